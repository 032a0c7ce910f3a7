import { gateOf } from '../../domain/access.ts';
import type { AnnouncedFacts } from '../../domain/announcement-text.ts';
import type { Article } from '../../domain/article.ts';
import { gravestFirst } from '../../domain/correction.ts';
import { moment } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import type { Media } from '../../domain/media.ts';
import { renditionPath, widthsOf } from '../../domain/media-urls.ts';
import {
  articlePath,
  authorPath,
  feedPaths,
  frontPath,
  sectionPath,
  tagPath,
} from '../../domain/urls.ts';
import { announcementLines } from '../../domain/words/announcement.ts';
import { listCorrections } from '../../storage/corrections.ts';
import { listEditions } from '../../storage/editions.ts';
import { getMedia } from '../../storage/media.ts';
import { getPublication } from '../../storage/publication.ts';
import {
  type ReadArticle,
  readArticleAtWork,
  readArticleById,
} from '../../storage/reading/article.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';

/** All of an article that announcements are made from. */
export interface Announced {
  article: Article;
  edition: Edition;
  facts: AnnouncedFacts;
  /** A size of its picture that networks take; null where there is none. */
  picture: { path: string; alt: string } | null;
  /** Absolute addresses of the feeds it stands in. */
  topics: string[];
}

/** Wide enough for a card, light enough for every network. */
const PICTURE_WIDTH = 960;

/**
 * What everybody may know of an article: headline, standfirst, names. Its text is not read into it, so
 * that no words behind a gate can leave.
 * @param as `published`: as readers have it; `at-work`: as it would go out now
 * @returns null where there is no such article, or none to be read so
 */
export async function announcedOf(
  db: Db,
  origin: string,
  articleId: string,
  as: 'published' | 'at-work',
): Promise<Announced | null> {
  const read = await (as === 'published' ? readArticleById : readArticleAtWork)(db, articleId);
  if (!read) return null;
  const { article } = read;
  const edition = (await listEditions(db)).find(({ id }) => id === article.editionId);
  const publication = await getPublication(db);
  const revisionId = as === 'published' ? article.publishedRevisionId : article.headRevisionId;
  const revision = revisionId ? await getRevision(db, revisionId) : null;
  if (!edition || !publication || !revision) return null;
  const sections = await listSections(db);
  const section = sections.find(({ id }) => id === article.sectionId) ?? null;
  const { lang } = edition;
  return {
    article,
    edition,
    picture: await pictureOf(db, article),
    topics: topicsOf(origin, lang, read, section?.slug ?? null),
    facts: {
      articleId,
      seq: revision.seq ?? 0,
      lang,
      headline: revision.headline,
      standfirst: revision.standfirst,
      url: origin + articlePath(lang, article.slug),
      section: section?.name ?? '',
      authors: read.byline.filter(({ role }) => role === 'author').map(({ name }) => name),
      tags: read.tags.map(({ name }) => name),
      publication: publication.name,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      isGated: gateOf(revision.doc, article) !== null,
      correction: await correctionOf(db, article, edition),
    },
  };
}

/**
 * That it was retracted, else the latest correction that readers may know of. What was wrong is said on
 * the page, not here.
 */
async function correctionOf(db: Db, article: Article, edition: Edition): Promise<string> {
  const published = (await listCorrections(db, article.id)).flatMap(({ kind, publishedAt }) =>
    publishedAt !== null && (kind === 'correction' || kind === 'retraction')
      ? [{ kind, publishedAt }]
      : [],
  );
  const [gravest] = gravestFirst(published);
  if (!gravest) return '';
  const { kind, publishedAt: at } = gravest;
  const { date } = moment(at, edition.timeZone, edition.locale, at);
  const lines = announcementLines(edition.lang);
  return kind === 'retraction' ? lines.retracted(date) : lines.corrected(date);
}

async function pictureOf(db: Db, article: Article): Promise<Announced['picture']> {
  const media = article.heroMediaId ? await getMedia(db, article.heroMediaId) : null;
  if (media?.kind !== 'image' || media.state !== 'stored' || !media.width) return null;
  const widths = widthsOf(media);
  const width = widths.filter((one) => one <= PICTURE_WIDTH).at(-1) ?? widths[0];
  if (width === undefined) return null;
  return { path: renditionPath(media, width, 'jpeg'), alt: altOf(article, media) };
}

const altOf = (article: Article, media: Media): string =>
  article.heroAlt ?? Object.values(media.alt)[0] ?? '';

function topicsOf(
  origin: string,
  lang: string,
  { tags, byline }: ReadArticle,
  section: string | null,
): string[] {
  const lists = [
    frontPath(lang),
    ...(section ? [sectionPath(lang, section)] : []),
    ...tags.map(({ slug }) => tagPath(lang, slug)),
    ...byline.map(({ slug }) => authorPath(lang, slug)),
  ];
  return lists.flatMap((list) => Object.values(feedPaths(list)).map((path) => origin + path));
}
