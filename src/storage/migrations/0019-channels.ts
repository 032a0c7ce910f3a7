import { type Kysely, sql } from 'kysely';
import { newId } from '../../std/id.ts';
import { isPostgres } from '../dialects/which.ts';

/**
 * Channels, what is announced on each, and every attempt. The links by which readers follow the paper
 * become channels: what the settings held of them stays there, unread.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = sql.raw(isPostgres(db) ? 'text collate "C"' : 'text');
  await sql`create table channels (
    id ${text} not null primary key, kind ${text} not null, name ${text} not null,
    address ${text} not null, is_followed bigint not null, is_on bigint not null,
    edition_ids ${text} not null, section_ids ${text} not null, story_kinds ${text} not null,
    templates ${text} not null, timing ${text} not null, delay_minutes bigint not null,
    options ${text} not null, secrets ${text}, created_at bigint not null, removed_at bigint,
    checked_at bigint, check_result ${text}, rest_until bigint not null default 0,
    busy_until bigint not null default 0
  )`.execute(db);
  await sql`create table announcements (
    id ${text} not null primary key, channel_id ${text} not null references channels (id),
    article_id ${text} not null references articles (id), state ${text} not null,
    remote_id ${text}, remote_url ${text}, text ${text} not null, hash ${text}, own_text ${text},
    round bigint not null, run bigint not null, next_at bigint, tries bigint not null, failing_since bigint,
    sent_at bigint, created_at bigint not null, unique (article_id, channel_id)
  )`.execute(db);
  await sql`create index announcements_channel on announcements (channel_id, created_at)`.execute(
    db,
  );
  await sql`create table announcement_attempts (
    id ${text} not null primary key,
    announcement_id ${text} not null references announcements (id), at bigint not null,
    act ${text} not null, outcome ${text} not null, status bigint, sentence ${text},
    args ${text} not null, retry_at bigint
  )`.execute(db);
  await sql`create index announcement_attempts_of on announcement_attempts (announcement_id, at, id)`.execute(
    db,
  );
  await sql`create index announcement_attempts_at on announcement_attempts (at)`.execute(db);
  await bringFollowLinks(db);
}

/** In the order in which pages show them. */
const FOLLOWED: Readonly<Record<string, string>> = {
  mail: 'E-mail',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  signal: 'Signal',
  facebook: 'Facebook',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  site: 'Site',
};

async function bringFollowLinks(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    settings: string;
    created_at: number | string;
  }>`select settings, created_at from publication`.execute(db);
  const row = rows[0];
  if (!row) return;
  const { follow = {} } = JSON.parse(row.settings) as { follow?: Record<string, unknown> };
  for (const [kind, name] of Object.entries(FOLLOWED)) {
    const address = follow[kind];
    if (typeof address !== 'string' || address.trim() === '') continue;
    await sql`insert into channels (id, kind, name, address, is_followed, is_on, edition_ids,
      section_ids, story_kinds, templates, timing, delay_minutes, options, created_at)
      values (${newId()}, ${kind}, ${name}, ${address.trim()}, 1, 0, '[]', '[]', '[]', '{}',
        'publication', 0, '{}', ${Number(row.created_at)})`.execute(db);
  }
}
