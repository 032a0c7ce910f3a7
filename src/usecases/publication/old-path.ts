import type { Redirect } from '../../domain/redirect.ts';
import { newId } from '../../std/id.ts';
import { deleteRedirect, insertRedirects, unchain } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';

/**
 * Has an address of the past lead to its thing, in one step. What led to that address itself leads
 * there too.
 * @param oldPath,newPath as `domain/urls` writes them; `newPath` null where the thing has none any more
 */
export async function keepOldPath(
  db: Db,
  now: number,
  move: { oldPath: string; newPath: string | null; target: Redirect['target'] },
): Promise<void> {
  const from = decodeURIComponent(move.oldPath);
  // The address it moves to may once have been an old one.
  if (move.newPath) await deleteRedirect(db, decodeURIComponent(move.newPath));
  await deleteRedirect(db, from);
  await unchain(db, from, move.target);
  await insertRedirects(db, [
    {
      id: newId(),
      fromPath: from,
      target: move.target,
      status: 301,
      origin: 'slug',
      createdAt: now,
    },
  ]);
}
