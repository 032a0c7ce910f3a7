import { type Kysely, sql } from 'kysely';

/**
 * What is tried in vain is found without reading what went well: announcements for the desk, and jobs of
 * the kinds that have places of their own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index announcements_failing on announcements (failing_since)
    where failing_since is not null`.execute(db);
  await sql`create index jobs_ready_kind on jobs (kind, run_at) where state = 'ready'`.execute(db);
}
