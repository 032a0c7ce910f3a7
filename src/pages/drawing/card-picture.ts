/** The picture on a share card, cut around the point where the eye goes. */
import sharp, { type OverlayOptions } from 'sharp';
import type { ShareCardModel } from '../../domain/sharing-models.ts';

/** The strip that the picture fills, from top to bottom, at the end of the line of reading. */
export const PICTURE = { width: 432, height: 630 };
const CARD_WIDTH = 1200;
/** Enough for any camera; more is an attempt to fill the memory. */
const MOST_PIXELS = 120_000_000;

/** @returns null for bytes that are no picture. */
export async function cardPicture(
  picture: NonNullable<ShareCardModel['picture']>,
  dir: 'ltr' | 'rtl',
): Promise<OverlayOptions | null> {
  const { width, height } = PICTURE;
  try {
    const source = sharp(picture.bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
    const { autoOrient: size } = await source.metadata();
    const scale = Math.max(width / size.width, height / size.height);
    const scaled = {
      width: Math.max(width, Math.round(size.width * scale)),
      height: Math.max(height, Math.round(size.height * scale)),
    };
    const { data, info } = await source
      .resize({ ...scaled, fit: 'fill' })
      .extract({
        left: offset(picture.focusX, scaled.width, width),
        top: offset(picture.focusY, scaled.height, height),
        width,
        height,
      })
      .flatten({ background: '#fcfcf9' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { input: data, raw: info, left: dir === 'rtl' ? 0 : CARD_WIDTH - width, top: 0 };
  } catch {
    return null;
  }
}

/** Where a window of that length starts so that the focus, 0 to 1, is as near its middle as can be. */
function offset(focus: number, length: number, window: number): number {
  return Math.round(Math.min(Math.max(focus * length - window / 2, 0), length - window));
}
