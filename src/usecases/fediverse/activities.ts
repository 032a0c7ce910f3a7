/** What our actors say, as Activity Streams has it; without `@context`, which is put on when it leaves. */
import { EVERYBODY } from '../../domain/fediverse.ts';
import { actorUrl, followersUrl } from '../../domain/fediverse-urls.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { isoOf } from './actor-object.ts';
import type { PublicArticle } from './article-object.ts';

const audienceOf = (origin: string, actorId: string) => ({
  to: [EVERYBODY],
  cc: [followersUrl(origin, actorId)],
});

/** The edition says an article for the first time. */
export function createOf(origin: string, { edition, object, item }: PublicArticle): JsonObject {
  return {
    id: `${String(object.id)}#create`,
    type: 'Create',
    actor: actorUrl(origin, edition.id),
    published: isoOf(item.publishedAt),
    ...audienceOf(origin, edition.id),
    object,
  };
}

/** The newsroom answers somebody on another server. @param object the answer, with whom it is for */
export function createOfAnswer(object: JsonObject): JsonObject {
  const { id, attributedTo: actor, published, to, cc } = object;
  return { id: `${String(id)}#create`, type: 'Create', actor, published, to, cc, object };
}

/** The edition says it in other words. @param mark tells this change from every other */
export function updateOf(
  origin: string,
  { edition, object }: PublicArticle,
  change: { mark: string; now: number },
): JsonObject {
  return {
    id: `${String(object.id)}#update-${change.mark}`,
    type: 'Update',
    actor: actorUrl(origin, edition.id),
    published: isoOf(change.now),
    ...audienceOf(origin, edition.id),
    object: { ...object, updated: isoOf(change.now) },
  };
}

/** Who signed it passes it on to those who follow them. */
export function announceOf(origin: string, article: PublicArticle, authorId: string): JsonObject {
  return {
    id: `${String(article.object.id)}#announce-${authorId}`,
    type: 'Announce',
    actor: actorUrl(origin, authorId),
    published: isoOf(article.item.publishedAt),
    ...audienceOf(origin, authorId),
    object: article.object.id,
  };
}

/** Who said it takes it back. @param actorId of the edition or author */
export function deleteOf(origin: string, actorId: string, object: string): JsonObject {
  return {
    id: `${object}#delete`,
    type: 'Delete',
    actor: actorUrl(origin, actorId),
    ...audienceOf(origin, actorId),
    object: { id: object, type: 'Tombstone' },
  };
}
