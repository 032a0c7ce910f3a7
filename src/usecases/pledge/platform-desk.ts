import type { CheckoutOrder } from '../../domain/checkout.ts';
import type { PlatformName, PledgeNews } from '../../domain/pledge.ts';

/**
 * What the house asks platforms for. `main` ties it to `platforms`, which use cases do not know. Whatever
 * does not answer throws `unavailable` / `platform.down`; keys that are refused, `forbidden` /
 * `platform.refused`.
 */
export interface PlatformDesk {
  /** Whether its keys work. @throws AppError */
  check(platform: PlatformName): Promise<void>;
  /** Everything it knows of pledges, for the nightly reading. */
  readAll(platform: PlatformName): AsyncIterable<PledgeNews>;
  /** What it knows of one person, by its own id of them. */
  readOne(platform: PlatformName, personId: string): Promise<PledgeNews[]>;
  /** @returns where the person pays */
  checkout(order: CheckoutOrder): Promise<string>;
  /** @returns where the person changes or ends what they give on Stripe */
  portal(customer: string, returnUrl: string): Promise<string>;
  /** Where a person says on Patreon that they are who they are; null where it is not tied. */
  authorizeUrl(state: string, redirectUrl: string): Promise<string | null>;
  /** Who came back from there, with what they give. */
  whoCame(
    code: string,
    redirectUrl: string,
  ): Promise<{ personId: string; mail: string | null; news: PledgeNews[] }>;
}
