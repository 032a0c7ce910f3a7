import { sql } from 'kysely';
import type { CorrectionKind } from '../../domain/correction.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import { fromJson } from '../json.ts';
import type { Db } from '../schema.ts';
import { jsonRows, readJsonRows } from './json-rows.ts';

/** The published texts of these articles. */
export async function readDocuments(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<string, DocumentJson>> {
  const stored = await readStoredDocuments(db, articleIds);
  return new Map(
    [...stored].map(([id, doc]) => [id, fromJson<DocumentJson>(doc, 'revisions.doc')]),
  );
}

/** The same, as the database holds them: JSON, not parsed. */
export async function readStoredDocuments(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; doc: string }>`
    select a.id, r.doc from articles as a join revisions as r on r.id = a.published_revision_id
    where a.id in (${sql.join([...articleIds])})`.execute(db);
  return new Map(rows.map(({ id, doc }) => [id, doc]));
}

/** What stands beside the text of an article in feeds. */
export interface FeedFacts {
  /** Names of its tags, in order. */
  tags: string[];
  /** Its public notes, in the order they were written. */
  notes: FeedNoteRow[];
}

export interface FeedNoteRow {
  id: string;
  kind: CorrectionKind;
  was: string;
  isNow: string;
  why: string;
  publishedAt: number;
}

const NOTE_FIELDS = {
  id: 'c.id',
  kind: 'c.kind',
  was: 'c.was',
  isNow: 'c.is_now',
  why: 'c.why',
  publishedAt: 'c.published_at',
};

/** Of these articles, in one question. */
export async function readFeedFacts(
  db: Db,
  articleIds: readonly string[],
): Promise<Map<string, FeedFacts>> {
  if (articleIds.length === 0) return new Map();
  const tags = sql`article_tags as l join tags as t on t.id = l.tag_id where l.article_id = a.id`;
  const notes = sql`corrections as c where c.article_id = a.id and c.published_at is not null`;
  const { rows } = await sql<{ id: string; tags: unknown; notes: unknown }>`
    select a.id, ${jsonRows(db, { name: 't.name' }, tags, 'l.position')} as tags,
      ${jsonRows(db, NOTE_FIELDS, notes, 'c.id')} as notes
    from articles as a where a.id in (${sql.join([...articleIds])})`.execute(db);
  return new Map(
    rows.map((row) => {
      const names = readJsonRows<{ name: string }>(row.tags).map(({ name }) => name);
      return [row.id, { tags: names, notes: readJsonRows<FeedNoteRow>(row.notes) }];
    }),
  );
}

export interface SitemapRow {
  id: string;
  editionId: string;
  storyId: string;
  slug: string;
  kind: string;
  publishedAt: number;
  updatedAt: number | null;
  headline: string;
  heroMediaId: string | null;
}

const sitemapColumns = sql`a.id, a.edition_id as "editionId", a.story_id as "storyId", a.slug, a.kind,
  a.published_at as "publishedAt", a.updated_at as "updatedAt", a.headline,
  a.hero_media_id as "heroMediaId"`;

export async function readMonthForSitemap(
  db: Db,
  editionId: string,
  month: string,
): Promise<SitemapRow[]> {
  const { rows } = await sql<SitemapRow>`select ${sitemapColumns} from articles as a
    where a.state = 'published' and a.edition_id = ${editionId} and a.published_month = ${month}
      and a.kind <> 'page'
    order by a.published_at desc, a.id desc limit 50000`.execute(db);
  return rows;
}

export async function readPagesForSitemap(db: Db, editionId: string): Promise<SitemapRow[]> {
  const { rows } = await sql<SitemapRow>`select ${sitemapColumns} from articles as a
    where a.state = 'published' and a.edition_id = ${editionId} and a.kind = 'page'
    order by a.published_at desc limit 10000`.execute(db);
  return rows;
}

export async function readNewsSince(db: Db, since: number, limit: number): Promise<SitemapRow[]> {
  const { rows } = await sql<SitemapRow>`select ${sitemapColumns} from articles as a
    where a.state = 'published' and a.published_at >= ${since} and a.kind <> 'page'
    order by a.published_at desc, a.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Slugs of the published translations of these stories. */
export async function readTranslationsOf(db: Db, storyIds: readonly string[]) {
  if (storyIds.length === 0) return [];
  const { rows } = await sql<{ storyId: string; editionId: string; slug: string }>`
    select a.story_id as "storyId", a.edition_id as "editionId", a.slug from articles as a
    where a.state = 'published' and a.story_id in (${sql.join([...storyIds])})`.execute(db);
  return rows;
}

/** When the newest change in each month of an edition happened, for the index of sitemaps. */
export async function readMonthsForSitemap(db: Db, editionId: string) {
  const { rows } = await sql<{ month: string; changedAt: number }>`
    select month, max(changed_at) as "changedAt" from article_counts where edition_id = ${editionId}
    group by month having sum(articles) > 0 order by month desc`.execute(db);
  return rows;
}

/**
 * Authors who signed something that stands published in one of these editions, by slug and walked by it.
 * @returns for each the editions, of those asked for, that have something of theirs
 */
export async function readAuthorsOfEditions(
  db: Db,
  asked: { editionIds: readonly string[]; in: string; after: string; limit: number },
): Promise<{ slug: string; editionIds: string[] }[]> {
  const signedIn = (editionId: string) => sql`exists (select 1 from article_authors as aa
    where aa.author_id = au.id and aa.edition_id = ${editionId} and aa.published_at is not null)`;
  const columns = asked.editionIds.map(
    (id, at) => sql`case when ${signedIn(id)} then 1 else 0 end as ${sql.ref(`in_${at}`)}`,
  );
  const { rows } = await sql<{ slug: string } & Record<string, string | number>>`
    select ${sql.join([sql`au.slug`, ...columns])} from authors as au
    where au.slug > ${asked.after} and ${signedIn(asked.in)}
    order by au.slug limit ${asked.limit}`.execute(db);
  return rows.map((row) => ({
    slug: row.slug,
    editionIds: asked.editionIds.filter((_, at) => Number(row[`in_${at}`]) === 1),
  }));
}

/** Authors who signed something published. */
export async function readAuthorSlugs(
  db: Db,
): Promise<{ id: string; slug: string; name: string }[]> {
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select au.id, au.slug, au.name from authors as au where exists (
      select 1 from article_authors as aa where aa.author_id = au.id and aa.published_at is not null)
    order by au.slug limit 10000`.execute(db);
  return rows;
}
