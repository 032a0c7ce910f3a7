import { films } from '../../test/gazette/film/index.ts';
import { gazette } from '../../test/gazette/index.ts';
import { papers } from '../../test/gazette/papers/index.ts';
import { pictures } from '../../test/gazette/pictures/index.ts';
import { sounds } from '../../test/gazette/sound/index.ts';
import type { GazetteMedia } from '../../test/gazette/types.ts';
import type { Media } from '../domain/media.ts';
import { fromBuffer } from '../media/byte-source.ts';
import { ingest } from '../media/ingest.ts';
import { newId } from '../std/id.ts';
import { insertMedia } from '../storage/media.ts';
import type { Context } from '../usecases/context.ts';
import type { House } from './house.ts';
import { loadGazette } from './load-gazette.ts';
import { loadLetters } from './load-letters.ts';
import { loadPressPages } from './load-press-pages.ts';
import { loadWorks } from './load-works.ts';

/** Fills an empty data folder with *Le Jusant*, the demonstration newsroom, with those who work there. */
export async function fillWithDemonstration(
  house: House,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { storage, media: store, darkroom } = house;
  const storeFile = async (file: GazetteMedia, ctx: Context): Promise<Media> => {
    const kept = await ingest(
      { store, darkroom },
      { source: fromBuffer(await bytesOf(file)), name: file.fileName },
    );
    const media: Media = {
      ...kept,
      id: newId(),
      state: 'stored',
      sourceUrl: null,
      name: file.fileName,
      alt: { ...file.alt },
      caption: { ...file.caption },
      credit: file.credit,
      focalX: file.focalX,
      focalY: file.focalY,
      digitalSourceType: file.digitalSourceType,
      label: file.label,
      createdAt: ctx.now,
    };
    await insertMedia(ctx.db, media);
    return media;
  };
  const { articles } = await loadGazette(storage, gazette, storeFile, onProgress, store);
  await loadLetters(storage, house.config.url);
  await loadPressPages(storage, gazette);
  await loadWorks(storage, Date.now(), articles);
}

/** The gazette's files are drawn and synthesised by code. */
async function bytesOf(file: GazetteMedia): Promise<Buffer> {
  const { by, name } = file.made;
  const picture = by === 'picture' ? pictures[name] : undefined;
  if (picture) return Buffer.from(picture.svg());
  const sound = by === 'sound' ? sounds[name as keyof typeof sounds] : undefined;
  if (sound) return sound.bytes();
  const film = by === 'film' ? films[name as keyof typeof films] : undefined;
  if (film) return film.bytes();
  const paper = by === 'paper' ? papers[name as keyof typeof papers] : undefined;
  if (paper) return paper.bytes();
  throw new Error(`the gazette has no ${by} called ${name}`);
}
