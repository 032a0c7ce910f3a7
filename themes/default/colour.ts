/** Keeps any newsroom's accent readable: the colour is bent only as far as its paper asks. */

type Rgb = readonly [number, number, number];

/** AA for text of any size, WCAG 2.2 success criterion 1.4.3; a little more, for rounding. */
const ENOUGH = 4.52;

function parse(hex: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!found) return null;
  const [r = 0, g = 0, b = 0] = found.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
  return [r, g, b];
}

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (light: number) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const linear = (colour: Rgb): Rgb => [
  toLinear(colour[0]),
  toLinear(colour[1]),
  toLinear(colour[2]),
];
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function hex(light: Rgb): string {
  const byte = (channel: number) => Math.round(fromLinear(channel) * 255);
  return `#${light.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Contrast of two colours by WCAG 2.2, from 1 to 21.
 * @param one, other `#rrggbb`; anything else counts as black.
 */
export function contrast(one: string, other: string): number {
  const of = (colour: string) => luminance(linear(parse(colour) ?? [0, 0, 0]));
  const [a, b] = [of(one), of(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The accent, made darker on light paper or lighter on dark paper until it can be read on all of
 * the papers given. Darkening scales the light itself, so that the hue stays; lightening adds white.
 * @param accent `#rrggbb`; anything else gives the fallback.
 */
export function readable(accent: string, papers: readonly string[], fallback: string): string {
  const start = linear(parse(accent) ?? parse(fallback) ?? [0, 0, 0]);
  const onDark = papers.every((paper) => contrast(paper, '#ffffff') > contrast(paper, '#000000'));
  for (let step = 0; step <= 100; step++) {
    const share = step / 100;
    const bend = (channel: number) =>
      onDark ? channel + (1 - channel) * share : channel * (1 - share);
    const colour = hex([bend(start[0]), bend(start[1]), bend(start[2])]);
    if (papers.every((paper) => contrast(colour, paper) >= ENOUGH)) return colour;
  }
  return onDark ? '#ffffff' : '#000000';
}
