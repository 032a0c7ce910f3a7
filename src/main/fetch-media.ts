import type { Actor } from '../domain/permissions.ts';
import { fetchRemoteMedia } from '../usecases/media/fetch-remote.ts';
import type { House } from './house.ts';
import { mediaDesk } from './media-server.ts';

const FETCHER: Actor = { type: 'system', name: 'fetch-media' };

/** The job that brings in a file which an import only knew by its address. */
export async function fetchMedia(house: House, mediaId: string): Promise<void> {
  await fetchRemoteMedia(
    { db: house.storage.db, actor: FETCHER, now: Date.now() },
    mediaDesk(house),
    mediaId,
  );
}
