import { loadSharp } from './load-sharp.ts';

const LONGEST = 300;

/**
 * A few colours of a picture as a `data:` URI, to show until it is there: 16 pixels of WebP, fewer if
 * they do not fit in 300 characters. A picture that can be seen through gets none, for the colours
 * would stay visible behind it.
 */
export async function placeholderOf(bytes: Buffer): Promise<string | null> {
  const sharp = await loadSharp();
  const small = await sharp(bytes)
    .resize(16, 16, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 3; at < small.data.length; at += 4) {
    if ((small.data[at] ?? 255) < 255) return null;
  }
  const { width, height } = small.info;
  for (const [side, quality] of [
    [16, 40],
    [16, 10],
    [8, 40],
    [8, 10],
    [4, 10],
  ] as const) {
    const drawn = await sharp(small.data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality, effort: 6 })
      .toBuffer();
    const uri = `data:image/webp;base64,${drawn.toString('base64')}`;
    if (uri.length <= LONGEST) return uri;
  }
  return null;
}
