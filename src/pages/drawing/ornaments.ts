/** Drawn things that are not words: the folded corner, and the tide under a card without a picture. */
import { FOLD, INK } from './colour.ts';

/**
 * The corner of the sheet, folded over: behind it the hatched back of the paper.
 * @param x the card's edge at which it lies; right edge, or left when mirrored.
 */
export function corner(x: number, size: number, isMirrored: boolean): string {
  const sign = isMirrored ? 1 : -1;
  const inner = x + sign * size;
  const hatch = Array.from({ length: Math.ceil(size / 4) }, (_, index) => {
    const y = index * 4;
    return `<path d="M${x} ${y}H${inner - sign * y}" stroke="${INK}" stroke-width="1"/>`;
  }).join('');
  return [
    `<path d="M${inner} 0H${x}V${size}Z" fill="${FOLD}"/>`,
    hatch,
    `<path d="M${inner} 0V${size}H${x}Z" fill="#dbe4e2" stroke="${INK}" stroke-width="1.5"/>`,
  ].join('');
}

/** A day's two tides in ruled lines, with the hour of going to press. */
export function tide(
  left: number,
  base: number,
  width: number,
  height: number,
  accent: string,
  isMirrored: boolean,
): string {
  const at = (x: number) => base - height / 2 + (height / 2) * Math.cos((x / width) * 4 * Math.PI);
  const points = Array.from({ length: 121 }, (_, index) => {
    const x = (index / 120) * width;
    return `${(left + x).toFixed(1)} ${at(x).toFixed(1)}`;
  });
  const curve = `M${points.join('L')}`;
  const lines = Array.from({ length: Math.floor(height / 6) }, (_, index) => {
    const y = base - 3 - index * 6;
    return `<path d="M${left} ${y}h${width}" stroke="${INK}" stroke-width="1"/>`;
  }).join('');
  const press = left + width * (isMirrored ? 0.71 : 0.29);
  return [
    `<clipPath id="sea"><path d="${curve}L${left + width} ${base}L${left} ${base}Z"/></clipPath>`,
    `<g clip-path="url(#sea)">${lines}</g>`,
    `<path d="${curve}" fill="none" stroke="${INK}" stroke-width="3"/>`,
    `<rect x="${press}" y="${base - height - 14}" width="3" height="${height + 14}" fill="${accent}"/>`,
  ].join('');
}
