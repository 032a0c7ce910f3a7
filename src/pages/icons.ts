/**
 * The publication's icons where it has no logo: its initial in the head face on its colour, the sheet's
 * corner folded over. Outlines only, so that they look the same everywhere.
 */
import sharp from 'sharp';
import type { IconForm, IconModel } from '../domain/sharing-models.ts';
import { accentOf, onAccent } from './drawing/colour.ts';
import { initialOf } from './drawing/initial.ts';
import { corner } from './drawing/ornaments.ts';
import { facesOf } from './drawing/pairing-faces.ts';
import { drawable, drawLine, type SetLine, setLine } from './drawing/type-set.ts';

/** Sizes, in pixels, that pages and the manifest name. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

const SIDE = 512;
/** Share of the side that the letter may take; maskable icons are cut to a circle of 80 %. */
const LETTER = 0.66;
const MASKABLE_LETTER = 0.44;

export interface IconOptions {
  /** To be cut to any shape by the device: no corner, a smaller letter. */
  isMaskable?: boolean;
}

export async function drawIconSvg(model: IconModel, options: IconOptions = {}): Promise<string> {
  const accent = accentOf(model.accent);
  const share = options.isMaskable ? MASKABLE_LETTER : LETTER;
  const parts = [
    `<rect width="${SIDE}" height="${SIDE}" fill="${accent}"/>`,
    await letter(model, SIDE * share, onAccent(accent), options.isMaskable ? 0 : SIDE * 0.03),
    options.isMaskable ? '' : corner(SIDE, SIDE * 0.22, false),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">${parts.join('')}</svg>`;
}

export function drawIcon(model: IconModel, { type, size, isMaskable }: IconForm) {
  return type === 'ico' ? drawFaviconIco(model) : drawIconPng(model, size, { isMaskable });
}

/** @param size of each side, in pixels. */
export async function drawIconPng(
  model: IconModel,
  size: number,
  options: IconOptions = {},
): Promise<Uint8Array> {
  const svg = Buffer.from(await drawIconSvg(model, options));
  const density = Math.max(1, (72 * size) / SIDE);
  return sharp(svg, { density }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** `/favicon.ico` for those who ask for it unbidden: one PNG of 32 pixels in an ICO file. */
export async function drawFaviconIco(model: IconModel): Promise<Uint8Array> {
  const png = await drawIconPng(model, 32);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits per pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** The initial, its ink as large as allowed and centred, a little lower where the corner takes room. */
async function letter(model: IconModel, room: number, fill: string, drop: number): Promise<string> {
  const initial = initialOf(model.name, model.lang);
  const isArabic = /\p{Script=Arabic}/u.test(initial);
  const { head } = await facesOf(model.pairing, isArabic ? 'rtl' : 'ltr');
  const style = { faces: head, lang: model.lang, dir: 'ltr' as const };
  const line = setLine(drawable(initial, head), style);
  const ink = inkOf(line);
  if (!ink) return '';
  const size = Math.min(room / (ink.right - ink.left), room / (ink.top - ink.bottom));
  const x = SIDE / 2 - ((ink.left + ink.right) / 2) * size;
  const y = SIDE / 2 + drop + ((ink.top + ink.bottom) / 2) * size;
  return drawLine(line, x, y, size, fill);
}

/** The box around all ink of a line, in em; null for a line without any. */
function inkOf(line: SetLine) {
  if (line.glyphs.length === 0) return null;
  const boxes = line.glyphs.map(({ ink, scale, x, y }) => ({
    left: x + ink.left * scale,
    right: x + ink.right * scale,
    bottom: y + ink.bottom * scale,
    top: y + ink.top * scale,
  }));
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}
