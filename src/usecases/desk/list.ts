import type { ArticleState, StoryKind } from '../../domain/article.ts';
import { decodeCursor, encodeCursor } from '../../domain/cursor.ts';
import type { Searcher } from '../../domain/search.ts';
import { fold } from '../../std/fold.ts';
import { countReads } from '../../storage/article-reads.ts';
import {
  countDeskRows,
  type DeskRow,
  listByHeadline,
  listDeskRows,
} from '../../storage/desk/rows.ts';
import type { DeskFilter } from '../../storage/desk/walk.ts';
import { listEditions } from '../../storage/editions.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';
import type { Readiness } from '../article/readiness.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readingDay } from '../reading/keep-reads.ts';
import { readinessOfRows } from './row-readiness.ts';

/** What a person narrows the desk to; whatever is absent leaves nothing out. */
export interface DeskWish {
  editionId?: string;
  sectionId?: string;
  kind?: StoryKind;
  /** A person of the staff, `me`, or `nobody`. */
  assignee?: string;
  authorId?: string;
  /** Words of headlines; of published articles also of their texts. */
  words?: string;
}

export interface ListedArticle extends DeskRow {
  /** Null for what is published: it was looked at then. */
  readiness: Readiness | null;
  /** Times it was read in the last seven days; null for what is not published. */
  reads: number | null;
}

export interface DeskPage {
  rows: ListedArticle[];
  next: string | null;
}

type DeskContext = Context & { search: Searcher };

/** How many of what the search finds are shown. */
const MOST_FOUND = 50;

/** One state of the desk, page by page. */
export async function listDesk(
  ctx: DeskContext,
  input: { state: ArticleState; wish: DeskWish; cursor?: string; limit: number },
): Promise<DeskPage> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const filter = await filterOf(ctx, input.wish);
  return pageOf(ctx, filter, input);
}

/** For whoever has made the filter already. */
export async function pageOf(
  ctx: DeskContext,
  filter: DeskFilter,
  page: { state: ArticleState; cursor?: string; limit: number },
): Promise<DeskPage> {
  const narrowed = page.state === 'published' ? await withFound(ctx, filter) : filter;
  const after = decodeCursor(page.cursor);
  const { limit } = page;
  const { rows, next } = await listDeskRows(ctx.db, page.state, narrowed, { after, limit });
  const readiness = await readinessOfRows(
    ctx.db,
    rows.filter(({ state }) => state !== 'published'),
  );
  const readsOf = page.state === 'published' ? await weekOfReads(ctx, rows) : null;
  return {
    rows: rows.map((row) => ({
      ...row,
      readiness: readiness.get(row.id) ?? null,
      reads: readsOf && (readsOf.get(row.id) ?? 0),
    })),
    next: next ? encodeCursor(next) : null,
  };
}

const WEEK_MS = 7 * 86_400_000;

function weekOfReads(ctx: Context, rows: readonly DeskRow[]): Promise<Map<string, number>> {
  const since = readingDay(ctx.now - WEEK_MS);
  return countReads(
    ctx.db,
    rows.map(({ id }) => id),
    since,
  );
}

export async function filterOf(ctx: Context, wish: DeskWish): Promise<DeskFilter> {
  const editionIds = wish.authorId ? (await listEditions(ctx.db)).map(({ id }) => id) : undefined;
  const sectionIds = wish.sectionId ? await withBelow(ctx.db, wish.sectionId) : undefined;
  const words = fold(wish.words?.trim() ?? '');
  const me = ctx.actor.type === 'staff' ? ctx.actor.id : 'nobody';
  return {
    ...(wish.editionId ? { editionId: wish.editionId } : {}),
    ...(sectionIds ? { sectionIds } : {}),
    ...(wish.kind ? { kind: wish.kind } : {}),
    ...(wish.assignee ? { assigneeId: wish.assignee === 'me' ? me : wish.assignee } : {}),
    ...(wish.authorId ? { authorId: wish.authorId } : {}),
    ...(editionIds ? { editionIds } : {}),
    ...(words ? { words } : {}),
  };
}

/** The search knows every word of what is published; the rest is looked through by its headlines. */
export async function withFound(ctx: DeskContext, filter: DeskFilter): Promise<DeskFilter> {
  if (!filter.words || filter.foundIds) return filter;
  const editions = (await listEditions(ctx.db)).filter(
    ({ id }) => !filter.editionId || id === filter.editionId,
  );
  const found = await Promise.all(
    editions.map(({ id, lang }) =>
      ctx.search.find({
        editionId: id,
        lang,
        words: filter.words ?? '',
        offset: 0,
        limit: MOST_FOUND,
        ...(filter.sectionIds ? { sectionIds: filter.sectionIds } : {}),
        ...(filter.authorId ? { authorId: filter.authorId } : {}),
      }),
    ),
  );
  const ids = found.flatMap(({ hits }) => hits.map(({ articleId }) => articleId));
  const newest = await listByHeadline(ctx.db, filter, MOST_FOUND);
  return { ...filter, foundIds: [...new Set([...ids, ...newest])] };
}

/** How many are counted before « more than » is said. */
export const MOST_COUNTED = 1000;

export function countState(
  db: Db,
  state: ArticleState,
  filter: DeskFilter,
): Promise<{ count: number; isMore: boolean }> {
  const most = MOST_COUNTED;
  return countDeskRows(db, state, filter, { most });
}

async function withBelow(db: Db, sectionId: string): Promise<string[]> {
  const below = (await listSections(db)).filter(({ parentId }) => parentId === sectionId);
  return [sectionId, ...below.map(({ id }) => id)];
}
