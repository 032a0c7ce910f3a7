import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * What a court or a person's right takes away: the one way in which published words change. They become
 * blank; their hashes stay, so that the log still holds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = isPostgres(db) ? sql`text collate "C"` : sql`text`;
  await sql`create table erasures (article_id ${text} not null primary key,
    by ${text} not null, reason ${text} not null, at bigint not null)`.execute(db);
  for (const frozen of FROZEN) await allowErasure(db, frozen);
}

interface Frozen {
  table: string;
  /** In PostgreSQL, the function that refuses; it may serve another trigger too. */
  refuses: string;
  when: string;
  /** What becomes of a row that is erased. */
  blank: string;
  what: string;
}

const FROZEN: readonly Frozen[] = [
  {
    table: 'revisions',
    refuses: 'refuse_frozen_revision',
    when: 'old.seq is not null',
    blank: `new.seq = old.seq and new.content_hash = old.content_hash and new.headline = ''
      and new.standfirst = '' and new.doc = '{"type":"doc","content":[{"type":"paragraph"}]}'`,
    what: 'a published revision',
  },
  {
    table: 'revision_evidence',
    refuses: 'revision_evidence_frozen_update',
    when: 'true',
    blank: `new.revision_id = old.revision_id and new.anchors = '{}' and new.overrides = '[]'`,
    what: 'a published verso',
  },
  {
    table: 'corrections',
    refuses: 'corrections_frozen_update',
    when: 'old.published_at is not null',
    blank: `new.published_at = old.published_at and new.was = '' and new.is_now = '' and new.why = ''`,
    what: 'a published correction',
  },
];

async function allowErasure(db: Kysely<unknown>, frozen: Frozen): Promise<void> {
  const { table, refuses, when, blank, what } = frozen;
  const isErased = `exists (select 1 from erasures where article_id = old.article_id)`;
  if (isPostgres(db)) {
    await sql
      .raw(
        `create or replace function ${refuses}() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' then
            if ${blank} and ${isErased} then return new; end if;
          end if;
          raise exception '${what} cannot be changed';
        end $$`,
      )
      .execute(db);
    return;
  }
  await sql.raw(`drop trigger ${table}_frozen_update`).execute(db);
  await sql
    .raw(
      `create trigger ${table}_frozen_update before update on ${table}
      when ${when} and not (${blank} and ${isErased})
      begin select raise(abort, '${what} cannot be changed'); end`,
    )
    .execute(db);
}
