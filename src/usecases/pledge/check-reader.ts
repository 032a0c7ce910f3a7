import type { AppError } from '../../domain/errors.ts';
import type { PlatformName } from '../../domain/pledge.ts';
import { getPlatformSettings, notePlatform } from '../../storage/platform-settings.ts';
import { insertReaderStep } from '../../storage/reader-steps.ts';
import { listIdentities } from '../../storage/readers.ts';
import { actorName, type Context } from '../context.ts';
import { hearNews } from './hear-news.ts';
import type { PlatformDesk } from './platform-desk.ts';
import { refusalOf } from './ties.ts';

/** Platforms that can be asked about one person. */
const ASKABLE: readonly string[] = ['stripe', 'patreon'];

export interface Checked {
  platform: PlatformName;
  /** Null when it answered. */
  refusal: AppError | null;
}

/**
 * « Check me now »: asks every platform that knows the reader what they give. One that is down changes
 * nothing; what was found before stays.
 */
export async function checkReader(
  ctx: Context,
  desk: PlatformDesk,
  readerId: string,
): Promise<Checked[]> {
  const identities = await listIdentities(ctx.db, readerId);
  const checked: Checked[] = [];
  for (const { platform: name, externalId } of identities) {
    if (!ASKABLE.includes(name)) continue;
    const platform = name as PlatformName;
    const refusal = await refusalOf(async () => {
      for (const news of await desk.readOne(platform, externalId)) await hearNews(ctx, news);
    });
    if (refusal?.key === 'platform.not-tied') continue;
    await insertReaderStep(ctx.db, {
      readerId,
      at: ctx.now,
      step: refusal ? 'check-failed' : 'checked',
      about: { platform },
      byWhom: ctx.actor.type === 'anonymous' ? 'reader' : actorName(ctx.actor),
    });
    if (refusal?.code === 'unavailable') await noteDown(ctx, platform);
    checked.push({ platform, refusal });
  }
  return checked;
}

/** Since when a platform is silent: whose pledges would lapse meanwhile keep their doors. */
export async function noteDown(
  ctx: Pick<Context, 'db' | 'now'>,
  platform: PlatformName,
): Promise<void> {
  const settings = await getPlatformSettings(ctx.db, platform);
  if (settings && settings.downSince === null)
    await notePlatform(ctx.db, platform, { downSince: ctx.now });
}
