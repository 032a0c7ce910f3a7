/** Where things lie in the media store: by hash, so that the same bytes lie there once. */
import type { RenditionFormat } from '../domain/media.ts';

/** @param sha256 hex. Two letters of fan-out keep folders small. */
export function originalKey(sha256: string, extension: string): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

/** Everything that was derived from a picture begins with this. */
export function renditionPrefix(sha256: string): string {
  return `renditions/${sha256.slice(0, 2)}/${sha256}/`;
}

export function renditionKey(sha256: string, width: number, format: RenditionFormat): string {
  return `${renditionPrefix(sha256)}${width}.${format}`;
}

/** Kept copies of sources: never served by what serves pictures, see `serve.ts`. */
export function copyKey(sha256: string): string {
  return `copies/${sha256.slice(0, 2)}/${sha256}`;
}
