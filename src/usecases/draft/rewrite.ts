import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { appendWithin } from './append.ts';
import { type DraftContent, rewrite } from './content.ts';
import { openDraft } from './open.ts';
import { settleWithin } from './settle.ts';

/**
 * Makes a draft say this, whatever it says now, within a transaction. What it says now becomes a
 * revision first, and so does what it says afterwards.
 */
export async function rewriteDraft(
  trx: Db,
  ctx: Context,
  input: { articleId: string; content: DraftContent },
): Promise<{ revisionId: string }> {
  const { articleId, content } = input;
  await settleWithin(trx, ctx, articleId);
  const { ydoc, epoch } = await openDraft(trx, articleId);
  try {
    const update = await rewrite(ydoc, content);
    if (update) await appendWithin(trx, ctx, { articleId, epoch, update });
    const { revisionId } = await settleWithin(trx, ctx, articleId);
    return { revisionId };
  } finally {
    ydoc.destroy();
  }
}
