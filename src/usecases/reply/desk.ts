import { AppError } from '../../domain/errors.ts';
import { forgetReportWriters } from '../../storage/error-reports.ts';
import {
  forgetReplyWriters,
  listOpenReplyRequests,
  type OpenReplyRequest,
  settleReplyRequest,
} from '../../storage/reply-requests.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';

const MOST_SHOWN = 200;
const DAY_MS = 86_400_000;
/** What the privacy page promises of everybody who wrote to the newsroom by a form. */
export const WRITER_DAYS = 365;

/**
 * What people ask to be published in answer, longest waiting first: for those who may publish it.
 * @throws AppError `forbidden`
 */
export async function replyRequests(
  ctx: Pick<Context, 'db' | 'actor'>,
): Promise<OpenReplyRequest[]> {
  mustBeAllowed(ctx.actor, 'article:publish');
  return listOpenReplyRequests(ctx.db, MOST_SHOWN);
}

/**
 * It was published, or refused with reasons; whoever says so answers for it.
 * @throws AppError `forbidden`; `not-found` / `reply-request.not-found`
 */
export async function settleReply(ctx: Context, input: { requestId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:publish');
  await ctx.db.transaction().execute(async (trx) => {
    const done = { at: ctx.now, by: actorName(ctx.actor) };
    if (!(await settleReplyRequest(trx, input.requestId, done)))
      throw new AppError('not-found', 'reply-request.not-found');
    await audit(trx, ctx, 'reply.settled', `reply:${input.requestId}`);
  });
}

/** By the clock: who reported an error or asked for a reply is forgotten a year after that was settled. */
export async function forgetWriters({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = now - WRITER_DAYS * DAY_MS;
  await forgetReportWriters(db, before);
  await forgetReplyWriters(db, before);
}
