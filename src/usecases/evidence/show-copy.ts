import { AppError } from '../../domain/errors.ts';
import type { Snapshot, SnapshotVisibility } from '../../domain/snapshot.ts';
import type { Db } from '../../storage/schema.ts';
import {
  getSnapshot,
  lockSnapshot,
  snapshotTexts,
  updateSnapshot,
} from '../../storage/snapshots.ts';
import { getSource } from '../../storage/sources.ts';
import { type Context, mustBeAllowed } from '../context.ts';

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

/** The words of a copy, for the newsroom. @throws AppError `not-found` / `source.not-found` */
export async function copyText(db: Db, snapshotId: string): Promise<string | null> {
  const snapshot = await getSnapshot(db, snapshotId);
  if (!snapshot) throw new AppError('not-found', 'source.not-found');
  return (await snapshotTexts(db, [snapshotId])).get(snapshotId) ?? null;
}
