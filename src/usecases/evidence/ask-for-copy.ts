import { AppError } from '../../domain/errors.ts';
import type { Snapshot, SnapshotMethod } from '../../domain/snapshot.ts';
import type { Source } from '../../domain/source.ts';
import { newId } from '../../std/id.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { insertSnapshot } from '../../storage/snapshots.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { sourceOf } from './scope.ts';

/** The job that takes a copy; its payload is `{ snapshotId }`. */
export const CAPTURE_JOB = 'capture-sources';

/** A copy that nobody has yet: its place, so that people see that it is on its way. */
export function blankSnapshot(
  ctx: Pick<Context, 'actor' | 'now'>,
  source: Pick<Source, 'id' | 'url' | 'isConfidential'>,
  method: SnapshotMethod,
): Snapshot {
  return {
    id: newId(),
    sourceId: source.id,
    state: 'waiting',
    method,
    createdAt: ctx.now,
    capturedAt: null,
    requestUrl: source.url,
    finalUrl: null,
    status: 0,
    headers: [],
    mediaType: '',
    bytes: 0,
    sha256: null,
    textSha256: null,
    blobKey: null,
    screenshotKey: null,
    screenshotSha256: null,
    externalArchives: [],
    visibility: source.isConfidential ? 'private' : 'hash-only',
    live: null,
    problem: null,
    createdBy: actorName(ctx.actor),
  };
}

/** For use inside a transaction: the copy's place and the job that fills it commit with the rest. */
export async function askForCopy(
  ctx: Context,
  source: Source,
  method: 'http' | 'browser' = 'http',
): Promise<Snapshot> {
  const snapshot = blankSnapshot(ctx, source, method);
  await insertSnapshot(ctx.db, snapshot);
  const key = `${CAPTURE_JOB}:${snapshot.id}`;
  const payload = { snapshotId: snapshot.id };
  await insertJobs(ctx.db, [{ key, kind: CAPTURE_JOB, payload, runAt: ctx.now }], ctx.now);
  return snapshot;
}

/**
 * Asks for another copy of a source that has an address.
 * @throws AppError `forbidden`; `not-found` / `source.not-found`; `invalid` / `source.no-address`
 */
export async function takeCopy(
  ctx: Context,
  input: { sourceId: string; method?: 'http' | 'browser' },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return ctx.db.transaction().execute(async (trx) => {
    const source = await sourceOf(trx, input.sourceId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', source.storyId);
    if (source.url === null) throw new AppError('invalid', 'source.no-address');
    return askForCopy({ ...ctx, db: trx as Context['db'] }, source, input.method ?? 'http');
  });
}
