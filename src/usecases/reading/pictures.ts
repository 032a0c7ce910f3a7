import type { MediaView } from '../../domain/document/media-view.ts';
import type { Media } from '../../domain/media.ts';
import { mediaView } from '../../domain/media-urls.ts';
import type { Picture } from '../../domain/page-models.ts';
import { listMedia } from '../../storage/media.ts';
import type { Db } from '../../storage/schema.ts';

/** The media that one page shows, fetched together. */
export interface MediaShelf {
  view(id: string | null): MediaView | undefined;
  /** A picture that can be shown, or null: files, sounds and pictures not fetched yet are none. */
  picture(id: string | null, alt?: string | null): Picture | null;
  get(id: string | null): Media | undefined;
}

export async function fetchShelf(
  db: Db,
  ids: Iterable<string | null>,
  lang: string,
): Promise<MediaShelf> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))];
  const media = new Map((await listMedia(db, wanted)).map((item) => [item.id, item]));
  const view = (id: string | null) => {
    const item = id === null ? undefined : media.get(id);
    // Nothing is fetched from other sites by our pages: what is not here yet is told by its words.
    if (!item || (item.state === 'remote' && item.kind !== 'file')) return undefined;
    return mediaView(item, lang);
  };
  return {
    view,
    get: (id) => (id === null ? undefined : media.get(id)),
    picture(id, alt) {
      const seen = view(id);
      return seen ? toPicture(seen, alt ?? null) : null;
    },
  };
}

export function toPicture(view: MediaView, alt: string | null): Picture | null {
  if (view.kind !== 'image' || view.width === null || view.height === null) return null;
  return {
    src: view.src,
    srcset: view.srcset,
    width: view.width,
    height: view.height,
    alt: alt ?? view.alt,
    focusX: view.focusX,
    focusY: view.focusY,
    placeholder: view.placeholder,
  };
}
