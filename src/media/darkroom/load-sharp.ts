import type { Sharp, SharpOptions } from 'sharp';
import { AppError } from '../../domain/errors.ts';
import { MAX_PIXELS } from './orders.ts';

type SharpModule = typeof import('sharp');

/** Formats that pictures may come in. Everything else libvips could read stays shut. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Svg'];

let loaded: Promise<SharpModule['default']> | null = null;

/** Loads sharp when the first picture comes: it takes 24 MB and a quarter of a second. */
export function loadSharp(): Promise<SharpModule['default']> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: LOADERS.map((name) => `VipsForeignLoad${name}`) });
    return sharp;
  });
  return loaded;
}

/**
 * Opens a picture that nobody vouches for. A file that ends early or whose data is broken is refused
 * when it is decoded; harmless oddities, such as a few bytes too many, are not.
 */
export async function openPicture(bytes: Buffer, options: SharpOptions = {}): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
    sequentialRead: true,
    ...options,
  });
}

/** What libvips says of a picture it cannot draw, as a refusal. */
export function asPictureRefusal(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  if (/pixel limit|too large|dimension/i.test(error.message)) {
    return new AppError('too-much', 'media.too-many-pixels', megapixels(), { cause: error });
  }
  return new AppError('invalid', 'media.broken-picture', {}, { cause: error });
}

/** A limit as messages say it: in millions of pixels. */
export function megapixels(pixels = MAX_PIXELS): { limit: number } {
  return { limit: pixels / 1_000_000 };
}
