import { listStuck, type StuckAnnouncement } from '../../storage/stuck-announcements.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/** Shorter troubles mend themselves before anybody has read of them. */
export const TOO_LONG_MS = 3_600_000;
const MOST = 60;

/**
 * Announcements that do not come through: given up, of unknown fate, or tried in vain for an hour. The
 * newest trouble first.
 * @throws AppError `forbidden`
 */
export async function stuckAnnouncements(
  ctx: Pick<Context, 'db' | 'actor' | 'now'>,
): Promise<StuckAnnouncement[]> {
  mustBeAllowed(ctx.actor, 'article:publish');
  return listStuck(ctx.db, { tooLong: ctx.now - TOO_LONG_MS, limit: MOST });
}
