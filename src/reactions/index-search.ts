import type { DomainEvent } from '../domain/events.ts';
import type { Context } from '../usecases/context.ts';
import { indexList, indexOne } from '../usecases/index-articles.ts';

/** What readers may find follows what readers may read. */
export async function indexSearch(
  ctx: Pick<Context, 'db'> & {
    /** Takes in everything new, beside whatever else the process does. */
    indexAll(): Promise<unknown>;
  },
  event: DomainEvent,
): Promise<void> {
  switch (event.name) {
    case 'article.published':
    case 'article.unpublished':
    case 'article.changed':
    case 'article.moved':
      return indexOne(ctx, event.payload.articleId);
    case 'list.merged':
      return indexList(ctx, event.payload);
    case 'author.changed':
      return indexList(ctx, { type: 'author', id: event.payload.authorId });
    case 'tag.renamed':
      return indexList(ctx, { type: 'tag', id: event.payload.tagId });
    case 'import.finished':
      await ctx.indexAll();
  }
}
