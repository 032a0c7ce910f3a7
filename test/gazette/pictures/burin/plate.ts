// A plate: paper, ink, slate and one spot colour, printed layer over layer into one SVG.
import { pathOf } from './path.ts';
import type { Line, Outline } from './shape.ts';

export const paper = '#e3e8e4';
export const ink = '#12181b';
/** The spot colour: red lead, as on hulls and rubrics. */
export const minium = '#c8401f';
export const slate = '#8d9a98';
export const mist = '#bfc9c5';

export interface Picture {
  width: number;
  height: number;
  svg: () => string;
}

/** Layers in printing order, each a piece of SVG. */
export function plate(
  width: number,
  height: number,
  layers: readonly string[],
  ground = paper,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/>${layers.join('')}</svg>`
  );
}

/** Prints path data, as `engrave` returns it. Overlapping pieces unite. */
export const cut = (data: string, colour = ink): string =>
  data === '' ? '' : `<path fill="${colour}" d="${data}"/>`;

/** Fills outlines. */
export const fill = (colour: string, ...outlines: Outline[]): string =>
  cut(outlines.map((outline) => pathOf(sunwise(outline), true)).join(''), colour);

/** Fills outlines and draws their edge. */
export const edged = (
  colour: string,
  edge: string,
  width: number,
  ...outlines: Outline[]
): string => {
  const data = outlines.map((outline) => pathOf(sunwise(outline), true)).join('');
  return `<path fill="${colour}" stroke="${edge}" stroke-width="${fine(width)}" stroke-linejoin="round" d="${data}"/>`;
};

const fine = (width: number): number => Math.round(width * 100) / 100;

/** Draws lines of one width. */
export const draw = (colour: string, width: number, ...lines: Line[]): string => {
  const data = lines.map((line) => pathOf(line)).join('');
  return `<path fill="none" stroke="${colour}" stroke-width="${fine(width)}" stroke-linejoin="round" stroke-linecap="round" d="${data}"/>`;
};

/** Round dots of one diameter. */
export const dots = (colour: string, size: number, points: Line): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${size}" stroke-linecap="round" d="${points
    .map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`)
    .join('')}"/>`;

/** Clears a margin of paper around outlines, so that they stand off from the lines behind. */
export const halo = (width: number, ...outlines: Outline[]): string =>
  edged(paper, paper, width, ...outlines);

/** Fills outlines with a margin of paper around their union: the margin is printed first. */
export const apart = (width: number, colour: string, ...outlines: Outline[]): string =>
  edged(colour, paper, width, ...outlines).replace('<path ', '<path paint-order="stroke" ');

/** A dark shape with a little air around it. */
export const silhouette = (...outlines: Outline[]): string => apart(5, ink, ...outlines);

/** All outlines turn the same way, so that overlaps add up instead of cutting holes. */
function sunwise(outline: Outline): Outline {
  let area = 0;
  let [px, py] = outline[outline.length - 1] ?? [0, 0];
  for (const [x, y] of outline) {
    area += px * y - x * py;
    [px, py] = [x, y];
  }
  return area < 0 ? [...outline].reverse() : outline;
}
