import { readCopy } from '../media/copies/read-copy.ts';
import { captureSource } from '../usecases/evidence/capture-source.ts';
import type { CopyDesk } from '../usecases/evidence/copy-desk.ts';
import { lookAtSources } from '../usecases/evidence/look-again.ts';
import type { House } from './house.ts';

/** What use cases of kept copies work with in this house. */
export function copyDeskOf(house: Pick<House, 'media'>): CopyDesk {
  return { store: house.media, read: (copy) => readCopy(copy), browser: null };
}

/** The job that takes the copy of a source. */
export async function captureOne(
  house: House,
  asked: { snapshotId: string; attempts: number },
): Promise<void> {
  await captureSource({ db: house.storage.db, now: Date.now() }, copyDeskOf(house), asked);
}

/** By the clock: compares kept copies with their live pages. */
export async function lookAtLivePages(house: House, now: number): Promise<void> {
  await lookAtSources({ db: house.storage.db, now }, copyDeskOf(house));
}
