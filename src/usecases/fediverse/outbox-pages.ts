import { actorUrl, followersUrl } from '../../domain/fediverse-urls.ts';
import { countPublished } from '../../storage/fediverse/articles.ts';
import { countFollowersOf } from '../../storage/fediverse/followers.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { type ListScope, listTeasers } from '../../storage/reading/lists.ts';
import type { Cursor } from '../../storage/reading/teasers.ts';
import { announceOf, createOf } from './activities.ts';
import type { FediverseActor } from './actors.ts';
import { ARTICLE_CONTEXT, type PublicArticle, publicArticles } from './article-object.ts';
import type { FediverseContext } from './context.ts';

const PER_PAGE = 10;
const AS = 'https://www.w3.org/ns/activitystreams';

/** Who follows is between them and the newsroom: others are told how many. */
export async function followersOf(
  ctx: FediverseContext,
  actor: FediverseActor,
): Promise<JsonObject> {
  const totalItems = await countFollowersOf(ctx.db, actor.id);
  return collection(followersUrl(ctx.site.origin, actor.id), totalItems);
}

/** A newsroom follows nobody. */
export function followingOf({ site }: FediverseContext, actor: FediverseActor): JsonObject {
  return { ...collection(`${actorUrl(site.origin, actor.id)}/following`, 0), orderedItems: [] };
}

export const collection = (id: string, totalItems: number): JsonObject => ({
  '@context': AS,
  id,
  type: 'OrderedCollection',
  totalItems,
});

/** All that an actor said, newest first, from what is published now. */
export async function outboxOf(ctx: FediverseContext, actor: FediverseActor): Promise<JsonObject> {
  const id = `${actorUrl(ctx.site.origin, actor.id)}/outbox`;
  const counted = actor.kind === 'edition' ? await countPublished(ctx.db, actor.id) : null;
  return {
    '@context': AS,
    id,
    type: 'OrderedCollection',
    ...(counted === null ? {} : { totalItems: counted }),
    first: `${id}?page=true`,
  };
}

/** @param before as an earlier page gave it; null for the newest */
export async function outboxPage(
  ctx: FediverseContext,
  actor: FediverseActor,
  before: string | null,
): Promise<JsonObject> {
  const { origin } = ctx.site;
  const outbox = `${actorUrl(origin, actor.id)}/outbox`;
  const cursor = readCursor(before);
  const perEdition = await Promise.all(
    actor.editions.map(async (edition) => {
      const scope: ListScope =
        actor.kind === 'edition'
          ? { type: 'edition', editionId: edition.id }
          : { type: 'author', authorId: actor.id, editionId: edition.id };
      const rows = await listTeasers(ctx.db, { scope, cursor, limit: PER_PAGE });
      return { edition, rows };
    }),
  );
  const newest = perEdition
    .flatMap(({ edition, rows }) => rows.map((row) => ({ edition, row })))
    .sort((a, b) => b.row.publishedAt - a.row.publishedAt || (a.row.id < b.row.id ? 1 : -1))
    .slice(0, PER_PAGE);
  const articles: PublicArticle[] = [];
  for (const { edition, row } of newest)
    articles.push(...(await publicArticles(ctx, edition, [row])));
  const last = newest.length < PER_PAGE ? undefined : newest.at(-1)?.row;
  return {
    '@context': ARTICLE_CONTEXT,
    id: `${outbox}?page=true${before ? `&before=${before}` : ''}`,
    type: 'OrderedCollectionPage',
    partOf: outbox,
    ...(last ? { next: `${outbox}?page=true&before=${last.publishedAt}.${last.id}` } : {}),
    orderedItems: articles.map((article) =>
      actor.kind === 'edition' ? createOf(origin, article) : announceOf(origin, article, actor.id),
    ),
  };
}

function readCursor(text: string | null): Cursor | null {
  const match = /^(\d{1,15})\.([0-9A-Za-z]{1,40})$/.exec(text ?? '');
  return match ? { publishedAt: Number(match[1]), id: match[2] ?? '' } : null;
}
