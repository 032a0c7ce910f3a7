import { type RawBuilder, sql } from 'kysely';
import { isPostgres } from './dialects/which.ts';
import { inChunks } from './imports.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** The tree of the log, as rows. Hashes are hex here; what they mean is said in `transparency`. */

export interface LogHead {
  size: number;
  edge: string[];
  isCaughtUp: boolean;
}

export interface KeptEntry {
  place: number;
  type: string;
  articleId: string | null;
  revisionId: string | null;
  at: number;
  /** What is hashed. */
  text: string;
  leafHash: string;
}

export interface KeptNode {
  level: number;
  place: number;
  hash: string;
}

/** The one row of the head. */
const HEAD = 1;

function toHead(row: Row<'log_head'>): LogHead {
  return {
    size: row.size,
    edge: fromJson<string[]>(row.edge, 'log_head.edge'),
    isCaughtUp: row.is_caught_up === 1,
  };
}

function toEntry(row: Row<'log_entries'>): KeptEntry {
  return {
    place: row.place,
    type: row.type,
    articleId: row.article_id,
    revisionId: row.revision_id,
    at: row.at,
    text: row.entry,
    leafHash: row.leaf_hash,
  };
}

export async function getLogHead(db: Db): Promise<LogHead> {
  const query = db.selectFrom('log_head').selectAll().where('id', '=', HEAD);
  return toHead(await query.executeTakeFirstOrThrow());
}

/**
 * The head, for whoever is about to add to the log: others wait until this transaction ends. On SQLite
 * a transaction that writes is alone anyway.
 */
export async function lockLogHead(db: Db): Promise<LogHead> {
  let query = db.selectFrom('log_head').selectAll().where('id', '=', HEAD);
  if (isPostgres(db)) query = query.forUpdate();
  return toHead(await query.executeTakeFirstOrThrow());
}

/** Writes what was added to the tree. The caller holds the head. */
export async function keepLogGrowth(
  db: Db,
  grown: { head: LogHead; entries: readonly KeptEntry[]; nodes: readonly KeptNode[] },
): Promise<void> {
  const { head, entries, nodes } = grown;
  for (const some of inChunks(entries)) {
    await db
      .insertInto('log_entries')
      .values(
        some.map((entry) => ({
          place: entry.place,
          type: entry.type,
          article_id: entry.articleId,
          revision_id: entry.revisionId,
          at: entry.at,
          entry: entry.text,
          leaf_hash: entry.leafHash,
        })),
      )
      .execute();
  }
  for (const some of inChunks(nodes)) await db.insertInto('log_nodes').values(some).execute();
  await db
    .updateTable('log_head')
    .set({ size: head.size, edge: toJson(head.edge), is_caught_up: head.isCaughtUp ? 1 : 0 })
    .where('id', '=', HEAD)
    .execute();
}

/** The last entry about an article, if there is one. */
export async function lastEntryOf(db: Db, articleId: string): Promise<KeptEntry | null> {
  const row = await db
    .selectFrom('log_entries')
    .selectAll()
    .where('article_id', '=', articleId)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toEntry(row) : null;
}

/** The entries of a revision, oldest first: one, or more where it was withdrawn and came back. */
export async function listEntriesOfRevision(db: Db, revisionId: string): Promise<KeptEntry[]> {
  const rows = await db
    .selectFrom('log_entries')
    .selectAll()
    .where('revision_id', '=', revisionId)
    .orderBy('place')
    .execute();
  return rows.map(toEntry);
}

/** Those that tell of another key, oldest first. Asked once when a witness does not know ours. */
export async function listKeyEntries(db: Db): Promise<KeptEntry[]> {
  const rows = await db
    .selectFrom('log_entries')
    .selectAll()
    .where('type', '=', 'key-rotate')
    .orderBy('place')
    .execute();
  return rows.map(toEntry);
}

export async function listEntriesFrom(db: Db, from: number, count: number): Promise<KeptEntry[]> {
  const rows = await db
    .selectFrom('log_entries')
    .selectAll()
    .where('place', '>=', from)
    .where('place', '<', from + count)
    .orderBy('place')
    .execute();
  return rows.map(toEntry);
}

/**
 * Rows of hashes, each `count` long from `from` on: leaves at level 0, above them full subtrees of
 * `256^level` leaves. One question for all of them. A row that is not whole comes back shorter.
 */
export async function readLogHashes(
  db: Db,
  rows: readonly { level: number; from: number; count: number }[],
): Promise<string[][]> {
  const conditions = (isLeaf: boolean): RawBuilder<unknown>[] =>
    rows
      .filter(({ level }) => (level === 0) === isLeaf)
      .map(({ level, from, count }) =>
        isLeaf
          ? sql`(place >= ${from} and place < ${from + count})`
          : sql`(level = ${level} and place >= ${from} and place < ${from + count})`,
      );
  const parts: RawBuilder<unknown>[] = [];
  const leaves = conditions(true);
  const above = conditions(false);
  if (leaves.length > 0)
    parts.push(
      sql`select 0 as level, place, leaf_hash as hash from log_entries where ${sql.join(leaves, sql` or `)}`,
    );
  if (above.length > 0)
    parts.push(sql`select level, place, hash from log_nodes where ${sql.join(above, sql` or `)}`);
  if (parts.length === 0) return [];
  const { rows: found } = await sql<KeptNode>`${sql.join(parts, sql` union all `)}`.execute(db);
  const byPlace = new Map(found.map(({ level, place, hash }) => [`${level} ${place}`, hash]));
  return rows.map(({ level, from, count }) =>
    Array.from({ length: count }, (_, at) => byPlace.get(`${level} ${from + at}`)).filter(
      (hash) => hash !== undefined,
    ),
  );
}

export interface UnloggedRevision {
  revisionId: string;
  articleId: string;
  storyId: string;
  editionId: string;
  seq: number;
  contentHash: string;
  publishedAt: number;
}

/** Published revisions without an entry, oldest first, each article's in their order. */
export async function listUnloggedRevisions(db: Db, limit: number): Promise<UnloggedRevision[]> {
  const { rows } = await sql<UnloggedRevision>`
    select r.id as "revisionId", r.article_id as "articleId", a.story_id as "storyId",
      a.edition_id as "editionId", r.seq,
      r.content_hash as "contentHash", coalesce(r.published_at, r.created_at) as "publishedAt"
    from revisions as r join articles as a on a.id = r.article_id
    where r.seq is not null
      and not exists (select 1 from log_entries as l where l.revision_id = r.id)
    order by coalesce(r.published_at, r.created_at), r.seq, r.id limit ${limit}`.execute(db);
  return rows;
}

/** Articles that are withdrawn and whose last entry does not say so. */
export async function listUnloggedWithdrawals(
  db: Db,
  limit: number,
): Promise<{ articleId: string; revisionId: string }[]> {
  const { rows } = await sql<{ articleId: string; revisionId: string }>`
    select a.id as "articleId", a.published_revision_id as "revisionId" from articles as a
    where a.state = 'unpublished' and a.published_revision_id is not null
      and not exists (select 1 from log_entries as l
        where l.article_id = a.id and l.type = 'unpublish')
    order by a.id limit ${limit}`.execute(db);
  return rows;
}
