import { listOnDesk } from '../../storage/desk/article-desk.ts';
import type { DeskRow } from '../../storage/desk/rows.ts';
import type { Db } from '../../storage/schema.ts';
import { type Readiness, readinessOf } from '../article/readiness.ts';

/** How ready each of these is, in a fixed number of questions. */
export async function readinessOfRows(
  db: Db,
  rows: readonly DeskRow[],
): Promise<Map<string, Readiness>> {
  if (rows.length === 0) return new Map();
  const counts = new Map(rows.map(({ id, byline }) => [id, byline.length]));
  const articles = await listOnDesk(db, [...counts.keys()]);
  return readinessOf(
    db,
    articles.map((on) => ({ ...on, authorCount: counts.get(on.article.id) ?? 0 })),
  );
}
