import { listOnDesk } from '../../storage/desk/article-desk.ts';
import type { DeskRow } from '../../storage/desk/rows.ts';
import type { Db } from '../../storage/schema.ts';
import {
  type Readiness,
  type ReadinessItem,
  type ReadinessLevel,
  readinessOf,
} from '../article/readiness.ts';

/** How ready each of these is, in a fixed number of questions. */
export async function readinessOfRows(
  db: Db,
  rows: readonly Pick<DeskRow, 'id' | 'byline'>[],
): Promise<Map<string, Readiness>> {
  if (rows.length === 0) return new Map();
  const counts = new Map(rows.map(({ id, byline }) => [id, byline.length]));
  const articles = await listOnDesk(db, [...counts.keys()]);
  const found = await readinessOf(
    db,
    articles.map((on) => ({ ...on, authorCount: counts.get(on.article.id) ?? 0 })),
  );
  for (const { article, desk } of articles) {
    const own = found.get(article.id);
    if (own && desk.findings) found.set(article.id, withFindings(own, desk.findings));
  }
  return found;
}

/** What the linter found joins the rest: counted when the text was saved, so that no row reads one. */
function withFindings(
  own: Readiness,
  { blocks, looks }: { blocks: number; looks: number },
): Readiness {
  const item = (check: string, level: ReadinessLevel, count: number): ReadinessItem[] =>
    count > 0 ? [{ check, level, key: `ready.${check}`, args: { count }, cure: 'verso' }] : [];
  return {
    ...own,
    blocks: own.blocks + (blocks > 0 ? 1 : 0),
    looks: own.looks + (looks > 0 ? 1 : 0),
    items: [
      ...own.items,
      ...item('findings-block', 'blocks', blocks),
      ...item('findings-look', 'look', looks),
    ],
  };
}
