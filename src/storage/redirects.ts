import type { Redirect } from '../domain/redirect.ts';
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

/** Records old addresses; one that is already known keeps its first meaning. */
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
