import { type Gate, gateOf } from '../../domain/access.ts';
import type { Author, Book, Contacts } from '../../domain/author.ts';
import { contactLinks } from '../../domain/contacts.ts';
import { mediaIdsOf } from '../../domain/document/blocks.ts';
import { type RenderedHtml, type RenderOptions, renderHtml } from '../../domain/document/html.ts';
import { isSafeHref } from '../../domain/document/schema.ts';
import { excerpt, readingMinutes } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { AppError } from '../../domain/errors.ts';
import type { ArticlePage, AuthorCard, Teaser } from '../../domain/page-models.ts';
import {
  articleTag,
  authorTag,
  CHROME,
  commentsTag,
  editionTag,
  mediaTag,
  PAGES,
  SUPPORT,
  storyTag,
} from '../../domain/page-tags.ts';
import { emptyVerso } from '../../domain/public-verso.ts';
import { typeset } from '../../domain/typography.ts';
import { articlePath, authorPath, frontPath, tagPath, versoPath } from '../../domain/urls.ts';
import { isOpenView, type Varies, type View, variesWith } from '../../domain/view.ts';
import { versoWords } from '../../domain/words/verso/index.ts';
import {
  type ReadArticle,
  readArticle,
  readChildren,
  readRelated,
} from '../../storage/reading/article.ts';
import { alternatesOfArticle } from './alternates.ts';
import { chromeOf } from './chrome.ts';
import { momentIn, type Reading, type ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { letterUnder } from './letters/letter-under.ts';
import { fetchShelf, type MediaShelf } from './pictures.ts';
import { readable, type SeenText, seenByAll } from './seen-text.ts';
import { cardPath } from './share-card.ts';
import { type EditionSite, editionByLang } from './site.ts';
import { asksForSupport, gateModel, supportParts, withBoxes } from './support-parts.ts';
import { talkUnder } from './talk/talk.ts';
import { authorRefs, sectionLink, teaserOf } from './teasers.ts';
import type { VersoPen } from './verso/claim-words.ts';
import {
  claimMarks,
  cornerOf,
  correctionNotes,
  evidenceLine,
  type Marks,
} from './verso/evidence.ts';

/** What the page was made from, for schema.org, cards and feeds, which say it in other forms. */
export interface ArticleReading extends Reading<ArticlePage> {
  source: ReadArticle;
  edition: EditionSite;
  shelf: MediaShelf;
  /** How it was seen, and on what that depends. */
  view: View;
  varies: Varies | null;
  gate: Gate | null;
}

export interface PictureSizes {
  text: string;
  wide: string;
  gallery: string;
}

const RELATED_SHOWN = 3;

/**
 * One article or standing page, in three questions to the database whatever the size of the archive.
 * @throws AppError `not-found` / `page.not-found`; `gone` / `page.gone` when it was withdrawn.
 */
export async function articlePage(
  ctx: ReadingContext,
  input: {
    lang: string;
    slug: string;
    sizes: PictureSizes;
    marks?: Marks;
    /** What who asks may see, once it is known on what the page depends; everybody, where absent. */
    viewOf?: (varies: Varies | null) => Promise<View>;
    /** The style sheet of gates and boxes. */
    sheetHref?: string | null;
  },
): Promise<ArticleReading> {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const source = await readArticle(ctx.db, edition.id, input.slug.normalize('NFC'));
  if (!source) throw new AppError('not-found', 'page.not-found');
  if (source.article.state !== 'published') throw new AppError('gone', 'page.gone');
  const isPage = source.article.kind === 'page';
  const gate = gateOf(source.doc, source.article);
  const isAsking = asksForSupport(edition, source);
  const varies = variesWith(gate, isAsking);
  const view = (await input.viewOf?.(varies)) ?? 'anyone';
  const seen: SeenText = {
    gate,
    view,
    doc: isOpenView(view) ? source.doc : readable(source),
    sheetHref: input.sheetHref ?? null,
    isAsking,
  };
  const shelf = await fetchShelf(ctx.db, mediaOf(source, seen.doc), edition.lang);
  const related = isPage ? [] : await relatedTo(ctx, edition, source);
  const children = isPage ? await readChildren(ctx.db, source.article.id) : [];
  const { sizes, marks = 'usual' } = input;
  const page = pageOf(ctx, { edition, source, shelf, sizes, marks, seen });
  return {
    page: {
      ...page,
      related: related.map((row) => teaserOf(ctx, edition, row, EMPTY_SHELF)) satisfies Teaser[],
      children: children.map((child) => linkTo(edition, child)),
    },
    tags: tagsOf(
      edition,
      source,
      seen.doc,
      related.map(({ id }) => id),
    ),
    view,
    varies,
    gate,
    source,
    edition,
    shelf,
  };
}

/** Related pieces are shown without pictures: they need no further question. */
const EMPTY_SHELF: MediaShelf = {
  view: () => undefined,
  picture: () => null,
  get: () => undefined,
};

function linkTo(edition: EditionSite, piece: { slug: string; headline: string }) {
  return { href: articlePath(edition.lang, piece.slug), text: piece.headline };
}

export function mediaOf(source: ReadArticle, doc = readable(source)): (string | null)[] {
  return [
    source.article.heroMediaId,
    ...mediaIdsOf(doc),
    ...source.byline.map((person) => person.portraitMediaId),
  ];
}

async function relatedTo(ctx: ReadingContext, edition: EditionSite, source: ReadArticle) {
  const rows = await readRelated(ctx.db, {
    articleId: source.article.id,
    storyId: source.article.storyId,
    sectionId: source.article.sectionId,
    tagIds: source.tags.slice(0, 4).map(({ id }) => id),
  });
  const scored = new Map<string, { row: (typeof rows)[number]; score: number }>();
  for (const row of rows) {
    if (row.editionId !== edition.id) continue;
    const known = scored.get(row.id);
    scored.set(row.id, { row, score: (known?.score ?? 0) + (row.viaTag ? 2 : 1) });
  }
  return [...scored.values()]
    .sort((a, b) => b.score - a.score || b.row.publishedAt - a.row.publishedAt)
    .slice(0, RELATED_SHOWN)
    .map(({ row }) => row);
}

export function pageOf(
  ctx: ReadingContext,
  parts: {
    edition: EditionSite;
    source: ReadArticle;
    shelf: MediaShelf;
    sizes: PictureSizes;
    marks?: Marks;
    seen?: SeenText;
  },
): ArticlePage {
  const { edition, source, shelf, sizes, marks = 'usual' } = parts;
  const { seen = seenByAll(source) } = parts;
  const { article } = source;
  const path = articlePath(edition.lang, article.slug);
  const alternates = alternatesOfArticle(ctx.site, source.translations);
  const isPage = article.kind === 'page';
  const pen = isPage ? null : penOf(ctx, edition, source);
  const hero = shelf.view(article.heroMediaId);
  const heroPicture = shelf.picture(article.heroMediaId, article.heroAlt);
  const body = bodyOf(edition, withBoxes(edition, seen), shelf, sizes, {
    ...(pen ? claimMarks(pen, marks) : {}),
    ...supportParts(ctx, edition, seen),
  });
  const description = typeset(
    article.seoDescription || article.standfirst || excerpt(readable(source), 180),
    edition.lang,
  );
  return {
    type: isPage ? 'page' : 'article',
    chrome: chromeOf(ctx, edition, { alternates, sectionId: article.sectionId, path }),
    head: headOf(ctx, edition, {
      title: typeset(article.seoTitle || article.headline, edition.lang),
      description,
      path,
      alternates,
      ogType: 'article',
      ogImage: {
        url: ctx.site.origin + cardPath(ctx.site, article),
        width: 1200,
        height: 630,
        alt: article.headline,
        type: 'image/jpeg',
      },
    }),
    kind: article.kind,
    kindLabel: isPage ? '' : (edition.words.kinds[article.kind] ?? ''),
    section: sectionLink(edition, article.sectionId),
    headline: typeset(article.headline, edition.lang, { isHeadline: true }),
    standfirst: typeset(article.standfirst, edition.lang),
    dateline: article.dateline,
    hero: heroPicture
      ? {
          picture: heroPicture,
          captionHtml: captionHtml(edition, article.heroCaption ?? hero?.caption ?? ''),
          credit: hero?.credit ?? '',
        }
      : null,
    authors: authorRefs(edition, source.byline),
    published:
      isPage || article.publishedAt === null ? null : momentIn(ctx, edition, article.publishedAt),
    updated: article.updatedAt === null ? null : momentIn(ctx, edition, article.updatedAt),
    readingMinutes: isPage ? 0 : readingMinutes(article.wordCount),
    bodyHtml: body.html,
    footnotes: body.footnotes,
    gate: gateModel(ctx, edition, seen, path),
    evidence: pen && evidenceLine(pen, marks, path),
    corner: pen && cornerOf(pen),
    corrections: pen ? correctionNotes(pen) : [],
    replaced: null,
    tags: source.tags.map((tag) => ({ href: tagPath(edition.lang, tag.slug), text: tag.name })),
    authorCards: isPage ? [] : cardsOf(edition, source, shelf),
    talk: talkUnder(ctx, edition, source),
    letter: isPage ? null : letterUnder(edition),
    related: [],
    parents: isPage
      ? source.parents.map((parent) => linkTo(edition, parent))
      : [{ href: frontPath(edition.lang), text: edition.title }],
    children: [],
  };
}

/** The text as the page shows it. */
export function bodyOf(
  edition: EditionSite,
  doc: DocumentJson,
  shelf: MediaShelf,
  sizes: PictureSizes,
  more: Partial<RenderOptions> = {},
): RenderedHtml {
  return renderHtml(doc, {
    lang: edition.lang,
    words: edition.words,
    media: (id) => shelf.view(id),
    mode: 'page',
    origin: '',
    sizes,
    typeset: true,
    ...more,
  });
}

/** The hand that writes of the evidence. */
function penOf(
  ctx: ReadingContext,
  edition: EditionSite,
  { article, verso }: ReadArticle,
): VersoPen {
  const { id: articleId, storyId, slug } = article;
  const none = emptyVerso({ articleId, storyId, lang: edition.lang, seq: 1 });
  return {
    edition,
    words: versoWords(edition.lang),
    verso: verso ?? none,
    href: versoPath(edition.lang, slug),
    now: ctx.now,
  };
}

function captionHtml(edition: EditionSite, words: string): string {
  if (words === '') return '';
  const doc = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
  };
  const { html } = renderHtml(doc, {
    lang: edition.lang,
    words: edition.words,
    media: () => undefined,
    mode: 'feed',
    origin: '',
    typeset: true,
  });
  return html.replace(/^<p>|<\/p>$/g, '');
}

