import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';

/** Everything the first release stores. Shipped: never edit, add a new migration. */

type Columns = Record<string, string>;

/**
 * Column notation: a type, then `null` where empty is allowed. `text` is compared byte by byte in
 * both databases, so that the order of ids and slugs is the same in both.
 */
async function table(
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
  ...laws: RawBuilder<unknown>[]
) {
  const onPostgres = isPostgres(db);
  const lines = Object.entries(columns).map(([column, notation]) => {
    const [type = '', ...rest] = notation.split(' ');
    const sqlType = {
      text: onPostgres ? 'text collate "C"' : 'text',
      int: 'bigint',
      real: 'double precision',
    }[type];
    if (!sqlType) throw new Error(`unknown column type ${type} in ${name}.${column}`);
    const nullness = rest.includes('null') ? '' : 'not null';
    const others = rest.filter((word) => word !== 'null').join(' ');
    return sql.raw(`"${column}" ${sqlType} ${nullness} ${others}`);
  });
  await sql`create table ${sql.table(name)} (${sql.join([...lines, ...laws])})`.execute(db);
}

async function indexes(db: Kysely<unknown>, ...definitions: string[]) {
  for (const definition of definitions) await sql.raw(`create ${definition}`).execute(db);
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'publication', {
    id: 'int primary key',
    name: 'text',
    version: 'int',
    settings: 'text',
    created_at: 'int',
  });
  await table(db, 'editions', {
    id: 'text primary key',
    lang: 'text unique',
    locale: 'text',
    title: 'text',
    tagline: 'text',
    description: 'text',
    time_zone: 'text',
    dir: 'text',
    position: 'int',
  });
  await table(
    db,
    'sections',
    {
      id: 'text primary key',
      edition_id: 'text references editions (id)',
      group_id: 'text',
      parent_id: 'text null references sections (id)',
      slug: 'text',
      name: 'text',
      description: 'text',
      position: 'int',
    },
    sql`unique (edition_id, slug)`,
  );
  await table(
    db,
    'tags',
    {
      id: 'text primary key',
      edition_id: 'text references editions (id)',
      group_id: 'text',
      slug: 'text',
      name: 'text',
      description: 'text',
    },
    sql`unique (edition_id, slug)`,
  );
  await table(db, 'media', {
    id: 'text primary key',
    kind: 'text',
    state: 'text',
    name: 'text',
    media_type: 'text',
    bytes: 'int',
    sha256: 'text null',
    blob_key: 'text null',
    source_url: 'text null',
    width: 'int null',
    height: 'int null',
    duration: 'real null',
    alt: 'text',
    caption: 'text',
    credit: 'text',
    focal_x: 'real',
    focal_y: 'real',
    placeholder: 'text null',
    digital_source_type: 'text null',
    created_at: 'int',
  });
  await table(db, 'authors', {
    id: 'text primary key',
    slug: 'text unique',
    name: 'text',
    portrait_media_id: 'text null references media (id)',
    contacts: 'text',
    created_at: 'int',
  });
  await table(
    db,
    'author_profiles',
    {
      author_id: 'text references authors (id)',
      edition_id: 'text references editions (id)',
      name: 'text null',
      role: 'text',
      bio: 'text',
      books: 'text',
    },
    sql`primary key (author_id, edition_id)`,
  );
  await articleTables(db);
  await houseTables(db);
  await indexes(
    db,
    'index sections_group on sections (group_id)',
    'index sections_parent on sections (parent_id)',
    'index tags_group on tags (group_id)',
    'index media_sha256 on media (sha256)',
    'index media_source_url on media (source_url)',
    'index media_state on media (state, id)',
    // Lists of published articles, newest first, walked by key.
    "index articles_published on articles (edition_id, published_at, id) where state = 'published'",
    "index articles_section on articles (section_id, published_at, id) where state = 'published'",
    "index articles_kind on articles (edition_id, kind, published_at, id) where state = 'published'",
    "index articles_month on articles (edition_id, published_month, published_at, id) where state = 'published'",
    "index articles_all_published on articles (published_at, id) where state = 'published'",
    'index articles_state on articles (state, edition_id, id)',
    'index articles_scheduled on articles (scheduled_at) where scheduled_at is not null',
    'index articles_parent on articles (parent_id)',
    'index articles_hero on articles (hero_media_id)',
    'unique index revisions_seq on revisions (article_id, seq)',
    'index revisions_article on revisions (article_id, created_at)',
    'index article_authors_author on article_authors (author_id, published_at, article_id)',
    'index article_tags_tag on article_tags (tag_id, published_at, article_id)',
    'index redirects_target on redirects (target_type, target)',
    'index comments_article on comments (article_id, state, created_at)',
    'index comments_parent on comments (parent_id)',
    'index events_waiting on events (id) where dispatched_at is null',
    'index events_at on events (at)',
    "index jobs_ready on jobs (run_at, id) where state = 'ready'",
    "index jobs_running on jobs (lease_until) where state = 'running'",
    'index jobs_done on jobs (done_at) where done_at is not null',
    'index import_items_local on import_items (local_id)',
    'index sessions_staff on sessions (staff_id)',
    'index sign_in_links_staff on sign_in_links (staff_id)',
  );
  await freezePublishedRevisions(db);
}

