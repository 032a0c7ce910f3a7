import { AppError } from '../../domain/errors.ts';
import type { PlatformName } from '../../domain/pledge.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  listPlatformSettings,
  notePlatform,
  type PlatformSettings,
} from '../../storage/platform-settings.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { PlatformDesk } from './platform-desk.ts';
import { namesOfSecrets } from './platform-keys.ts';

/** How the newsroom is tied to platforms, and which secrets are kept, by name. */
export async function listTies(
  ctx: Context,
  sealer: Sealer,
): Promise<{ settings: PlatformSettings; kept: string[] }[]> {
  mustBeAllowed(ctx.actor, 'key:manage');
  const all = await listPlatformSettings(ctx.db);
  return all.map((settings) => ({ settings, kept: namesOfSecrets(sealer, settings) }));
}

/**
 * « Is it working? »: asks the platform with the keys that are kept, and writes down what it said.
 * @returns null when it works, else the refusal to show.
 */
export async function checkTie(
  ctx: Context,
  desk: PlatformDesk,
  platform: PlatformName,
): Promise<AppError | null> {
  mustBeAllowed(ctx.actor, 'key:manage');
  const refusal = await refusalOf(() => desk.check(platform));
  await notePlatform(ctx.db, platform, {
    checkedAt: ctx.now,
    checkResult: refusal ? JSON.stringify({ key: refusal.key, args: refusal.args }) : 'ok',
    ...(refusal?.code === 'unavailable' ? {} : { downSince: null }),
  });
  return refusal;
}

/** @throws whatever is no refusal: a fault of ours */
export async function refusalOf(work: () => Promise<unknown>): Promise<AppError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
