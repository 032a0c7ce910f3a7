import type { ArticleTalkRule, CommentState } from '../../domain/comment.ts';
import { tidyLine } from '../../domain/comment-body.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import {
  type BanKind,
  type BlockKind,
  deleteBlock,
  putBlock,
} from '../../storage/comment-blocks.ts';
import { lockThreads, setTalkRule } from '../../storage/comment-threads.ts';
import {
  getComment,
  type KeptComment,
  lockComments,
  updateComment,
} from '../../storage/comments.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { askToFollowAbroad } from '../fediverse/ask-answer.ts';
import { changeThreads } from './keep-threads.ts';
import { learn } from './learn.ts';
import { askToTell } from './tell-writers.ts';

/** What was decided, so that it can be taken back. */
export interface Decided {
  before: { id: string; state: CommentState }[];
}

/**
 * Decides about comments, one or many at once, each for itself. The filter learns what was published and
 * what was thrown out; what is taken back it unlearns.
 * @throws AppError `forbidden`; `not-found` / `comment.not-found`
 */
export async function decideComments(
  ctx: Context,
  input: { to: readonly { id: string; state: CommentState }[] },
): Promise<Decided> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  return ctx.db.transaction().execute(async (trx) => {
    const comments = await lockComments(
      trx,
      input.to.map(({ id }) => id),
    );
    if (comments.length < new Set(input.to.map(({ id }) => id)).size)
      throw new AppError('not-found', 'comment.not-found');
    const wanted = new Map(input.to.map(({ id, state }) => [id, state]));
    const touched = new Set<string>();
    for (const comment of comments) {
      const state = wanted.get(comment.id) ?? comment.state;
      await settle(trx, ctx, comment, state);
      if (state === 'approved' || comment.state === 'approved') touched.add(comment.articleId);
    }
    // In one order, so that two moderators never wait for each other in a ring.
    for (const articleId of [...touched].sort()) await changeThreads(trx, articleId, ctx.now);
    return { before: comments.map(({ id, state }) => ({ id, state })) };
  });
}

async function settle(
  trx: Db,
  ctx: Context,
  comment: KeptComment,
  state: CommentState,
): Promise<void> {
  const learntAs = state === 'approved' ? 'ham' : state === 'spam' ? 'spam' : null;
  await learn(trx, comment, learntAs);
  await updateComment(trx, comment.id, {
    state,
    learntAs,
    decidedBy: actorName(ctx.actor),
    decidedAt: ctx.now,
    // Whoever looked at it has answered those who reported it.
    reports: 0,
  });
  if (state === 'approved' && comment.state !== 'approved') await askToTell(trx, comment, ctx.now);
  if (comment.origin === 'studio') await askToFollowAbroad(trx, comment.id, ctx.now);
}

const LONGEST_NOTE = 1_000;

/** The moderator's word under a comment; an empty one takes it away. @throws AppError `not-found` */
export async function noteComment(
  ctx: Context,
  input: { commentId: string; note: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  await ctx.db.transaction().execute(async (trx) => {
    const comment = await getComment(trx, input.commentId);
    if (!comment) throw new AppError('not-found', 'comment.not-found');
    const note = tidyLine(input.note).slice(0, LONGEST_NOTE);
    await updateComment(trx, comment.id, { note: note === '' ? null : note });
    if (comment.state === 'approved') await changeThreads(trx, comment.articleId, ctx.now);
  });
}

/** The rule of one article; null: the publication's. */
export async function setArticleRule(
  ctx: Context,
  input: ArticleTalkRule & { articleId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  await ctx.db.transaction().execute(async (trx) => {
    await lockThreads(trx, input.articleId, ctx.now);
    await setTalkRule(trx, input.articleId, input);
    await insertEvent(trx, 'comments.changed', { articleId: input.articleId }, ctx.now);
  });
}

/**
 * Puts something on the blocklist: a word, a site, a mailbox or its whole domain.
 * @throws AppError `invalid` / `comment.empty-block`
 */
export async function blockFromComments(
  ctx: Context,
  input: {
    kind: Exclude<BlockKind, BanKind>;
    value: string;
    effect: 'hold' | 'spam';
    reason: string;
  },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const value = comparable(input.kind, input.value);
  if (value === '') throw new AppError('invalid', 'comment.empty-block', { field: 'value' });
  const id = newId();
  const madeBy = actorName(ctx.actor);
  await ctx.db.transaction().execute(async (trx) => {
    await putBlock(trx, { ...input, id, value, madeBy, at: ctx.now, ban: null });
    const { kind, effect } = input;
    await audit(trx, ctx, 'comment.blocked', `comment-block:${id}`, { kind, effect });
  });
}

export async function unblock(ctx: Context, input: { blockId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await deleteBlock(trx, input.blockId)))
      throw new AppError('not-found', 'comment.no-such-block');
    await audit(trx, ctx, 'comment.unblocked', `comment-block:${input.blockId}`, {});
  });
}

/** As it is compared with what comes in. */
function comparable(kind: BlockKind, typed: string): string {
  const text = tidyLine(typed).normalize('NFKC').toLowerCase();
  if (kind === 'mail') return text.replace(/^\*?@/, '');
  if (kind !== 'host') return text;
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
