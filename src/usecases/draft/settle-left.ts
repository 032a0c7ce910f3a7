import { listUnsettledDrafts } from '../../storage/live-drafts.ts';
import type { Context } from '../context.ts';
import { settleDraft } from './settle.ts';

const BATCH = 50;

/**
 * Makes revisions of what was written and left: the node that would have done it was killed. What was
 * acknowledged is in the database, so that any node can.
 * @param leftMs how long nobody has written in it
 */
export async function settleLeft(ctx: Context, leftMs: number): Promise<void> {
  for (const articleId of await listUnsettledDrafts(ctx.db, ctx.now - leftMs, BATCH))
    await settleDraft(ctx, articleId);
}
