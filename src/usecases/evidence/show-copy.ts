import { AppError } from '../../domain/errors.ts';
import type { Snapshot, SnapshotVisibility } from '../../domain/snapshot.ts';
import {
  getSnapshot,
  lockSnapshot,
  snapshotTexts,
  updateSnapshot,
} from '../../storage/snapshots.ts';
import { getSource } from '../../storage/sources.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mayOnStory } from './allowed.ts';

/**
 * Decides whether readers learn of a copy, and whether they may have the copy itself. Of a confidential
 * source they never do.
 * @throws AppError `forbidden`; `not-found` / `source.not-found`; `conflict` / `source.confidential`
 */
export async function showCopy(
  ctx: Context,
  input: { snapshotId: string; visibility: SnapshotVisibility },
): Promise<Snapshot> {
  mustBeAllowed(ctx.actor, 'source:approve');
  return ctx.db.transaction().execute(async (trx) => {
    const snapshot = await lockSnapshot(trx, input.snapshotId);
    const source = snapshot ? await getSource(trx, snapshot.sourceId) : null;
    if (!snapshot || !source) throw new AppError('not-found', 'source.not-found');
    if (source.isConfidential && input.visibility !== 'private') {
      throw new AppError('conflict', 'source.confidential');
    }
    const shown = { ...snapshot, visibility: input.visibility };
    await updateSnapshot(trx, shown);
    return shown;
  });
}

/**
 * A copy for the newsroom. One of a confidential source is for those who write or check its story, and
 * is not there for anybody else.
 * @throws AppError `not-found` / `source.not-found`
 */
export async function copyFor(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  snapshotId: string,
): Promise<Snapshot> {
  const snapshot = await getSnapshot(db, snapshotId);
  const source = snapshot ? await getSource(db, snapshot.sourceId) : null;
  const isFor =
    source &&
    (!source.isConfidential || (await mayOnStory(db, { actor }, 'claim:write', source.storyId)));
  if (!snapshot || !isFor) throw new AppError('not-found', 'source.not-found');
  return snapshot;
}

/** Its words. @throws AppError `not-found` / `source.not-found` */
export async function copyText(
  ctx: Pick<Context, 'db' | 'actor'>,
  snapshotId: string,
): Promise<string | null> {
  const { id } = await copyFor(ctx, snapshotId);
  return (await snapshotTexts(ctx.db, [id])).get(id) ?? null;
}
