import { sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import type { Db } from '../schema.ts';
import { readSearchDocument, type SearchDocument } from './document.ts';
import { placeOf } from './place.ts';

/**
 * Brings the index up to what readers may find of one article: in, changed, or out. Doing it twice is
 * doing it once.
 */
export async function indexArticle(db: Db, articleId: string): Promise<void> {
  const [document, present] = await Promise.all([
    readSearchDocument(db, articleId),
    db
      .selectFrom('search_documents')
      .select(['place', 'digest'])
      .where('article_id', '=', articleId)
      .executeTakeFirst(),
  ]);
  if (document && present?.digest === document.digest) return;
  if (present) await remove(db, present.place);
  if (document) await add(db, document);
}

async function remove(db: Db, place: number): Promise<void> {
  if (!isPostgres(db)) await sql`delete from search_index where rowid = ${place}`.execute(db);
  await sql`delete from search_documents where place = ${place}`.execute(db);
}

async function add(db: Db, document: SearchDocument): Promise<void> {
  const place = await freePlace(db, document);
  const { articleId, digest, headline, standfirst, body, names, facets } = document;
  if (isPostgres(db)) {
    await sql`insert into search_documents (place, article_id, digest, words) values (
      ${place}, ${articleId}, ${digest},
      setweight(to_tsvector('simple', ${headline}), 'A') || setweight(to_tsvector('simple', ${names}), 'B')
      || setweight(to_tsvector('simple', ${standfirst}), 'C') || setweight(to_tsvector('simple', ${body}), 'D')
      || to_tsvector('simple', ${facets.join(' ')}))`.execute(db);
  } else {
    await sql`insert into search_documents (place, article_id, digest)
      values (${place}, ${articleId}, ${digest})`.execute(db);
    await sql`insert into search_index (rowid, headline, standfirst, body, names, facets)
      values (${place}, ${headline}, ${standfirst}, ${body}, ${names}, ${facets.join(' ')})`.execute(
      db,
    );
  }
  await remember(db, document);
}

async function freePlace(db: Db, document: SearchDocument): Promise<number> {
  for (let salt = 0; ; salt++) {
    const place = placeOf(document.publishedAt, salt);
    const taken = await db
      .selectFrom('search_documents')
      .select('place')
      .where('place', '=', place)
      .executeTakeFirst();
    if (!taken) return place;
    if (salt > 510)
      throw new Error(`more than 511 articles of one millisecond: ${document.publishedAt}`);
  }
}

async function remember(db: Db, document: SearchDocument): Promise<void> {
  if (document.vocabulary.length === 0) return;
  await db
    .insertInto('search_words')
    .values(document.vocabulary.map((word) => ({ lang: document.lang, word })))
    .onConflict((oc) => oc.columns(['lang', 'word']).doNothing())
    .execute();
}

/** Published articles that the index has not met yet, by id; for imports, which bring thousands. */
export async function listUnindexed(db: Db, afterId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from articles as a
    where a.state = 'published' and a.id > ${afterId}
      and not exists (select 1 from search_documents as d where d.article_id = a.id)
    order by a.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
