/** A share card but for its picture, as SVG without fonts. */
import type { ShareCardModel } from '../../domain/sharing-models.ts';
import { PICTURE } from './card-picture.ts';
import { HAIR, INK, PAPER, QUIET_INK, readableAccent } from './colour.ts';
import { type Box, fitText } from './fit-text.ts';
import { corner, tide } from './ornaments.ts';
import { type DrawingFaces, facesOf } from './pairing-faces.ts';
import { drawable, drawLine, type SetLine, setLine, type TypeStyle } from './type-set.ts';

/** Pixels, from the top left: the card, its margin, and the heights at which its parts stand. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;
const CORNER = 88;
const PLATE = 88;
const PLATE_RULE = 112;
const KIND = 168;
const HEAD_TOP = 192;
const FOOT_RULE = 550;
const BYLINE = 590;

interface Card {
  model: ShareCardModel;
  faces: DrawingFaces;
  hasPicture: boolean;
  hasTide: boolean;
  isRtl: boolean;
  accent: string;
  /** Where the words stand. */
  left: number;
  width: number;
}

export async function cardSvg(model: ShareCardModel, hasPicture: boolean): Promise<string> {
  const isRtl = model.dir === 'rtl';
  const gap = hasPicture ? EDGE - 8 : EDGE;
  const card: Card = {
    model,
    faces: await facesOf(model.theme.pairing, model.dir),
    hasPicture,
    hasTide: !hasPicture && model.theme.ornament === 'tide',
    isRtl,
    accent: readableAccent(model.theme.accent),
    left: isRtl ? (hasPicture ? PICTURE.width : 0) + gap : EDGE,
    width: WIDTH - (hasPicture ? PICTURE.width : 0) - EDGE - gap,
  };
  const parts = [
    nameplate(card),
    kindLine(card),
    headline(card),
    foot(card),
    byline(card),
    hasPicture ? '' : corner(isRtl ? 0 : WIDTH, CORNER, isRtl),
  ];
  return svg(WIDTH, HEIGHT, `<rect width="100%" height="100%" fill="${PAPER}"/>${parts.join('')}`);
}

/** The folded corner by itself, to lie on the picture, and where it lies. */
export function cornerSvg(dir: 'ltr' | 'rtl'): { svg: string; left: number } {
  const isRtl = dir === 'rtl';
  const left = isRtl ? 0 : WIDTH - CORNER;
  return { svg: svg(CORNER, CORNER, corner(isRtl ? 0 : CORNER, CORNER, isRtl)), left };
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
}

function nameplate(card: Card): string {
  const { faces, hasPicture, model, width } = card;
  const box: Omit<Box, 'leading' | 'maxLines'> = {
    // The corner needs its room where no picture lies under it.
    width: hasPicture ? width : width - CORNER,
    height: 64,
    largest: 50 * faces.headScale,
    smallest: 26,
  };
  const plate = oneLine(card, faces.head, model.nameplate, box, PLATE, INK);
  return plate + rule(card, PLATE_RULE, 3, INK);
}

function kindLine(card: Card): string {
  const { faces, isRtl, left, model, width } = card;
  const size = isRtl ? 31 : 27;
  const kind = setText(card, faces.labelBold, model.kindLabel);
  const separator = model.kindLabel && model.section ? '\u00A0·\u00A0' : '';
  const words = separator + drawable(model.section, faces.label);
  const section = setLine(words, styleOf(card, faces.label));
  const [kindX, sectionX] = isRtl
    ? [left + width - kind.width * size, left + width - (kind.width + section.width) * size]
    : [left, left + kind.width * size];
  return (
    drawLine(kind, kindX, KIND, size, card.accent) +
    drawLine(section, sectionX, KIND, size, QUIET_INK)
  );
}

function headline(card: Card): string {
  const { faces, hasPicture, hasTide, isRtl, model, width } = card;
  const style = { ...styleOf(card, faces.head), tracking: faces.tracking };
  const { size, lines } = fitText(drawable(model.headline, style.faces), style, {
    width,
    height: hasTide ? 270 : isRtl ? 322 : 345,
    largest: Math.round((hasPicture ? 98 : 132) * faces.headScale),
    smallest: 36,
    leading: faces.headLeading,
    maxLines: 6,
  });
  const first = HEAD_TOP + size * (isRtl ? 1.02 : 0.84);
  const baseline = (index: number) => first + index * size * faces.headLeading;
  return lines.map((line, index) => place(card, line, baseline(index), size, INK)).join('');
}

/** What closes the card: the tide, a double rule as under a page, or a hair. */
function foot(card: Card): string {
  if (card.hasTide) return tide(EDGE, 552, WIDTH - 2 * EDGE, 62, card.accent, card.isRtl);
  if (!card.hasPicture && card.model.theme.ornament === 'rule') {
    return rule(card, FOOT_RULE - 4, 1.5, INK) + rule(card, FOOT_RULE, 1.5, INK);
  }
  return card.model.byline ? rule(card, FOOT_RULE, 1, HAIR) : '';
}

function byline(card: Card): string {
  const box = { width: card.width, height: 40, largest: card.isRtl ? 28 : 25, smallest: 19 };
  return oneLine(card, card.faces.label, card.model.byline, box, BYLINE, QUIET_INK);
}

function oneLine(
  card: Card,
  faces: TypeStyle['faces'],
  text: string,
  box: Omit<Box, 'leading' | 'maxLines'>,
  y: number,
  fill: string,
): string {
  const whole = { ...box, leading: 1, maxLines: 1 };
  const { size, lines } = fitText(drawable(text, faces), styleOf(card, faces), whole);
  return lines[0] ? place(card, lines[0], y, size, fill) : '';
}

function styleOf({ model }: Card, faces: TypeStyle['faces']): TypeStyle {
  return { faces, lang: model.lang, dir: model.dir };
}

function setText(card: Card, faces: TypeStyle['faces'], text: string): SetLine {
  return setLine(drawable(text, faces), styleOf(card, faces));
}

/** Flush to the edge at which reading begins. */
function place(card: Card, line: SetLine, y: number, size: number, fill: string): string {
  const x = card.isRtl ? card.left + card.width - line.width * size : card.left;
  return drawLine(line, x, y, size, fill);
}

function rule({ left, width }: Card, y: number, thickness: number, fill: string): string {
  return `<rect x="${left}" y="${y}" width="${width}" height="${thickness}" fill="${fill}"/>`;
}
