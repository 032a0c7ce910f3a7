import type { MarkJson, MarkName } from './types.ts';

/** Which of Markdown's signs for emphasis a CommonMark reader surely takes for what they are. */

export type Token =
  | { kind: 'raw'; text: string }
  | { kind: 'open' | 'close'; mark: MarkJson; pair: number };

/** Marks that have a sign of their own, with the element that stands where the sign is not sure. */
export const SIGNS: Readonly<Partial<Record<MarkName, [sign: string, element: string]>>> = {
  bold: ['**', 'strong'],
  italic: ['*', 'em'],
  strike: ['~~', 's'],
};
const LETTER = /[\p{L}\p{N}]/u;
const EDGE = /[\s\p{P}\p{S}]/u;

type Sign = '*' | '~';
const signOf = (mark: MarkJson) => SIGNS[mark.type]?.[0][0] as Sign | undefined;

/**
 * The character beside a token. Signs of the same kind, once sure, are passed over inwards, for they
 * make one row with it; outwards they are told as `isTouched`.
 */
function beside(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  sign: Sign,
  sure: ReadonlySet<number> | null,
): { character: string; isTouched: boolean } {
  let isTouched = false;
  for (let i = at + step; ; i += step) {
    const token = tokens[i];
    if (!token) return { character: '', isTouched };
    if (token.kind === 'raw') {
      const characters = Array.from(token.text);
      const character = characters.at(step === 1 ? 0 : -1);
      if (character !== undefined) return { character, isTouched };
    } else {
      const other = signOf(token.mark);
      if (sure && other === sign && sure.has(token.pair)) continue;
      if (other !== sign || sure) return { character: '<', isTouched };
      isTouched = true;
    }
  }
}

/**
 * Whether a sign at a token surely opens or closes there (CommonMark 0.31, section 6.2): beside a
 * letter on its inner side always; else only with a blank or punctuation on the outer side, and no
 * emphasis of the same sign in touch.
 */
function isSure(tokens: readonly Token[], at: number, sure: ReadonlySet<number>): boolean {
  const token = tokens[at];
  const sign = token && token.kind !== 'raw' ? signOf(token.mark) : undefined;
  if (!token || !sign) return false;
  const inward = token.kind === 'open' ? 1 : -1;
  if (LETTER.test(beside(tokens, at, inward, sign, sure).character)) return true;
  const outer = beside(tokens, at, inward === 1 ? -1 : 1, sign, null);
  return !outer.isTouched && (outer.character === '' || EDGE.test(outer.character));
}

/** Pairs whose signs are sure at both ends; inner pairs first, since outer ones lean on them. */
export function surePairs(tokens: readonly Token[]): Set<number> {
  const sure = new Set<number>();
  const ends = new Map<number, number[]>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'raw') ends.set(token.pair, [...(ends.get(token.pair) ?? []), i]);
  });
  for (const [pair, at] of [...ends].reverse()) {
    if (at.every((i) => isSure(tokens, i, sure))) sure.add(pair);
  }
  return sure;
}
