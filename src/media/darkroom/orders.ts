/** What can be asked of the darkroom, and what it gives back. Both travel between two processes. */
import type { ErrorArgs, ErrorCode } from '../../domain/errors.ts';
import type { RenditionFormat } from '../../domain/media.ts';

/** What pictures come as, found from their bytes. */
export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';
/** What they are kept as. */
export type KeptType = 'jpeg' | 'png' | 'gif' | 'webp';

export type Order =
  | { kind: 'redraw'; bytes: Buffer; type: PictureType }
  | { kind: 'resize'; bytes: Buffer; width: number; format: RenditionFormat };

/** A picture drawn anew: upright, in sRGB, with nothing in it but its pixels. */
export interface Redrawn {
  bytes: Buffer;
  type: KeptType;
  width: number;
  height: number;
  /** A tiny `data:` URI of at most 300 characters; null where the picture can be seen through. */
  placeholder: string | null;
  /** Who made it, if the file said so; ''. */
  credit: string;
  digitalSourceType: string | null;
}

export interface Refused {
  code: ErrorCode;
  key: string;
  args: ErrorArgs;
}

export type Outcome =
  | { redrawn: Redrawn }
  | { resized: Buffer }
  | { refused: Refused }
  /** A mistake in the program. */
  | { failed: string };

/** Pixels, over all frames. 50 million take 100 to 400 MB to decode, by format; see `redraw.ts`. */
export const MAX_PIXELS = 50_000_000;
/** Pixels along one side: the most that WebP can hold, so that every rendition can be made. */
export const MAX_SIDE = 16_383;
/** Frames of a moving picture. */
export const MAX_FRAMES = 1_000;
