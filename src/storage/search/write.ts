import { sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import type { Db } from '../schema.ts';
import { readSearchDocuments, type SearchDocument } from './document.ts';
import { placeOf } from './place.ts';

/** Brings the index up to what readers may find of one article: in, changed, or out. */
export function indexArticle(db: Db, articleId: string): Promise<void> {
  return indexArticles(db, [articleId]);
}

/**
 * The same for some fifty articles at once, in as many questions as for one. Doing it twice is doing
 * it once. To be called in a transaction.
 */
export async function indexArticles(db: Db, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const [documents, present] = await Promise.all([
    readSearchDocuments(db, articleIds),
    readPresent(db, articleIds),
  ]);
  const isNews = ({ articleId, digest }: SearchDocument) =>
    present.get(articleId)?.digest !== digest;
  const fresh = documents.filter(isNews);
  const unchanged = new Set(documents.filter((one) => !isNews(one)).map((one) => one.articleId));
  const outdated = [...present].filter(([articleId]) => !unchanged.has(articleId));
  await remove(
    db,
    outdated.map(([, { place }]) => place),
  );
  await add(db, fresh);
}

interface Present {
  place: number;
  digest: string;
}

async function readPresent(db: Db, articleIds: readonly string[]): Promise<Map<string, Present>> {
  const rows = await db
    .selectFrom('search_documents')
    .select(['article_id', 'place', 'digest'])
    .where('article_id', 'in', [...articleIds])
    .execute();
  return new Map(rows.map(({ article_id, place, digest }) => [article_id, { place, digest }]));
}

async function remove(db: Db, places: readonly number[]): Promise<void> {
  if (places.length === 0) return;
  const these = sql.join([...places]);
  if (!isPostgres(db)) await sql`delete from search_index where rowid in (${these})`.execute(db);
  await sql`delete from search_documents where place in (${these})`.execute(db);
}

async function add(db: Db, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const placed = await findPlaces(db, documents);
  if (isPostgres(db)) {
    const rows = placed.map(
      ({ place, articleId, digest, headline, standfirst, body, names, facets }) => sql`(
      ${place}::bigint, ${articleId}, ${digest},
      setweight(to_tsvector('simple', ${headline}), 'A') || setweight(to_tsvector('simple', ${names}), 'B')
      || setweight(to_tsvector('simple', ${standfirst}), 'C') || setweight(to_tsvector('simple', ${body}), 'D')
      || to_tsvector('simple', ${facets.join(' ')}))`,
    );
    await sql`insert into search_documents (place, article_id, digest, words)
      values ${sql.join(rows)}`.execute(db);
  } else {
    const entries = placed.map(
      ({ place, articleId, digest }) => sql`(${place}, ${articleId}, ${digest})`,
    );
    await sql`insert into search_documents (place, article_id, digest)
      values ${sql.join(entries)}`.execute(db);
    for (const { place, headline, standfirst, body, names, facets } of placed) {
      await sql`insert into search_index (rowid, headline, standfirst, body, names, facets)
        values (${place}, ${headline}, ${standfirst}, ${body}, ${names}, ${facets.join(' ')})`.execute(
        db,
      );
    }
  }
  await remember(db, documents);
}

/** Articles of one millisecond get places of their own within it. */
async function findPlaces(db: Db, documents: readonly SearchDocument[]) {
  const taken = new Set<number>();
  const placed: (SearchDocument & { place: number })[] = [];
  let waiting = documents;
  for (let salt = 0; waiting.length > 0; salt++) {
    if (salt > 510) {
      throw new Error(`more than 511 articles of one millisecond: ${waiting[0]?.publishedAt}`);
    }
    const wanted = waiting.map(({ publishedAt }) => placeOf(publishedAt, salt));
    const { rows } = await sql<{ place: number }>`select place from search_documents
      where place in (${sql.join(wanted)})`.execute(db);
    for (const { place } of rows) taken.add(place);
    const turnedAway: SearchDocument[] = [];
    for (const document of waiting) {
      const place = placeOf(document.publishedAt, salt);
      if (taken.has(place)) turnedAway.push(document);
      else placed.push({ ...document, place });
      taken.add(place);
    }
    waiting = turnedAway;
  }
  return placed;
}

/** One statement whatever the number of words, so that it is compiled once. */
async function remember(db: Db, documents: readonly SearchDocument[]): Promise<void> {
  for (const [lang, some] of Map.groupBy(documents, (one) => one.lang)) {
    const words = JSON.stringify([...new Set(some.flatMap(({ vocabulary }) => vocabulary))]);
    const all = isPostgres(db)
      ? sql`select ${lang}, word from json_array_elements_text(${words}::json) as given (word)`
      : sql`select ${lang}, value from json_each(${words}) where true`;
    await sql`insert into search_words (lang, word) ${all}
      on conflict (lang, word) do nothing`.execute(db);
  }
}

/**
 * Published articles that the index has not met yet, among the next so many by id: for imports, which
 * bring thousands into an archive of many more.
 * @returns the last id that was looked at, null at the end.
 */
export async function listUnindexed(
  db: Db,
  afterId: string,
  window: number,
): Promise<{ ids: string[]; last: string | null }> {
  const { rows } = await sql<{ id: string; isNew: number }>`
    select a.id, case when a.state = 'published' and not exists (
      select 1 from search_documents as d where d.article_id = a.id) then 1 else 0 end as "isNew"
    from articles as a where a.id > ${afterId} order by a.id limit ${window}`.execute(db);
  const ids = rows.filter(({ isNew }) => isNew === 1).map(({ id }) => id);
  return { ids, last: rows.length < window ? null : (rows.at(-1)?.id ?? null) };
}
