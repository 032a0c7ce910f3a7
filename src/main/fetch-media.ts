import { join } from 'node:path';
import type { Actor } from '../domain/permissions.ts';
import { fetchRemoteMedia } from '../usecases/media/fetch-remote.ts';
import type { House } from './house.ts';

const FETCHER: Actor = { type: 'system', name: 'fetch-media' };

/** The job that brings in a file which an import only knew by its address. */
export async function fetchMedia(house: House, mediaId: string): Promise<void> {
  const { storage, media: store, darkroom, config } = house;
  await fetchRemoteMedia(
    { db: storage.db, actor: FETCHER, now: Date.now() },
    { store, darkroom, tempFolder: join(config.dataFolder, 'incoming') },
    mediaId,
  );
}
