import { AppError } from '../../domain/errors.ts';
import { insertEvent } from '../../storage/events.ts';
import { listPages, type PageRow, placePage } from '../../storage/pages.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { editionOf } from './editions.ts';

/** Standing pages are few; more than this is an archive. */
const MOST = 500;

export async function browsePages(ctx: Context, input: { editionId: string }): Promise<PageRow[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return listPages(ctx.db, input.editionId, MOST);
}

/** Puts standing pages in this order and under these parents. @throws AppError `invalid` / `page.too-deep` */
export async function orderPages(
  ctx: Context,
  input: { editionId: string; order: { id: string; parentId: string | null }[] },
): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  await ctx.db.transaction().execute(async (trx) => {
    await editionOf(trx, input.editionId);
    const known = new Map(
      (await listPages(trx, input.editionId, MOST)).map((one) => [one.id, one]),
    );
    const parentOf = new Map(input.order.map(({ id, parentId }) => [id, parentId]));
    for (const [position, { id, parentId }] of input.order.entries()) {
      const page = known.get(id);
      if (!page || (parentId !== null && !known.has(parentId)))
        throw new AppError('not-found', 'article.not-found', { id });
      if (parentId === id || (parentId !== null && parentOf.get(parentId)))
        throw new AppError('invalid', 'page.too-deep', { name: page.headline });
      await placePage(trx, id, { parentId, position });
    }
    await insertEvent(trx, 'publication.changed', { what: 'pages' }, ctx.now);
    await audit(trx, ctx, 'page.ordered', `edition:${input.editionId}`);
  });
}
