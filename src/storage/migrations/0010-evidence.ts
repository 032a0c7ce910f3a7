import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/**
 * The evidence behind the stories: claims and who says them, sources and their kept copies, what was
 * corrected and published over, and the public verso frozen with each published revision.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await claims(db);
  await sources(db);
  await corrections(db);
  await freezing(db);
}

/**
 * Column notation: a type, then `null` where empty is allowed. `text` is compared byte by byte in
 * both databases.
 */
async function table(db: Kysely<unknown>, name: string, notation: string): Promise<void> {
  const types: Record<string, string> = {
    text: isPostgres(db) ? 'text collate "C"' : 'text',
    int: 'bigint',
  };
  const lines = notation
    .trim()
    .split(/,\s*\n/)
    .map((line) => line.trim())
    .map((line) => {
      const [column = '', type = '', ...rest] = line.split(' ');
      const sqlType = types[type];
      // What is no column is a law of the table.
      if (!sqlType) return line;
      const nullness = rest.includes('null') ? '' : 'not null';
      return `${column} ${sqlType} ${nullness} ${rest.filter((word) => word !== 'null').join(' ')}`;
    });
  await sql.raw(`create table ${name} (${lines.join(', ')})`).execute(db);
}

async function claims(db: Kysely<unknown>) {
  await table(
    db,
    'claims',
    `id text primary key,
    story_id text references stories (id) on delete cascade,
    kind text,
    texts text,
    modality text,
    basis text,
    importance text,
    persons text,
    harms_reputation int,
    event_date text null,
    place text null,
    quantity text null,
    supersedes text null,
    contradicts text,
    withdrawn_at int null,
    withdrawn_because text null,
    created_by text,
    created_at int,
    updated_at int`,
  );
  await sql`create index claims_story on claims (story_id, id)`.execute(db);
  await table(
    db,
    'claim_places',
    `article_id text references articles (id) on delete cascade,
    claim_id text references claims (id) on delete cascade,
    is_present int,
    words text,
    text_hash text,
    primary key (article_id, claim_id)`,
  );
  await table(
    db,
    'claim_checks',
    `article_id text references articles (id) on delete cascade,
    claim_id text references claims (id) on delete cascade,
    words text,
    text_hash text,
    checked_by text,
    checked_by_name text,
    checked_at int,
    second_by text null,
    second_by_name text null,
    second_at int null,
    primary key (article_id, claim_id)`,
  );
  await table(
    db,
    'attributions',
    `id text primary key,
    claim_id text references claims (id) on delete cascade,
    speaker text,
    mode text,
    original_words text null,
    original_lang text null,
    channel text null,
    said_at text null,
    recording_held int,
    approval text null,
    created_by text,
    created_at int`,
  );
  await sql`create index attributions_claim on attributions (claim_id, id)`.execute(db);
  await table(
    db,
    'replies',
    `id text primary key,
    claim_id text references claims (id) on delete cascade,
    person text,
    asked_at int,
    channel text,
    state text,
    answered_at int null,
    answer text null,
    note text null,
    created_by text,
    created_at int`,
  );
  await sql`create index replies_claim on replies (claim_id, id)`.execute(db);
}

