/** What each kind of activity means for the newsroom; who sent it is proved by now. */
import type { InboxContext, RequestContext, UnverifiedActivityReason } from '@fedify/fedify';
import {
  type Activity,
  type Actor,
  Announce,
  Article,
  type Create,
  Delete,
  Follow,
  Like,
  Note,
  type QuoteRequest,
  type Undo,
  type Update,
} from '@fedify/vocab';
import { EVERYBODY, hostOf } from '../domain/fediverse.ts';
import { actorOfUrl, articleOfUrl } from '../domain/fediverse-urls.ts';
import type { EchoKind } from '../storage/fediverse/echoes.ts';
import { takeEcho, takeEchoBack } from '../usecases/fediverse/echo.ts';
import {
  endFollow,
  forgetStranger,
  type Stranger,
  takeFollow,
} from '../usecases/fediverse/follow.ts';
import { takeQuote } from '../usecases/fediverse/quote.ts';
import { changeReply, takeReply, takeReplyBack } from '../usecases/fediverse/reply.ts';
import type { Hearing } from './federation.ts';

type Heard = InboxContext<Hearing>;

async function follow(ctx: Heard, activity: Follow): Promise<void> {
  const actorId = actorOfUrl(ctx.data.site.origin, activity.objectId?.href ?? '');
  const stranger = await strangerOf(ctx, activity);
  if (!actorId || !stranger || !activity.id) return;
  await takeFollow(ctx.data, { actorId, stranger, follow: { id: activity.id.href } });
}

async function undo(ctx: Heard, activity: Undo): Promise<void> {
  const stranger = activity.actorId?.href;
  const undone = await activity.getObject({ ...ctx, suppressError: true });
  if (!stranger) return;
  if (undone instanceof Follow) {
    const actorId = actorOfUrl(ctx.data.site.origin, undone.objectId?.href ?? '');
    if (actorId && isOwn(undone, stranger)) await endFollow(ctx.data, { actorId, stranger });
    return;
  }
  const kinds: EchoKind[] =
    undone instanceof Like ? ['like'] : undone instanceof Announce ? ['boost'] : ['like', 'boost'];
  const uri = activity.objectId?.href;
  const of = undone && 'objectId' in undone ? (undone as Like).objectId?.href : undefined;
  const article = articleOfUrl(ctx.data.site.origin, of ?? '');
  for (const kind of kinds) {
    if (uri) await takeEchoBack(ctx.data, { stranger, kind, uri });
    if (article && kinds.length === 1)
      await takeEchoBack(ctx.data, { stranger, kind, articleId: article.articleId });
  }
}

const isOwn = (activity: Activity, stranger: string): boolean =>
  activity.actorId === null || activity.actorId.href === stranger;

const echo =
  (kind: EchoKind) =>
  async (ctx: Heard, activity: Like | Announce): Promise<void> => {
    const article = articleOfUrl(ctx.data.site.origin, activity.objectId?.href ?? '');
    const stranger = activity.actorId?.href;
    if (!article || !stranger || !activity.id) return;
    const { articleId } = article;
    await takeEcho(ctx.data, { articleId, stranger, kind, uri: activity.id.href });
  };

async function create(ctx: Heard, activity: Create): Promise<void> {
  const message = await messageOf(ctx, activity);
  const inReplyTo = message?.replyTargetId?.href;
  // What was not for everybody is nobody's comment.
  if (!message?.id || !inReplyTo || !isPublic(message)) return;
  const by = await activity.getActor({ ...ctx, suppressError: true });
  if (!by?.id) return;
  const stranger = await strangerOf(ctx, activity);
  await takeReply(ctx.data, {
    id: message.id.href,
    html: String(message.content ?? ''),
    warning: String(message.summary ?? ''),
    inReplyTo,
    by: {
      id: by.id.href,
      name: nameOf(by),
      handle: handleOf(by),
      page: pageOf(by),
      inbox: stranger && (stranger.sharedInbox ?? stranger.inbox),
    },
  });
}

