import { AppError } from '../../domain/errors.ts';
import type { ReplyRecord, ReplyState } from '../../domain/right-of-reply.ts';
import { newId } from '../../std/id.ts';
import { getReply, insertReply, updateReply } from '../../storage/replies.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { claimOf } from './scope.ts';

export interface ReplyWords {
  person: string;
  askedAt: number;
  channel: string;
  state: ReplyState;
  answeredAt?: number | null;
  answer?: string | null;
  note?: string | null;
}

/**
 * Records that somebody was asked to answer a claim, or what they answered.
 *
 * @param input.replyId to change a record; absent: a new one
 * @throws AppError `forbidden`; `not-found` / `claim.not-found`, `reply.not-found`;
 *   `invalid` / `reply.no-person`, `reply.no-way`, `reply.answer-before-question`
 */
export async function recordReply(
  ctx: Context,
  input: ReplyWords & { claimId: string; replyId?: string },
): Promise<ReplyRecord> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const claim = await claimOf(trx, input.claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const words = wordsOf(input);
    if (input.replyId !== undefined) {
      const before = await getReply(trx, input.replyId);
      if (before?.claimId !== claim.id) throw new AppError('not-found', 'reply.not-found');
      const changed = { ...before, ...words };
      await updateReply(trx, changed);
      return changed;
    }
    const reply: ReplyRecord = {
      id: newId(),
      claimId: claim.id,
      ...words,
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
    };
    await insertReply(trx, reply);
    return reply;
  });
}

function wordsOf(input: ReplyWords) {
  const { askedAt, state } = input;
  const person = input.person.trim();
  const channel = input.channel.trim();
  const answeredAt = state === 'answered' ? (input.answeredAt ?? null) : null;
  if (person === '') throw new AppError('invalid', 'reply.no-person');
  if (channel === '') throw new AppError('invalid', 'reply.no-way');
  if (answeredAt !== null && answeredAt < askedAt) {
    throw new AppError('invalid', 'reply.answer-before-question');
  }
  const answer = input.answer?.trim() || null;
  return { person, askedAt, channel, state, answeredAt, answer, note: input.note?.trim() || null };
}
