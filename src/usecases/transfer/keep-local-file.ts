import { AppError } from '../../domain/errors.ts';
import { fromFile } from '../../media/byte-source.ts';
import { type IngestDeps, ingest } from '../../media/ingest.ts';
import { getMedia, updateMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';

/**
 * Keeps a file of this machine as a medium that an import made. What the newsroom of the old site
 * said of it stays; what the bytes say replaces what was guessed from the name.
 *
 * No event is written: the end of the import tells of everything at once.
 *
 * @returns the refusal, for the list of losses; null when the file is kept.
 */
export async function keepLocalFile(
  ctx: Context,
  deps: IngestDeps,
  file: { mediaId: string; path: string },
): Promise<AppError | null> {
  mustBeAllowed(ctx.actor, 'import:run');
  const media = await getMedia(ctx.db, file.mediaId);
  if (!media || media.state === 'stored') return null;
  try {
    const source = await fromFile(file.path);
    const kept = await ingest(deps, { source, name: media.name, expected: media.kind });
    await updateMedia(ctx.db, {
      ...media,
      ...kept,
      state: 'stored',
      credit: media.credit || kept.credit,
    });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
