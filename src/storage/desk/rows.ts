import { type RawBuilder, sql } from 'kysely';
import type { Access, ArticleState, StoryKind } from '../../domain/article.ts';
import type { ListCursor } from '../../domain/cursor.ts';
import type { ScheduleProblem } from '../../domain/desk.ts';
import { folded, likePattern } from '../dialects/fold.ts';
import { type BylineRow, bylineOf } from '../reading/byline.ts';
import { jsonRows, readJsonRows } from '../reading/json-rows.ts';
import type { Db } from '../schema.ts';
import { HOUR_COLUMNS, type HourCells, problemIn } from './hours.ts';
import { type DeskFilter, keyOfState, walk } from './walk.ts';

/** How many of the newest are looked through for words of headlines. */
const NEWEST = 400;

/** An article as the desk lists it. */
export interface DeskRow {
  id: string;
  storyId: string;
  editionId: string;
  kind: StoryKind;
  state: ArticleState;
  slug: string;
  headline: string;
  sectionId: string | null;
  assigneeId: string | null;
  makerId: string | null;
  access: Access;
  isPinned: boolean;
  wordCount: number;
  version: number;
  headRevisionId: string | null;
  publishedRevisionId: string | null;
  reviewedRevisionId: string | null;
  touchedAt: number;
  scheduledAt: number | null;
  scheduleGroup: string | null;
  scheduleProblem: ScheduleProblem | null;
  embargoAt: number | null;
  publishedAt: number | null;
  updatedAt: number | null;
  /** The key it is walked by. */
  at: number;
  byline: BylineRow[];
  /** The story in all its editions, this one too. */
  editions: { id: string; editionId: string; state: ArticleState }[];
}

function columns(db: Db, state: ArticleState): RawBuilder<unknown> {
  const siblings = jsonRows(
    db,
    { id: 's.id', editionId: 's.edition_id', state: 's.state' },
    sql`articles as s where s.story_id = a.story_id and s.trashed_at is null`,
    's.edition_id',
  );
  return sql`a.id, a.story_id as "storyId", a.edition_id as "editionId", a.kind, a.state, a.slug,
    a.headline, a.section_id as "sectionId", a.assignee_id as "assigneeId",
    a.maker_id as "makerId", a.access, a.is_pinned as "isPinned", a.word_count as "wordCount",
    a.version, a.head_revision_id as "headRevisionId",
    a.published_revision_id as "publishedRevisionId",
    a.reviewed_revision_id as "reviewedRevisionId", a.touched_at as "touchedAt",
    a.scheduled_at as "scheduledAt", ${HOUR_COLUMNS},
    a.embargo_at as "embargoAt", a.published_at as "publishedAt", a.updated_at as "updatedAt",
    ${sql.ref(`a.${keyOfState(state).column}`)} as at, ${bylineOf(db)} as byline,
    ${siblings} as editions`;
}

function toDeskRow(raw: Record<string, unknown>): DeskRow {
  return {
    ...(raw as unknown as DeskRow),
    isPinned: raw.isPinned === 1,
    scheduleProblem: problemIn(raw as unknown as HourCells),
    byline: readJsonRows(raw.byline),
    editions: readJsonRows(raw.editions),
  };
}

/** All that the walk could not promise by its index. No law here names a column as an index has it: the ids are few. */
function laws(db: Db, state: ArticleState, filter: DeskFilter): RawBuilder<unknown> {
  const parts = [sql`a.state = ${sql.lit(state)}`, sql`a.trashed_at is null`];
  if (filter.editionId) parts.push(sql`coalesce(a.edition_id, '') = ${filter.editionId}`);
  // One row for a story in each state: that of the first of its editions that is in it. Whoever looks for
  // words finds the article that has them, in whatever language.
  else if (!filter.words)
    parts.push(sql`not exists (select 1 from articles as s
      join editions as se on se.id = s.edition_id join editions as ae on ae.id = a.edition_id
      where s.story_id = a.story_id and s.state = a.state and s.trashed_at is null
        and se.position < ae.position)`);
  if (filter.sectionIds)
    parts.push(sql`coalesce(a.section_id, '') in (${sql.join([...filter.sectionIds])})`);
  if (filter.kind) parts.push(sql`coalesce(a.kind, '') = ${filter.kind}`);
  if (filter.assigneeId === 'nobody') parts.push(sql`a.assignee_id is null`);
  else if (filter.assigneeId) parts.push(sql`coalesce(a.assignee_id, '') = ${filter.assigneeId}`);
  if (!filter.foundIds) parts.push(...inHeadline(db, filter.words));
  return sql.join(parts, sql` and `);
}

