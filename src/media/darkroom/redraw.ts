/**
 * Draws a picture anew from its pixels: what was hidden in the file (place, camera, scripts, a second
 * file) does not come along. The format family stays.
 *
 * Memory, measured at the limit of 50 megapixels: JPEG 100 MB, 240 turned, 380 progressive; PNG 370;
 * WebP to JPEG 460. Encoding WebP takes 270 MB for 16 megapixels, AVIF 650: hence the limits below.
 */
import type { Metadata, Sharp } from 'sharp';
import { AppError } from '../../domain/errors.ts';
import { readCredits } from './credits.ts';
import { asPictureRefusal, megapixels, openPicture } from './load-sharp.ts';
import {
  type KeptType,
  MAX_FRAMES,
  MAX_PIXELS,
  MAX_SIDE,
  type PictureType,
  type Redrawn,
} from './orders.ts';
import { placeholderOf } from './placeholder.ts';
import { drawSvg } from './redraw-svg.ts';

/** More pixels than this, and a WebP is kept as JPEG or PNG, which are written line by line. */
const MAX_WEBP_PIXELS = 16_000_000;
/** AVIF takes 23 bytes for each pixel to decode. */
const MAX_AVIF_PIXELS = 16_000_000;
/** Above, JPEG codes are not optimised: that costs 6 bytes for each pixel and saves 4 %. */
const MAX_OPTIMISED_PIXELS = 16_000_000;

/**
 * @throws AppError `too-much`: `media.too-many-pixels`, `media.too-many-frames`; `invalid`:
 *   `media.broken-picture`.
 */
export async function redraw(bytes: Buffer, type: PictureType): Promise<Redrawn> {
  try {
    const given = type === 'svg' ? await drawSvg(bytes) : bytes;
    const metadata = await (await openPicture(given, { limitInputPixels: false })).metadata();
    checkSize(metadata, type);
    const kept = keptTypeOf(metadata, type);
    const isMoving = (metadata.pages ?? 1) > 1 && (kept === 'gif' || kept === 'webp');
    const picture = (await openPicture(given, { animated: isMoving }))
      .autoOrient()
      .toColourspace('srgb');
    const drawn = await encode(picture, kept, metadata, given).toBuffer({
      resolveWithObject: true,
    });
    return {
      bytes: drawn.data,
      type: kept,
      width: drawn.info.width,
      height: drawn.info.pageHeight ?? drawn.info.height,
      placeholder: await placeholderOf(drawn.data),
      ...readCredits(metadata),
    };
  } catch (error) {
    throw asPictureRefusal(error);
  }
}

function checkSize(metadata: Metadata, type: PictureType): void {
  const { width, height, pages = 1 } = metadata;
  const frame = width * (metadata.pageHeight ?? height);
  const limit = type === 'avif' ? MAX_AVIF_PIXELS : MAX_PIXELS;
  if (frame > limit || Math.max(width, metadata.pageHeight ?? height) > MAX_SIDE) {
    throw new AppError('too-much', 'media.too-many-pixels', megapixels(limit));
  }
  const isMoving = type === 'gif' || type === 'webp';
  if (isMoving && (pages > MAX_FRAMES || frame * pages > MAX_PIXELS)) {
    throw new AppError('too-much', 'media.too-many-frames', { frames: pages });
  }
}

function keptTypeOf({ width, height, pages = 1, hasAlpha }: Metadata, type: PictureType): KeptType {
  if (type === 'svg') return 'png';
  if (type !== 'webp' && type !== 'avif') return type;
  const isLarge = width * height > MAX_WEBP_PIXELS && pages === 1;
  if (isLarge) return hasAlpha ? 'png' : 'jpeg';
  return 'webp';
}

function encode(picture: Sharp, kept: KeptType, metadata: Metadata, given: Buffer): Sharp {
  const pixels = metadata.width * metadata.height;
  const optimiseCoding = pixels <= MAX_OPTIMISED_PIXELS;
  const isFull = metadata.chromaSubsampling?.startsWith('4:4:4');
  switch (kept) {
    case 'jpeg':
      return picture.jpeg({
        quality: 90,
        chromaSubsampling: isFull ? '4:4:4' : '4:2:0',
        optimiseCoding,
      });
    case 'png':
      return picture.png({
        // A picture of few colours stays one; it would grow threefold otherwise.
        palette: metadata.isPalette === true,
        dither: 0,
        compressionLevel: pixels > MAX_OPTIMISED_PIXELS ? 6 : 9,
      });
    case 'gif':
      return picture.gif({ effort: 1, dither: 0 });
    case 'webp':
      return picture.webp({ quality: 90, effort: 2, lossless: isLosslessWebp(given) });
  }
}

/** Whether the first frame is coded without loss: chunk `VP8L` (RFC 9649, section 2.6). */
function isLosslessWebp(bytes: Buffer): boolean {
  return bytes.subarray(0, 4_096).includes('VP8L');
}
