import { AppError } from '../../domain/errors.ts';
import { openPicture } from './load-sharp.ts';
import { MAX_SIDE } from './orders.ts';

/** The longest side of what is drawn, in pixels. */
const LONGEST = 2_000;
const DPI = 72;
const MAX_BYTES = 5_000_000;

/**
 * Draws an SVG as PNG; it is never served as it came, for it may hold scripts. librsvg runs none and,
 * given bytes and no address, follows no reference to a file or another host. What takes too long to
 * draw is ended by the darkroom's time limit.
 */
export async function drawSvg(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > MAX_BYTES) {
    throw new AppError('too-much', 'media.too-large', { limit: MAX_BYTES });
  }
  const open = (density: number) => openPicture(bytes, { density, limitInputPixels: false });
  const { width, height } = await (await open(DPI)).metadata();
  const side = Math.max(width, height);
  const density = Math.min(Math.max((DPI * LONGEST) / side, 0.1), 100_000);
  const drawn = await open(density);
  const { width: w, height: h } = await drawn.metadata();
  if (Math.max(w, h) > MAX_SIDE) throw new AppError('invalid', 'media.broken-picture');
  return drawn.png({ compressionLevel: 1 }).toBuffer();
}
