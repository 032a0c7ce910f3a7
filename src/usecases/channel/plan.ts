import { type Announcement, BY_HAND } from '../../domain/announcement.ts';
import type { Article } from '../../domain/article.ts';
import { announces, type Channel, isByHand, TELLING } from '../../domain/channel.ts';
import {
  insertAnnouncement,
  listAnnouncements,
  lockAnnouncement,
  updateAnnouncement,
} from '../../storage/announcements.ts';
import { getArticle } from '../../storage/articles.ts';
import { listChannels } from '../../storage/channels.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { insertDelivery, newAnnouncement, SETTLE_MS, wished } from './announcing.ts';

/** What appears with an older date is no news: an archive that is entered by hand, an import. */
const NEWS_MS = 2 * 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Says what is to be done on each channel after an article was published, changed, moved or withdrawn. Done
 * twice it is as done once. Nothing is asked of any network here: each channel has a job of its own.
 * @param asked.isFirst whether readers did not have it before
 */
export async function planAnnouncements(
  ctx: Pick<Context, 'db' | 'now'>,
  asked: { articleId: string; isFirst: boolean },
): Promise<void> {
  const { db, now } = ctx;
  await db.transaction().execute(async (trx) => {
    const article = await getArticle(trx, asked.articleId);
    if (!article) return;
    const channels = (await listChannels(trx)).filter(({ removedAt }) => removedAt === null);
    const present = await listAnnouncements(trx, article.id);
    for (const channel of channels) {
      const one = present.find(({ channelId }) => channelId === channel.id);
      if (one) await follow(trx, { channel, article, now }, one.id);
      else if (isToBegin(channel, article, asked.isFirst, now)) {
        const begun = newAnnouncement(article.id, channel.id, now);
        await insertAnnouncement(trx, begun);
        await follow(trx, { channel, article, now }, begun.id);
      }
    }
  });
}

function isToBegin(channel: Channel, article: Article, isFirst: boolean, now: number): boolean {
  if (article.state !== 'published' || !announces(channel, article)) return false;
  // Machines are told of every change; people of what is new.
  if ((TELLING as readonly string[]).includes(channel.kind)) return true;
  return isFirst && (article.publishedAt ?? 0) > now - NEWS_MS;
}

async function follow(
  trx: Db,
  at: { channel: Channel; article: Article; now: number },
  id: string,
): Promise<void> {
  const { channel, article, now } = at;
  const one = await lockAnnouncement(trx, id);
  if (!one) return;
  const next = following(one, channel, article, now);
  if (!next) return;
  await updateAnnouncement(trx, next);
  await insertDelivery(trx, next, now);
}

/** What becomes of an announcement now that the article stands so; null: nothing. */
function following(
  one: Announcement,
  channel: Channel,
  article: Article,
  now: number,
): Announcement | null {
  const isPublic = article.state === 'published';
  const isThere = one.remoteId !== null;
  if (isThere) return one.remoteId === BY_HAND ? null : wished(one, now + SETTLE_MS);
  if (!isPublic) {
    // Nothing is there, and nothing shall come.
    const isIdle = one.nextAt === null && one.state !== 'prepared';
    const state = one.state === 'prepared' ? 'waiting' : one.state;
    return isIdle ? null : { ...one, state, nextAt: null, run: one.run + 1 };
  }
  if (!isStartable(one) || !announces(channel, article)) return null;
  const isHand = isByHand(channel.kind, channel.sealedSecrets !== null);
  if (isHand || channel.timing === 'hand') return { ...one, state: 'prepared' };
  const delayMs = channel.timing === 'delay' ? channel.delayMinutes * MINUTE_MS : 0;
  return wished({ ...one, state: 'waiting' }, now + Math.max(SETTLE_MS, delayMs));
}

/** Not there, not on its way, and nobody said that it does not go there. */
const isStartable = ({ state, nextAt }: Announcement): boolean =>
  nextAt === null && (state === 'waiting' || state === 'deleted');
