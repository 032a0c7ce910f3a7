import { sql } from 'kysely';
import type { Redirect } from '../domain/redirect.ts';
import { holds } from './dialects/fold.ts';
import type { Db, NewRow, Row } from './schema.ts';

function toRedirect(row: Row<'redirects'>): Redirect {
  return {
    id: row.id,
    fromPath: row.from_path,
    target:
      row.target_type === 'url'
        ? { type: 'url', url: row.target }
        : { type: row.target_type as 'article', id: row.target },
    status: row.status as Redirect['status'],
    origin: row.origin as Redirect['origin'],
    createdAt: row.created_at,
  };
}

export function fromRedirect(redirect: Redirect): NewRow<'redirects'> {
  const { target } = redirect;
  return {
    id: redirect.id,
    from_path: redirect.fromPath,
    target_type: target.type,
    target: target.type === 'url' ? target.url : target.id,
    status: redirect.status,
    origin: redirect.origin,
    created_at: redirect.createdAt,
  };
}

/** The first of these old addresses that is known, in the order asked. */
export async function findRedirect(db: Db, paths: string[]): Promise<Redirect | null> {
  if (paths.length === 0) return null;
  const rows = await db
    .selectFrom('redirects')
    .selectAll()
    .where('from_path', 'in', paths)
    .execute();
  const byPath = new Map(rows.map((row) => [row.from_path, row]));
  for (const path of paths) {
    const row = byPath.get(path);
    if (row) return toRedirect(row);
  }
  return null;
}

/** Records old addresses; one that is already known keeps its first meaning: `keepOldPath` gives it a new one. */
export async function insertRedirects(db: Db, redirects: Redirect[]): Promise<void> {
  if (redirects.length === 0) return;
  await db
    .insertInto('redirects')
    .values(redirects.map(fromRedirect))
    .onConflict((oc) => oc.column('from_path').doNothing())
    .execute();
}

export async function deleteRedirect(db: Db, fromPath: string): Promise<void> {
  await db.deleteFrom('redirects').where('from_path', '=', fromPath).execute();
}

/** Old addresses, newest first, walked by key. */
export async function searchRedirects(
  db: Db,
  wish: {
    words: string;
    origin?: Redirect['origin'];
    after: { at: number; id: string } | null;
    limit: number;
  },
): Promise<Redirect[]> {
  let query = db
    .selectFrom('redirects')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(wish.limit);
  const { after, origin, words } = wish;
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb('created_at', '<', after.at),
        eb.and([eb('created_at', '=', after.at), eb('id', '<', after.id)]),
      ]),
    );
  if (origin) query = query.where('origin', '=', origin);
  if (words) query = query.where(holds(db, [sql`from_path`, sql`target`], words));
  return (await query.execute()).map(toRedirect);
}

export async function getRedirect(db: Db, id: string): Promise<Redirect | null> {
  const row = await db.selectFrom('redirects').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toRedirect(row) : null;
}

/** Has everything that led to one thing lead to another. */
export async function retargetRedirects(
  db: Db,
  from: { type: string; id: string },
  to: Redirect['target'],
): Promise<void> {
  await db
    .updateTable('redirects')
    .set({ target_type: to.type, target: to.type === 'url' ? to.url : to.id })
    .where('target_type', '=', from.type)
    .where('target', '=', from.id)
    .execute();
}

/** Has addresses that lead to an old address of ours lead to where that one leads. */
export async function unchain(db: Db, path: string, to: Redirect['target']): Promise<void> {
  await retargetRedirects(db, { type: 'url', id: path }, to);
}
