import { randomBytes } from 'node:crypto';
import type { PlatformOptions, PlatformSecrets } from '../../domain/platform.ts';
import type { PlatformName } from '../../domain/pledge.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  getPlatformSettings,
  noteNotice,
  type PlatformSettings,
  setPlatformSettings,
} from '../../storage/platform-settings.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';

const purposeOf = (platform: string) => `platform:${platform}`;
const keysPurposeOf = (platform: string) => `platform-keys:${platform}`;

/**
 * Ties the newsroom to a platform, or changes the tie. Secrets that are not given stay as they were.
 * @returns the path below `/hooks/` that the platform is to be given.
 * @throws AppError `forbidden`
 */
export async function tieToPlatform(
  ctx: Context,
  sealer: Sealer,
  input: {
    platform: PlatformName;
    webhookSecret?: string;
    currency: string;
    isOn: boolean;
    secrets?: PlatformSecrets;
    options?: PlatformOptions;
  },
): Promise<{ hookPath: string }> {
  mustBeAllowed(ctx.actor, 'key:manage');
  return ctx.db.transaction().execute(async (trx) => {
    const { platform } = input;
    const present = await getPlatformSettings(trx, platform);
    const secrets = { ...secretsIn(sealer, present), ...filled(input.secrets) };
    const hookPath = present?.hookPath ?? randomBytes(18).toString('base64url');
    await setPlatformSettings(trx, {
      platform,
      isOn: input.isOn,
      hookPath,
      sealedSecret:
        input.webhookSecret === undefined || input.webhookSecret.trim() === ''
          ? (present?.sealedSecret ?? sealer.seal('', purposeOf(platform)))
          : sealer.seal(input.webhookSecret.trim(), purposeOf(platform)),
      sealedKeys: sealer.seal(JSON.stringify(secrets), keysPurposeOf(platform)),
      options: { ...present?.options, ...input.options },
      currency: input.currency.toUpperCase(),
    });
    await audit(trx, ctx, 'platform.tied', `platform:${platform}`, { isOn: input.isOn });
    return { hookPath: `${platform}/${hookPath}` };
  });
}

/** Empty lines of a form say nothing: who does not want to type a secret again leaves them empty. */
function filled(secrets: PlatformSecrets = {}): PlatformSecrets {
  return Object.fromEntries(
    Object.entries(secrets)
      .map(([name, value]) => [name, String(value).trim()])
      .filter(([, value]) => value !== ''),
  );
}

function secretsIn(sealer: Sealer, settings: PlatformSettings | null): PlatformSecrets {
  if (!settings?.sealedKeys) return {};
  const opened = sealer.open(settings.sealedKeys, keysPurposeOf(settings.platform));
  return JSON.parse(opened) as PlatformSecrets;
}

/** A tie with its secrets opened, for the call that needs them; null where there is none, or it is off. */
export async function openTie(
  db: Db,
  sealer: Sealer,
  platform: PlatformName,
): Promise<{ settings: PlatformSettings; secrets: PlatformSecrets } | null> {
  const settings = await getPlatformSettings(db, platform);
  return settings?.isOn ? { settings, secrets: secretsIn(sealer, settings) } : null;
}

/** Which secrets are there, for a screen that never shows them. */
export function namesOfSecrets(sealer: Sealer, settings: PlatformSettings): string[] {
  const webhook = sealer.open(settings.sealedSecret, purposeOf(settings.platform));
  const named = Object.keys(secretsIn(sealer, settings));
  return webhook === '' ? named : ['webhookSecret', ...named];
}

export const sealSecrets = (sealer: Sealer, platform: string, secrets: PlatformSecrets): string =>
  sealer.seal(JSON.stringify(secrets), keysPurposeOf(platform));

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
