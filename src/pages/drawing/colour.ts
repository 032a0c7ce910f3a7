/** Colours of drawn things: the paper's own, and an accent that can be read on it. */
export const PAPER = '#fcfcf9';
export const INK = '#12181b';
export const QUIET_INK = '#4b555a';
export const HAIR = '#c3cbc9';
export const FOLD = '#c9d4d1';
const USUAL_ACCENT = '#b5351a';

type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const value = accentOf(hex);
  const at = (index: number) => Number.parseInt(value.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The accent, darkened until its words stand out on the paper; anything but `#rrggbb` gives the usual one. */
export function readableAccent(accent: string): string {
  let rgb = parse(accent);
  const paper = parse(PAPER);
  while (contrast(rgb, paper) < 4.5) rgb = rgb.map((c) => c * 0.95) as Rgb;
  return `#${rgb
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Paper or ink: what can be read better on the accent as it is. */
export function onAccent(accent: string): string {
  const rgb = parse(accent);
  return contrast(rgb, parse(PAPER)) >= contrast(rgb, parse(INK)) ? PAPER : INK;
}

/** The accent as given if it is `#rrggbb`, else the usual one. */
export function accentOf(accent: string, usual = USUAL_ACCENT): string {
  return /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : usual;
}
