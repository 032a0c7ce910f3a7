import { AppError } from '../../domain/errors.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Db } from '../../storage/schema.ts';
import { eraseSnapshot, listSnapshots, lockSnapshot } from '../../storage/snapshots.ts';
import { deleteSourcesOf, lockSourcesOf } from '../../storage/sources.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { askToForget } from './forget-bytes.ts';
import { askToScrub } from './scrub.ts';

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
 * Nobody gets the file from that moment; its bytes are deleted by a job, once it cannot be undone.
 *
 * @throws AppError `forbidden`; `not-found` / `source.not-found`; `invalid` / `erase.no-reason`
 */
export async function eraseCopy(
  ctx: Context,
  input: { snapshotId: string; reason: string },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'article:erase');
  const reason = reasonFor(input.reason);
  return ctx.db.transaction().execute(async (trx) => {
    const snapshot = await lockSnapshot(trx, input.snapshotId);
    if (!snapshot?.sha256) throw new AppError('not-found', 'source.not-found');
    await audit(trx, ctx, 'copy.erased', `snapshot:${snapshot.id}`, { reason });
    await askToScrub(trx, ctx.now);
    return erase(trx, ctx.now, snapshot);
  });
}

/**
 * All copies for a story, and what is known of its sources: when its last words are erased. For use
 * inside a transaction. A copy that is being taken meanwhile finds no source any more, and goes.
 */
export async function eraseSources(trx: Db, now: number, storyId: string): Promise<void> {
  await lockSourcesOf(trx, storyId);
  for (const snapshot of await listSnapshots(trx, storyId)) await erase(trx, now, snapshot);
  await deleteSourcesOf(trx, storyId);
}

async function erase(trx: Db, now: number, snapshot: Snapshot): Promise<Snapshot> {
  const isShared = snapshot.visibility === 'public';
  const erased: Snapshot = {
    ...snapshot,
    ...{ state: 'erased', blobKey: null, screenshotKey: null },
    visibility: isShared ? 'hash-only' : snapshot.visibility,
    ...{ requestUrl: null, finalUrl: null, headers: [], externalArchives: [], live: null },
    problem: { key: 'capture.erased', args: {} },
  };
  await eraseSnapshot(trx, erased);
  const keys = [snapshot.blobKey, snapshot.screenshotKey].filter((key) => key !== null);
  await askToForget(trx, keys, now);
  return erased;
}
