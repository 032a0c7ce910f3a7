import type { DomainEvent } from '../domain/events.ts';
import type { Context } from '../usecases/context.ts';
import { tiePressPage } from '../usecases/press/pages.ts';

/** A page of trust that readers have is one that machines and other pages are told of. */
export async function tieSaid({ db }: Pick<Context, 'db'>, event: DomainEvent): Promise<void> {
  if (event.name !== 'article.published') return;
  await tiePressPage({ db, now: Date.now() }, event.payload.articleId);
}
