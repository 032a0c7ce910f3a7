import { sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import { readTeasers, type TeaserRow, teaserColumns } from '../reading/teasers.ts';
import type { Db } from '../schema.ts';

/** What became of an article abroad. */
export interface FederatedArticle {
  state: 'new' | 'out' | 'withdrawn';
  round: number;
  digest: string | null;
}

/** Reads it, and keeps others from deciding about the same article until the transaction ends. */
export async function lockFederated(
  db: Db,
  articleId: string,
  now: number,
): Promise<FederatedArticle> {
  await db
    .insertInto('federated_articles')
    .values({ article_id: articleId, state: 'new', round: 1, digest: null, changed_at: now })
    .onConflict((conflict) => conflict.column('article_id').doNothing())
    .execute();
  let query = db
    .selectFrom('federated_articles')
    .select(['state', 'round', 'digest'])
    .where('article_id', '=', articleId);
  if (isPostgres(db)) query = query.forUpdate();
  const row = await query.executeTakeFirstOrThrow();
  return { ...row, state: row.state as FederatedArticle['state'] };
}

export async function setFederated(
  db: Db,
  articleId: string,
  change: FederatedArticle & { now: number },
): Promise<void> {
  const { now: changed_at, ...rest } = change;
  await db
    .updateTable('federated_articles')
    .set({ ...rest, changed_at })
    .where('article_id', '=', articleId)
    .execute();
}

/** The rounds of those articles that are not in their first. */
export async function readRounds(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<string, FederatedArticle>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('federated_articles')
    .select(['article_id', 'state', 'round', 'digest'])
    .where('article_id', 'in', articleIds)
    .execute();
  return new Map(
    rows.map(({ article_id, state, ...row }) => [
      article_id,
      { ...row, state: state as FederatedArticle['state'] },
    ]),
  );
}

/** A published article, as lists show it; standing pages are none. */
export async function readPublished(db: Db, articleId: string): Promise<TeaserRow | null> {
  const rows = await readTeasers(
    db,
    sql`select ${teaserColumns(db)} from articles as a
      where a.id = ${articleId} and a.state = 'published' and a.kind <> 'page'`,
  );
  return rows[0] ?? null;
}

export async function readPublishedIdBySlug(
  db: Db,
  editionId: string,
  slug: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .where(sql<boolean>`state = 'published'`)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who signed it, and the edition it stood in: for what was withdrawn, too. */
export async function readSigners(
  db: Db,
  articleId: string,
): Promise<{ editionId: string; authorIds: string[] } | null> {
  const { rows } = await sql<{ editionId: string; authorId: string | null }>`
    select a.edition_id as "editionId", aa.author_id as "authorId" from articles as a
    left join article_authors as aa on aa.article_id = a.id and aa.role = 'author'
    where a.id = ${articleId} order by aa.position`.execute(db);
  const [first] = rows;
  if (!first) return null;
  return {
    editionId: first.editionId,
    authorIds: rows.flatMap(({ authorId }) => (authorId ? [authorId] : [])),
  };
}

/** Whether somebody has signed anything that readers may read in one of these editions. */
export async function hasSigned(
  db: Db,
  authorId: string,
  editionIds: readonly string[],
): Promise<boolean> {
  if (editionIds.length === 0) return false;
  const row = await db
    .selectFrom('article_authors')
    .select('article_id')
    .where('author_id', '=', authorId)
    .where('edition_id', 'in', editionIds)
    .where('published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many articles an edition shows. */
export async function countPublished(db: Db, editionId: string): Promise<number> {
  const row = await db
    .selectFrom('article_counts')
    .select((eb) => eb.fn.sum<number>('articles').as('count'))
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
