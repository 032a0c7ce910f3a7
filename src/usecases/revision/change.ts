import { AppError } from '../../domain/errors.ts';
import { setRevisionName } from '../../storage/revision-facts.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context } from '../context.ts';
import { mayWriteDraft } from '../draft/access.ts';
import { rewriteDraft } from '../draft/rewrite.ts';

/**
 * Gives a revision a name, by which it is found and kept for good; an empty one takes it away. The
 * revision itself stays as it is.
 * @throws AppError `forbidden`; `not-found` / `revision.not-found`
 */
export async function nameRevision(
  ctx: Context,
  input: { articleId: string; revisionId: string; name: string },
): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    await revisionToChange(trx, ctx, input);
    const name = input.name.trim();
    await setRevisionName(trx, input.revisionId, { name, by: actorName(ctx.actor), at: ctx.now });
  });
}

/**
 * Makes the text say again what it said then, as a new revision: what it says now stays in the history,
 * and whoever writes in it sees it change under their hands.
 * @returns the new head
 * @throws AppError `forbidden`; `not-found` / `revision.not-found`
 */
export function restoreRevision(
  ctx: Context,
  input: { articleId: string; revisionId: string },
): Promise<{ revisionId: string }> {
  return ctx.db.transaction().execute(async (trx) => {
    const revision = await revisionToChange(trx, ctx, input);
    return rewriteDraft(trx, ctx, { articleId: input.articleId, content: revision });
  });
}

async function revisionToChange(
  trx: Db,
  ctx: Context,
  input: { articleId: string; revisionId: string },
) {
  const revision = await getRevision(trx, input.revisionId);
  if (revision?.articleId !== input.articleId)
    throw new AppError('not-found', 'revision.not-found', { id: input.revisionId });
  if (!(await mayWriteDraft(trx, ctx.actor, input.articleId)))
    throw new AppError('forbidden', 'permission.not-own', { permission: 'article:write' });
  return revision;
}
