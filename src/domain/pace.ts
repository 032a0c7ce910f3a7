/**
 * How fast mails may leave, for all of them and for each provider. It begins at full speed, halves when
 * a provider asks for less, waits, and grows back slowly: additive increase, multiplicative decrease, as
 * TCP does it.
 */
export interface Pace {
  /** Milliseconds to wait before the next mail to this provider; 0: now, and it is counted. */
  take(provider: string, now: number): number;
  /** The provider took one. */
  went(provider: string): void;
  /** The provider asked for a slower pace. */
  slowDown(provider: string, now: number): void;
}

const REST_MS = 60_000;
const LONGEST_REST_MS = 30 * 60_000;
/** Mails a second, of a provider that asked for less once. */
const CAREFUL = 10;
const SLOWEST = 0.2;

interface Provider {
  /** Mails a second; Infinity until it asks for less. */
  rate: number;
  nextAt: number;
  restMs: number;
}

/** @param perSecond for all providers together; 0: as fast as the server takes them */
export function createPace(perSecond: number): Pace {
  const all: Provider = { rate: perSecond > 0 ? perSecond : Infinity, nextAt: 0, restMs: REST_MS };
  const providers = new Map<string, Provider>();
  return {
    take(provider, now) {
      const own = providers.get(provider);
      const wait = Math.max(all.nextAt - now, own ? own.nextAt - now : 0);
      if (wait > 0) return wait;
      for (const one of own ? [all, own] : [all]) one.nextAt = Math.max(now, one.nextAt) + gap(one);
      return 0;
    },
    went(provider) {
      const own = providers.get(provider);
      if (!own) return;
      own.rate += own.rate * 0.01;
      own.restMs = REST_MS;
      if (own.rate > 100 * CAREFUL) providers.delete(provider);
    },
    slowDown(provider, now) {
      const own = providers.get(provider) ?? { rate: CAREFUL * 2, nextAt: 0, restMs: REST_MS };
      // Several mails were on their way together: one request, not five.
      if (own.nextAt > now + own.restMs / 4) return;
      own.rate = Math.max(own.rate / 2, SLOWEST);
      own.nextAt = now + own.restMs;
      own.restMs = Math.min(own.restMs * 2, LONGEST_REST_MS);
      providers.set(provider, own);
    },
  };
}

const gap = ({ rate }: Provider) => (rate === Infinity ? 0 : 1000 / rate);
