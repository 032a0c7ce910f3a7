import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** Present address and headline of the articles that menus point to. */
export async function readMenuTargets(db: Db, articleIds: readonly string[]) {
  if (articleIds.length === 0) return [];
  const { rows } = await sql<{ id: string; slug: string; headline: string; editionId: string }>`
    select id, slug, headline, edition_id as "editionId" from articles
    where state = 'published' and id in (${sql.join([...articleIds])})`.execute(db);
  return rows;
}

/** Where a redirect leads today: language and slug of the thing, or null when readers may not see it. */
export async function readTarget(
  db: Db,
  type: 'article' | 'section' | 'tag',
  id: string,
): Promise<{ lang: string; slug: string; isGone: boolean } | null> {
  const table = sql.table({ article: 'articles', section: 'sections', tag: 'tags' }[type]);
  const isGone =
    type === 'article' ? sql`case when t.state = 'published' then 0 else 1 end` : sql`0`;
  const { rows } = await sql<{ lang: string; slug: string; isGone: number }>`
    select e.lang, t.slug, ${isGone} as "isGone" from ${table} as t
    join editions as e on e.id = t.edition_id where t.id = ${id}`.execute(db);
  const row = rows[0];
  return row ? { lang: row.lang, slug: row.slug, isGone: row.isGone === 1 } : null;
}

export async function readAuthorSlug(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`select slug from authors where id = ${id}`.execute(
    db,
  );
  return rows[0]?.slug ?? null;
}

/** How many published articles each section holds. */
export async function countBySection(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select section_id as id, sum(articles) as count from article_counts
    where section_id <> '' group by section_id having sum(articles) > 0`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** How many articles each month holds, newest first. */
export async function countByMonth(
  db: Db,
  editionId: string,
): Promise<{ month: string; count: number }[]> {
  const { rows } = await sql<{ month: string; count: number }>`
    select month, sum(articles) as count from article_counts where edition_id = ${editionId}
    group by month having sum(articles) > 0 order by month desc`.execute(db);
  return rows.map(({ month, count }) => ({ month, count: Number(count) }));
}
