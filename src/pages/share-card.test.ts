import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ShareCardModel } from '../domain/sharing-models.ts';
import { drawFaviconIco, drawIconPng, drawIconSvg } from './icons.ts';
import { drawShareCard } from './share-card.ts';

const model: ShareCardModel = {
  lang: 'fr',
  dir: 'ltr',
  nameplate: 'Le Jusant',
  kindLabel: 'Enquête',
  section: 'Port',
  headline: 'Pont des Cordiers : la facture grimpe, l’accord recule',
  byline: 'Ysée Malavoy',
  picture: null,
  theme: { pairing: 'jusant', accent: '#b5351a', ornament: 'tide' },
};

/** Green at the left third, blue elsewhere. */
async function picture(focusX: number) {
  const background = '#0000ff';
  const green = {
    create: { width: 400, height: 600, channels: 3 as const, background: '#00ff00' },
  };
  const bytes = await sharp({ create: { width: 1200, height: 600, channels: 3, background } })
    .composite([{ input: green, left: 0, top: 0 }])
    .png()
    .toBuffer();
  return { bytes, focusX, focusY: 0.5 };
}

async function pixel(card: Uint8Array, left: number, top: number) {
  const raw = await sharp(card).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...raw].map((value) => Math.round(value / 64));
}
const GREEN = [0, 4, 0];
const BLUE = [0, 0, 4];

describe('a share card', () => {
  it('is a JPEG of the size that networks ask for, the same each time', async () => {
    const card = await drawShareCard(model);
    expect(await sharp(card).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(Buffer.compare(card, await drawShareCard(model))).toBe(0);
    expect(card.length).toBeLessThan(200_000);
  });

  it('shows the picture at the end of the line of reading, around its focus', async () => {
    const left = await drawShareCard({ ...model, picture: await picture(0.1) });
    expect(await pixel(left, 1000, 400)).toEqual(GREEN);
    const right = await drawShareCard({ ...model, picture: await picture(0.9) });
    expect(await pixel(right, 1000, 400)).toEqual(BLUE);
    const arabic = { ...model, dir: 'rtl' as const, lang: 'ar', headline: 'جسر الحبّالين' };
    const mirrored = await drawShareCard({ ...arabic, picture: await picture(0.9) });
    expect(await pixel(mirrored, 200, 400)).toEqual(BLUE);
  });

  it('does without a picture that cannot be read', async () => {
    const bytes = new TextEncoder().encode('<html>not found');
    const card = await drawShareCard({ ...model, picture: { bytes, focusX: 0.5, focusY: 0.5 } });
    expect(Buffer.compare(card, await drawShareCard(model))).toBe(0);
  });

  it('is drawn whatever the words', async () => {
    const hostile = '<svg onload="x">&amp; "\u0000\uD800 ]]> 潮報 🌊';
    for (const headline of ['', hostile, 'x'.repeat(5_000), 'mot '.repeat(2_000)]) {
      const card = { ...model, headline, nameplate: headline, byline: headline, section: headline };
      expect((await drawShareCard(card)).length).toBeGreaterThan(5_000);
    }
  });
});

describe('icons', () => {
  const icon = { name: 'Le Jusant', lang: 'fr', accent: '#b5351a', pairing: 'jusant' as const };

  it('are square, opaque, and of the size asked for', async () => {
    for (const size of [32, 180, 512]) {
      const image = sharp(await drawIconPng(icon, size));
      expect(await image.metadata()).toMatchObject({ format: 'png', width: size, height: size });
      expect((await image.stats()).isOpaque).toBe(true);
    }
  });

  it('need no font, and no colour but a true one', async () => {
    const svg = await drawIconSvg({ ...icon, accent: 'red" onload="x' });
    expect(svg).not.toContain('onload');
    expect(svg).not.toContain('<text');
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
  });

  it('keep the letter of a maskable one within what every mask shows', async () => {
    const svg = await drawIconSvg(icon, { isMaskable: true });
    const raw = await sharp(Buffer.from(svg), { density: 72 })
      .resize(100, 100)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const corner = [...raw.data.subarray(0, 3)];
    const channels = raw.info.channels;
    for (let y = 0; y < 100; y++) {
      for (let x = 0; x < 100; x++) {
        if (Math.hypot(x - 50, y - 50) < 40) continue;
        const at = (y * 100 + x) * channels;
        expect([...raw.data.subarray(at, at + 3)]).toEqual(corner);
      }
    }
  });

  it('wrap a PNG for those who ask for favicon.ico', async () => {
    const ico = Buffer.from(await drawFaviconIco(icon));
    expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
    const png = ico.subarray(ico.readUInt32LE(18));
    expect(png.length).toBe(ico.readUInt32LE(14));
    expect((await sharp(png).metadata()).width).toBe(32);
  });
});
