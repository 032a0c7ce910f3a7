import { openDiskStore } from './disk-store.ts';
import { parseS3Address } from './s3-address.ts';
import { openS3Store } from './s3-store.ts';
import type { MediaStore } from './store.ts';

/**
 * The store that the settings ask for.
 *
 * @param mediaUrl `MEDIA_URL`; null or '' for the folder.
 * @param folder made if missing.
 * @throws AppError `invalid` / `media.bad-store-address`
 */
export async function openMediaStore(mediaUrl: string | null, folder: string): Promise<MediaStore> {
  return mediaUrl ? openS3Store(parseS3Address(mediaUrl)) : openDiskStore(folder);
}
