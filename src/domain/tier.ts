import type { Interval } from './pledge.ts';

/** A named level of support and what it opens. */
export interface Tier {
  id: string;
  /** Stable, for platforms to be matched with: `soutien`. */
  key: string;
  /** By edition language. */
  name: Record<string, string>;
  description: Record<string, string>;
  /** In the smallest unit of the currency: 500 is five euros. */
  amount: number;
  currency: string;
  interval: Interval;
  position: number;
  /** No longer offered; who has it keeps it. */
  isRetired: boolean;
  /** What the platforms call it: `{ stripe: 'price_…', patreon: '1234', kofi: 'Soutien' }`. */
  platformKeys: Record<string, string>;
  /** What it costs in other currencies, by ISO 4217 code, in their smallest unit. */
  prices: Record<string, number>;
  /** What it opens, in lines, by edition language. */
  opens: Record<string, string[]>;
}
