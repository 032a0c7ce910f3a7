import type { Gate } from '../../domain/access.ts';
import { AppError } from '../../domain/errors.ts';
import { type FeedItem, type FeedModel, permanentId } from '../../domain/feed-models.ts';
import { hubOf } from '../../domain/follow-links.ts';
import { originalPath, renditionPath, widthsOf } from '../../domain/media-urls.ts';
import { authorListTag, CHROME, editionTag, sectionTag, tagTag } from '../../domain/page-tags.ts';
import { typeset } from '../../domain/typography.ts';
import {
  articlePath,
  authorPath,
  feedPaths,
  frontPath,
  sectionPath,
  tagPath,
} from '../../domain/urls.ts';
import { findAuthorBySlug, listAuthorProfiles } from '../../storage/authors.ts';
import { type FeedFacts, readFeedFacts, readStoredDocuments } from '../../storage/reading/feeds.ts';
import { type ListScope, listTeasers } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import { findTag } from '../../storage/tags.ts';
import type { ReadingContext } from './context.ts';
import { feedNotes } from './feed-notes.ts';
import { type FeedText, feedText } from './feed-text.ts';
import { fetchShelf, type MediaShelf } from './pictures.ts';
import { type EditionSite, editionByLang } from './site.ts';
import { teaserTags } from './teasers.ts';

export type FeedScope =
  | { type: 'edition' }
  | { type: 'section'; slug: string }
  | { type: 'tag'; slug: string }
  | { type: 'author'; slug: string };

interface Subject {
  id: string;
  title: string;
  description: string;
  path: string;
  scope: ListScope;
  tag: string;
}

const ITEMS = 20;
const EMPTY = '{"type":"doc","content":[]}';
const NO_FACTS: FeedFacts = { tags: [], notes: [] };

