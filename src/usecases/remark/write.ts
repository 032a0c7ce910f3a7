import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { getArticle } from '../../storage/articles.ts';
import {
  getRemark,
  insertRemark,
  insertRemarkMessage,
  markMentionsSeen,
  resolveRemark,
} from '../../storage/remarks.ts';
import type { Db } from '../../storage/schema.ts';
import { listStaff } from '../../storage/staff.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';

export interface Said {
  body: string;
  /** Colleagues whose attention is asked for. */
  mentions: string[];
}

/**
 * Begins a thread on a passage. The mark in the text, with the same id, is the writer's to set.
 * @param input.id made by who writes, so that words and thread come together
 * @throws AppError `forbidden`; `not-found`; `invalid` / `remark.empty`, `remark.unknown-colleague`;
 *   `conflict` / `remark.exists`
 */
export function startRemark(
  ctx: Context,
  input: Said & { articleId: string; id: string; quote: string },
): Promise<{ id: string }> {
  mustBeAllowed(ctx.actor, 'remark:write');
  return ctx.db.transaction().execute(async (trx) => {
    if (!(await getArticle(trx, input.articleId)))
      throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    if (await getRemark(trx, input.id)) throw new AppError('conflict', 'remark.exists');
    const { id, articleId, quote } = input;
    const createdBy = actorName(ctx.actor);
    await insertRemark(trx, { id, articleId, quote, createdBy, createdAt: ctx.now });
    await say(trx, ctx, id, input);
    return { id };
  });
}

/** @throws AppError as `startRemark`; `not-found` / `remark.not-found` */
export function replyToRemark(
  ctx: Context,
  input: Said & { articleId: string; remarkId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'remark:write');
  return ctx.db.transaction().execute(async (trx) => {
    await remarkOf(trx, input);
    await say(trx, ctx, input.remarkId, input);
    // Who answers has something to say still.
    await resolveRemark(trx, input.remarkId, null);
  });
}

/** Closes a thread, or opens it again. @throws AppError `forbidden`; `not-found` / `remark.not-found` */
export async function settleRemark(
  ctx: Context,
  input: { articleId: string; remarkId: string; isResolved: boolean },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'remark:write');
  await remarkOf(ctx.db, input);
  const by = actorName(ctx.actor);
  await resolveRemark(ctx.db, input.remarkId, input.isResolved ? { by, at: ctx.now } : null);
}

/** The actor has looked at a thread: the desk need not speak of it any more. */
export async function seeRemark(
  ctx: Context,
  input: { articleId: string; remarkId: string },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  await remarkOf(ctx.db, input);
  if (ctx.actor.type !== 'staff') return;
  const { id: staffId } = ctx.actor;
  await markMentionsSeen(ctx.db, { staffId, remarkId: input.remarkId, at: ctx.now });
}

async function remarkOf(db: Db, input: { articleId: string; remarkId: string }): Promise<void> {
  const remark = await getRemark(db, input.remarkId);
  if (remark?.articleId !== input.articleId) throw new AppError('not-found', 'remark.not-found');
}

async function say(db: Db, ctx: Context, remarkId: string, { body, mentions }: Said) {
  if (ctx.actor.type !== 'staff')
    throw new AppError('forbidden', 'permission.missing', { permission: 'remark:write' });
  if (body.trim() === '') throw new AppError('invalid', 'remark.empty');
  const known = new Set((await listStaff(db)).map(({ id }) => id));
  if (!mentions.every((id) => known.has(id)))
    throw new AppError('invalid', 'remark.unknown-colleague');
  await insertRemarkMessage(db, {
    id: newId(ctx.now),
    remarkId,
    staffId: ctx.actor.id,
    body: body.trim(),
    at: ctx.now,
    // Nobody has to be told of their own words.
    mentions: [...new Set(mentions)].filter(
      (id) => ctx.actor.type === 'staff' && id !== ctx.actor.id,
    ),
  });
}
