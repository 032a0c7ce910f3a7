import type { PlatformName } from '../domain/pledge.ts';
import type { Platform } from './platform.ts';

/**
 * The platforms that tell of pledges by themselves, each loaded when its first notice comes: most
 * newsrooms have one or two, and Stripe's SDK is large. Pledges by hand need none, and Liberapay tells nobody.
 */
export const platforms: Partial<Record<PlatformName, () => Promise<Platform>>> = {
  stripe: async () => (await import('./stripe/stripe.ts')).stripe,
  patreon: async () => (await import('./patreon/patreon.ts')).patreon,
  buymeacoffee: async () => (await import('./buymeacoffee/buymeacoffee.ts')).buyMeACoffee,
  kofi: async () => (await import('./kofi/kofi.ts')).kofi,
};