async function update(ctx: Heard, activity: Update): Promise<void> {
  const message = await messageOf(ctx, activity);
  const stranger = activity.actorId?.href;
  if (!message?.id || !stranger) return;
  // Folded away from everybody since: no comment any more.
  if (!isPublic(message)) {
    await takeReplyBack(ctx.data, { id: message.id.href, stranger });
    return;
  }
  await changeReply(ctx.data, {
    id: message.id.href,
    stranger,
    html: String(message.content ?? ''),
    warning: String(message.summary ?? ''),
  });
}

async function remove(ctx: Heard, activity: Delete): Promise<void> {
  const id = activity.objectId?.href;
  const stranger = activity.actorId?.href;
  if (!id || !stranger) return;
  if (id === stranger) await forgetStranger(ctx.data, { stranger, isCertain: true });
  else await takeReplyBack(ctx.data, { id, stranger });
}

/** Whoever deleted their account has no key left to prove it by: that the key is gone is the proof. */
async function unproved(
  ctx: RequestContext<Hearing>,
  activity: Activity,
  reason: UnverifiedActivityReason,
): Promise<Response | undefined> {
  if (!(activity instanceof Delete)) return;
  if (reason.type !== 'keyFetchError' || !('result' in reason)) return;
  const stranger = activity.actorId?.href ?? '';
  if (stranger === '' || stranger !== activity.objectId?.href) return;
  const { result } = reason;
  const status = 'status' in result ? result.status : null;
  const isCertain = status === 410;
  if (isCertain || status === 404) await forgetStranger(ctx.data, { stranger, isCertain });
  return new Response(null, { status: 202 });
}

/** The message that an activity brings, if it is one of theirs who sent it. */
async function messageOf(ctx: Heard, activity: Create | Update): Promise<Note | Article | null> {
  const object = await activity.getObject({ ...ctx, suppressError: true });
  if (!(object instanceof Note) && !(object instanceof Article)) return null;
  const stranger = activity.actorId?.href;
  const writer = object.attributionId?.href;
  const isTheirs = writer === stranger && hostOf(object.id?.href ?? '') === hostOf(stranger ?? '');
  return isTheirs ? object : null;
}

const isPublic = (message: Note | Article): boolean =>
  [...message.toIds, ...message.ccIds].some(({ href }) => href === EVERYBODY);

async function quote(ctx: Heard, activity: QuoteRequest): Promise<void> {
  const article = articleOfUrl(ctx.data.site.origin, activity.objectId?.href ?? '');
  const stranger = await strangerOf(ctx, activity);
  const message = activity.instrumentId?.href;
  if (!article || !stranger || !message || !activity.id) return;
  await takeQuote(ctx.data, { id: activity.id.href, article, stranger, quote: message });
}

async function strangerOf(
  ctx: Heard,
  activity: Follow | QuoteRequest | Create,
): Promise<Stranger | null> {
  const actor = await activity.getActor({ ...ctx, suppressError: true });
  if (!actor?.id || !actor.inboxId || actor.id.href !== activity.actorId?.href) return null;
  const inbox = actor.inboxId.href;
  const sharedInbox = actor.endpoints?.sharedInbox?.href ?? null;
  // An inbox elsewhere would have us knock at somebody's door in another's name.
  const isAtHome = [inbox, sharedInbox ?? inbox].every(
    (url) => hostOf(url) === hostOf(actor.id?.href ?? ''),
  );
  return isAtHome ? { id: actor.id.href, inbox, sharedInbox } : null;
}

function nameOf(actor: Actor): string {
  const name = String(actor.name ?? '').trim();
  return name === '' ? handleOf(actor) : name;
}

const handleOf = (actor: Actor): string =>
  `@${actor.preferredUsername ?? '?'}@${actor.id?.host ?? ''}`;

function pageOf(actor: Actor): string {
  const url = actor.url instanceof URL ? actor.url.href : actor.url?.href?.href;
  return url && hostOf(url) === hostOf(actor.id?.href ?? '') ? url : (actor.id?.href ?? '');
}

export const hear = {
  follow,
  undo,
  like: echo('like'),
  quote,
  announce: echo('boost'),
  create,
  update,
  delete: remove,
  unproved,
};
