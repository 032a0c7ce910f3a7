import { AppError } from '../../domain/errors.ts';
import { getSnapshot } from '../../storage/snapshots.ts';
import { getSource } from '../../storage/sources.ts';
import type { CopyDesk } from '../evidence/copy-desk.ts';
import { type CopyFile, type CopyForm, fileOf } from '../evidence/copy-file.ts';
import type { ReadingContext } from './context.ts';
import { revisionAt, shownVerso, type VersoAddress } from './verso-files.ts';

/**
 * A copy that the newsroom lets readers have: it was so when the verso was published, and it still is.
 * @throws AppError `not-found`
 */
export async function sharedCopy(
  ctx: ReadingContext,
  desk: Pick<CopyDesk, 'store'>,
  input: VersoAddress & { snapshotId: string; form: CopyForm },
): Promise<CopyFile> {
  const { verso } = await shownVerso(ctx, await revisionAt(ctx, input));
  const isShown = verso.sources.some((source) =>
    source.snapshots.some(({ id, isShared }) => isShared && id === input.snapshotId),
  );
  const snapshot = isShown ? await getSnapshot(ctx.db, input.snapshotId) : null;
  const source = snapshot && (await getSource(ctx.db, snapshot.sourceId));
  if (!snapshot || !source || source.isConfidential || snapshot.visibility !== 'public')
    throw new AppError('not-found', 'page.not-found');
  return fileOf(snapshot, desk, input.form);
}
