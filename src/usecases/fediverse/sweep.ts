import { sweepActivities } from '../../storage/fediverse/outbox.ts';
import { sweepValues } from '../../storage/fediverse/values.ts';
import type { Context } from '../context.ts';

/** What `docs/fediverse.md` promises. */
const SAID_MS = 90 * 24 * 3_600_000;

/** By the clock: forgets what was said long ago, and what was kept for a while. */
export async function sweepFediverse({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  await sweepActivities(db, now - SAID_MS);
  await sweepValues(db, now);
}
