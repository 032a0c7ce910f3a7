import type { DomainEvent } from '../domain/events.ts';
import type { Context } from '../usecases/context.ts';
import { indexAllNew, indexOne } from '../usecases/index-articles.ts';

/** What readers may find follows what readers may read. */
export async function indexSearch(ctx: Pick<Context, 'db'>, event: DomainEvent): Promise<void> {
  switch (event.name) {
    case 'article.published':
    case 'article.unpublished':
    case 'article.moved':
      return indexOne(ctx, event.payload.articleId);
    case 'import.finished':
      await indexAllNew(ctx);
  }
}