/** Boxes for those who wrote it, not for translators and photographers, whose names stand in the byline. */
function cardsOf(edition: EditionSite, source: ReadArticle, shelf: MediaShelf): AuthorCard[] {
  return source.byline
    .filter(({ role }) => role === 'author')
    .map((person) => authorCard(edition, person, shelf));
}

export function authorCard(
  edition: EditionSite,
  person: {
    slug: string;
    name: string;
    portraitMediaId: string | null;
    contacts: string | Author['contacts'];
    editionRole: string | null;
    bio: string | null;
    books: string | Book[] | null;
  },
  shelf: MediaShelf,
): AuthorCard {
  const read = <Value>(value: string | Value | null, empty: Value): Value =>
    value === null ? empty : typeof value === 'string' ? (JSON.parse(value) as Value) : value;
  return {
    href: authorPath(edition.lang, person.slug),
    text: person.name,
    role: person.editionRole ?? '',
    bio: (person.bio ?? '').split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
    portrait: shelf.picture(person.portraitMediaId),
    contacts: contactLinks(read<Contacts>(person.contacts, {}), edition.words.contacts),
    books: read<Book[]>(person.books, []).map((book) => ({
      title: book.title,
      detail: [book.publisher, book.year].filter(Boolean).join(', '),
      href: book.url && isSafeHref(book.url) ? book.url : null,
    })),
  };
}

function tagsOf(
  edition: EditionSite,
  source: ReadArticle,
  doc: DocumentJson,
  relatedIds: string[],
): string[] {
  const { article } = source;
  return [
    CHROME,
    ...(edition.supportBox?.progress.isShown ? [SUPPORT] : []),
    articleTag(article.id),
    commentsTag(article.id),
    storyTag(article.storyId),
    ...source.byline.map(({ id }) => authorTag(id)),
    ...mediaOf(source, doc).flatMap((id) => (id ? [mediaTag(id)] : [])),
    ...relatedIds.map(articleTag),
    ...(article.kind === 'page' ? [PAGES, editionTag(edition.id)] : []),
  ];
}
