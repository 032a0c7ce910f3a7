import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { ingest } from '../../media/ingest.ts';
import { openLocalFile } from '../../media/local-file.ts';
import { getMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { becomeStored, type MediaDesk, noteProblem } from './desk.ts';

/**
 * Keeps a file of this machine as the bytes of a medium that is known by its address only, for
 * imports that bring their own copy of the files. On a refusal the row stays remote and says why.
 *
 * @param input `folder`: nothing outside of it is read; `path`: in it, relative or absolute.
 * @throws AppError `forbidden`; `not-found` / `media.not-found`, `media.file-missing`; `invalid` /
 *   `media.outside-folder`; those of `ingest`
 */
export async function storeLocalFile(
  ctx: Context,
  desk: MediaDesk,
  input: { mediaId: string; folder: string; path: string },
): Promise<Media> {
  mustBeAllowed(ctx.actor, 'media:upload');
  const { mediaId, folder, path } = input;
  const media = await getMedia(ctx.db, mediaId);
  if (!media) throw new AppError('not-found', 'media.not-found', { id: mediaId });
  if (media.state === 'stored') return media;
  try {
    const file = await openLocalFile(folder, path);
    const facts = await ingest(desk, { ...file, expected: media.kind });
    return (await becomeStored(ctx, mediaId, facts)) ?? media;
  } catch (error) {
    if (error instanceof AppError) await noteProblem(ctx, mediaId, error);
    throw error;
  }
}
