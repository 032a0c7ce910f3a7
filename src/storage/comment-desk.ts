import { sql } from 'kysely';
import type { CommentState } from '../domain/comment.ts';
import { type KeptComment, toComment } from './comments.ts';
import { holds } from './dialects/fold.ts';
import type { Db, Row } from './schema.ts';

/** What the desk shows of a comment besides itself. */
export interface DeskComment extends KeptComment {
  headline: string;
  slug: string;
  lang: string;
  /** Whom it answers, and with what words. */
  answers: { name: string; body: string } | null;
}

export const DESK_TABS = ['held', 'reported', 'approved', 'spam', 'elsewhere', 'removed'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

const ELSEWHERE = sql`c.origin in ('fediverse', 'webmention', 'pingback', 'trackback')`;

function lawOf(tab: DeskTab) {
  switch (tab) {
    case 'reported':
      return sql`c.reports > 0 and c.state = 'approved'`;
    case 'elsewhere':
      return sql`${ELSEWHERE} and c.state in ('held', 'approved')`;
    case 'held':
      return sql`c.state = 'held'`;
    case 'approved':
      return sql`c.state = 'approved'`;
    case 'spam':
      return sql`c.state = 'spam'`;
    case 'removed':
      return sql`c.state = 'removed'`;
  }
}

export interface DeskAsk {
  tab: DeskTab;
  articleId?: string | undefined;
  /** A mailbox, a part of a name or of the words. */
  find?: string | undefined;
  after: { at: number; id: string } | null;
  limit: number;
}

/** Comments for the desk: those to read oldest first, the others newest first; by key. */
export async function listDeskComments(db: Db, ask: DeskAsk): Promise<DeskComment[]> {
  const isQueue = ask.tab === 'held' || ask.tab === 'reported';
  const [sign, order] = isQueue ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const laws = [
    lawOf(ask.tab),
    ...(ask.articleId ? [sql`c.article_id = ${ask.articleId}`] : []),
    ...(ask.find ? [findLaw(db, ask.find)] : []),
    ...(ask.after ? [sql`(c.created_at, c.id) ${sign} (${ask.after.at}, ${ask.after.id})`] : []),
  ];
  const { rows } = await sql<
    Row<'comments'> & {
      headline: string;
      slug: string;
      lang: string;
      parent_name: string | null;
      parent_body: string | null;
    }
  >`select c.*, a.headline, a.slug, e.lang, p.author_name as parent_name, p.body as parent_body
    from comments as c join articles as a on a.id = c.article_id
      join editions as e on e.id = a.edition_id
      left join comments as p on p.id = c.parent_id
    where ${sql.join(laws, sql` and `)}
    order by c.created_at ${order}, c.id ${order} limit ${ask.limit}`.execute(db);
  return rows.map((row) => ({
    ...toComment(row),
    headline: row.headline,
    slug: row.slug,
    lang: row.lang,
    answers:
      row.parent_name === null ? null : { name: row.parent_name, body: row.parent_body ?? '' },
  }));
}

const findLaw = (db: Db, find: string) =>
  holds(db, [sql`c.author_name`, sql`c.body`, sql`c.author_mail`], find);

/** How many comments wait in each place, and since when. */
export async function countDesk(
  db: Db,
): Promise<{ counts: Record<DeskTab, number>; oldestHeldAt: number | null }> {
  const { rows } = await sql<{ state: CommentState; count: number; oldest: number }>`
    select state, count(*) as count, min(created_at) as oldest from comments group by state`.execute(
    db,
  );
  const of = (state: CommentState) => rows.find((row) => row.state === state);
  const { rows: more } = await sql<{ reported: number; elsewhere: number }>`select
    (select count(*) from comments as c where ${lawOf('reported')}) as reported,
    (select count(*) from comments as c where ${lawOf('elsewhere')}) as elsewhere`.execute(db);
  const oldest = of('held')?.oldest;
  return {
    counts: {
      held: Number(of('held')?.count ?? 0),
      reported: Number(more[0]?.reported ?? 0),
      approved: Number(of('approved')?.count ?? 0),
      spam: Number(of('spam')?.count ?? 0),
      elsewhere: Number(more[0]?.elsewhere ?? 0),
      removed: Number(of('removed')?.count ?? 0),
    },
    oldestHeldAt: oldest === undefined ? null : Number(oldest),
  };
}

/** What readers said against a comment. */
export async function listReasons(
  db: Db,
  commentIds: readonly string[],
): Promise<{ commentId: string; reason: string; at: number }[]> {
  if (commentIds.length === 0) return [];
  const rows = await db
    .selectFrom('comment_reports')
    .select(['comment_id', 'reason', 'at'])
    .where('comment_id', 'in', commentIds)
    .orderBy('at')
    .execute();
  return rows.map(({ comment_id, reason, at }) => ({ commentId: comment_id, reason, at }));
}

/** The author that a person of the staff is to readers. */
export async function getAuthorOfStaff(
  db: Db,
  staffId: string,
): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('authors')
    .select(['id', 'name'])
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row ?? null;
}

export async function signsArticle(
  db: Db,
  one: { authorId: string; articleId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('article_authors')
    .select('author_id')
    .where('author_id', '=', one.authorId)
    .where('article_id', '=', one.articleId)
    .executeTakeFirst();
  return row !== undefined;
}
