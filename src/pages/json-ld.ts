/**
 * JSON-LD for search engines and other readers of schema.org, from plain models. Each function gives
 * the documents that `Head.jsonLd` holds; `writeJsonLd` makes one safe inside `<script>`.
 */
import type { StoryKind } from '../domain/article.ts';
import type {
  ArticleSchema,
  FrontSchema,
  ListSchema,
  ProfileSchema,
  SchemaClaim,
} from '../domain/json-ld-models.ts';
import {
  breadcrumbNode,
  graph,
  imageNode,
  itemList,
  type Node,
  node,
  personNode,
  publisherId,
  publisherNode,
  wholePublisherNode,
} from './json-ld-nodes.ts';

/** Kinds without a type of their own are plain news; `genre` still says what they are. */
const TYPES: Record<StoryKind, string> = {
  news: 'NewsArticle',
  reportage: 'ReportageNewsArticle',
  investigation: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  'ask-public': 'AskPublicNewsArticle',
  live: 'LiveBlogPosting',
  'fact-check': 'NewsArticle',
  sponsored: 'AdvertiserContentArticle',
  brief: 'NewsArticle',
  page: 'WebPage',
};

const NEWS_TYPES = new Set(Object.values(TYPES).filter((type) => type.endsWith('NewsArticle')));

type VersoSchema = Pick<ArticleSchema, 'url' | 'headline' | 'lang' | 'corrections' | 'evidence'> & {
  publisher: Pick<ArticleSchema['publisher'], 'origin'>;
};

export function articleJsonLd(article: ArticleSchema): object[] {
  const type = TYPES[article.kind];
  const main = type === 'WebPage' ? standingPage(article) : newsArticle(type, article);
  const review = article.kind === 'fact-check' ? claimReview(article) : null;
  return [document(review ? [main, review] : [main], article)];
}

function newsArticle(type: string, article: ArticleSchema): Node {
  return node(type, {
    '@id': `${article.url}#article`,
    ...common(article),
    mainEntityOfPage: article.url,
    articleSection: article.section,
    dateline: NEWS_TYPES.has(type) ? article.dateline : null,
    genre: article.kind,
    wordCount: article.wordCount || null,
    coverageStartTime: type === 'LiveBlogPosting' ? article.published : null,
  });
}

function standingPage(article: ArticleSchema): Node {
  return node('WebPage', { '@id': article.url, name: article.headline, ...common(article) });
}

/**
 * On a fact check and nowhere else: the claim of somebody else, and what the newsroom found. In words, for
 * there is no number that says how true something is. For readers of the format such as Fact Check Explorer.
 */
function claimReview({ url, lang, published, publisher, evidence }: ArticleSchema): Node | null {
  const claim = evidence?.claims.find(({ author, verdict }) => author !== null && verdict !== null);
  if (!claim) return null;
  return node('ClaimReview', {
    '@id': `${url}#review`,
    url,
    inLanguage: lang,
    datePublished: published,
    author: { '@id': publisherId(publisher) },
    claimReviewed: claim.text,
    itemReviewed: claimNode(claim),
    reviewRating: node('Rating', { alternateName: claim.verdict }),
  });
}

function claimNode({ text, lang, url, author }: SchemaClaim): Node {
  const claimant =
    author && node(author.isPerson ? 'Person' : 'Organization', { name: author.name });
  return node('Claim', {
    text,
    url,
    inLanguage: lang,
    author: claimant,
  });
}

/** What the verso tells of its article: what it cites, what was put right, the claims that bear it. */
export function versoJsonLd(verso: VersoSchema): object[] {
  const { url, headline, lang, corrections, evidence, publisher } = verso;
  if (!evidence) return [];
  const main = node('NewsArticle', {
    '@id': `${url}#article`,
    url,
    headline,
    inLanguage: lang,
    version: evidence.version,
    backstory: evidence.url,
    correction: corrections.map(({ kind, text, published, url: at }) =>
      node('CorrectionComment', { name: kind, text, datePublished: published, url: at }),
    ),
    citation: evidence.citations.map(({ name, url: at, publisher: by, lang: of, archivedAt }) =>
      node('CreativeWork', { name, url: at, publisher: by, inLanguage: of, archivedAt }),
    ),
    interpretedAsClaim: evidence.claims.map((claim) => ({
      ...claimNode(claim),
      claimInterpreter: { '@id': publisherId(publisher) },
    })),
  });
  return [{ '@context': 'https://schema.org', ...main }];
}

