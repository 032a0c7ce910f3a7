import { isOpen } from '../../domain/comment.ts';
import { tidyLine } from '../../domain/comment-body.ts';
import { LONGEST_NAME } from '../../domain/comment-check.ts';
import { type CommentSignal, decide } from '../../domain/comment-signals.ts';
import { hostOf, isBlocked } from '../../domain/fediverse.ts';
import { answerOfUrl, articleOfUrl } from '../../domain/fediverse-urls.ts';
import { newId } from '../../std/id.ts';
import { getTalkRule } from '../../storage/comment-threads.ts';
import {
  getComment,
  getCommentByExternalId,
  insertComment,
  type KeptComment,
  type NewComment,
} from '../../storage/comments.ts';
import { insertStranger } from '../../storage/fediverse/answers.ts';
import { withdrawComment } from '../comment/edit.ts';
import { bodyMarkOf, rewriteComment } from '../comment/rewrite.ts';
import { FROM_ELSEWHERE, weighComment } from '../comment/weigh-comment.ts';
import { takeTry } from '../door/tries.ts';
import { publicArticle } from './article-object.ts';
import { fediverseOf } from './context.ts';
import type { HearingContext } from './follow.ts';
import { wordsOfMessage } from './reply-words.ts';

/** A message that answers an article, or another answer to it. It was for everybody. */
export interface Message {
  /** Its address. */
  id: string;
  html: string;
  /** What stands before a text that is folded away. */
  warning: string;
  inReplyTo: string;
  by: {
    id: string;
    name: string;
    /** `@nora@mer.example` */
    handle: string;
    /** The page where people find them. */
    page: string;
    /** Where an answer reaches them; null: nowhere that is theirs. */
    inbox: string | null;
  };
}

/**
 * Takes an answer in, for the moderation desk: nothing from elsewhere stands under an article before
 * somebody of the newsroom has read it.
 */
export async function takeReply(ctx: HearingContext, message: Message): Promise<void> {
  const { by } = message;
  if (isBlocked(by.id, fediverseOf(ctx.site))) return;
  const place = await placeOf(ctx, message.inReplyTo);
  if (!place || (await getCommentByExternalId(ctx.db, message.id))) return;
  const body = wordsOfMessage(message.html, message.warning);
  if (body === '') return;
  const { isAllowed } = await takeTry(ctx.db, 'commentByMailbox', by.id, ctx.now);
  if (!isAllowed) return;
  const { articleId, parent } = place;
  const name = [...tidyLine(by.name)].slice(0, LONGEST_NAME).join('');
  const signals = await signalsOf(ctx, { name, site: by.page, body });
  const id = newId();
  const comment: NewComment = {
    id,
    articleId,
    parentId: parent?.id ?? null,
    rootId: parent?.rootId ?? parent?.id ?? id,
    authorName: name,
    authorMail: null,
    authorSite: by.page,
    body,
    state: decide(signals),
    origin: 'fediverse',
    badge: null,
    externalId: message.id,
    addressMark: null,
    bodyMark: bodyMarkOf(body),
    wantsNotices: false,
    signals,
    createdAt: ctx.now,
  };
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await insertComment(trx, comment)) || by.inbox === null) return;
    const { id: actor, inbox, handle, page } = by;
    await insertStranger(trx, { commentId: id, actor, inbox, handle, page });
  });
}

/** What was written is now otherwise: what readers saw of it is read again first. */
export async function changeReply(
  ctx: HearingContext,
  message: Pick<Message, 'id' | 'html' | 'warning'> & { stranger: string },
): Promise<void> {
  const comment = await ownComment(ctx, message);
  if (!comment || comment.state === 'removed') return;
  const body = wordsOfMessage(message.html, message.warning);
  if (body === '' || body === comment.body) return;
  const { authorName: name, authorSite } = comment;
  const found = await signalsOf(ctx, { name, site: authorSite ?? '', body });
  const signals: CommentSignal[] = [...found, { name: 'edited' }];
  await ctx.db
    .transaction()
    .execute((trx) => rewriteComment(trx, comment, { body, signals, now: ctx.now }));
}

/** Taken back where it was written: its words are gone here, too. */
export async function takeReplyBack(
  ctx: HearingContext,
  message: { id: string; stranger: string },
): Promise<void> {
  const comment = await ownComment(ctx, message);
  if (!comment || comment.state === 'removed') return;
  await withdrawComment(ctx, comment);
}

/** A server answers for its own people, and for nobody else's words. */
async function ownComment(
  ctx: HearingContext,
  message: { id: string; stranger: string },
): Promise<KeptComment | null> {
  if (hostOf(message.id) !== hostOf(message.stranger)) return null;
  const comment = await getCommentByExternalId(ctx.db, message.id);
  return comment?.origin === 'fediverse' ? comment : null;
}

async function placeOf(
  ctx: HearingContext,
  inReplyTo: string,
): Promise<{ articleId: string; parent: KeptComment | null } | null> {
  const named = articleOfUrl(ctx.site.origin, inReplyTo);
  const parent = named ? null : await answered(ctx, inReplyTo);
  const articleId = named?.articleId ?? parent?.articleId;
  if (articleId === undefined) return null;
  const article = await publicArticle(ctx, articleId);
  if (!article) return null;
  const rule = await getTalkRule(ctx.db, articleId);
  const { comments: rules } = ctx.site.publication.settings;
  const { publishedAt } = article.item;
  return isOpen(rules, { ...rule, publishedAt }, ctx.now) ? { articleId, parent } : null;
}

/** What was answered: a comment that came from elsewhere, or an answer of ours that went there. */
async function answered(ctx: HearingContext, inReplyTo: string): Promise<KeptComment | null> {
  const ours = answerOfUrl(ctx.site.origin, inReplyTo);
  if (!ours) return getCommentByExternalId(ctx.db, inReplyTo);
  const answer = await getComment(ctx.db, ours.commentId);
  return answer?.origin === 'studio' ? answer : null;
}

async function signalsOf(
  ctx: HearingContext,
  said: { name: string; site: string; body: string },
): Promise<CommentSignal[]> {
  const { maxLinks } = ctx.site.publication.settings.comments;
  const draft = { ...said, mail: '' };
  const found = await weighComment(ctx.db, draft, { ...FROM_ELSEWHERE, maxLinks });
  return [...found, { name: 'elsewhere' }];
}
