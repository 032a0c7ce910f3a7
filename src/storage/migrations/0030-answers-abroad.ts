import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * Answers of the newsroom to what came from another server, said there too. `comment_strangers`: who wrote
 * a comment elsewhere, and the door at which an answer reaches them. `federated_answers`: what became of an
 * answer abroad; no tie, for what others were told is remembered. `actor_id` is the author or edition that
 * speaks there; null: the edition, before anybody did.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`create table comment_strangers (
    comment_id ${text} not null primary key references comments (id) on delete cascade,
    actor ${text} not null, inbox ${text} not null, handle ${text} not null, page ${text} not null
  )`.execute(db);
  await sql`create table federated_answers (
    comment_id ${text} not null primary key, article_id ${text} not null, actor_id ${text},
    state ${text} not null, round bigint not null, changed_at bigint not null
  )`.execute(db);
  await sql`create index comment_strangers_actor on comment_strangers (actor)`.execute(db);
  await sql`create index federated_answers_out on federated_answers (article_id)
    where state = 'out'`.execute(db);
}