async function sources(db: Kysely<unknown>) {
  await table(
    db,
    'sources',
    `id text primary key,
    story_id text references stories (id) on delete cascade,
    type text,
    title text,
    url text null,
    author text null,
    publisher text null,
    published_at text null,
    accessed_at int,
    lang text null,
    locator text null,
    independence_group text null,
    is_primary int,
    is_confidential int,
    description text null,
    licence text null,
    note text null,
    cites text,
    created_by text,
    created_at int,
    updated_at int`,
  );
  await sql`create index sources_story on sources (story_id, id)`.execute(db);
  await table(
    db,
    'snapshots',
    `id text primary key,
    source_id text references sources (id) on delete cascade,
    state text,
    method text,
    created_at int,
    captured_at int null,
    request_url text null,
    final_url text null,
    status int,
    headers text,
    media_type text,
    bytes int,
    sha256 text null,
    text_sha256 text null,
    blob_key text null,
    screenshot_key text null,
    screenshot_sha256 text null,
    external_archives text,
    visibility text,
    live text null,
    live_at int null,
    problem text null,
    created_by text`,
  );
  await sql`create index snapshots_source on snapshots (source_id, id)`.execute(db);
  // The clock asks for the copies that nobody compared with the live page for longest.
  await sql`create index snapshots_looked_at on snapshots (live_at, id)
    where state = 'captured' and method = 'http'`.execute(db);
  await table(
    db,
    'snapshot_texts',
    `snapshot_id text primary key references snapshots (id) on delete cascade,
    words text`,
  );
  await table(
    db,
    'citations',
    `id text primary key,
    claim_id text references claims (id) on delete cascade,
    source_id text references sources (id) on delete cascade,
    relation text,
    passage text null,
    locator text null,
    snapshot_id text null,
    is_found int null,
    around text null,
    created_by text,
    created_at int`,
  );
  await sql`create index citations_claim on citations (claim_id, id)`.execute(db);
  await sql`create index citations_source on citations (source_id, id)`.execute(db);
}

async function corrections(db: Kysely<unknown>) {
  await table(
    db,
    'corrections',
    `id text primary key,
    article_id text references articles (id) on delete cascade,
    kind text,
    from_revision_id text,
    to_revision_id text null,
    claim_ids text,
    was text,
    is_now text,
    why text,
    reported_by text null,
    severity text,
    shown_at text,
    created_by text,
    created_at int,
    published_at int null`,
  );
  await sql`create index corrections_article on corrections (article_id, id)`.execute(db);
  await sql`create index corrections_published on corrections (published_at, id)
    where published_at is not null`.execute(db);
  await table(
    db,
    'finding_overrides',
    `id text primary key,
    article_id text references articles (id) on delete cascade,
    fingerprint text,
    rule text,
    severity text,
    words text,
    reason text,
    is_no_fault int,
    is_public int,
    made_by text,
    made_by_name text,
    made_at int`,
  );
  await sql`create unique index finding_overrides_article
    on finding_overrides (article_id, fingerprint)`.execute(db);
  await table(
    db,
    'verso_notes',
    `article_id text primary key references articles (id) on delete cascade,
    brief text,
    unknowns text,
    backstory text`,
  );
  await table(
    db,
    'revision_evidence',
    `revision_id text primary key references revisions (id),
    article_id text,
    verso text,
    anchors text,
    overrides text`,
  );
  await sql`create index revision_evidence_article on revision_evidence (article_id)`.execute(db);
}

/** What was published, and the bytes of a kept copy, stay as they are; the databases see to it. */
async function freezing(db: Kysely<unknown>) {
  const frozen = [
    { table: 'revision_evidence', act: 'update', when: 'true', what: 'a published verso' },
    { table: 'revision_evidence', act: 'delete', when: 'true', what: 'a published verso' },
    {
      table: 'corrections',
      act: 'update',
      when: 'old.published_at is not null',
      what: 'a published correction',
    },
    {
      table: 'corrections',
      act: 'delete',
      when: 'old.published_at is not null',
      what: 'a published correction',
    },
    {
      table: 'snapshots',
      act: 'update',
      when: `old.sha256 is not null and (new.sha256 is null or new.sha256 <> old.sha256
        or new.bytes <> old.bytes or new.captured_at <> old.captured_at)`,
      what: 'a kept copy',
    },
  ];
  for (const { table: name, act, when, what } of frozen) {
    const trigger = `${name}_frozen_${act}`;
    if (isPostgres(db)) {
      await sql
        .raw(
          `create function ${trigger}() returns trigger language plpgsql as $$
          begin raise exception '${what} cannot be changed'; end $$`,
        )
        .execute(db);
      await sql
        .raw(
          `create trigger ${trigger} before ${act} on ${name} for each row when (${when})
          execute function ${trigger}()`,
        )
        .execute(db);
    } else {
      await sql
        .raw(
          `create trigger ${trigger} before ${act} on ${name} when ${when}
          begin select raise(abort, '${what} cannot be changed'); end`,
        )
        .execute(db);
    }
  }
}
