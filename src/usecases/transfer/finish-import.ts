import type { NavigationItem, NavigationPlace } from '../../domain/navigation.ts';
import { newId } from '../../std/id.ts';
import { insertEvent } from '../../storage/events.ts';
import { finishImport as endImport, insertImport, setParents } from '../../storage/imports.ts';
import { setMenu } from '../../storage/navigation.ts';
import { updatePublication } from '../../storage/publication.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** Notes that an import has begun, so that one that is cut off is known. */
export async function startImport(
  ctx: Context,
  started: { format: string; origin: string },
): Promise<string> {
  mustBeAllowed(ctx.actor, 'import:run');
  const id = newId();
  await insertImport(ctx.db, { id, ...started, startedAt: ctx.now });
  return id;
}

export interface ImportEnd {
  importId: string;
  origin: string;
  /** Pages and the pages above them; set where none is set yet. */
  parents: { articleId: string; parentId: string }[];
  menus: { editionId: string; place: NavigationPlace; items: NavigationItem[] }[];
  counts: unknown;
  losses: unknown;
  hasChanges: boolean;
}

/** What can only be done when everything is there, and the one event that tells of it all. */
export async function finishImport(ctx: Context, end: ImportEnd): Promise<void> {
  mustBeAllowed(ctx.actor, 'import:run');
  await ctx.db.transaction().execute(async (trx) => {
    await setParents(trx, end.parents);
    for (const menu of end.menus) await setMenu(trx, menu);
    const { importId: id, origin, counts, losses } = end;
    await endImport(trx, { id, origin, counts, losses, finishedAt: ctx.now });
    if (!end.hasChanges) return;
    await updatePublication(trx, {});
    await insertEvent(trx, 'import.finished', { importId: id }, ctx.now);
  });
}
