import type { MarkedPart } from '../../domain/search.ts';
import { type Token, tokenise, tokensOf } from './tokens.ts';

/** Characters of a snippet, about two lines. */
const SNIPPET = 220;

/** Whether a term of the text answers to one that is looked for; the last may be a beginning. */
function matcherOf(wanted: readonly string[][]): (terms: string[]) => boolean {
  const exact = new Set(wanted.flat());
  const beginnings = (wanted.at(-1) ?? []).filter((term) => term.length > 2);
  return (terms) =>
    terms.some(
      (term) => exact.has(term) || beginnings.some((beginning) => term.startsWith(beginning)),
    );
}

/** The whole text with what matched marked. */
export function markWords(text: string, wanted: readonly string[][], lang: string): MarkedPart[] {
  const isWanted = matcherOf(wanted);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const token of tokenise(text, lang)) {
    if (!isWanted(token.terms) || token.start < at) continue;
    if (token.start > at) parts.push({ text: text.slice(at, token.start), isMatch: false });
    parts.push({ text: text.slice(token.start, token.end), isMatch: true });
    at = token.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatch: false });
  return parts;
}

/** The stretch of a text where most of the words stand together, cut at words. */
export function snippetOf(text: string, wanted: readonly string[][], lang: string): MarkedPart[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const start = bestStart(flat, wanted, lang);
  const from = start < 60 ? 0 : flat.indexOf(' ', start - 50) + 1;
  const hardEnd = from + SNIPPET;
  const end =
    hardEnd >= flat.length ? flat.length : Math.max(flat.lastIndexOf(' ', hardEnd), from + 40);
  const parts = markWords(flat.slice(from, end), wanted, lang);
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(end < flat.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Where the first stretch begins that holds most of the words; all of them cannot be bettered. */
function bestStart(flat: string, wanted: readonly string[][], lang: string): number {
  const isWanted = matcherOf(wanted);
  let near: Token[] = [];
  let start = 0;
  let best = 0;
  for (const token of tokensOf(flat, lang)) {
    if (!isWanted(token.terms)) continue;
    near = [...near.filter((before) => token.end <= before.start + SNIPPET), token];
    const distinct = new Set(near.map(({ terms }) => terms[0])).size;
    if (distinct <= best) continue;
    best = distinct;
    start = near[0]?.start ?? 0;
    if (best >= wanted.length) break;
  }
  return start;
}
