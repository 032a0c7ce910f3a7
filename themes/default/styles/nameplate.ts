import type { Pairing } from '../pairings.ts';
import { fluid } from './tokens.ts';

/**
 * The front's nameplate, its ears and tide; its sizes by how much there is to set. The narrow Caslon takes about 0.36 em
 * a letter, so each size fits its class within 320 pixels, if need be on two or three lines.
 */
export const nameplate = ({ plateScale: scale, plateTracking }: Pairing): string => `
.plate{display:flex;flex-wrap:wrap;gap:.6rem 2rem;justify-content:space-between;align-items:end}
.plate .name{line-height:var(--nl,.88);padding-block:.02em .13em;margin-inline-start:-.03em}
.plate .logo{max-block-size:clamp(5.5rem,16vw,11rem);margin-block:.75rem 1.25rem}
.ear{max-inline-size:18rem;padding-block-end:1.1rem}
.ear b{display:block;font:italic var(--hw) var(--s2)/1.05 var(--head);margin-block-end:.4rem}
.tide{inline-size:100%;block-size:clamp(3rem,6vw,5.25rem);margin-block:-.25rem .5rem}
.rule{border-block-start:5px double var(--ink);margin-block-start:.4rem}
.rule+.sections{border-block-start:0}
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
