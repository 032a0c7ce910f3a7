import { openDiskStore } from './disk-store.ts';
import { parseS3Address } from './s3-address.ts';
import type { MediaStore } from './store.ts';

/**
 * The store that the settings ask for.
 *
 * @param mediaUrl `MEDIA_URL`; null or '' for the folder.
 * @param folder made if missing.
 * @throws AppError `invalid` / `media.bad-store-address`
 */
export async function openMediaStore(mediaUrl: string | null, folder: string): Promise<MediaStore> {
  if (!mediaUrl) return openDiskStore(folder);
  const address = parseS3Address(mediaUrl);
  // The client's libraries are loaded only where they are needed.
  const { openS3Store } = await import('./s3-store.ts');
  return openS3Store(address);
}
