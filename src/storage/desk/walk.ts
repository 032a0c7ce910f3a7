import { type RawBuilder, sql } from 'kysely';
import type { ArticleState, StoryKind } from '../../domain/article.ts';
import type { ListCursor } from '../../domain/cursor.ts';

export interface DeskFilter {
  editionId?: string;
  /** A section and those below it. */
  sectionIds?: readonly string[];
  kind?: StoryKind;
  /** A person of the staff, or `nobody`. */
  assigneeId?: string;
  authorId?: string;
  /** Needed with `authorId`: the editions to look in. */
  editionIds?: readonly string[];
  /** Folded words that the headline holds. */
  words?: string;
  /** What the search found for the words, where it knows the articles: published ones. */
  foundIds?: readonly string[];
}

/** Whether more is left out than translations beside each other. */
const isFiltered = (filter: DeskFilter): boolean =>
  Boolean(filter.sectionIds || filter.kind || filter.assigneeId || filter.words);

/** What a state is ordered by: the next to appear first, else the latest first. */
export function keyOfState(state: ArticleState) {
  if (state === 'published') return { column: 'published_at', direction: 'desc' } as const;
  if (state === 'scheduled') return { column: 'scheduled_at', direction: 'asc' } as const;
  return { column: 'touched_at', direction: 'desc' } as const;
}

/**
 * How many articles one page of a list looks through at most. Whatever the filters, an archive that
 * grows makes no page slower: the list then goes on where the walk stopped.
 */
const WALK = { plain: 400, filtered: 2000, words: 20_000 };

interface WalkOptions {
  most?: number;
  /** Only the last step of the walk, if it goes so far. */
  isLast?: boolean;
}

/** Ids of articles in one state by the index that leaves out most, in the order of the state's key. */
export function walk(
  state: ArticleState,
  filter: DeskFilter,
  after: ListCursor | null,
  options: WalkOptions = {},
): RawBuilder<unknown> {
  const most =
    options.most ?? WALK[filter.words ? 'words' : isFiltered(filter) ? 'filtered' : 'plain'];
  if (filter.foundIds) return found(filter.foundIds, options);
  if (filter.authorId) return byAuthor(state, filter, after, { ...options, most });
  const { column, direction } = keyOfState(state);
  const key = sql.ref(`a.${column}`);
  const way = sql.raw(direction);
  const parts = [sql`a.state = ${sql.lit(state)}`, ...lawsOfIndex(state, filter)];
  if (after) {
    const beyond = sql.raw(direction === 'desc' ? '<' : '>');
    parts.push(sql`(${key}, a.id) ${beyond} (${after.publishedAt}, ${after.id})`);
  }
  const end = options.isLast
    ? sql`limit 1 offset ${sql.lit(most - 1)}`
    : sql`limit ${sql.lit(most)}`;
  return sql`select a.id, ${key} as at from articles as a where ${sql.join(parts, sql` and `)}
    order by ${key} ${way}, a.id ${way} ${end}`;
}

/** What names an index: the rest is left to whoever reads the rows. */
function lawsOfIndex(state: ArticleState, filter: DeskFilter): RawBuilder<unknown>[] {
  if (filter.assigneeId && filter.assigneeId !== 'nobody')
    return [sql`a.assignee_id = ${filter.assigneeId}`];
  if (state === 'scheduled') return [sql`a.scheduled_at is not null`];
  if (state !== 'published') return [sql`a.state <> 'published'`, sql`a.trashed_at is null`];
  if (filter.sectionIds?.length === 1) return [sql`a.section_id = ${filter.sectionIds[0]}`];
  if (!filter.editionId) return [];
  return [
    sql`a.edition_id = ${filter.editionId}`,
    ...(filter.kind ? [sql`a.kind = ${filter.kind}`] : []),
  ];
}

function found(ids: readonly string[], options: WalkOptions): RawBuilder<unknown> {
  if (ids.length === 0 || options.isLast)
    return sql`select a.id, 0 as at from articles as a where a.id = ''`;
  return sql`select a.id, 0 as at from articles as a where a.id in (${sql.join([...ids])})`;
}

/** Each edition is walked by its own index; what is not published of one author is little. */
function byAuthor(
  state: ArticleState,
  filter: DeskFilter,
  after: ListCursor | null,
  options: WalkOptions & { most: number },
): RawBuilder<unknown> {
  if (options.isLast) return sql`select a.id, 0 as at from articles as a where a.id = ''`;
  const editions = filter.editionId ? [filter.editionId] : [...(filter.editionIds ?? [])];
  const end = sql`limit ${sql.lit(options.most)}`;
  const each = editions.map((editionId) => {
    const own = sql`aa.author_id = ${filter.authorId} and aa.edition_id = ${editionId}`;
    if (state !== 'published')
      return sql`select * from (select aa.article_id as id, 0 as at from article_authors as aa
        where ${own} and aa.published_at is null ${end}) as merged`;
    const before = after
      ? sql`and (aa.published_at, aa.article_id) < (${after.publishedAt}, ${after.id})`
      : sql`and aa.published_at is not null`;
    return sql`select * from (select aa.article_id as id, aa.published_at as at
      from article_authors as aa where ${own} ${before}
      order by aa.published_at desc, aa.article_id desc ${end}) as merged`;
  });
  return sql.join(each, sql` union all `);
}
