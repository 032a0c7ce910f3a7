import type { RenditionFormat } from '../../domain/media.ts';
import { asPictureRefusal, openPicture } from './load-sharp.ts';

/**
 * Makes one size of a kept picture. Moving pictures move on in WebP; in JPEG and AVIF their first
 * frame stands for them. JPEG knows no transparency: it gets white paper.
 *
 * @param width in pixels; never made wider than the picture is.
 */
export async function resize(
  bytes: Buffer,
  width: number,
  format: RenditionFormat,
): Promise<Buffer> {
  try {
    const opened = await openPicture(bytes, { animated: format === 'webp' });
    const sized = opened.resize({ width, withoutEnlargement: true });
    switch (format) {
      case 'webp':
        return await sized.webp({ quality: 74, alphaQuality: 90, effort: 4 }).toBuffer();
      case 'avif':
        return await sized.avif({ quality: 55, effort: 3 }).toBuffer();
      case 'jpeg':
        return await sized
          .flatten({ background: '#fff' })
          .jpeg({ quality: 80, mozjpeg: true })
          .toBuffer();
    }
  } catch (error) {
    throw asPictureRefusal(error);
  }
}
