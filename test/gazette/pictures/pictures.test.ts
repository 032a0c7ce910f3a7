import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictures } from './index.ts';

/** What a picture may be made of: shapes only. */
const SHAPES = ['svg', 'path'];

function elementsOf(svg: string): { name: string; attributes: string[] }[] {
  const found: { name: string; attributes: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({
      name,
      attributes: Object.entries(attributes).map(([key, value]) => `${key}=${value}`),
    });
  });
  parser.on('text', (text) => expect(text.trim()).toBe(''));
  parser.write(svg).close();
  return found;
}

const REQUIRED = (
  'pont criee phare plan marais bac ecole theatre terrain bibliotheque orgue cinema huitres piste meteo ' +
  'chantier four digue brebis sirene foire halle bateaux nuit plateau carte-marees ' +
  'portrait-ysee portrait-bastien portrait-lea portrait-anselme portrait-selim'
).split(' ');

describe('the pictures of the demonstration newsroom', () => {
  it('are all there', () => {
    expect(Object.keys(pictures).sort()).toEqual([...REQUIRED].sort());
  });

  it.each(Object.entries(pictures))(
    '%s is a small drawing without words, scripts or references',
    (_key, picture) => {
      const svg = picture.svg();
      const elements = elementsOf(svg);
      expect(elements.map(({ name }) => name).filter((name) => !SHAPES.includes(name))).toEqual([]);
      const attributes = elements.flatMap((element) => element.attributes);
      expect(attributes.filter((text) => /^on|href|url\(|^style=/.test(text))).toEqual([]);
      expect(/NaN|undefined|Infinity/.test(svg)).toBe(false);
      expect(svg.length).toBeLessThan(150_000);
    },
  );

  it.each(Object.entries(pictures))(
    '%s comes out of the press at its declared size, twice the same',
    async (_key, picture) => {
      const svg = picture.svg();
      expect(picture.svg() === svg).toBe(true);
      const { data, info } = await sharp(Buffer.from(svg))
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([picture.width, picture.height]);
      expect(shares(data, info.channels)).toEqual({
        opaque: true,
        ink: true,
        paper: true,
        accent: true,
      });
    },
  );
});

/** Whether the print has no holes and shows ink, paper and the spot colour. */
function shares(pixels: Buffer, channels: number): Record<string, boolean> {
  let [clear, ink, paper, accent] = [0, 0, 0, 0];
  const count = pixels.length / channels;
  for (let i = 0; i < pixels.length; i += channels) {
    const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
    if (channels === 4 && pixels[i + 3] !== 255) clear++;
    if (r < 60 && g < 60) ink++;
    if (r > 200 && g > 200) paper++;
    if (r > 170 && g < 110 && b < 80) accent++;
  }
  return {
    opaque: clear === 0,
    ink: ink / count > 0.02,
    paper: paper / count > 0.08,
    accent: accent / count > 0.0008,
  };
}
