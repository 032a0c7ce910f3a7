import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Languages of a story that were given one hour appear at it all or none: they bear the same name of
 * their group. And what kept an article back at its hour is told whole: with the figures of the
 * sentence, and with the language that it waits for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? 'text collate "C"' : 'text';
  for (const column of ['schedule_group', 'schedule_problem_args', 'schedule_waits_for'])
    await sql.raw(`alter table articles add column ${column} ${text}`).execute(db);
  await sql`create index articles_together on articles (schedule_group)
    where schedule_group is not null`.execute(db);
}
