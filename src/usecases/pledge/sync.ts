import { isOpenedBy, type PlatformName } from '../../domain/pledge.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { listPlatformSettings, notePlatform } from '../../storage/platform-settings.ts';
import { listPledgesOn } from '../../storage/pledges.ts';
import type { Context } from '../context.ts';
import { noteDown } from './check-reader.ts';
import { hearNews } from './hear-news.ts';
import type { PlatformDesk } from './platform-desk.ts';
import { refusalOf } from './ties.ts';

/** Platforms that can be read whole. */
const READABLE: readonly PlatformName[] = ['patreon', 'stripe'];

/** The job that reads all platforms. */
const SYNC_PLATFORMS = 'sync-platforms';

/**
 * By the clock: has all platforms read, by a job: thousands of pledges take minutes, and what else the
 * clock does must not wait for them.
 */
export async function askToSync(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  if ((await readable(ctx.db)).length === 0) return;
  const key = `${SYNC_PLATFORMS}:${ctx.now}`;
  await insertJobs(ctx.db, [{ key, kind: SYNC_PLATFORMS, payload: {}, runAt: ctx.now }], ctx.now);
}

/**
 * The nightly reading: all that each platform knows, so that a notice that was lost is made up for within
 * a day. Only a reading that came to its end says who is gone: half an answer closes no door.
 * @returns the platforms that were read to the end
 */
export async function syncPlatforms(
  ctx: Pick<Context, 'db' | 'now'>,
  desk: PlatformDesk,
): Promise<PlatformName[]> {
  const done: PlatformName[] = [];
  for (const platform of await readable(ctx.db)) {
    const refusal = await refusalOf(() => syncOne(ctx, desk, platform));
    await notePlatform(ctx.db, platform, {
      syncResult: refusal ? JSON.stringify({ key: refusal.key, args: refusal.args }) : 'ok',
      ...(refusal ? {} : { syncedAt: ctx.now, downSince: null }),
    });
    if (refusal?.code === 'unavailable') await noteDown(ctx, platform);
    if (!refusal) done.push(platform);
  }
  return done;
}

async function readable(db: Context['db']): Promise<PlatformName[]> {
  const all = await listPlatformSettings(db);
  return all
    .filter(({ platform, isOn, sealedKeys }) => isOn && sealedKeys && READABLE.includes(platform))
    .map(({ platform }) => platform);
}

async function syncOne(
  ctx: Pick<Context, 'db' | 'now'>,
  desk: PlatformDesk,
  platform: PlatformName,
): Promise<void> {
  const pledges = await listPledgesOn(ctx.db, platform);
  const open = new Set(
    pledges.filter(({ state }) => state !== 'ended').map((one) => one.externalId),
  );
  const seen = new Set<string>();
  for await (const news of desk.readAll(platform)) {
    seen.add(news.externalId);
    // That somebody is gone who was gone before is no news.
    if (news.state !== 'ended' || open.has(news.externalId)) await hearNews(ctx, news);
  }
  for (const pledge of pledges) {
    // A gift made once is in no list of subscriptions.
    if (seen.has(pledge.externalId) || pledge.interval === 'once') continue;
    if (pledge.state === 'ended' || !isOpenedBy(pledge, ctx.now)) continue;
    const day = Math.floor(ctx.now / 86_400_000);
    await hearNews(ctx, {
      platform,
      newsId: `gone:${pledge.externalId}:${day}`,
      at: ctx.now,
      externalId: pledge.externalId,
      person: { externalId: pledge.externalId, mail: null, name: '' },
      tierKey: null,
      amount: pledge.amount,
      currency: pledge.currency,
      interval: pledge.interval,
      state: 'ended',
      startedAt: pledge.startedAt,
      paidUntil: pledge.paidUntil ?? ctx.now,
      isPublic: false,
    });
  }
}
