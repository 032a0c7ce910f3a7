import { EVERYBODY } from '../../domain/fediverse.ts';
import { actorUrl, followersUrl, objectUrl } from '../../domain/fediverse-urls.ts';
import type { FeedItem } from '../../domain/feed-models.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { readPublished, readRounds } from '../../storage/fediverse/articles.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { type ReadItem, readItems } from '../reading/feed.ts';
import { type EditionSite, editionById } from '../reading/site.ts';
import { isoOf } from './actor-object.ts';
import { type FediverseContext, followable } from './context.ts';

export const ARTICLE_CONTEXT = [
  'https://www.w3.org/ns/activitystreams',
  {
    sensitive: 'as:sensitive',
    Hashtag: 'as:Hashtag',
    QuoteRequest: 'https://w3id.org/fep/044f#QuoteRequest',
    gts: 'https://gotosocial.org/ns#',
    interactionPolicy: { '@id': 'gts:interactionPolicy', '@type': '@id' },
    canQuote: { '@id': 'gts:canQuote', '@type': '@id' },
    automaticApproval: { '@id': 'gts:automaticApproval', '@type': '@id' },
  },
];

/** An article that everybody may read whole, as it leaves the house. */
export interface PublicArticle {
  id: string;
  round: number;
  edition: EditionSite;
  authorIds: string[];
  item: FeedItem;
  /** Without `@context`. */
  object: JsonObject;
}

/**
 * The article with this id, if others may have it. A text of which any part is closed to anybody stays
 * at home, its beginning too.
 */
export async function publicArticle(
  ctx: FediverseContext,
  articleId: string,
): Promise<PublicArticle | null> {
  const row = await readPublished(ctx.db, articleId);
  const edition = row ? editionById(ctx.site, row.editionId) : null;
  if (!row || !edition) return null;
  return (await publicArticles(ctx, edition, [row]))[0] ?? null;
}

/** Those of these articles of one edition that others may have. */
export async function publicArticles(
  ctx: FediverseContext,
  edition: EditionSite,
  rows: readonly TeaserRow[],
): Promise<PublicArticle[]> {
  if (!followable(ctx.site).includes(edition)) return [];
  const items = (await readItems(ctx, edition, rows)).filter(({ gate }) => gate === null);
  const rounds = await readRounds(
    ctx.db,
    items.map(({ row }) => row.id),
  );
  return items.map((read) => {
    const round = rounds.get(read.row.id)?.round ?? 1;
    return toPublic(ctx.site.origin, edition, read, round);
  });
}

function toPublic(
  origin: string,
  edition: EditionSite,
  { row, item }: ReadItem,
  round: number,
): PublicArticle {
  const authorIds = row.byline.filter(({ role }) => role === 'author').map(({ id }) => id);
  const object = articleObject(origin, edition, { item, authorIds, id: row.id, round });
  return { id: row.id, round, edition, authorIds, item, object };
}

/**
 * An article as an `Article` of Activity Streams, with the `Note` that servers for short messages show
 * in its place (FEP-b2b8). The edition speaks; those who signed are named after it.
 */
function articleObject(
  origin: string,
  edition: EditionSite,
  of: { id: string; round: number; item: FeedItem; authorIds: readonly string[] },
): JsonObject {
  const { item } = of;
  const { lang } = edition;
  const id = objectUrl(origin, of.id, of.round);
  const speaker = actorUrl(origin, edition.id);
  const audience = { to: [EVERYBODY], cc: [followersUrl(origin, edition.id)] };
  const times = {
    published: isoOf(item.publishedAt),
    ...(item.updatedAt > item.publishedAt ? { updated: isoOf(item.updatedAt) } : {}),
  };
  const note = noteHtml(item);
  const content = item.notes + item.html;
  const summary = item.standfirst === '' ? '' : `<p>${escapeHtml(item.standfirst)}</p>`;
  return {
    id,
    type: 'Article',
    attributedTo: [speaker, ...of.authorIds.map((author) => actorUrl(origin, author))],
    name: item.title,
    nameMap: { [lang]: item.title },
    ...(summary ? { summary, summaryMap: { [lang]: summary } } : {}),
    content,
    contentMap: { [lang]: content },
    mediaType: 'text/html',
    url: item.url,
    ...times,
    ...(item.image ? { image: pictureOf(item.image) } : {}),
    sensitive: false,
    tag: item.categories.map((name) => ({ type: 'Hashtag', name: hashtag(name) })),
    preview: {
      type: 'Note',
      attributedTo: speaker,
      content: note,
      contentMap: { [lang]: note },
      ...times,
      ...audience,
    },
    interactionPolicy: { canQuote: { automaticApproval: [EVERYBODY] } },
    likes: `${id}/likes`,
    shares: `${id}/shares`,
    ...audience,
  };
}

function pictureOf({ url, type, width, height, alt }: NonNullable<FeedItem['image']>): JsonObject {
  return { type: 'Image', url, mediaType: type, width, height, name: alt };
}

function noteHtml({ title, standfirst, url, notes }: FeedItem): string {
  return [
    `<p><strong>${escapeHtml(title)}</strong></p>`,
    notes,
    standfirst === '' ? '' : `<p>${escapeHtml(standfirst)}</p>`,
    `<p><a href="${escapeAttr(url)}">${escapeHtml(url.replace(/^https?:\/\//, ''))}</a></p>`,
  ].join('');
}

/** « Port de pêche » is #PortDePêche: a hashtag is one word. */
export function hashtag(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return `#${joined}`;
}
