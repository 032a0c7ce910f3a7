import type { DomainEvent } from '../domain/events.ts';
import type { Sealer } from '../std/sealed.ts';
import { followable } from '../usecases/fediverse/context.ts';
import { federateActors } from '../usecases/fediverse/federate-actor.ts';
import { federateAnswer } from '../usecases/fediverse/federate-answer.ts';
import { federateArticle } from '../usecases/fediverse/federate-article.ts';
import type { HearingContext } from '../usecases/fediverse/follow.ts';

/** What this reaction works with; null before there is a publication. */
export type FederateContext = () => Promise<(HearingContext & { sealer: Sealer }) | null>;

/** Has those who follow the newsroom from other servers know what its readers know. */
export async function federate(contextNow: FederateContext, event: DomainEvent): Promise<void> {
  const ctx = await contextNow();
  if (!ctx || followable(ctx.site).length === 0) return;
  switch (event.name) {
    case 'article.published':
    case 'article.unpublished':
    case 'article.changed':
    case 'article.moved':
      return federateArticle(ctx, event.payload.articleId);
    case 'author.changed':
      return federateActors(ctx, event.payload.authorId);
    case 'publication.changed':
      return federateActors(ctx);
  }
}

/** Has somebody on another server know what the newsroom answered them, or that it is gone. */
export async function answerAbroad(contextNow: FederateContext, commentId: string): Promise<void> {
  const ctx = await contextNow();
  if (ctx && followable(ctx.site).length > 0) await federateAnswer(ctx, commentId);
}
