import type { Pairing } from '../pairings.ts';
import { fluid } from './tokens.ts';

/**
 * Sizes of the front's nameplate by how much there is to set. The narrow Caslon takes about 0.36 em
 * a letter, so each size fits its class within 320 pixels, if need be on two or three lines.
 */
export const nameplate = ({ plateScale: scale, plateTracking }: Pairing): string => `
.plate .name{letter-spacing:${plateTracking}}
.plate .name{--n:clamp(${4.2 * scale}rem,1rem + ${13.4 * scale}vw,${13 * scale}rem)}
.plate .n-m{--n:${fluid(3.3, 9.5, scale)}}
.plate .n-l{--n:${fluid(2.9, 7.4, scale)}}
.plate .n-xl{--n:${fluid(2.4, 5.1, scale)}}
@media (min-width:105rem){.plate .n-s{--n:${15 * scale}rem}.plate .n-m{--n:${11 * scale}rem}.plate .n-l{--n:${8.4 * scale}rem}.plate .n-xl{--n:${5.8 * scale}rem}}
`;

/** The class of a name: by its length, or by its longest word where that alone would not fit. */
export function nameClass(name: string): string {
  const letters = [...name].length;
  const longest = Math.max(...name.split(/\s+/).map((word) => [...word].length));
  const fits = (all: number, word: number) => letters <= all && longest <= word;
  if (fits(10, 10)) return 'n-s';
  if (fits(16, 13)) return 'n-m';
  return fits(26, 15) ? 'n-l' : 'n-xl';
}
