import type { Media, MediaKind } from '../../domain/media.ts';
import type { Redirect } from '../../domain/redirect.ts';
import type { ImportItem } from '../../usecases/transfer/known.ts';
import { shorten } from './identity.ts';
import { type OldSite, oldPath } from './links.ts';
import { kindOfName, nameOfAddress, problemOfAddress } from './media-address.ts';
import { blankMedia, type PlannedMedia } from './plan/media.ts';
import { redirect } from './redirects.ts';
import { OUTSIDE, type UploadsFolder, uploadPath } from './uploads-folder.ts';

/** Media that only texts name: found among the attachments, else made, once for each address. */
export interface TextMedia {
  find(kind: MediaKind, url: string, words: { alt: string; lang: string }): string | null;
  /** What was made since the last time. */
  take(): { media: Media[]; items: ImportItem[]; redirects: Redirect[] };
}

export function createTextMedia(options: {
  planned: PlannedMedia;
  site: OldSite;
  origin: string;
  uploads: UploadsFolder | null;
  now: number;
}): TextMedia {
  const { planned, site, origin, uploads, now } = options;
  let media: Media[] = [];
  let items: ImportItem[] = [];
  let redirects: Redirect[] = [];

  function absolute(url: string): string {
    try {
      return new URL(url.trim(), site.base ?? undefined).href;
    } catch {
      return url;
    }
  }

  return {
    find(kind, url, { alt, lang }) {
      const address = absolute(url);
      const known = planned.index.find(address);
      if (known !== null) return known;
      const relative = uploads ? uploadPath(address, '') : null;
      const file = relative ? (uploads?.find(relative) ?? null) : null;
      const problem = problemOfAddress(address);
      if (file === OUTSIDE || (problem !== null && file === null)) return null;
      const name = nameOfAddress(address);
      const made: Media = {
        ...blankMedia(now),
        ...kindOfName(name, kind),
        name,
        sourceUrl: problem === null ? address : null,
        alt: alt === '' ? {} : { [lang]: alt },
      };
      // A picture asked for as a picture is one, whatever its address ends with.
      if (made.kind !== kind && kind !== 'file') made.kind = kind;
      media.push(made);
      items.push({
        origin,
        kind: 'media',
        guid: shorten(`url:${address}`),
        localId: made.id,
        digest: '',
      });
      planned.index.add(address, made.id);
      const path = site.owns(address) ? oldPath(address, site.base) : null;
      if (path !== null) redirects.push(redirect(path, { type: 'media', id: made.id }, now));
      if (file !== null) planned.files.set(made.id, file);
      return made.id;
    },
    take() {
      const taken = { media, items, redirects };
      media = [];
      items = [];
      redirects = [];
      return taken;
    },
  };
}
