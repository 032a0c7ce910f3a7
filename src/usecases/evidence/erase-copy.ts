import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { eraseSnapshot, listSnapshots, lockSnapshot } from '../../storage/snapshots.ts';
import { deleteSourcesOf } from '../../storage/sources.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { CopyDesk } from './copy-desk.ts';

/** Shorter than this is no reason. */
const SHORTEST = 8;

/** @throws AppError `invalid` / `erase.no-reason` */
export function reasonFor(reason: string): string {
  const given = reason.trim();
  if (given.length < SHORTEST)
    throw new AppError('invalid', 'erase.no-reason', { field: 'reason' });
  return given;
}

/**
 * Takes a kept copy away for good, as a person's right or a court asks: bytes, picture, words, and what
 * was quoted around a passage. Its hash, size and day stay, for the published verso and the log stand on
 * them, and whoever holds the same file can still show that it is the one.
 *
 * @throws AppError `forbidden`; `not-found` / `source.not-found`; `invalid` / `erase.no-reason`;
 *   `unavailable` where the store does not answer: then nothing was erased
 */
export async function eraseCopy(
  ctx: Context,
  desk: Pick<CopyDesk, 'store'>,
  input: { snapshotId: string; reason: string },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'article:erase');
  const reason = reasonFor(input.reason);
  return ctx.db.transaction().execute(async (trx) => {
    const snapshot = await lockSnapshot(trx, input.snapshotId);
    if (!snapshot?.sha256) throw new AppError('not-found', 'source.not-found');
    await audit(trx, ctx, 'copy.erased', `snapshot:${snapshot.id}`, { reason });
    return erase({ ...ctx, db: trx as Context['db'] }, desk, snapshot);
  });
}

/** All copies for a story, and what is known of its sources: when its last words are erased. */
export async function eraseSources(
  ctx: Pick<Context, 'db'>,
  desk: Pick<CopyDesk, 'store'>,
  storyId: string,
): Promise<void> {
  for (const snapshot of await listSnapshots(ctx.db, storyId)) await erase(ctx, desk, snapshot);
  await deleteSourcesOf(ctx.db, storyId);
}

async function erase(
  { db }: Pick<Context, 'db'>,
  { store }: Pick<CopyDesk, 'store'>,
  snapshot: Snapshot,
): Promise<Snapshot> {
  const isShared = snapshot.visibility === 'public';
  const erased: Snapshot = {
    ...snapshot,
    ...{ state: 'erased', blobKey: null, screenshotKey: null },
    visibility: isShared ? 'hash-only' : snapshot.visibility,
    ...{ requestUrl: null, finalUrl: null, headers: [], externalArchives: [], live: null },
    problem: { key: 'capture.erased', args: {} },
  };
  // Last, and within the transaction: what is said to be erased is gone.
  for (const key of await eraseSnapshot(db, snapshot, erased)) await store.delete(key);
  return erased;
}
