import { type Kysely, sql } from 'kysely';

/** A page elsewhere may name several of our articles, and stands under each of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index comments_external`.execute(db);
  await sql`create unique index comments_external on comments (external_id, article_id)`.execute(
    db,
  );
}
