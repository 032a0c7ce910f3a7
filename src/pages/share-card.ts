/**
 * The card that networks and messengers show for an article: the paper's nameplate, the kind in its
 * colour, the headline, who signs, and the picture where there is one; the folded corner says whose
 * machine it is.
 */
import sharp from 'sharp';
import type { ShareCardModel } from '../domain/sharing-models.ts';
import { cardPicture } from './drawing/card-picture.ts';
import { cardSvg, cornerSvg } from './drawing/card-svg.ts';

/**
 * Draws it from what the model says and nothing else; the same model gives the same bytes. A picture
 * that cannot be read is left out.
 * @returns a JPEG of 1200 by 630 pixels.
 */
export async function drawShareCard(model: ShareCardModel): Promise<Uint8Array> {
  const picture = model.picture ? await cardPicture(model.picture, model.dir) : null;
  const card = sharp(Buffer.from(await cardSvg(model, picture !== null)));
  if (picture) {
    const { svg, left } = cornerSvg(model.dir);
    card.composite([picture, { input: Buffer.from(svg), left, top: 0 }]);
  }
  // Colour at full resolution: halved, it frays the red words.
  return card.flatten().jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer();
}
