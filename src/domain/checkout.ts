import type { Tier } from './tier.ts';

/** What somebody pays for. */
export interface CheckoutOrder {
  tier: Tier;
  tierName: string;
  currency: string;
  amount: number;
  /** Who is signed in; null for a stranger, whom the platform asks. */
  reader: { id: string; mail: string; name: string } | null;
  /** The platform's own id of the person, where it is known. */
  customer: string | null;
  lang: string;
  successUrl: string;
  cancelUrl: string;
  /** The same order asked for twice is one. */
  idempotencyKey: string;
}
