import type { ArticleStep, Step } from '../domain/desk.ts';
import { newId } from '../std/id.ts';
import type { Db, Row } from './schema.ts';

function toStep(row: Row<'article_steps'>): ArticleStep {
  return {
    id: row.id,
    articleId: row.article_id,
    step: row.step as Step,
    by: row.by_whom,
    at: row.at,
    word: row.word,
    about: row.about,
  };
}

/** Writes down what was done with an article, in the transaction that does it. */
export async function insertStep(db: Db, step: Omit<ArticleStep, 'id'>): Promise<void> {
  await db
    .insertInto('article_steps')
    .values({
      id: newId(),
      article_id: step.articleId,
      step: step.step,
      by_whom: step.by,
      at: step.at,
      word: step.word,
      about: step.about,
    })
    .execute();
}

/** The latest steps, newest first. */
export async function listSteps(db: Db, articleId: string, limit = 50): Promise<ArticleStep[]> {
  const rows = await db
    .selectFrom('article_steps')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toStep);
}

/** They change something of an article, and leave it in the hands it was in. */
const ASIDE: Step[] = ['embargoed', 'paired', 'parted'];

/** The last step by which each of these articles went from hand to hand. */
export async function listLastSteps(db: Db, articleIds: string[]): Promise<ArticleStep[]> {
  if (articleIds.length === 0) return [];
  const rows = await db
    .selectFrom('article_steps as p')
    .selectAll('p')
    .where('p.article_id', 'in', articleIds)
    .where((eb) =>
      eb(
        'p.id',
        '=',
        eb
          .selectFrom('article_steps as last')
          .select((e) => e.fn.max('last.id').as('id'))
          .whereRef('last.article_id', '=', 'p.article_id')
          .where('last.step', 'not in', ASIDE),
      ),
    )
    .execute();
  return rows.map(toStep);
}
