import type { Access, Article, ArticleState, BylineRole, StoryKind } from '../domain/article.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, NewRow, Row } from './schema.ts';

export function toArticle(row: Row<'articles'>): Article {
  return {
    id: row.id,
    storyId: row.story_id,
    editionId: row.edition_id,
    kind: row.kind as StoryKind,
    slug: row.slug,
    state: row.state as ArticleState,
    headline: row.headline,
    standfirst: row.standfirst,
    sectionId: row.section_id,
    heroMediaId: row.hero_media_id,
    heroAlt: row.hero_alt,
    heroCaption: row.hero_caption,
    dateline: row.dateline,
    access: row.access as Access,
    accessTiers: fromJson<string[]>(row.access_tiers, 'articles.access_tiers'),
    teaserBlocks: row.teaser_blocks,
    isPinned: row.is_pinned === 1,
    parentId: row.parent_id,
    position: row.position,
    seoTitle: row.seo_title,
    seoDescription: row.seo_description,
    headRevisionId: row.head_revision_id,
    publishedRevisionId: row.published_revision_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    scheduledAt: row.scheduled_at,
    wordCount: row.word_count,
    createdAt: row.created_at,
    makerId: row.maker_id,
    assigneeId: row.assignee_id,
  };
}

export function fromArticle(
  article: Article,
  derived: { publishedSeq: number; publishedMonth: string | null },
): NewRow<'articles'> {
  return {
    id: article.id,
    story_id: article.storyId,
    edition_id: article.editionId,
    kind: article.kind,
    slug: article.slug,
    state: article.state,
    headline: article.headline,
    standfirst: article.standfirst,
    section_id: article.sectionId,
    hero_media_id: article.heroMediaId,
    hero_alt: article.heroAlt,
    hero_caption: article.heroCaption,
    dateline: article.dateline,
    access: article.access,
    access_tiers: toJson(article.accessTiers),
    teaser_blocks: article.teaserBlocks,
    is_pinned: article.isPinned ? 1 : 0,
    parent_id: article.parentId,
    position: article.position,
    seo_title: article.seoTitle,
    seo_description: article.seoDescription,
    head_revision_id: article.headRevisionId,
    published_revision_id: article.publishedRevisionId,
    published_seq: derived.publishedSeq,
    published_at: article.publishedAt,
    published_month: derived.publishedMonth,
    updated_at: article.updatedAt,
    scheduled_at: article.scheduledAt,
    word_count: article.wordCount,
    created_at: article.createdAt,
    maker_id: article.makerId,
    assignee_id: article.assigneeId,
    touched_at: article.updatedAt ?? article.publishedAt ?? article.createdAt,
  };
}

export async function insertArticle(
  db: Db,
  article: Article,
  derived: { publishedSeq: number; publishedMonth: string | null } = {
    publishedSeq: 0,
    publishedMonth: null,
  },
): Promise<void> {
  await db.insertInto('articles').values(fromArticle(article, derived)).execute();
}

/** Reads an article and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockArticle(
  db: Db,
  id: string,
): Promise<{ article: Article; publishedSeq: number } | null> {
  let query = db.selectFrom('articles').selectAll().where('id', '=', id);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? { article: toArticle(row), publishedSeq: row.published_seq } : null;
}

export async function getArticle(db: Db, id: string): Promise<Article | null> {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toArticle(row) : null;
}

export async function isSlugTaken(
  db: Db,
  editionId: string,
  slug: string,
  exceptId: string | null = null,
): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined && row.id !== exceptId;
}

export async function updateArticle(
  db: Db,
  id: string,
  change: Partial<NewRow<'articles'>>,
): Promise<void> {
  await db.updateTable('articles').set(change).where('id', '=', id).execute();
}

/**
 * Repeats the moment of publication beside the byline and the tags, so that author and tag pages walk
 * one index. Null takes the article off those pages.
 */
export async function mirrorPublishedAt(
  db: Db,
  articleId: string,
  at: number | null,
): Promise<void> {
  await db
    .updateTable('article_authors')
    .set({ published_at: at })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .updateTable('article_tags')
    .set({ published_at: at })
    .where('article_id', '=', articleId)
    .execute();
}

export async function setByline(
  db: Db,
  articleId: string,
  authors: { authorId: string; role: BylineRole }[],
  publishedAt: number | null,
): Promise<void> {
  await db.deleteFrom('article_authors').where('article_id', '=', articleId).execute();
  if (authors.length === 0) return;
  await db
    .insertInto('article_authors')
    .values(
      authors.map(({ authorId, role }, position) => ({
        article_id: articleId,
        author_id: authorId,
        role,
        position,
        published_at: publishedAt,
      })),
    )
    .execute();
}

export async function setTags(
  db: Db,
  articleId: string,
  tagIds: string[],
  publishedAt: number | null,
): Promise<void> {
  await db.deleteFrom('article_tags').where('article_id', '=', articleId).execute();
  if (tagIds.length === 0) return;
  await db
    .insertInto('article_tags')
    .values(
      tagIds.map((tagId, position) => ({
        article_id: articleId,
        tag_id: tagId,
        position,
        published_at: publishedAt,
      })),
    )
    .execute();
}
