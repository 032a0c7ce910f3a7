import type { Edition } from '../../domain/edition.ts';
import { listEditions } from '../../storage/editions.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** Every edition, those laid aside among them. */
export async function allEditions(ctx: Context): Promise<Edition[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return listEditions(ctx.db);
}
