import { decodeCursor, encodeCursor, type ListCursor } from '../../domain/cursor.ts';
import type { AuthorCard, Link, ListPage } from '../../domain/page-models.ts';
import { CHROME } from '../../domain/page-tags.ts';
import { feedPaths } from '../../domain/urls.ts';
import { type ListScope, listTeasers } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { type Alternates, chromeOf } from './chrome.ts';
import type { Reading, ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import type { EditionSite } from './site.ts';
import { shelfFor, teaserOf, teaserTags } from './teasers.ts';

/** Where in a list the reader stands: as it came in the address, never trusted. */
export interface ListPlace {
  before?: string;
  after?: string;
}

export interface ListParts {
  type: ListPage['type'];
  scope: ListScope;
  path: string;
  heading: string;
  label: string;
  description: string;
  tags: string[];
  alternates?: Alternates;
  author?: AuthorCard | null;
  children?: Link[];
  sectionId?: string | null;
  hasFeeds: boolean;
}

/** A page of a list, walked by key: page five hundred costs what page one costs. */
export async function listPage(
  ctx: ReadingContext,
  edition: EditionSite,
  parts: ListParts,
  place: ListPlace,
): Promise<Reading<ListPage> & { rows: TeaserRow[] }> {
  const size = ctx.site.publication.settings.pageSize;
  const { rows, newer, older } = await walk(ctx, parts, place, size);
  const shelf = await shelfFor(ctx, edition, rows);
  const isFirst = newer === null;
  const { alternates = {} } = parts;
  return {
    rows,
    tags: [CHROME, ...parts.tags, ...teaserTags(rows)],
    page: {
      type: parts.type,
      chrome: chromeOf(ctx, edition, {
        alternates,
        path: parts.path,
        sectionId: parts.sectionId ?? null,
      }),
      head: headOf(ctx, edition, {
        title: parts.heading,
        description: parts.description || `${parts.heading} · ${edition.title}`,
        path: isFirst ? parts.path : parts.path + hereOf(place),
        alternates: isFirst ? alternates : {},
        ...(parts.hasFeeds ? { list: { path: parts.path, title: parts.heading } } : {}),
        prev: newer === null ? null : ctx.site.origin + newer,
        next: older === null ? null : ctx.site.origin + older,
        ogType: parts.type === 'author' ? 'profile' : 'website',
      }),
      heading: parts.heading,
      label: parts.label,
      description: parts.description,
      author: parts.author ?? null,
      children: parts.children ?? [],
      articles: rows.map((row) => teaserOf(ctx, edition, row, shelf)),
      newer,
      older,
      feedHref: parts.hasFeeds ? feedPaths(parts.path).rss : null,
    },
  };
}

const hereOf = (place: ListPlace) =>
  place.before ? `?before=${place.before}` : place.after ? `?after=${place.after}` : '';

async function walk(ctx: ReadingContext, parts: ListParts, place: ListPlace, size: number) {
  const before = decodeCursor(place.before);
  const after = before ? null : decodeCursor(place.after);
  const isNewer = after !== null;
  const found = await listTeasers(ctx.db, {
    scope: parts.scope,
    cursor: before ?? after,
    isNewer,
    limit: size + 1,
  });
  const hasMore = found.length > size;
  // Newest first either way: walking to newer ones, the surplus stands at the beginning.
  const rows = isNewer ? found.slice(-size) : found.slice(0, size);
  const link = (name: string, row: TeaserRow | undefined) =>
    row ? `${parts.path}?${name}=${encodeCursor(row satisfies ListCursor)}` : null;
  const first = rows[0];
  const last = rows[rows.length - 1];
  return {
    rows,
    newer: isNewer
      ? hasMore
        ? link('after', first)
        : null
      : before
        ? (link('after', first) ?? parts.path)
        : null,
    older: isNewer || hasMore ? link('before', last) : null,
  };
}
