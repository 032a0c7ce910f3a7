import { monthName } from '../../domain/dates.ts';
import { AppError } from '../../domain/errors.ts';
import type { ArchivePage, ListPage } from '../../domain/page-models.ts';
import {
  authorListTag,
  authorTag,
  CHROME,
  editionTag,
  sectionTag,
  tagTag,
} from '../../domain/page-tags.ts';
import { archivePath, authorPath, monthPath, sectionPath, tagPath } from '../../domain/urls.ts';
import { findAuthorBySlug, listAuthorProfiles } from '../../storage/authors.ts';
import { countByMonth } from '../../storage/reading/site.ts';
import { findTag, listTagTranslations } from '../../storage/tags.ts';
import { alternatesEverywhere, alternatesOfSection } from './alternates.ts';
import { authorCard } from './article-page.ts';
import { chromeOf } from './chrome.ts';
import type { Reading, ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { type ListPlace, listPage } from './list-page.ts';
import { fetchShelf } from './pictures.ts';
import { type EditionSite, editionByLang } from './site.ts';

function mustHaveEdition(ctx: ReadingContext, lang: string): EditionSite {
  const edition = editionByLang(ctx.site, lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  return edition;
}

interface Asked extends ListPlace {
  lang: string;
  slug: string;
}

/** A section with the sections below it. */
export async function sectionPage(ctx: ReadingContext, input: Asked): Promise<Reading<ListPage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  const section = edition.sections.find(({ slug }) => slug === input.slug.normalize('NFC'));
  if (!section) throw new AppError('not-found', 'page.not-found');
  const below = edition.sections.filter(({ parentId }) => parentId === section.id);
  const sectionIds = [section.id, ...below.map(({ id }) => id)];
  return listPage(
    ctx,
    edition,
    {
      type: 'section',
      scope: { type: 'sections', sectionIds },
      path: sectionPath(edition.lang, section.slug),
      heading: section.name,
      label: edition.words.section,
      description: section.description,
      tags: sectionIds.map(sectionTag),
      alternates: alternatesOfSection(ctx.site, section),
      children: below.map((child) => ({
        href: sectionPath(edition.lang, child.slug),
        text: child.name,
      })),
      sectionId: section.id,
      hasFeeds: true,
    },
    input,
  );
}

export async function tagPage(ctx: ReadingContext, input: Asked): Promise<Reading<ListPage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  const tag = await findTag(ctx.db, edition.id, input.slug.normalize('NFC'));
  if (!tag) throw new AppError('not-found', 'page.not-found');
  const twins = await listTagTranslations(ctx.db, tag.groupId);
  return listPage(
    ctx,
    edition,
    {
      type: 'tag',
      scope: { type: 'tag', tagId: tag.id },
      path: tagPath(edition.lang, tag.slug),
      heading: tag.name,
      label: edition.words.tag,
      description: tag.description,
      tags: [tagTag(tag.id)],
      alternates: Object.fromEntries(twins.map(({ lang, slug }) => [lang, tagPath(lang, slug)])),
      hasFeeds: true,
    },
    input,
  );
}

export async function authorPage(ctx: ReadingContext, input: Asked): Promise<Reading<ListPage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  const author = await findAuthorBySlug(ctx.db, input.slug.normalize('NFC'));
  if (!author) throw new AppError('not-found', 'page.not-found');
  const [profiles, shelf] = await Promise.all([
    listAuthorProfiles(ctx.db, [author.id]),
    fetchShelf(ctx.db, [author.portraitMediaId], edition.lang),
  ]);
  const profile = profiles.find(({ editionId }) => editionId === edition.id);
  const card = authorCard(
    edition,
    {
      slug: author.slug,
      name: profile?.name ?? author.name,
      portraitMediaId: author.portraitMediaId,
      contacts: author.contacts,
      editionRole: profile?.role ?? null,
      bio: profile?.bio ?? null,
      books: profile?.books ?? null,
    },
    shelf,
  );
  return listPage(
    ctx,
    edition,
    {
      type: 'author',
      scope: { type: 'author', authorId: author.id, editionId: edition.id },
      path: authorPath(edition.lang, author.slug),
      heading: card.text,
      label: edition.words.author,
      description: card.bio[0] ?? '',
      tags: [authorListTag(author.id), authorTag(author.id)],
      alternates: alternatesEverywhere(ctx.site, (lang) => authorPath(lang, author.slug)),
      author: card,
      hasFeeds: true,
    },
    input,
  );
}

export async function monthPage(
  ctx: ReadingContext,
  input: ListPlace & { lang: string; month: string },
): Promise<Reading<ListPage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(input.month))
    throw new AppError('not-found', 'page.not-found');
  const reading = await listPage(
    ctx,
    edition,
    {
      type: 'month',
      scope: { type: 'month', editionId: edition.id, month: input.month },
      path: monthPath(edition.lang, input.month),
      heading: monthName(input.month, edition.locale, { year: true }),
      label: edition.words.archive,
      description: '',
      tags: [editionTag(edition.id)],
      hasFeeds: false,
    },
    input,
  );
  if (reading.rows.length === 0) throw new AppError('not-found', 'page.not-found');
  return reading;
}

/** All months that hold articles. */
export async function archivePage(
  ctx: ReadingContext,
  input: { lang: string },
): Promise<Reading<ArchivePage>> {
  const edition = mustHaveEdition(ctx, input.lang);
  const months = await countByMonth(ctx.db, edition.id);
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const path = archivePath(edition.lang);
  const alternates = alternatesEverywhere(ctx.site, archivePath);
  return {
    tags: [CHROME, editionTag(edition.id)],
    page: {
      type: 'archive',
      chrome: chromeOf(ctx, edition, { alternates, path }),
      head: headOf(ctx, edition, {
        title: edition.words.archive,
        description: `${edition.words.archive} · ${edition.title}`,
        path,
        alternates,
      }),
      years: years.map((year) => {
        const of = months.filter(({ month }) => month.startsWith(year));
        return {
          year,
          count: of.reduce((sum, { count }) => sum + count, 0),
          months: of.map(({ month, count }) => ({
            href: monthPath(edition.lang, month),
            name: monthName(month, edition.locale),
            count,
          })),
        };
      }),
    },
  };
}
