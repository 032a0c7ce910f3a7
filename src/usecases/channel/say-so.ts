import { type Announcement, BY_HAND, isOut } from '../../domain/announcement.ts';
import type { Article } from '../../domain/article.ts';
import { type Channel, hasWords, isAnnouncing, isByHand } from '../../domain/channel.ts';
import { isSafeHref } from '../../domain/document/schema.ts';
import { AppError } from '../../domain/errors.ts';
import {
  findAnnouncement,
  insertAnnouncement,
  lockAnnouncement,
  updateAnnouncement,
} from '../../storage/announcements.ts';
import { getArticle } from '../../storage/articles.ts';
import type { Db } from '../../storage/schema.ts';
import { mustBeAllowedOnArticle } from '../article/own.ts';
import { audit } from '../audit.ts';
import type { Context } from '../context.ts';
import { insertDelivery, newAnnouncement, textOn, wished } from './announcing.ts';
import type { ChannelDeps } from './channel-desk.ts';
import { announcedOf } from './facts.ts';
import { channelOf } from './manage.ts';

/** One article on one channel. */
export interface Place {
  articleId: string;
  channelId: string;
}

interface Taken {
  trx: Db;
  article: Article;
  channel: Channel;
  one: Announcement;
}

/** Everything here is done with the announcement held, and made where there was none. */
async function withAnnouncement(
  ctx: Context,
  place: Place,
  permission: (article: Article) => 'article:write' | 'article:publish',
  act: (taken: Taken) => Promise<Announcement>,
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const article = await getArticle(trx, place.articleId);
    if (!article) throw new AppError('not-found', 'article.not-found', { id: place.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, permission(article), article.id);
    const channel = await channelOf(trx, place.channelId);
    if (!isAnnouncing(channel.kind) || channel.removedAt !== null)
      throw new AppError('not-found', 'announcement.not-found');
    await insertAnnouncement(trx, newAnnouncement(article.id, channel.id, ctx.now));
    const found = await findAnnouncement(trx, place);
    const one = found ? await lockAnnouncement(trx, found.id) : null;
    if (!one) throw new AppError('not-found', 'announcement.not-found');
    const next = await act({ trx, article, channel, one });
    await updateAnnouncement(trx, next);
    await insertDelivery(trx, next, ctx.now);
  });
}

const beforeOrAfter = ({ state }: Article) =>
  state === 'published' ? ('article:publish' as const) : ('article:write' as const);
const publishing = () => 'article:publish' as const;

/**
 * Gives an announcement words of its own, or those of the template again; says that it is not to go there,
 * or that it may. Where it stands already, the network's text follows.
 * @throws AppError `forbidden`; `not-found`; `invalid` / `announcement.too-long` at `text`
 */
export function wordAnnouncement(
  deps: ChannelDeps,
  ctx: Context,
  input: Place & { text?: string | null; isSkipped?: boolean },
): Promise<void> {
  return withAnnouncement(ctx, input, beforeOrAfter, async ({ trx, article, channel, one }) => {
    let next = one;
    if (input.text !== undefined) {
      const ownText = input.text?.trim() || null;
      await requireFitting(trx, deps, { article, channel, ownText });
      next = { ...next, ownText };
      const isThere = isOut(one) && one.remoteId !== BY_HAND;
      if (isThere && ownText !== one.ownText) next = wished(next, ctx.now);
    }
    if (input.isSkipped === true && one.remoteId === null)
      next = { ...next, state: 'skipped', nextAt: null, run: next.run + 1 };
    if (input.isSkipped === false && one.state === 'skipped') next = { ...next, state: 'waiting' };
    return next;
  });
}

async function requireFitting(
  trx: Db,
  deps: ChannelDeps,
  at: { article: Article; channel: Channel; ownText: string | null },
): Promise<void> {
  const { article, channel, ownText } = at;
  if (ownText === null || !hasWords(channel.kind)) return;
  const as = article.state === 'published' ? 'published' : 'at-work';
  const announced = await announcedOf(trx, deps.origin, article.id, as);
  if (!announced) return;
  const { isTooLong, length, limit } = textOn(channel, announced, ownText);
  if (!isTooLong) return;
  const args = { field: 'text', length, limit: limit ?? 0 };
  throw new AppError('invalid', 'announcement.too-long', args);
}

/**
 * Has it sent now: for channels that wait for a person, for what was given up or put off, and for articles
 * that came before the channel.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `announcement.not-public`,
 *   `announcement.wrong-state`; `invalid` / `channel.posts-nothing`
 */
export function announceNow(ctx: Context, place: Place): Promise<void> {
  return withAnnouncement(ctx, place, publishing, async ({ trx, article, channel, one }) => {
    if (article.state !== 'published' && one.remoteId === null)
      throw new AppError('conflict', 'announcement.not-public');
    // Switched off: nothing new goes there; what is there is still put right.
    const isHand = isByHand(channel.kind, channel.sealedSecrets !== null);
    if (isHand || (!channel.isOn && one.remoteId === null))
      throw new AppError('invalid', 'channel.posts-nothing', { channel: channel.name });
    if (one.remoteId === BY_HAND) throw new AppError('conflict', 'announcement.wrong-state');
    await audit(trx, ctx, 'announcement.asked', `article:${article.id}`, { channel: channel.name });
    const state = one.remoteId === null ? 'waiting' : one.state;
    return wished({ ...one, state }, ctx.now);
  });
}

/**
 * Lets what did not come through be as it is: a person saw it, and nothing more is tried. What stands there
 * follows the next change of the article; what does not, does not come.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `announcement.wrong-state`
 */
export function leaveAnnouncement(ctx: Context, place: Place): Promise<void> {
  return withAnnouncement(ctx, place, publishing, async ({ trx, article, channel, one }) => {
    if (one.failingSince === null) throw new AppError('conflict', 'announcement.wrong-state');
    await audit(trx, ctx, 'announcement.left', `article:${article.id}`, { channel: channel.name });
    const state = one.remoteId === null ? 'skipped' : 'sent';
    return { ...one, state, run: one.run + 1, nextAt: null, tries: 0, failingSince: null };
  });
}

/**
 * Says that it stands there: a person posted it, or looked after the line broke.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `announcement.wrong-state`; `invalid` / `channel.bad-address`
 */
export function sayPosted(
  deps: ChannelDeps,
  ctx: Context,
  input: Place & { url: string },
): Promise<void> {
  return withAnnouncement(ctx, input, publishing, async ({ trx, article, one, channel }) => {
    // An article that came before the channel waits for a person too, where only persons post.
    const isHand = isByHand(channel.kind, channel.sealedSecrets !== null);
    const isToPost = article.state === 'published' && one.state === 'waiting' && isHand;
    if (!isToPost && one.state !== 'prepared' && one.state !== 'unknown')
      throw new AppError('conflict', 'announcement.wrong-state');
    const url = input.url.trim();
    if (url !== '' && !(isSafeHref(url) && url.startsWith('https://')))
      throw new AppError('invalid', 'channel.bad-address', { field: 'url' });
    const announced = await announcedOf(trx, deps.origin, article.id, 'published');
    const text = announced ? textOn(channel, announced, one.ownText).text : one.text;
    return {
      ...one,
      state: 'sent',
      remoteId: BY_HAND,
      remoteUrl: url === '' ? null : url,
      text,
      nextAt: null,
      tries: 0,
      failingSince: null,
      sentAt: ctx.now,
    };
  });
}
