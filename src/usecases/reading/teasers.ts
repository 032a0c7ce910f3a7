import type { AuthorRef, Link, Teaser } from '../../domain/page-models.ts';
import { articleTag, authorTag, mediaTag } from '../../domain/page-tags.ts';
import { typeset } from '../../domain/typography.ts';
import { articlePath, authorPath, sectionPath } from '../../domain/urls.ts';
import type { BylineRow } from '../../storage/reading/byline.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { momentIn, type ReadingContext } from './context.ts';
import { fetchShelf, type MediaShelf } from './pictures.ts';
import type { EditionSite } from './site.ts';

export function authorRefs(
  edition: EditionSite,
  byline: readonly (BylineRow & { editionRole?: string | null })[],
): AuthorRef[] {
  return byline.map((person) => ({
    href: authorPath(edition.lang, person.slug),
    text: person.name,
    part: edition.words.bylineParts[person.role] ?? '',
    role: person.editionRole ?? '',
    isWriter: person.role === 'author',
  }));
}

export function sectionLink(edition: EditionSite, id: string | null): Link | null {
  const section = id === null ? undefined : edition.sections.find((one) => one.id === id);
  return section ? { href: sectionPath(edition.lang, section.slug), text: section.name } : null;
}

/** Pictures of all these articles and portraits of their first authors, in one question. */
export function shelfFor(
  ctx: ReadingContext,
  edition: EditionSite,
  rows: readonly TeaserRow[],
): Promise<MediaShelf> {
  const ids = rows.flatMap((row) => [row.heroMediaId, row.byline[0]?.portraitMediaId ?? null]);
  return fetchShelf(ctx.db, ids, edition.lang);
}

export function teaserOf(
  ctx: ReadingContext,
  edition: EditionSite,
  row: TeaserRow,
  shelf: MediaShelf,
): Teaser {
  return {
    href: articlePath(edition.lang, row.slug),
    headline: typeset(row.headline, edition.lang, { isHeadline: true }),
    standfirst: typeset(row.standfirst, edition.lang),
    kind: row.kind,
    kindLabel: edition.words.kinds[row.kind] ?? '',
    section: sectionLink(edition, row.sectionId),
    authors: authorRefs(
      edition,
      row.byline.filter(({ role }) => role === 'author'),
    ),
    published: momentIn(ctx, edition, row.publishedAt),
    updated: row.updatedAt === null ? null : momentIn(ctx, edition, row.updatedAt),
    picture: shelf.picture(row.heroMediaId, row.heroAlt),
    portrait: shelf.picture(row.byline[0]?.portraitMediaId ?? null),
    isForSupporters: row.access === 'supporters' || row.access === 'tiers',
  };
}

/** What a page that shows these articles is made from. */
export function teaserTags(rows: readonly TeaserRow[]): string[] {
  return rows.flatMap((row) => [
    articleTag(row.id),
    ...row.byline.map(({ id }) => authorTag(id)),
    ...(row.heroMediaId ? [mediaTag(row.heroMediaId)] : []),
  ]);
}
