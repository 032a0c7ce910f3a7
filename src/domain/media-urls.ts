import { slugify } from '../std/slug.ts';
import type { MediaView } from './document/media-view.ts';
import { type Media, RENDITION_WIDTHS, type RenditionFormat } from './media.ts';

/**
 * Addresses of media. Each holds the first eight figures of the file's hash, so that it can be kept for
 * ever by whoever fetched it: other bytes have another address.
 *
 * `/media/{id}/{hash8}-{width}.{format}` is a size of a picture; `/media/{id}/{hash8}/{name}` the file.
 */
export function renditionPath(
  media: Media,
  width: number,
  format: RenditionFormat = 'webp',
): string {
  const extension = format === 'jpeg' ? 'jpg' : format;
  return `/media/${media.id}/${hash8(media)}-${width}.${extension}`;
}

export function originalPath(media: Media): string {
  return `/media/${media.id}/${hash8(media)}/${encodeURIComponent(downloadName(media))}`;
}

function hash8(media: Media): string {
  return (media.sha256 ?? '').slice(0, 8) || '00000000';
}

/** The file's own name, made safe to save under: one part, no marks that turn the direction of writing. */
export function downloadName(media: Media): string {
  const match = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/s.exec(media.name.split(/[\\/]/).pop() ?? '');
  return `${slugify(match?.[1] ?? '', 'en') || 'file'}${(match?.[2] ?? '').toLowerCase()}`;
}

/** Widths in which this picture is served: those of the ladder that are not wider than it, and its own. */
export function widthsOf(media: Media): number[] {
  const own = media.width ?? 0;
  const largest = RENDITION_WIDTHS[RENDITION_WIDTHS.length - 1] ?? own;
  const below = RENDITION_WIDTHS.filter((width) => width < own);
  return own <= largest ? [...below, own] : [...below];
}

export type MediaAddress =
  | { id: string; hash8: string; width: number; format: RenditionFormat }
  | { id: string; hash8: string; name: string };

/**
 * Reads what `renditionPath` and `originalPath` write. Null for anything else; whether there is such
 * a thing is not asked.
 */
export function parseMediaPath(path: string): MediaAddress | null {
  const size = /^\/media\/([\w-]{1,64})\/([0-9a-f]{8})-([1-9]\d{0,4})\.(webp|avif|jpg)$/.exec(path);
  if (size) {
    const [, id = '', hash = '', width, extension] = size;
    const format = extension === 'jpg' ? 'jpeg' : (extension as RenditionFormat);
    return { id, hash8: hash, width: Number(width), format };
  }
  const file = /^\/media\/([\w-]{1,64})\/([0-9a-f]{8})\/([^/]{1,600})$/.exec(path);
  if (!file) return null;
  const [, id = '', hash = '', encoded = ''] = file;
  try {
    return { id, hash8: hash, name: decodeURIComponent(encoded) };
  } catch {
    return null;
  }
}

/** The width that stands for the picture where only one can be named. */
const FALLBACK_WIDTH = 960;

/** A media file as pages show it, with its words in this language. */
export function mediaView(media: Media, lang: string, origin = ''): MediaView {
  const isPicture = media.kind === 'image' && media.state === 'stored' && media.width !== null;
  const widths = isPicture ? widthsOf(media) : [];
  const fallback = widths.find((width) => width >= FALLBACK_WIDTH) ?? widths[widths.length - 1];
  const address = (width: number) => origin + renditionPath(media, width);
  const src = fallback === undefined ? origin + originalPath(media) : address(fallback);
  return {
    kind: media.kind,
    src: media.state === 'remote' ? (media.sourceUrl ?? '') : src,
    srcset:
      widths.length > 1 ? widths.map((width) => `${address(width)} ${width}w`).join(', ') : '',
    width: media.width,
    height: media.height,
    alt: wordsIn(media.alt, lang),
    caption: wordsIn(media.caption, lang),
    credit: media.credit,
    focusX: Math.round(media.focalX * 10),
    focusY: Math.round(media.focalY * 10),
    mediaType: media.mediaType,
    bytes: media.bytes,
    name: downloadName(media),
    duration: media.duration,
    placeholder: media.placeholder,
  };
}

function wordsIn(words: Readonly<Record<string, string>>, lang: string): string {
  return words[lang] ?? '';
}
