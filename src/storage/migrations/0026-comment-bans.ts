import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What a ban is made of, so that it can be lifted whole: whoever is banned may be known by a mailbox, by
 * the mark of a network and by a page elsewhere, each a line of the blocklist. `name` is how they signed,
 * `comment_id` what they were banned for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  for (const name of ['ban_id', 'name', 'comment_id', 'made_by_name'])
    await sql`alter table comment_blocks add column ${sql.raw(name)} ${text}`.execute(db);
  await sql`create index comment_blocks_ban on comment_blocks (ban_id) where ban_id is not null`.execute(
    db,
  );
}