/** The newest articles of a list, whole. @throws AppError `not-found` */
export async function feed(
  ctx: ReadingContext,
  input: { lang: string; scope: FeedScope },
): Promise<{ model: FeedModel; tags: string[] }> {
  const edition = editionByLang(ctx.site, input.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const subject = await subjectOf(ctx, edition, input.scope);
  const rows = await listTeasers(ctx.db, { scope: subject.scope, limit: ITEMS });
  const items = await readItems(ctx, edition, rows);
  const { origin } = ctx.site;
  return {
    tags: [CHROME, subject.tag, ...teaserTags(rows)],
    model: {
      id: permanentId(subject.id),
      title: subject.title,
      description: subject.description,
      lang: edition.lang,
      dir: edition.dir,
      homeUrl: origin + subject.path,
      feedUrls: absolute(origin, feedPaths(subject.path)),
      icon: `${origin}/icons/512.png`,
      favicon: `${origin}/icons/32.png`,
      updatedAt: Math.max(0, ...rows.map((row) => row.updatedAt ?? row.publishedAt)),
      hub: hubOf(ctx.site.channels, edition.id),
      authors: [{ name: edition.title, url: origin + frontPath(edition.lang) }],
      rights: null,
      nextUrls: null,
      items: items.map(({ item }) => item),
    },
  };
}

/** An article as a feed shows it, and what closes the rest of it; null where nothing does. */
export interface ReadItem {
  row: TeaserRow;
  item: FeedItem;
  gate: Gate | null;
}

/** These articles of one edition, with as much of each as everybody may read. */
export async function readItems(
  ctx: ReadingContext,
  edition: EditionSite,
  rows: readonly TeaserRow[],
): Promise<ReadItem[]> {
  const ids = rows.map(({ id }) => id);
  const [docs, facts] = await Promise.all([
    readStoredDocuments(ctx.db, ids),
    readFeedFacts(ctx.db, ids),
  ]);
  const items = rows.map((row) => {
    const { tags, notes } = facts.get(row.id) ?? NO_FACTS;
    const stored = docs.get(row.id) ?? EMPTY;
    return {
      row,
      tags,
      text: feedText(stored, row, edition, ctx.site.origin),
      notes: feedNotes(ctx, edition, { row, stored, notes }),
    };
  });
  const mediaIds = items.flatMap(({ row, text }) => [row.heroMediaId, ...text.mediaIds]);
  const shelf = await fetchShelf(ctx.db, mediaIds, edition.lang);
  return items.map((read) => {
    const item = itemOf(ctx, edition, { ...read, shelf });
    return { row: read.row, gate: read.text.gate, item };
  });
}

function absolute(origin: string, paths: { rss: string; atom: string; json: string }) {
  return { rss: origin + paths.rss, atom: origin + paths.atom, json: origin + paths.json };
}

async function subjectOf(
  ctx: ReadingContext,
  edition: EditionSite,
  scope: FeedScope,
): Promise<Subject> {
  switch (scope.type) {
    case 'edition':
      return {
        id: edition.id,
        title: edition.title,
        description: edition.description || edition.tagline || edition.title,
        path: frontPath(edition.lang),
        scope: { type: 'edition', editionId: edition.id },
        tag: editionTag(edition.id),
      };
    case 'section': {
      const section = edition.sections.find(({ slug }) => slug === scope.slug);
      if (!section) break;
      const below = edition.sections.filter(({ parentId }) => parentId === section.id);
      return {
        id: section.id,
        title: `${edition.title} · ${section.name}`,
        description: section.description || section.name,
        path: sectionPath(edition.lang, section.slug),
        scope: { type: 'sections', sectionIds: [section.id, ...below.map(({ id }) => id)] },
        tag: sectionTag(section.id),
      };
    }
    case 'tag': {
      const tag = await findTag(ctx.db, edition.id, scope.slug.normalize('NFC'));
      if (!tag) break;
      return {
        id: tag.id,
        title: `${edition.title} · ${tag.name}`,
        description: tag.description || tag.name,
        path: tagPath(edition.lang, tag.slug),
        scope: { type: 'tag', tagId: tag.id },
        tag: tagTag(tag.id),
      };
    }
    case 'author': {
      const author = await findAuthorBySlug(ctx.db, scope.slug);
      if (!author) break;
      const profiles = await listAuthorProfiles(ctx.db, [author.id]);
      const profile = profiles.find(({ editionId }) => editionId === edition.id);
      return {
        id: author.id,
        title: `${profile?.name ?? author.name} · ${edition.title}`,
        description: profile?.role || profile?.name || author.name,
        path: authorPath(edition.lang, author.slug),
        scope: { type: 'author', authorId: author.id, editionId: edition.id },
        tag: authorListTag(author.id),
      };
    }
  }
  throw new AppError('not-found', 'page.not-found');
}

function itemOf(
  ctx: ReadingContext,
  edition: EditionSite,
  parts: { row: TeaserRow; text: FeedText; tags: string[]; notes: string; shelf: MediaShelf },
): FeedItem {
  const { row, text, tags, notes, shelf } = parts;
  const { origin } = ctx.site;
  const section = edition.sections.find(({ id }) => id === row.sectionId);
  return {
    id: permanentId(row.id),
    url: origin + articlePath(edition.lang, row.slug),
    title: typeset(row.headline, edition.lang, { isHeadline: true }),
    standfirst: typeset(row.standfirst, edition.lang),
    html: text.html(shelf),
    notes,
    authors: row.byline
      .filter(({ role }) => role === 'author')
      .map((person) => ({
        name: person.name,
        url: origin + authorPath(edition.lang, person.slug),
      })),
    categories: [...(section ? [section.name] : []), ...tags],
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt ?? row.publishedAt,
    image: imageOf(origin, row, shelf),
    enclosure: enclosureOf(origin, text, shelf),
    lang: edition.lang,
    isGated: row.access !== 'public',
  };
}

function imageOf(origin: string, row: TeaserRow, shelf: MediaShelf): FeedItem['image'] {
  const media = shelf.get(row.heroMediaId);
  const view = shelf.view(row.heroMediaId);
  if (media?.state !== 'stored' || !media.width || !media.height || !view) return null;
  const width = widthsOf(media).find((one) => one >= 1280) ?? media.width;
  return {
    url: origin + renditionPath(media, width, 'jpeg'),
    width,
    height: Math.round((media.height * width) / media.width),
    type: 'image/jpeg',
    alt: row.heroAlt ?? view.alt,
  };
}

/** The first sound or film of the text, which podcast readers fetch. */
function enclosureOf(
  origin: string,
  { mediaIds }: FeedText,
  shelf: MediaShelf,
): FeedItem['enclosure'] {
  for (const id of mediaIds) {
    const media = shelf.get(id);
    if (media?.state !== 'stored' || (media.kind !== 'audio' && media.kind !== 'video')) continue;
    return {
      url: origin + originalPath(media),
      type: media.mediaType,
      bytes: media.bytes,
      duration: media.duration,
    };
  }
  return null;
}
