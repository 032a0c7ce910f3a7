import { randomBytes } from 'node:crypto';
import type { PlatformName } from '../../domain/pledge.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  getPlatformSettings,
  noteNotice,
  type PlatformSettings,
  setPlatformSettings,
} from '../../storage/platform-settings.ts';
import { type Context, mustBeAllowed } from '../context.ts';

const purposeOf = (platform: string) => `platform:${platform}`;

/**
 * Ties the newsroom to a platform, or changes the tie.
 * @returns the path below `/hooks/` that the platform is to be given.
 * @throws AppError `forbidden`
 */
export async function tieToPlatform(
  ctx: Context,
  sealer: Sealer,
  input: { platform: PlatformName; webhookSecret: string; currency: string; isOn: boolean },
): Promise<{ hookPath: string }> {
  mustBeAllowed(ctx.actor, 'reader:change');
  return ctx.db.transaction().execute(async (trx) => {
    const present = await getPlatformSettings(trx, input.platform);
    const settings: PlatformSettings = {
      platform: input.platform,
      isOn: input.isOn,
      hookPath: present?.hookPath ?? randomBytes(18).toString('base64url'),
      sealedSecret: sealer.seal(input.webhookSecret.trim(), purposeOf(input.platform)),
      currency: input.currency.toUpperCase(),
      lastNoticeAt: present?.lastNoticeAt ?? null,
    };
    await setPlatformSettings(trx, settings);
    return { hookPath: `${input.platform}/${settings.hookPath}` };
  });
}

/** What reading a platform's notices needs; null when there is no such hook, or it is off. */
export async function keysOfHook(
  ctx: Pick<Context, 'db' | 'now'>,
  sealer: Sealer,
  hook: { platform: string; path: string },
): Promise<{ webhookSecret: string; currency: string } | null> {
  const settings = await getPlatformSettings(ctx.db, hook.platform);
  if (!settings?.isOn || settings.hookPath !== hook.path) return null;
  await noteNotice(ctx.db, hook.platform, ctx.now);
  return {
    webhookSecret: sealer.open(settings.sealedSecret, purposeOf(hook.platform)),
    currency: settings.currency,
  };
}
