import type { Announcement, Attempt } from '../../domain/announcement.ts';
import type { ComposedText } from '../../domain/announcement-text.ts';
import { announces, type Channel } from '../../domain/channel.ts';
import { AppError } from '../../domain/errors.ts';
import { listAnnouncements, listAttempts } from '../../storage/announcements.ts';
import { getArticle } from '../../storage/articles.ts';
import { listChannels } from '../../storage/channels.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { newAnnouncement, textOn } from './announcing.ts';
import type { ChannelDeps } from './channel-desk.ts';
import { announcedOf } from './facts.ts';

export interface OnChannel {
  channel: Channel;
  /** One that nobody touched yet is as it would begin. */
  announcement: Announcement;
  /** What would go out now. */
  composed: ComposedText;
  /** Newest first. */
  attempts: Attempt[];
}

const MOST_ATTEMPTS = 200;

/**
 * Where an article is announced, or will be, with the words and all that happened.
 * @throws AppError `forbidden`; `not-found` / `article.not-found`
 */
export async function announcementsOf(
  deps: ChannelDeps,
  ctx: Pick<Context, 'db' | 'actor' | 'now'>,
  articleId: string,
): Promise<{ isPublic: boolean; channels: OnChannel[] }> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { db } = ctx;
  const article = await getArticle(db, articleId);
  if (!article) throw new AppError('not-found', 'article.not-found', { id: articleId });
  const isPublic = article.state === 'published';
  const announced = await announcedOf(
    db,
    deps.origin,
    articleId,
    isPublic ? 'published' : 'at-work',
  );
  if (!announced) return { isPublic, channels: [] };
  const present = await listAnnouncements(db, articleId);
  const attempts = await listAttempts(
    db,
    present.map(({ id }) => id),
    MOST_ATTEMPTS,
  );
  const channels = (await listChannels(db)).flatMap((channel): OnChannel[] => {
    const own = present.find(({ channelId }) => channelId === channel.id);
    const isShown = own ? channel.removedAt === null || own.remoteId !== null : false;
    if (!isShown && !announces(channel, article)) return [];
    const announcement = own ?? newAnnouncement(articleId, channel.id, ctx.now);
    return [
      {
        channel,
        announcement,
        composed: textOn(channel, announced, announcement.ownText),
        attempts: attempts.filter((one) => one.announcementId === announcement.id),
      },
    ];
  });
  return { isPublic, channels };
}