async function articleTables(db: Kysely<unknown>) {
  await table(db, 'stories', { id: 'text primary key', kind: 'text', created_at: 'int' });
  await table(
    db,
    'articles',
    {
      id: 'text primary key',
      story_id: 'text references stories (id)',
      edition_id: 'text references editions (id)',
      kind: 'text',
      slug: 'text',
      state: 'text',
      headline: 'text',
      standfirst: 'text',
      section_id: 'text null references sections (id)',
      hero_media_id: 'text null references media (id)',
      hero_alt: 'text null',
      hero_caption: 'text null',
      dateline: 'text null',
      access: 'text',
      is_pinned: 'int',
      parent_id: 'text null references articles (id)',
      position: 'int',
      seo_title: 'text null',
      seo_description: 'text null',
      head_revision_id: 'text null',
      published_revision_id: 'text null',
      published_seq: 'int',
      published_at: 'int null',
      published_month: 'text null',
      updated_at: 'int null',
      scheduled_at: 'int null',
      word_count: 'int',
      created_at: 'int',
    },
    sql`unique (edition_id, slug)`,
    sql`unique (story_id, edition_id)`,
  );
  await table(db, 'revisions', {
    id: 'text primary key',
    article_id: 'text references articles (id)',
    seq: 'int null',
    parent_id: 'text null',
    headline: 'text',
    standfirst: 'text',
    doc: 'text',
    content_hash: 'text',
    created_by: 'text',
    created_at: 'int',
    published_at: 'int null',
    note: 'text null',
  });
  await table(
    db,
    'article_authors',
    {
      article_id: 'text references articles (id)',
      author_id: 'text references authors (id)',
      position: 'int',
      role: 'text',
      published_at: 'int null',
    },
    sql`primary key (article_id, author_id, role)`,
  );
  await table(
    db,
    'article_tags',
    {
      article_id: 'text references articles (id)',
      tag_id: 'text references tags (id)',
      position: 'int',
      published_at: 'int null',
    },
    sql`primary key (article_id, tag_id)`,
  );
  await table(
    db,
    'navigation',
    { edition_id: 'text references editions (id)', place: 'text', items: 'text' },
    sql`primary key (edition_id, place)`,
  );
  await table(db, 'redirects', {
    id: 'text primary key',
    from_path: 'text unique',
    target_type: 'text',
    target: 'text',
    status: 'int',
    origin: 'text',
    created_at: 'int',
  });
  await table(db, 'comments', {
    id: 'text primary key',
    article_id: 'text references articles (id)',
    parent_id: 'text null references comments (id)',
    author_name: 'text',
    author_mail: 'text null',
    author_site: 'text null',
    body: 'text',
    state: 'text',
    origin: 'text',
    created_at: 'int',
  });
}

async function houseTables(db: Kysely<unknown>) {
  await table(db, 'events', {
    id: 'text primary key',
    name: 'text',
    payload: 'text',
    at: 'int',
    dispatched_at: 'int null',
  });
  await table(db, 'jobs', {
    id: 'text primary key',
    key: 'text unique',
    kind: 'text',
    payload: 'text',
    state: 'text',
    run_at: 'int',
    attempts: 'int',
    after_key: 'text null',
    lease_until: 'int null',
    leased_by: 'text null',
    last_error: 'text null',
    created_at: 'int',
    done_at: 'int null',
  });
  await table(db, 'schedule', { name: 'text primary key', last_run_at: 'int' });
  await table(db, 'imports', {
    id: 'text primary key',
    format: 'text',
    origin: 'text',
    state: 'text',
    counts: 'text',
    losses: 'text',
    started_at: 'int',
    finished_at: 'int null',
  });
  await table(
    db,
    'import_items',
    { origin: 'text', kind: 'text', guid: 'text', local_id: 'text', digest: 'text' },
    sql`primary key (origin, kind, guid)`,
  );
  await table(db, 'staff', {
    id: 'text primary key',
    name: 'text',
    mail: 'text unique',
    role: 'text',
    created_at: 'int',
  });
  await table(db, 'sign_in_links', {
    token_hash: 'text primary key',
    staff_id: 'text references staff (id)',
    created_at: 'int',
    expires_at: 'int',
    used_at: 'int null',
  });
  await table(db, 'sessions', {
    token_hash: 'text primary key',
    staff_id: 'text references staff (id)',
    created_at: 'int',
    expires_at: 'int',
    last_seen_at: 'int',
    user_agent: 'text',
  });
}

/** A published revision is never changed nor deleted: the database itself refuses. */
async function freezePublishedRevisions(db: Kysely<unknown>) {
  if (isPostgres(db)) {
    await sql`create function refuse_frozen_revision() returns trigger language plpgsql as $$
      begin raise exception 'a published revision cannot be changed'; end $$`.execute(db);
    await sql`create trigger revisions_frozen before update or delete on revisions for each row
      when (old.seq is not null) execute function refuse_frozen_revision()`.execute(db);
    return;
  }
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.raw(`revisions_frozen_${act}`)} before ${sql.raw(act)} on revisions
      when old.seq is not null
      begin select raise(abort, 'a published revision cannot be changed'); end`.execute(db);
  }
}
