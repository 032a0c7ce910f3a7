import type { ShelvesStats } from './shelves.ts';

/** What the cache did since it began. */
export interface Counters {
  hits: number;
  /** Hits that were answered with an out-of-date page while a fresh one was being made. */
  staleHits: number;
  /** Requests that had to wait for a page to be made. */
  misses: number;
  /** Pages made because a reader waited; fewer than `misses` where several waited for the same. */
  renders: number;
  refills: number;
  refillErrors: number;
}

/** For the metrics. */
export interface CacheStats extends Counters, ShelvesStats {
  maxBytes: number;
  inFlight: number;
  refill: { waiting: number; running: number; backingOff: number };
  recompressing: number;
}

export function zeroCounters(): Counters {
  return { hits: 0, staleHits: 0, misses: 0, renders: 0, refills: 0, refillErrors: 0 };
}
