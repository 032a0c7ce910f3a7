import { AppError } from '../../domain/errors.ts';
import { setTranslatedBlocks } from '../../storage/translations.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mayWriteDraft } from '../draft/access.ts';

/**
 * Somebody says that blocks of a translation say what the source says now.
 * @param input.blocks each with the words of the source that were looked at
 * @throws AppError `forbidden`
 */
export async function markTranslated(
  ctx: Context,
  input: { articleId: string; blocks: { id: string; source: string }[] },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await mayWriteDraft(trx, ctx.actor, input.articleId)))
      throw new AppError('forbidden', 'permission.not-own', { permission: 'article:translate' });
    await setTranslatedBlocks(trx, { ...input, by: actorName(ctx.actor), at: ctx.now });
  });
}
