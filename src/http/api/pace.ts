import { createHash } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import { networkOf } from '../../std/network.ts';
import { addressOf } from '../client-address.ts';
import { countPerMinute } from '../per-minute.ts';
import type { Caller } from './who.ts';

/** How often programs may ask in a minute. People in the Studio are not counted. */
export const PACE = {
  /** With one key. */
  key: 600,
  /** From one network address, with keys that open nothing. */
  guess: 30,
} as const;

const MINUTE_MS = 60_000;

export interface Allowance {
  isAllowed: boolean;
  /** How far the caller is, and, for one who is too fast, when to come back. */
  headers: [name: string, value: string][];
}

/**
 * Counts in memory, for each process by itself: the count protects this process, and a database that is
 * asked for every question would be the dearer part of it.
 * Headers: https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function createPace() {
  // Apart: a flood of guesses must not wipe out the counts of keys that are good.
  const count = { key: countPerMinute(), guess: countPerMinute() };
  return function take(kind: keyof typeof PACE, who: string, now: number): Allowance {
    const most = PACE[kind];
    const used = count[kind](who, now);
    const left = Math.max(0, most - used);
    const seconds = Math.ceil((MINUTE_MS - (now % MINUTE_MS)) / 1_000);
    const isAllowed = used <= most;
    return {
      isAllowed,
      headers: [
        ['RateLimit-Policy', `"${kind}";q=${most};w=60`],
        ['RateLimit', `"${kind}";r=${left};t=${seconds}`],
        ...(isAllowed ? [] : [['Retry-After', String(seconds)] satisfies [string, string]]),
      ],
    };
  };
}

/** Whose count a request goes on; null for the Studio, and for who shows no key at all. */
export function countedAs(
  c: HonoContext,
  caller: Caller,
): { kind: keyof typeof PACE; who: string } | null {
  const shown = c.req.header('authorization') ?? '';
  if (shown === '') return null;
  if (caller.via !== 'key') return { kind: 'guess', who: networkOf(addressOf(c)) };
  return { kind: 'key', who: createHash('sha256').update(shown).digest('base64url') };
}
