import type { PlatformName } from '../domain/pledge.ts';
import { buyMeACoffee } from './buymeacoffee/buymeacoffee.ts';
import { kofi } from './kofi/kofi.ts';
import { patreon } from './patreon/patreon.ts';
import type { Platform } from './platform.ts';

/**
 * The platforms that tell of pledges by themselves. Stripe's is loaded when its first notice comes, for
 * its SDK is large. Pledges by hand need none, and Liberapay tells nobody.
 */
export const platforms: Partial<Record<PlatformName, () => Promise<Platform>>> = {
  stripe: async () => (await import('./stripe/stripe.ts')).stripe,
  patreon: async () => patreon,
  buymeacoffee: async () => buyMeACoffee,
  kofi: async () => kofi,
};
