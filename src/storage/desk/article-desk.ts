import type { Article, ArticleState } from '../../domain/article.ts';
import type { ArticleDesk } from '../../domain/desk.ts';
import { toArticle } from '../articles.ts';
import { isPostgres } from '../dialects/which.ts';
import type { Db, Row } from '../schema.ts';
import { hourOf, problemOf } from './hours.ts';

/** What the newsroom keeps of an article besides what readers get. */

export function toArticleDesk(row: Row<'articles'>): ArticleDesk {
  return {
    articleId: row.id,
    version: row.version,
    touchedAt: row.touched_at,
    scheduledAt: row.scheduled_at,
    scheduled: hourOf(row.schedule_wall, row.schedule_zone, row.schedule_is_later),
    scheduleGroup: row.schedule_group,
    scheduleProblem: problemOf({
      key: row.schedule_problem,
      args: row.schedule_problem_args,
      waitsFor: row.schedule_waits_for,
    }),
    embargoAt: row.embargo_at,
    embargo: hourOf(row.embargo_wall, row.embargo_zone),
    reviewedRevisionId: row.reviewed_revision_id,
    reviewedBy: row.reviewed_by,
    reviewedAt: row.reviewed_at,
    trashedAt: row.trashed_at,
    findings:
      row.finding_blocks === null
        ? null
        : { blocks: row.finding_blocks, looks: row.finding_looks ?? 0 },
  };
}

export interface OnDesk {
  article: Article;
  desk: ArticleDesk;
  publishedSeq: number;
}

const toOnDesk = (row: Row<'articles'> | undefined): OnDesk | null =>
  row
    ? { article: toArticle(row), desk: toArticleDesk(row), publishedSeq: row.published_seq }
    : null;

export async function getOnDesk(db: Db, articleId: string): Promise<OnDesk | null> {
  return toOnDesk(
    await db.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst(),
  );
}

/** Several at once. */
export async function listOnDesk(db: Db, articleIds: string[]): Promise<OnDesk[]> {
  if (articleIds.length === 0) return [];
  const rows = await db.selectFrom('articles').selectAll().where('id', 'in', articleIds).execute();
  return rows.flatMap((row) => toOnDesk(row) ?? []);
}

/** Reads an article and, on PostgreSQL, keeps others from changing it until the transaction ends. */
export async function lockOnDesk(db: Db, articleId: string): Promise<OnDesk | null> {
  let query = db.selectFrom('articles').selectAll().where('id', '=', articleId);
  if (isPostgres(db)) query = query.forUpdate();
  return toOnDesk(await query.executeTakeFirst());
}

/** Drafts that were thrown away, the last first. */
export async function listTrashed(db: Db, limit: number) {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'headline', 'edition_id', 'trashed_at'])
    .where('trashed_at', 'is not', null)
    .orderBy('trashed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    editionId: row.edition_id,
    trashedAt: row.trashed_at ?? 0,
  }));
}

/** The other articles of a story: one for each edition that has it. */
export async function listStoryArticles(db: Db, storyId: string) {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'edition_id', 'state', 'headline', 'slug', 'trashed_at', 'schedule_group'])
    .where('story_id', '=', storyId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    editionId: row.edition_id,
    state: row.state as ArticleState,
    headline: row.headline,
    slug: row.slug,
    isTrashed: row.trashed_at !== null,
    group: row.schedule_group,
  }));
}
