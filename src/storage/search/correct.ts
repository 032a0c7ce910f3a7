import { fold } from './tokens.ts';

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

/**
 * The known word nearest to a mistyped one: one step away, two for words of six letters and more.
 * @returns null when none is near.
 */
export function nearestWord(typed: string, known: Iterable<string>): string | null {
  const folded = fold(typed);
  const limit = folded.length < 4 ? 0 : folded.length < 6 ? 1 : 2;
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
