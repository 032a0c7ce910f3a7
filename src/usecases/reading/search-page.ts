import { AppError } from '../../domain/errors.ts';
import type { SearchHit, SearchPage } from '../../domain/page-models.ts';
import type { MarkedPart, Searcher } from '../../domain/search.ts';
import { articlePath, searchPath } from '../../domain/urls.ts';
import { wallTimeToInstant } from '../../domain/zones.ts';
import { escapeHtml } from '../../std/html-escape.ts';
import { readAuthorSlugs } from '../../storage/reading/feeds.ts';
import { listTeasersById } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { alternatesEverywhere } from './alternates.ts';
import { chromeOf } from './chrome.ts';
import { momentIn, type Reading, type ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { type EditionSite, editionByLang } from './site.ts';
import { sectionLink } from './teasers.ts';

const PAGE_SIZE = 10;
/** Nobody reads further; whoever walks further is a machine. */
const LAST_PAGE = 50;
const LONGEST_QUERY = 200;

export interface SearchAsked {
  lang: string;
  q?: string;
  section?: string;
  author?: string;
  from?: string;
  to?: string;
  page?: string;
}

/** The search page: an empty form, or what was found. @throws AppError `not-found` */
export async function searchPage(
  ctx: ReadingContext,
  searcher: Searcher,
  input: SearchAsked,
): Promise<Reading<SearchPage>> {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const words = (input.q ?? '').trim().slice(0, LONGEST_QUERY);
  const authors = await readAuthorSlugs(ctx.db);
  const number = Math.min(Math.max(1, Math.trunc(Number(input.page) || 1)), LAST_PAGE);
  const found =
    words === '' ? null : await find(ctx, searcher, { edition, input, words, number, authors });
  const path = searchPath(edition.lang);
  const alternates = alternatesEverywhere(ctx.site, searchPath);
  const link = (changed: Record<string, string>) => {
    const parameters = new URLSearchParams({ ...present(input), ...changed });
    if (parameters.get('page') === '1') parameters.delete('page');
    return `${path}?${parameters}`;
  };
  const isMore = found !== null && number < LAST_PAGE && found.total > number * PAGE_SIZE;
  return {
    tags: [],
    page: {
      type: 'search',
      chrome: chromeOf(ctx, edition, { alternates, path }),
      head: headOf(ctx, edition, {
        title: words === '' ? edition.words.search : `${edition.words.search} · ${words}`,
        description: `${edition.words.search} · ${edition.title}`,
        path,
        alternates,
        robots: words === '' ? null : 'noindex, follow',
      }),
      query: words,
      filters: filtersOf(edition, input, authors),
      total: found?.total ?? null,
      isMore: found?.isMore ?? false,
      hits: found?.hits ?? [],
      corrected: found?.correctedTo
        ? { href: link({ q: found.correctedTo }), text: found.correctedTo }
        : null,
      newer: found && number > 1 ? link({ page: String(number - 1) }) : null,
      older: isMore ? link({ page: String(number + 1) }) : null,
    },
  };
}

function present(input: SearchAsked): Record<string, string> {
  const { lang, ...asked } = input;
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Record<
    string,
    string
  >;
}

function filtersOf(
  edition: EditionSite,
  input: SearchAsked,
  authors: { slug: string; name: string }[],
): SearchPage['filters'] {
  return {
    sections: edition.sections.map(({ slug, name }) => ({
      value: slug,
      text: name,
      isChosen: slug === input.section,
    })),
    authors: authors.slice(0, 200).map(({ slug, name }) => ({
      value: slug,
      text: name,
      isChosen: slug === input.author,
    })),
    from: isDay(input.from) ? input.from : '',
    to: isDay(input.to) ? input.to : '',
  };
}

function isDay(text: string | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));
}

async function find(
  ctx: ReadingContext,
  searcher: Searcher,
  asked: {
    edition: EditionSite;
    input: SearchAsked;
    words: string;
    number: number;
    authors: { id: string; slug: string }[];
  },
) {
  const { edition, input, words, number, authors } = asked;
  const section = edition.sections.find(({ slug }) => slug === input.section);
  const below = section ? edition.sections.filter(({ parentId }) => parentId === section.id) : [];
  const midnight = (day: string) => wallTimeToInstant(`${day}T00:00`, edition.timeZone);
  const found = await searcher.find({
    editionId: edition.id,
    lang: edition.lang,
    words,
    authorId: authors.find(({ slug }) => slug === input.author)?.id ?? null,
    ...(section ? { sectionIds: [section, ...below].map(({ id }) => id) } : {}),
    from: isDay(input.from) ? midnight(input.from) : null,
    to: isDay(input.to) ? midnight(input.to) + 86_400_000 : null,
    offset: (number - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const rows = await listTeasersById(
    ctx.db,
    found.hits.map(({ articleId }) => articleId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const hits = found.hits.flatMap((hit) => {
    const row = byId.get(hit.articleId);
    return row ? [hitOf(ctx, edition, row, hit)] : [];
  });
  return { ...found, hits };
}

function hitOf(
  ctx: ReadingContext,
  edition: EditionSite,
  row: TeaserRow,
  hit: { headline: MarkedPart[]; snippet: MarkedPart[] },
): SearchHit {
  const writers = row.byline.filter(({ role }) => role === 'author').map(({ name }) => name);
  return {
    href: articlePath(edition.lang, row.slug),
    headlineHtml: marked(hit.headline),
    snippetHtml: marked(hit.snippet),
    kindLabel: edition.words.kinds[row.kind] ?? '',
    section: sectionLink(edition, row.sectionId)?.text ?? '',
    authors: new Intl.ListFormat(edition.locale, { type: 'conjunction' }).format(writers),
    published: momentIn(ctx, edition, row.publishedAt),
  };
}

function marked(parts: MarkedPart[]): string {
  return parts
    .map(({ text, isMatch }) => (isMatch ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}
