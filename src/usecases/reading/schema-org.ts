import type { BylineRole } from '../../domain/article.ts';
import { followLinks, isOfEdition } from '../../domain/follow-links.ts';
import type {
  ArticleSchema,
  FrontSchema,
  ListSchema,
  ProfileSchema,
  SchemaImage,
  SchemaPerson,
  SchemaPublisher,
} from '../../domain/json-ld-models.ts';
import { renditionPath, widthsOf } from '../../domain/media-urls.ts';
import type { AuthorCard, FrontPage, ListPage } from '../../domain/page-models.ts';
import type { OpenGraphModel } from '../../domain/sharing-models.ts';
import { articlePath, frontPath } from '../../domain/urls.ts';
import type { ArticleReading } from './article-page.ts';
import type { ReadingContext } from './context.ts';
import { type EditionSite, editionById } from './site.ts';
import { versoSchema } from './verso/verso-schema.ts';

/** The newsroom, as schema.org's readers are told of it on every page. */
export function publisherOf(ctx: ReadingContext, edition: EditionSite): SchemaPublisher {
  const { origin, publication, logo, editions } = ctx.site;
  const { settings } = publication;
  const absolute = (address: string | undefined) =>
    address === undefined ? undefined : address.startsWith('/') ? origin + address : address;
  // The charter of comments is ours; schema.org has no name for it.
  const { commentCharter: _, ...named } = edition.own.policies;
  const policies = Object.fromEntries(
    Object.entries(named).map(([name, address]) => [name, absolute(address)]),
  );
  return {
    origin,
    name: publication.name,
    url: origin + frontPath(edition.lang),
    description: edition.description,
    logo:
      logo?.width && logo.height
        ? {
            url: origin + renditionPath(logo, widthsOf(logo).at(-1) ?? logo.width),
            width: logo.width,
            height: logo.height,
          }
        : { url: `${origin}/icons/512.png`, width: 512, height: 512 },
    foundedYear: settings.foundedYear,
    sameAs: followLinks(ctx.site.channels, edition.id, {})
      .filter(({ kind }) => kind !== 'mail' && kind !== 'whatsapp' && kind !== 'signal')
      .map(({ href }) => href),
    place: edition.own.place,
    policies,
    contactUrl: null,
    langs: editions.map(({ lang }) => lang),
  };
}

function personOf(ctx: ReadingContext, card: AuthorCard): SchemaPerson {
  return {
    name: card.text,
    url: ctx.site.origin + card.href,
    role: card.role,
    sameAs: card.contacts
      .filter(({ kind }) => !['mail', 'whatsapp', 'signal'].includes(kind))
      .map(({ href }) => href),
    portrait: null,
    description: card.bio[0] ?? '',
  };
}

export function articleSchema(ctx: ReadingContext, reading: ArticleReading): ArticleSchema {
  const { source, edition, page } = reading;
  const { article } = source;
  const { origin } = ctx.site;
  const url = origin + articlePath(edition.lang, article.slug);
  const people = (role: BylineRole): SchemaPerson[] =>
    page.authors
      .filter((_, i) => source.byline[i]?.role === role)
      .map((person) => {
        const card = page.authorCards.find(({ href }) => href === person.href);
        return card
          ? personOf(ctx, card)
          : {
              name: person.text,
              url: origin + person.href,
              role: '',
              sameAs: [],
              portrait: null,
              description: '',
            };
      });
  const translations = source.translations.flatMap((row) => {
    const lang = editionById(ctx.site, row.editionId)?.lang;
    return lang
      ? [{ url: origin + articlePath(lang, row.slug), lang, headline: row.headline }]
      : [];
  });
  const isTranslated = source.byline.some(({ role }) => role === 'translator');
  const first = ctx.site.editions[0]?.lang;
  const original = isTranslated ? (translations.find(({ lang }) => lang === first) ?? null) : null;
  return {
    url,
    kind: article.kind,
    headline: article.headline,
    description: page.head.description,
    lang: edition.lang,
    images: heroImages(ctx, reading),
    published: page.published?.iso ?? '',
    modified: page.updated?.iso ?? page.published?.iso ?? '',
    authors: people('author'),
    translators: people('translator'),
    editors: people('editor'),
    section: page.section?.text ?? null,
    keywords: source.tags.map(({ name }) => name),
    dateline: article.dateline,
    wordCount: article.wordCount,
    isFree: reading.gate === null,
    original,
    translations: isTranslated ? [] : translations,
    publisher: publisherOf(ctx, edition),
    breadcrumbs: [
      { name: edition.title, url: origin + frontPath(edition.lang) },
      ...(page.section ? [{ name: page.section.text, url: origin + page.section.href }] : []),
      ...page.parents
        .slice(article.kind === 'page' ? 0 : 1)
        .map((parent) => ({ name: parent.text, url: origin + parent.href })),
      { name: article.headline, url },
    ],
    ...versoSchema(source.verso, { url, edition }),
  };
}

