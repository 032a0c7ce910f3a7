import { AppError } from '../domain/errors.ts';
import type { PlatformName } from '../domain/pledge.ts';
import { CALLED } from '../platforms/asking.ts';
import { platforms } from '../platforms/index.ts';
import { PATREON_API } from '../platforms/patreon/address.ts';
import type { Asking, Platform } from '../platforms/platform.ts';
import { STRIPE_API } from '../platforms/stripe/address.ts';
import type { Sealer } from '../std/sealed.ts';
import { notePlatform } from '../storage/platform-settings.ts';
import type { Context } from '../usecases/context.ts';
import type { PlatformDesk } from '../usecases/pledge/platform-desk.ts';
import { openTie, sealSecrets } from '../usecases/pledge/platform-keys.ts';
import type { House } from './house.ts';

export interface PlatformAddresses {
  stripe: string;
  patreon: string;
}

const addressesOf = (config: House['config']): PlatformAddresses => ({
  stripe: config.stripeApi ?? STRIPE_API,
  patreon: config.patreonApi ?? PATREON_API,
});

export const platformDeskOf = ({ storage, sealer, config }: House): PlatformDesk =>
  platformDesk({ db: storage.db, sealer, clock: Date.now, addresses: addressesOf(config) });

/** Where forms of the support page and of readers' own pages end. */
export function formOriginsOf(config: House['config']): string[] {
  const { stripe, patreon } = addressesOf(config);
  const paying =
    stripe === STRIPE_API
      ? ['https://checkout.stripe.com', 'https://billing.stripe.com', 'https://buy.stripe.com']
      : [new URL(stripe).origin];
  return [...paying, new URL(patreon).origin];
}

const notTied = (platform: PlatformName) =>
  new AppError('not-found', 'platform.not-tied', { platform: CALLED[platform] ?? platform });

/** Ties what use cases ask of platforms to the platforms, with the newsroom's keys. */
export function platformDesk(parts: {
  db: Context['db'];
  sealer: Sealer;
  clock(): number;
  addresses: PlatformAddresses;
}): PlatformDesk {
  const { db, sealer, clock, addresses } = parts;

  async function askingOf(platform: PlatformName): Promise<Asking> {
    const tie = await openTie(db, sealer, platform);
    if (!tie) throw notTied(platform);
    const { settings, secrets } = tie;
    const apiUrl = platform === 'stripe' ? addresses.stripe : addresses.patreon;
    return {
      secrets,
      options: settings.options,
      currency: settings.currency,
      apiUrl,
      now: clock(),
    };
  }

  async function loaded(name: PlatformName): Promise<Platform> {
    const platform = await platforms[name]?.();
    if (!platform) throw notTied(name);
    return platform;
  }

  /** Patreon's tokens live a month: one that is refused is changed for a new one, once. */
  async function withFreshToken<Answer>(
    platform: PlatformName,
    work: (asking: Asking) => Promise<Answer>,
  ): Promise<Answer> {
    const asking = await askingOf(platform);
    try {
      return await work(asking);
    } catch (error) {
      const isOld = error instanceof AppError && error.key === 'platform.refused';
      if (platform !== 'patreon' || !isOld || !asking.secrets.refreshToken) throw error;
      const { refreshed } = await import('../platforms/patreon/reading.ts');
      const { accessToken, refreshToken } = await refreshed(asking);
      const secrets = {
        ...asking.secrets,
        accessToken,
        ...(refreshToken ? { refreshToken } : {}),
      };
      await notePlatform(db, platform, { sealedKeys: sealSecrets(sealer, platform, secrets) });
      return work({ ...asking, secrets });
    }
  }

  return {
    check: (name) =>
      withFreshToken(name, async (asking) => {
        const platform = await loaded(name);
        // Platforms that only speak, and never answer, work as soon as they have spoken.
        await platform.check?.(asking);
      }),
    async *readAll(name) {
      const platform = await loaded(name);
      if (!platform.readAll) return;
      // The first answer tells whether the keys are good; from then on the reading goes on by itself.
      await withFreshToken(name, async (asking) => platform.check?.(asking));
      yield* platform.readAll(await askingOf(name));
    },
    async readOne(name, personId) {
      const platform = await loaded(name);
      const read = platform.readOne;
      return read ? withFreshToken(name, (asking) => read(asking, personId)) : [];
    },
    async checkout(order) {
      const { openCheckout } = await import('../platforms/stripe/pay.ts');
      return openCheckout(await askingOf('stripe'), order);
    },
    async portal(customer, returnUrl) {
      const { openPortal } = await import('../platforms/stripe/pay.ts');
      return openPortal(await askingOf('stripe'), customer, returnUrl);
    },
    async authorizeUrl(state, redirectUrl) {
      const tie = await openTie(db, sealer, 'patreon');
      if (!tie) return null;
      const { authorizeUrl } = await import('../platforms/patreon/ask.ts');
      return authorizeUrl({ secrets: tie.secrets, apiUrl: addresses.patreon }, state, redirectUrl);
    },
    async whoCame(code, redirectUrl) {
      const asking = await askingOf('patreon');
      const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUrl };
      const { trade } = await import('../platforms/patreon/ask.ts');
      const { identityOf } = await import('../platforms/patreon/reading.ts');
      const { accessToken } = await trade(asking, grant);
      return identityOf(asking, accessToken);
    },
  };
}
