import { deleteAddressBlocks } from '../../storage/comment-blocks.ts';
import {
  countApproved,
  listThreads,
  listUnkept,
  lockThreads,
  setThreads,
} from '../../storage/comment-threads.ts';
import { sweepComments } from '../../storage/comments.ts';
import { insertEvent } from '../../storage/events.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';

/** How many threads stand under an article; older ones have pages of their own. */
export const THREADS_SHOWN = 10;

/** Where a page of older threads begins. */
export const threadKey = (thread: { createdAt: number; id: string }): string =>
  `${thread.createdAt}.${thread.id}`;

/**
 * Writes the row from which an article's page shows its comments, in the transaction that changed one of
 * them. Deciding is rare and reading is not: pages ask no question for their comments.
 */
export async function keepThreads(trx: Db, articleId: string, now: number): Promise<void> {
  await lockThreads(trx, articleId, now);
  const { threads, hasMore } = await listThreads(trx, articleId, {
    before: null,
    limit: THREADS_SHOWN,
  });
  const approved = await countApproved(trx, articleId);
  const last = threads.at(-1);
  const older = hasMore && last ? threadKey(last) : null;
  await setThreads(trx, articleId, { threads, older, approved }, now);
}

/** The same, and tells everybody who keeps the page. */
export async function changeThreads(trx: Db, articleId: string, now: number): Promise<void> {
  await keepThreads(trx, articleId, now);
  await insertEvent(trx, 'comments.changed', { articleId }, now);
}

const AT_ONCE = 50;

/** Articles whose comments came in before their page had a row to show them from. */
export async function keepOldThreads(
  ctx: Pick<Context, 'db' | 'now'>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  while (!isStopped()) {
    const ids = await listUnkept(ctx.db, AT_ONCE);
    if (ids.length === 0) return;
    for (const articleId of ids)
      await ctx.db.transaction().execute((trx) => changeThreads(trx, articleId, ctx.now));
  }
}

const DAY_MS = 24 * 3_600_000;
/** What `docs/comments.md` and the privacy page promise. */
export const ADDRESS_DAYS = 90;
export const SPAM_DAYS = 60;

/** By the clock: forgets what nobody needs any more. */
export async function sweepTalk(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  const marks = ctx.now - ADDRESS_DAYS * DAY_MS;
  await sweepComments(ctx.db, { marks, spam: ctx.now - SPAM_DAYS * DAY_MS });
  await deleteAddressBlocks(ctx.db, marks);
}
