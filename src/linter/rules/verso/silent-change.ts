/** `corr.silent-change`: readers have one text, the next says something else, and no note tells them. */
import { fold } from '../../folding.ts';
import type { Sentence } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { type Token, tokensOf } from '../../reading/tokens.ts';
import type { Hit, Rule, RuleContext } from '../../rule.ts';

/** More changed sentences than this are a new article; the first ones tell enough. */
const MOST_PAIRS = 200;

/** One letter more, less, changed or swapped: a slip of the hand. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap =
    left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || Math.max(left.length, right.length) <= 1;
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind !== 'sign');
}

/** Words of one that the other lacks, slips left out. */
function strangers(of: readonly Token[], among: readonly Token[]): Token[] {
  const known = new Map<string, number>();
  for (const { w } of among) known.set(w, (known.get(w) ?? 0) + 1);
  const left: Token[] = [];
  for (const token of of) {
    const count = known.get(token.w) ?? 0;
    if (count > 0) known.set(token.w, count - 1);
    else left.push(token);
  }
  return left;
}

const NEGATION =
  /^(?:ne|n'|pas|non|jamais|aucune?|rien|sans|not|no|never|none|n't|without|didn't|wasn't|isn't|weren't|hasn't)$/u;

export type Change = 'none' | 'words' | 'facts';

/** `facts`: a number, a name or a negation differs. */
export function changeBetween(was: string, isNow: string, lang: string): Change {
  const before = wordsOf(tokensOf(was, lang));
  const after = wordsOf(tokensOf(isNow, lang));
  let gone = strangers(before, after);
  const come = strangers(after, before).filter((token) => {
    const slip = gone.find(
      (one) => token.kind === 'word' && one.kind === 'word' && isSlip(one.w, token.w),
    );
    if (slip) gone = gone.filter((one) => one !== slip);
    return !slip;
  });
  const changed = [...gone, ...come];
  if (changed.length === 0) return 'none';
  const isFact = changed.some(
    ({ kind, w, isCapital }) => kind === 'number' || isCapital || NEGATION.test(w),
  );
  return isFact ? 'facts' : 'words';
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function setOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
}

function isNoted(was: string, isNow: string, { evidence }: RuleContext): boolean {
  const [before, after] = [fold(was), fold(isNow)];
  return (evidence.published?.corrections ?? []).some(
    (note) =>
      (note.was !== '' && before.includes(fold(note.was))) ||
      (note.isNow !== '' && after.includes(fold(note.isNow))),
  );
}

function silentChanges(context: RuleContext): Hit[] {
  const { published } = context.evidence;
  if (!published) return [];
  const now = context.blocks.flatMap((block) => block.sentences);
  const [first] = now;
  if (!first) return [];
  const { lang } = first.block;
  const old = [published.headline, published.standfirst, ...published.text.split('\n')].flatMap(
    (line) => sentencesOf(line, lang).map((range) => line.slice(range.start, range.end)),
  );
  const kept = new Set(now.map((one) => fold(one.text)));
  const known = new Set(old.map(fold));
  const gone = old.filter((one) => !kept.has(fold(one))).slice(0, MOST_PAIRS);
  const come = now.filter((one) => !known.has(fold(one.text))).slice(0, MOST_PAIRS);
  return pair(gone, come, context);
}

function pair(gone: readonly string[], come: readonly Sentence[], context: RuleContext): Hit[] {
  const left = gone.map((text) => ({ text, words: setOf(text) }));
  return come.flatMap((sentence): Hit[] => {
    const words = setOf(sentence.text);
    const at = left.findIndex((one) => likeness(one.words, words) >= 0.5);
    const was = at >= 0 ? (left.splice(at, 1)[0]?.text ?? '') : '';
    const change = was === '' ? 'words' : changeBetween(was, sentence.text, sentence.block.lang);
    if (change === 'none' || isNoted(was, sentence.text, context)) return [];
    const severity = change === 'facts' ? 'block' : 'warn';
    return [
      { block: sentence.block, start: sentence.start, end: sentence.end, severity, args: { was } },
    ];
  });
}

export const silentChange: Rule = {
  id: 'corr.silent-change',
  group: 'verso',
  severity: 'block',
  fixes: ['open-record'],
  whole: silentChanges,
};