/** What is not for everybody: the gate stands where it begins. */
const CLOSED_PART = {
  '@type': 'WebPageElement',
  isAccessibleForFree: false,
  cssSelector: '.shut',
};

/** What is true of every creative work. */
function common(article: ArticleSchema): Node {
  const { original, publisher, url } = article;
  return {
    url,
    headline: article.headline,
    description: article.description,
    inLanguage: article.lang,
    image: article.images.map(imageNode),
    datePublished: article.published,
    dateModified: article.modified,
    author:
      article.authors.length > 0
        ? article.authors.map(personNode)
        : { '@id': publisherId(publisher) },
    translator: article.translators.map(personNode),
    editor: article.editors.map(personNode),
    publisher: { '@id': publisherId(publisher) },
    keywords: article.keywords,
    isAccessibleForFree: article.isFree,
    // https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
    ...(article.isFree ? {} : { hasPart: CLOSED_PART }),
    translationOfWork: original && work(original),
    workTranslation: article.translations.map(work),
    correction: article.corrections.map(({ text, published, url: at }) =>
      node('CorrectionComment', { text, datePublished: published, url: at }),
    ),
    backstory: article.evidence?.url,
  };
}

/** Another language's article tells the rest itself; its words in every other page are weight. */
function work({ url, lang }: { url: string; lang: string }): Node {
  return node('CreativeWork', { url, inLanguage: lang });
}

export function frontJsonLd(front: FrontSchema): object[] {
  const publisher = { '@id': publisherId(front.publisher) };
  const site = node('WebSite', {
    '@id': `${front.url}#website`,
    url: front.url,
    name: front.title,
    description: front.description,
    inLanguage: front.lang,
    publisher,
    potentialAction: {
      ...node('SearchAction', {
        target: node('EntryPoint', { urlTemplate: `${front.searchUrl}{search_term_string}` }),
      }),
      'query-input': 'required name=search_term_string',
    },
  });
  const page = node('CollectionPage', {
    '@id': front.url,
    url: front.url,
    name: front.title,
    inLanguage: front.lang,
    isPartOf: { '@id': `${front.url}#website` },
    publisher,
    mainEntity: itemList(front.articles),
  });
  return [graph([site, page, wholePublisherNode(front.publisher)])];
}

export function listJsonLd(list: ListSchema): object[] {
  return [document(collection('CollectionPage', list, itemList(list.articles)), list)];
}

export function profileJsonLd(profile: ProfileSchema): object[] {
  const { person, publisher } = profile;
  const works = profile.books.map(({ title, url }) =>
    node('Book', { name: title, url, author: { '@id': `${person.url ?? profile.url}#person` } }),
  );
  const main = {
    ...personNode({ ...person, url: person.url ?? profile.url }),
    worksFor: { '@id': publisherId(publisher) },
    ...(works.length > 0 ? { subjectOf: works } : {}),
  };
  const page = collection('ProfilePage', profile, main);
  const list = itemList(profile.articles);
  return [document(list ? { ...page, hasPart: list } : page, profile)];
}

function collection(type: string, list: ListSchema, mainEntity: Node | null): Node {
  return node(type, {
    '@id': list.url,
    url: list.url,
    name: list.name,
    description: list.description,
    inLanguage: list.lang,
    publisher: { '@id': publisherId(list.publisher) },
    mainEntity,
  });
}

function document(
  nodes: Node | Node[],
  page: Pick<ListSchema, 'url' | 'breadcrumbs' | 'publisher'>,
): object {
  const crumbs = breadcrumbNode(page.url, page.breadcrumbs);
  return graph([
    ...(Array.isArray(nodes) ? nodes : [nodes]),
    publisherNode(page.publisher),
    ...(crumbs ? [crumbs] : []),
  ]);
}

/** A document as text that may stand in `<script type="application/ld+json">`: no tag can end it. */
export function writeJsonLd(document: object): string {
  return JSON.stringify(document)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