/** Each of the words stands somewhere in the headline, in whatever order. */
function inHeadline(db: Db, words = ''): RawBuilder<unknown>[] {
  const each = words.split(/\s+/).filter((word) => word !== '');
  return each.map(
    (word) => sql`${folded(db, sql`a.headline`)} like ${likePattern(word)} escape ${sql.lit('\\')}`,
  );
}

/** The newest published articles whose headlines hold these words: for what the search has not met yet. */
export async function listByHeadline(db: Db, filter: DeskFilter, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.id from articles as a
    where a.id in (select w.id from (${walk('published', filter, null, { most: NEWEST })}) as w)
      and ${laws(db, 'published', filter)}
    order by a.published_at desc, a.id desc limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * The articles in one state, in the desk's order, at most `limit`.
 * @returns `next` is where to go on; it may be given with fewer rows than asked for, when much was
 *   looked through that the filters leave out.
 */
export async function listDeskRows(
  db: Db,
  state: ArticleState,
  filter: DeskFilter,
  page: { after: ListCursor | null; limit: number },
): Promise<{ rows: DeskRow[]; next: ListCursor | null }> {
  const { column, direction } = keyOfState(state);
  const key = sql.ref(`a.${column}`);
  const way = sql.raw(direction);
  const beyond = sql.raw(direction === 'desc' ? '<' : '>');
  const after = page.after
    ? sql`and (${key}, a.id) ${beyond} (${page.after.publishedAt}, ${page.after.id})`
    : sql``;
  const { rows } = await sql<Record<string, unknown>>`
    select ${columns(db, state)} from (
      select a.id from articles as a
      where a.id in (select w.id from (${walk(state, filter, page.after)}) as w)
        and ${laws(db, state, filter)} ${after}
      order by ${key} ${way}, a.id ${way} limit ${page.limit + 1}) as w
    join articles as a on a.id = w.id order by ${key} ${way}, a.id ${way}`.execute(db);
  const shown = rows.slice(0, page.limit).map(toDeskRow);
  const last = shown.at(-1);
  if (rows.length > page.limit && last)
    return { rows: shown, next: { publishedAt: last.at, id: last.id } };
  return { rows: shown, next: await endOfWalk(db, state, filter, page) };
}

/** Where the walk stopped before it came to the end. */
async function endOfWalk(
  db: Db,
  state: ArticleState,
  filter: DeskFilter,
  page: { after: ListCursor | null },
): Promise<ListCursor | null> {
  const { rows } = await sql<{ at: number; id: string }>`
    select w.at, w.id from (${walk(state, filter, page.after, { isLast: true })}) as w`.execute(db);
  const row = rows[0];
  return row ? { publishedAt: row.at, id: row.id } : null;
}

/** How many are in a state, counted to the end of one walk. */
export async function countDeskRows(
  db: Db,
  state: ArticleState,
  filter: DeskFilter,
  options: { most: number },
): Promise<{ count: number; isMore: boolean }> {
  const { rows } = await sql<{ count: number; walked: number }>`
    select count(*) as count, (select count(*) from (${walk(state, filter, null, {
      most: options.most + 1,
    })}) as w) as walked
    from articles as a
    where a.id in (select w.id from (${walk(state, filter, null, { most: options.most + 1 })}) as w)
      and ${laws(db, state, filter)}`.execute(db);
  const { count = 0, walked = 0 } = rows[0] ?? {};
  return { count: Number(count), isMore: Number(walked) > options.most };
}
