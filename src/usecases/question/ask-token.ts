import { questionsPath } from '../../domain/urls.ts';
import type { Sealer } from '../../std/sealed.ts';

const PURPOSE = 'ask';
/** A letter that is opened two months later still lets ask. */
const LIFE_MS = 60 * 86_400_000;

/** Where a supporter asks from a letter: the address says who it is, and opens nothing else. */
export function askUrl(
  deps: { sealer: Sealer; origin: string; clock(): number },
  who: { readerId: string; lang: string },
): string {
  const until = deps.clock() + LIFE_MS;
  const token = deps.sealer.seal(`${who.readerId}.${until}`, PURPOSE);
  return `${deps.origin}${questionsPath(who.lang)}?k=${token}`;
}

/** @returns the reader whom an address from a letter names; null for one that is over or invented. */
export function readAskToken(sealer: Sealer, token: string, now: number): string | null {
  try {
    const [readerId = '', until = ''] = sealer.open(token, PURPOSE).split('.');
    return Number(until) > now && readerId !== '' ? readerId : null;
  } catch {
    return null;
  }
}
