import { fold } from '../../std/fold.ts';

/**
 * Steps of typing between two words: a letter put in, left out, changed, or two neighbours exchanged
 * (Damerau-Levenshtein, optimal string alignment). Stops counting above `limit`.
 */
export function typingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(steps);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Further apart than this, two words are not mistaken for one another. */
export const MOST_STEPS = 2;

const ACCENTED = Array.from({ length: 0x24f - 0xdf }, (_, i) => String.fromCodePoint(0xe0 + i));

/**
 * The letters that may begin what a mistyped word meant: its own first letter, with or without an
 * accent. First letters are seldom mistyped (Lucene's corrector leaves them alone too), and holding
 * on to them keeps the search for a neighbour short in an archive of any size.
 */
export function beginningsOf(typed: string): string[] {
  const [own] = Array.from(typed.toLowerCase());
  if (own === undefined) return [];
  const [bare = own] = Array.from(fold(own));
  return [...new Set([own, bare, ...ACCENTED.filter((letter) => fold(letter) === bare)])];
}

/**
 * The known word nearest to a mistyped one: one step away, two for words of six letters and more.
 * @returns null when none is near.
 */
export function nearestWord(typed: string, known: Iterable<string>): string | null {
  const folded = fold(typed);
  const limit = folded.length < 4 ? 0 : folded.length < 6 ? 1 : MOST_STEPS;
  let nearest: string | null = null;
  let least = limit + 1;
  for (const word of known) {
    const distance = typingDistance(folded, fold(word), least - 1);
    if (distance < least) {
      least = distance;
      nearest = word;
      if (distance === 0) break;
    }
  }
  return nearest;
}
