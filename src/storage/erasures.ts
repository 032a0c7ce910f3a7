import { sql } from 'kysely';
import { emptyVerso } from '../domain/public-verso.ts';
import { toJson } from './json.ts';
import type { Db } from './schema.ts';

/** As the trigger that guards published revisions wants it, letter by letter. */
const BLANK = '{"type":"doc","content":[{"type":"paragraph"}]}';

/** Why the words of an article were taken away for good. */
export interface Erasure {
  articleId: string;
  by: string;
  reason: string;
  at: number;
}

/** How much of each kind an article has. */
export interface ErasureCounts {
  revisions: number;
  published: number;
  corrections: number;
  remarks: number;
  reports: number;
  logEntries: number;
  comments: number;
  /** Of its story. */
  claims: number;
  /** Of its story, with their copies. */
  sources: number;
  /** Other articles of its story whose words stand. */
  others: number;
}

export async function getErasure(db: Db, articleId: string): Promise<Erasure | null> {
  const row = await db
    .selectFrom('erasures')
    .selectAll()
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row ? { articleId, by: row.by, reason: row.reason, at: row.at } : null;
}

export async function countForErasure(
  db: Db,
  of: { articleId: string; storyId: string },
): Promise<ErasureCounts> {
  const { articleId, storyId } = of;
  const rowsIn = (table: string, more = sql``) =>
    sql`(select count(*) from ${sql.table(table)} where article_id = ${articleId} ${more})`;
  const { rows } = await sql<Record<keyof ErasureCounts, number | string>>`select
    ${rowsIn('revisions')} as revisions, ${rowsIn('revisions', sql`and seq is not null`)} as published,
    ${rowsIn('corrections')} as corrections, ${rowsIn('remarks')} as remarks,
    ${rowsIn('error_reports')} as reports, ${rowsIn('log_entries')} as "logEntries",
    ${rowsIn('comments')} as comments,
    (select count(*) from claims where story_id = ${storyId}) as claims,
    (select count(*) from sources where story_id = ${storyId}) as sources,
    (select count(*) from articles as a where ${isOther(of)}) as others`.execute(db);
  // PostgreSQL counts in numbers that JavaScript gets as text.
  return Object.fromEntries(
    Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)]),
  ) as unknown as ErasureCounts;
}

/** Another article of the story, whose words were not erased. */
const isOther = (of: { articleId: string; storyId: string }) =>
  sql<boolean>`a.story_id = ${of.storyId} and a.id <> ${of.articleId}
    and not exists (select 1 from erasures as e where e.article_id = a.id)`;

export async function insertErasure(db: Db, erasure: Erasure): Promise<void> {
  const { articleId: article_id, ...rest } = erasure;
  await db
    .insertInto('erasures')
    .values({ article_id, ...rest })
    .onConflict((oc) => oc.column('article_id').doNothing())
    .execute();
}

/**
 * Blanks all words of an article wherever they are kept, published or not; rows and hashes stay. To be
 * called after `insertErasure`, in its transaction.
 */
export async function blankArticle(
  db: Db,
  of: { articleId: string; storyId: string; lang: string },
): Promise<void> {
  const { articleId } = of;
  const none = { headline: '', standfirst: '' };
  await db
    .updateTable('revisions')
    .set({ ...none, doc: BLANK, note: null })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .updateTable('articles')
    .set({ ...none, hero_media_id: null, hero_alt: null, hero_caption: null })
    .set({ seo_title: null, seo_description: null, dateline: null })
    .where('id', '=', articleId)
    .execute();
  await blankEvidence(db, of);
  // Where it stood elsewhere stays known, for it has to be taken away there.
  await db
    .updateTable('announcements')
    .set({ text: '', own_text: null })
    .where('article_id', '=', articleId)
    .execute();
  for (const table of [
    ...(['live_updates', 'live_drafts', 'preview_links', 'error_reports'] as const),
    'reply_requests' as const,
  ])
    await db.deleteFrom(table).where('article_id', '=', articleId).execute();
  const remarks = db.selectFrom('remarks').select('id').where('article_id', '=', articleId);
  await db
    .updateTable('remark_messages')
    .set({ body: '' })
    .where('remark_id', 'in', remarks)
    .execute();
  const revisions = db.selectFrom('revisions').select('id').where('article_id', '=', articleId);
  await db.deleteFrom('revision_names').where('revision_id', 'in', revisions).execute();
  await db.updateTable('remarks').set({ quote: '' }).where('article_id', '=', articleId).execute();
  await forgetSaid(db, articleId);
  await db.deleteFrom('translation_blocks').where('article_id', '=', articleId).execute();
}

/** What was told of it to other servers, but that it is gone; and what was said of it at the desk. */
async function forgetSaid(db: Db, articleId: string): Promise<void> {
  const said = db
    .selectFrom('activities')
    .select('id')
    .where('article_id', '=', articleId)
    .where('kind', '<>', 'Delete');
  await db.deleteFrom('activity_deliveries').where('activity_id', 'in', said).execute();
  await db.deleteFrom('activities').where('id', 'in', said).execute();
  await db
    .updateTable('article_steps')
    .set({ word: null })
    .where('article_id', '=', articleId)
    .where('step', '<>', 'unpublished')
    .execute();
}

async function blankEvidence(
  db: Db,
  of: { articleId: string; storyId: string; lang: string },
): Promise<void> {
  const { articleId } = of;
  const verso = toJson(emptyVerso({ ...of, seq: 0 }));
  await db
    .updateTable('revision_evidence')
    .set({ verso, anchors: '{}', overrides: '[]' })
    .where('article_id', '=', articleId)
    .execute();
  await db
    .updateTable('corrections')
    .set({ was: '', is_now: '', why: '' })
    .where('article_id', '=', articleId)
    .execute();
  // What the story claims goes with the last of its articles; the rows below hang on it.
  await db
    .deleteFrom('claims')
    .where('story_id', '=', of.storyId)
    .where(sql<boolean>`not exists (select 1 from articles as a where ${isOther(of)})`)
    .execute();
  for (const table of ['claim_places', 'claim_checks', 'finding_overrides', 'verso_notes'] as const)
    await db.deleteFrom(table).where('article_id', '=', articleId).execute();
}
