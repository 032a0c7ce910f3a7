/** Sizes and formats of pictures: made when first asked for, then kept in the store. */
import type { Media, RenditionFormat } from '../domain/media.ts';
import { widthsOf } from '../domain/media-urls.ts';
import type { Darkroom } from './darkroom/darkroom.ts';
import { renditionKey } from './keys.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { MediaStore } from './store.ts';

export interface RenditionDeps {
  store: MediaStore;
  darkroom: Darkroom;
  /**
   * Whether AVIF may be made. Off unless asked for: at 2000 pixels it takes 3 seconds and 190 MB
   * where WebP takes 0.6 seconds and 130 MB, and hosts of 1 GB have run out of memory over it.
   */
  hasAvif?: boolean;
  /** Told when a size could not be kept; it is served all the same and made again next time. */
  onError?(error: unknown): void;
}

export interface Renditions {
  /**
   * One size of a picture. Null where there is none: no picture, not stored, a width that is not
   * among `widthsOf`, a format that is off, or an original that is missing from the store.
   *
   * @throws AppError `unavailable`: `media.busy`, `media.drawing-stopped`,
   *   `media.store-unavailable`; `too-much` / `media.too-slow`
   */
  get(media: Media, width: number, format: RenditionFormat): Promise<Buffer | null>;
}

/** Sizes that may wait to be made: a front page of a new publication asks for some hundred. */
const MAX_WAITING = 400;

export const RENDITION_TYPES: Readonly<Record<RenditionFormat, string>> = {
  webp: 'image/webp',
  avif: 'image/avif',
  jpeg: 'image/jpeg',
};

/** Asked for the same size many times at once, it is made once. */
export function openRenditions(deps: RenditionDeps): Renditions {
  const { store, darkroom, hasAvif = false, onError = () => undefined } = deps;
  const inTurn = oneAtATime(MAX_WAITING);
  const underWay = new Map<string, Promise<Buffer | null>>();

  async function make(blobKey: string, key: string, width: number, format: RenditionFormat) {
    const kept = await store.get(key);
    if (kept) return kept;
    // The original is read when its turn comes, so that waiting takes no memory.
    return inTurn(async () => {
      const original = await store.get(blobKey);
      if (!original) return null;
      const made = await darkroom.resize(original, width, format);
      await store.put(key, made, RENDITION_TYPES[format]).catch(onError);
      return made;
    });
  }

  return {
    async get(media, width, format) {
      if (!isServed(media, width) || (format === 'avif' && !hasAvif)) return null;
      const { sha256, blobKey } = media;
      if (sha256 === null || blobKey === null) return null;
      const key = renditionKey(sha256, width, format);
      const present = underWay.get(key);
      if (present) return present;
      const made = make(blobKey, key, width, format).finally(() => underWay.delete(key));
      underWay.set(key, made);
      return made;
    },
  };
}

function isServed(media: Media, width: number): boolean {
  return media.kind === 'image' && media.state === 'stored' && widthsOf(media).includes(width);
}
