/** Finds the entries of a word list among tokens, in one pass whatever the length of the list. */
import { type Token, tokensOf } from './tokens.ts';

interface Branch {
  next: Map<string, Branch>;
  /** The entry that ends here. */
  entry: string | null;
}

export type Phrases = Branch;

export interface PhraseHit {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  entry: string;
}

/** « évident{,e,s,es} » stands for four entries; braces do not nest. */
export function unfold(entry: string): string[] {
  const open = entry.indexOf('{');
  const close = entry.indexOf('}', open);
  if (open < 0 || close < 0) return [entry];
  const [head, tail] = [entry.slice(0, open), entry.slice(close + 1)];
  return entry
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => unfold(`${head}${choice}${tail}`));
}

/** @param entries plain words, with `{a,b}` for endings; case and kind of apostrophe do not count. */
export function phrasesOf(entries: readonly string[], lang: string): Phrases {
  const root: Branch = { next: new Map(), entry: null };
  for (const entry of entries.flatMap(unfold)) {
    let at = root;
    for (const { w } of tokensOf(entry.normalize('NFC'), lang)) {
      let branch = at.next.get(w);
      if (!branch) {
        branch = { next: new Map(), entry: null };
        at.next.set(w, branch);
      }
      at = branch;
    }
    if (at !== root) at.entry = entry;
  }
  return root;
}

/** The longest entry that begins at this token, or null. */
export function phraseAt(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases,
): PhraseHit | null {
  let branch: Branch | undefined = phrases;
  let found: PhraseHit | null = null;
  for (let to = from; to < tokens.length; to++) {
    branch = branch.next.get(tokens[to]?.w ?? '');
    if (!branch) break;
    if (branch.entry !== null) found = { from, to: to + 1, entry: branch.entry };
  }
  return found;
}

/** All entries found, longest first at each place, none overlapping. */
export function phraseHits(tokens: readonly Token[], phrases: Phrases): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, phrases);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}
