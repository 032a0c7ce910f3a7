import { deleteDoorStepsExpired } from '../../storage/door-steps.ts';
import { deleteSessionsEnded } from '../../storage/sessions.ts';
import { deleteSignInLinksExpiredBefore } from '../../storage/sign-in-links.ts';
import { deleteTriesExpired } from '../../storage/tries.ts';
import type { Context } from '../context.ts';
import { IDLE_MS } from './enter.ts';

/** Takes out what has expired at the door: sessions, links, begun steps, counts. */
export async function sweepDoor(ctx: Pick<Context, 'db' | 'now'>): Promise<void> {
  const { db, now } = ctx;
  await deleteSessionsEnded(db, { now, seenAfter: now - IDLE_MS });
  await deleteSignInLinksExpiredBefore(db, now);
  await deleteDoorStepsExpired(db, now);
  await deleteTriesExpired(db, now);
}