/** The hero, else the drawn card: search engines want a picture of at least 1,200 pixels. */
function heroImages(ctx: ReadingContext, reading: ArticleReading): SchemaImage[] {
  const { source, shelf, page } = reading;
  const media = shelf.get(source.article.heroMediaId);
  if (media?.state !== 'stored' || !media.width || !media.height) {
    const card = page.head.og.image;
    return card
      ? [
          {
            url: card.url,
            width: card.width,
            height: card.height,
            caption: '',
            credit: '',
            digitalSourceType: null,
          },
        ]
      : [];
  }
  const width = widthsOf(media).find((one) => one >= 1280) ?? media.width;
  return [
    {
      url: ctx.site.origin + renditionPath(media, width),
      width,
      height: Math.round((media.height * width) / media.width),
      caption: page.hero?.picture.alt ?? '',
      credit: media.credit,
      digitalSourceType: media.digitalSourceType,
    },
  ];
}

export function frontSchema(
  ctx: ReadingContext,
  edition: EditionSite,
  page: FrontPage,
): FrontSchema {
  const { origin } = ctx.site;
  const shown = [page.lead, ...page.second, ...page.latest].filter((one) => one !== null);
  return {
    url: page.head.canonical,
    title: edition.title,
    description: page.head.description,
    lang: edition.lang,
    searchUrl: `${origin}${page.chrome.searchHref}?q=`,
    publisher: publisherOf(ctx, edition),
    articles: shown.map((teaser) => ({ name: teaser.headline, url: origin + teaser.href })),
  };
}

export function listSchema(ctx: ReadingContext, edition: EditionSite, page: ListPage): ListSchema {
  const { origin } = ctx.site;
  return {
    url: page.head.canonical,
    name: page.heading,
    description: page.description,
    lang: edition.lang,
    publisher: publisherOf(ctx, edition),
    breadcrumbs: [
      { name: edition.title, url: origin + frontPath(edition.lang) },
      { name: page.heading, url: page.head.canonical },
    ],
    articles: page.articles.map((teaser) => ({ name: teaser.headline, url: origin + teaser.href })),
  };
}

export function profileSchema(
  ctx: ReadingContext,
  edition: EditionSite,
  page: ListPage,
): ProfileSchema | null {
  if (!page.author) return null;
  return {
    ...listSchema(ctx, edition, page),
    person: personOf(ctx, page.author),
    books: page.author.books.map((book) => ({ title: book.title, url: book.href })),
  };
}

/** What networks show of a page that is shared. */
export function openGraphOf(
  ctx: ReadingContext,
  edition: EditionSite,
  page: { head: FrontPage['head'] },
  more: Partial<Pick<OpenGraphModel, 'title' | 'article' | 'profile'>> = {},
): OpenGraphModel {
  const { head } = page;
  const x = ctx.site.channels.find(
    (channel) => channel.kind === 'x' && channel.isFollowed && isOfEdition(channel, edition.id),
  )?.address;
  return {
    type: head.og.type,
    title: head.title,
    description: head.description,
    url: head.canonical,
    siteName: edition.title,
    locale: edition.locale,
    alternateLocales: head.alternates
      .filter(({ hreflang }) => hreflang !== 'x-default' && hreflang !== edition.lang)
      .flatMap(({ hreflang }) =>
        ctx.site.editions.filter(({ lang }) => lang === hreflang).map(({ locale }) => locale),
      ),
    image: head.og.image,
    xSite: x && /^@?\w{1,15}$/.test(x) ? `@${x.replace('@', '')}` : null,
    article: null,
    profile: null,
    ...more,
  };
}
