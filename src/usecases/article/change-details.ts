import type { Access, Article, BylineRole, StoryKind } from '../../domain/article.ts';
import { AppError } from '../../domain/errors.ts';
import { mirrorPublishedAt, setByline, setTags, updateArticle } from '../../storage/articles.ts';
import { listBylineOfArticle, listTagsOfArticle } from '../../storage/desk/details.ts';
import { insertEvent } from '../../storage/events.ts';
import { toJson } from '../../storage/json.ts';
import type { NewRow } from '../../storage/schema.ts';
import { setStoryKind } from '../../storage/stories.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { moveArticle } from './change-slug.ts';
import {
  mustBeHere,
  mustBeOfEdition,
  mustBePicture,
  mustNotStandBelowItself,
} from './details-laws.ts';
import { takeOnDesk } from './on-desk.ts';
import { mustBeAllowedOnArticle } from './own.ts';
import { type TagWish, tagIdsFor } from './tag-wishes.ts';

/** Whatever is absent stays as it is. */
export interface DetailsChange {
  articleId: string;
  /** What the person had before them; absent: whatever it is now. */
  version?: number;
  slug?: string;
  kind?: StoryKind;
  sectionId?: string | null;
  /** In this order; those without an id are made. Or made from those that it has in this moment. */
  tags?: TagWish[] | ((now: { id: string }[]) => TagWish[]);
  authors?: { authorId: string; role: BylineRole }[];
  heroMediaId?: string | null;
  heroAlt?: string | null;
  heroCaption?: string | null;
  dateline?: string | null;
  access?: Access;
  /** Ids of the tiers that open it; the list is empty for any other access. */
  accessTiers?: string[];
  teaserBlocks?: number;
  isPinned?: boolean;
  seoTitle?: string | null;
  seoDescription?: string | null;
  parentId?: string | null;
  position?: number;
}

const LINES = ['heroAlt', 'heroCaption', 'dateline', 'seoTitle', 'seoDescription'] as const;

/**
 * Changes what is said beside the text, at once and for readers too where the article is published.
 * @returns the new version, to change it again by.
 * @throws AppError `forbidden`; `not-found`; `conflict` / `article.details-changed`, `slug.taken`,
 *   `slug.leads-elsewhere`;
 *   `invalid` / `slug.empty`, `slug.reserved`, `section.unknown`, `tag.unknown`, `author.unknown`,
 *   `media.not-picture`, `page.below-itself`
 */
export async function changeDetails(
  ctx: Context,
  input: DetailsChange,
): Promise<{ version: number }> {
  mustBeAllowed(ctx.actor, 'article:write');
  return ctx.db.transaction().execute(async (trx) => {
    const { article, desk } = await takeOnDesk(trx, ctx, 'article:write', input.articleId);
    // What readers have before them is changed by those who may put it there.
    if (article.state === 'published')
      await mustBeAllowedOnArticle(trx, ctx.actor, 'article:publish', article.id);
    if (input.version !== undefined && input.version !== desk.version)
      throw new AppError('conflict', 'article.details-changed');
    if (input.sectionId) await mustBeOfEdition(trx, input.sectionId, article.editionId);
    if (input.heroMediaId) await mustBePicture(trx, input.heroMediaId);
    if (input.parentId) await mustNotStandBelowItself(trx, article, input.parentId);
    const tags = await listTagsOfArticle(trx, article.id);
    const before = {
      tagIds: tags.map(({ id }) => id),
      authorIds: (await listBylineOfArticle(trx, article.id)).map(({ authorId }) => authorId),
    };
    const shownAt = article.state === 'published' ? article.publishedAt : null;
    if (input.slug !== undefined) await moveArticle(trx, ctx, article, input.slug);
    if (input.kind && input.kind !== article.kind)
      await setStoryKind(trx, article.storyId, input.kind);
    const version = desk.version + 1;
    await updateArticle(trx, article.id, { ...columnsOf(input), version, touched_at: ctx.now });
    const after = { ...before };
    if (input.tags) {
      const wishes = typeof input.tags === 'function' ? input.tags(tags) : input.tags;
      after.tagIds = await tagIdsFor(trx, article.editionId, wishes);
      await setTags(trx, article.id, after.tagIds, shownAt);
    }
    if (input.authors) {
      after.authorIds = input.authors.map(({ authorId }) => authorId);
      await mustBeHere(trx, 'authors', after.authorIds);
      await setByline(trx, article.id, distinct(input.authors), shownAt);
    }
    if (shownAt !== null) {
      await mirrorPublishedAt(trx, article.id, shownAt);
      const left = leftBehind(article, input, before, after);
      const isClosed = closesMore(article, input);
      const what = { articleId: article.id, left, ...(isClosed ? { isClosed } : {}) };
      await insertEvent(trx, 'article.changed', what, ctx.now);
    }
    return { version };
  });
}

/** Who may read it is decided anew, and not everybody may: pages as they were must not be shown again. */
function closesMore(article: Article, input: DetailsChange): boolean {
  const { access = article.access, accessTiers, teaserBlocks } = input;
  const isOther =
    access !== article.access || accessTiers !== undefined || teaserBlocks !== undefined;
  return isOther && access !== 'public';
}

function columnsOf(input: DetailsChange): Partial<NewRow<'articles'>> {
  const columns: Partial<NewRow<'articles'>> = {};
  const names = {
    heroAlt: 'hero_alt',
    heroCaption: 'hero_caption',
    dateline: 'dateline',
    seoTitle: 'seo_title',
    seoDescription: 'seo_description',
  } as const;
  for (const name of LINES) {
    const value = input[name];
    // An empty description of a picture says that it says nothing; other empty lines say nothing.
    if (value !== undefined)
      columns[names[name]] = value === '' && name !== 'heroAlt' ? null : value;
  }
  if (input.sectionId !== undefined) columns.section_id = input.sectionId;
  if (input.heroMediaId !== undefined) columns.hero_media_id = input.heroMediaId;
  if (input.access !== undefined) columns.access = input.access;
  if (input.accessTiers !== undefined) columns.access_tiers = toJson(input.accessTiers);
  if (input.teaserBlocks !== undefined) columns.teaser_blocks = input.teaserBlocks;
  if (input.isPinned !== undefined) columns.is_pinned = input.isPinned ? 1 : 0;
  if (input.parentId !== undefined) columns.parent_id = input.parentId;
  if (input.position !== undefined) columns.position = input.position;
  return columns;
}

/** One person stands once in each role. */
function distinct(authors: { authorId: string; role: BylineRole }[]) {
  return [
    ...new Map(authors.map((author) => [`${author.authorId} ${author.role}`, author])).values(),
  ];
}

function leftBehind(
  article: Article,
  input: DetailsChange,
  before: { tagIds: string[]; authorIds: string[] },
  after: { tagIds: string[]; authorIds: string[] },
) {
  const hasLeftSection = input.sectionId !== undefined && input.sectionId !== article.sectionId;
  return {
    sectionIds: hasLeftSection && article.sectionId ? [article.sectionId] : [],
    tagIds: before.tagIds.filter((id) => !after.tagIds.includes(id)),
    authorIds: before.authorIds.filter((id) => !after.authorIds.includes(id)),
  };
}
