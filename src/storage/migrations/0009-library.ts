import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import { mediaWords } from '../media-words.ts';

/**
 * The library: where each file shows, what pictures say of their origin, words to search by, and files
 * that were thrown away and can come back.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = isPostgres(db);
  const text = onPostgres ? 'text collate "C"' : 'text';
  for (const column of [
    `taken_at ${text}`,
    `place ${text}`,
    `label ${text}`,
    `words ${text} not null default ''`,
    `replaced ${text}`,
    `deleted_at ${onPostgres ? 'bigint' : 'int'}`,
  ])
    await sql.raw(`alter table media add column ${column}`).execute(db);
  await sql
    .raw(
      `create table revision_media (media_id ${text} not null, article_id ${text} not null,
        revision_id ${text} not null, primary key (media_id, revision_id))`,
    )
    .execute(db);
  await sql`create index revision_media_revision on revision_media (revision_id)`.execute(db);
  await sql`create index authors_portrait on authors (portrait_media_id)
    where portrait_media_id is not null`.execute(db);
  await sql`create index media_kind on media (kind, id)`.execute(db);
  await sql`create index media_uncredited on media (id) where kind = 'image' and credit = ''`.execute(
    db,
  );
  await sql`create index media_deleted on media (deleted_at) where deleted_at is not null`.execute(
    db,
  );
  await (onPostgres ? followOnPostgres(db) : followOnSqlite(db));
  await writeWords(db);
}

/** In a text the quotation marks are escaped, so that only attributes read like this. */
const NAMES_MEDIA = `new.doc like '%"mediaId":"%'`;

async function followOnSqlite(db: Kysely<unknown>) {
  const read = `insert or ignore into revision_media (media_id, article_id, revision_id)
    select value, new.article_id, new.id from json_tree(new.doc)
    where key in ('mediaId', 'posterId') and type = 'text';`;
  const forget = 'delete from revision_media where revision_id = old.id;';
  for (const statement of [
    `create trigger revisions_media_insert after insert on revisions
      when ${NAMES_MEDIA} begin ${read} end`,
    `create trigger revisions_media_update after update of doc on revisions
      begin ${forget} ${read} end`,
    `create trigger revisions_media_delete after delete on revisions begin ${forget} end`,
    `insert or ignore into revision_media (media_id, article_id, revision_id)
      select tree.value, revisions.article_id, revisions.id
      from revisions, json_tree(revisions.doc) as tree
      where revisions.doc like '%"mediaId":"%'
        and tree.key in ('mediaId', 'posterId') and tree.type = 'text'`,
  ])
    await sql.raw(statement).execute(db);
}

async function followOnPostgres(db: Kysely<unknown>) {
  const found = (row: string) =>
    `regexp_matches(${row}.doc, '"(?:mediaId|posterId)":"([A-Za-z0-9_-]{1,64})"', 'g') as hit (parts)`;
  for (const statement of [
    `create function follow_media() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then delete from revision_media where revision_id = old.id; end if;
      if tg_op <> 'DELETE' then
        insert into revision_media (media_id, article_id, revision_id)
        select distinct parts[1], new.article_id, new.id from ${found('new')} on conflict do nothing;
      end if;
      return null; end $$`,
    `create trigger revisions_media_insert after insert on revisions for each row
      when (${NAMES_MEDIA}) execute function follow_media()`,
    `create trigger revisions_media_update after update of doc on revisions for each row
      execute function follow_media()`,
    `create trigger revisions_media_delete after delete on revisions for each row
      execute function follow_media()`,
    `insert into revision_media (media_id, article_id, revision_id)
      select distinct parts[1], revisions.article_id, revisions.id
      from revisions, ${found('revisions')} on conflict do nothing`,
  ])
    await sql.raw(statement).execute(db);
}

const AT_ONCE = 500;

interface Worded {
  id: string;
  name: string;
  alt: string;
  caption: string;
  credit: string;
}

async function writeWords(db: Kysely<unknown>) {
  for (let after = ''; ; ) {
    const { rows } = await sql<Worded>`select id, name, alt, caption, credit from media
      where id > ${after} order by id limit ${AT_ONCE}`.execute(db);
    for (const row of rows) {
      const words = mediaWords({
        ...row,
        alt: JSON.parse(row.alt) as Record<string, string>,
        caption: JSON.parse(row.caption) as Record<string, string>,
      });
      await sql`update media set words = ${words} where id = ${row.id}`.execute(db);
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
  }
}
