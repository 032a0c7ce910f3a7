import { expect } from 'vitest';
import { newId } from '../../src/std/id.ts';
import { fromMedia } from '../../src/storage/media.ts';
import { MEDIA_LACKS } from '../../src/storage/media-list.ts';
import type { Db } from '../../src/storage/schema.ts';
import { browseMedia, countMedia, mediaUses } from '../../src/usecases/media/browse.ts';
import { changeManyMedia, changeMedia } from '../../src/usecases/media/change.ts';
import {
  forgetThrownAway,
  restoreMedia,
  throwAwayMedia,
} from '../../src/usecases/media/throw-away.ts';
import { NOW } from './newsroom.ts';

const DAY_MS = 24 * 3_600_000;

/** The rows are asked about here, not the folder. */
const NO_BYTES = {
  delete: () => Promise.resolve(),
  async *list() {},
};

/** A library of many years: pictures with words and without, sounds, files that are still elsewhere. */
export async function fillLibrary(db: Db, count: number): Promise<string[]> {
  const files = Array.from({ length: count }, (_, at) =>
    fromMedia({
      id: newId(),
      kind: at % 9 === 0 ? 'audio' : 'image',
      state: at % 50 === 1 ? 'remote' : 'stored',
      name: `quai-${at}.jpg`,
      mediaType: at % 9 === 0 ? 'audio/mpeg' : 'image/jpeg',
      bytes: 1_000,
      sha256: `${at}`.padStart(64, '0'),
      blobKey: `original/${`${at}`.padStart(64, '0')}.jpg`,
      sourceUrl: null,
      width: 1_600,
      height: 900,
      duration: null,
      alt: at % 3 === 0 ? {} : { fr: `Le quai n° ${at}` },
      caption: {},
      credit: at % 5 === 0 ? '' : 'Ysée Malavoy',
      focalX: 0.5,
      focalY: 0.5,
      placeholder: null,
      digitalSourceType: at % 4 === 0 ? null : 'digitalCapture',
      deletedAt: at % 100 === 99 ? NOW - 40 * DAY_MS : null,
      createdAt: NOW - at * 60_000,
    }),
  );
  for (let at = 0; at < files.length; at += 200)
    await db
      .insertInto('media')
      .values(files.slice(at, at + 200))
      .execute();
  return files.map(({ id }) => id);
}

/** All that people ask of the library, with every filter, and what the nightly job asks. */
export async function askTheLibrary(
  ctx: Parameters<typeof browseMedia>[0],
  [mediaId = '', otherId = '']: readonly string[],
): Promise<void> {
  const wishes: Omit<Parameters<typeof browseMedia>[1], 'limit'>[] = [
    {},
    { kind: 'image' },
    { words: 'quai 12' },
    ...MEDIA_LACKS.flatMap((lacks) => [{ lacks }, { lacks, lang: 'fr', kind: 'image' as const }]),
  ];
  for (const wish of wishes) {
    const { next } = await browseMedia(ctx, { ...wish, limit: 5 });
    if (next) await browseMedia(ctx, { ...wish, limit: 5, cursor: next });
  }
  await mediaUses(ctx, mediaId);
  await changeMedia(ctx, { mediaId, credit: 'Bastien Orgeval' });
  const change = { credit: 'Bastien Orgeval' };
  await changeManyMedia(ctx, { mediaIds: [mediaId, otherId], change });
  await throwAwayMedia(ctx, { mediaId });
  await restoreMedia(ctx, { mediaId });
  await countMedia(ctx, { lang: 'fr' });
  await countMedia(ctx, {});
  expect(await forgetThrownAway(ctx, { store: NO_BYTES })).toBeGreaterThan(0);
}
