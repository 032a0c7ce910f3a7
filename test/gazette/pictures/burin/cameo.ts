// The oval in which the paper shows its authors: a silhouette cut in black on slanting lines, in a ruled card.
import { clamp, slope } from './chance.ts';
import { engrave, type Tone } from './engrave.ts';
import { apart, cut, draw, ink, type Picture, paper, plate } from './plate.ts';
import { between, rows, slant } from './rulings.ts';
import { blob, disc, inside, type Line, type Outline } from './shape.ts';

const OVAL = disc(320, 400, 292, 368, 96);

export interface Sitter {
  /** The bust: head, neck and shoulders in one outline, through these points. */
  bust: Line;
  /** Anything that adds to the silhouette: a bun, a cap, a beard. */
  more?: Outline[];
  /** Printed over the silhouette: white cuts in the hair and clothes, the red accent. */
  detail: () => string;
}

export function cameo({ bust, more = [], detail }: Sitter): Picture {
  const svg = (): string =>
    plate(640, 800, [
      cut(engrave(slant([20, 20, 620, 780], -29, 10.5, 10), backdrop, inside(OVAL))),
      apart(9, ink, blob(bust, 6), ...more),
      detail(),
      mat(),
    ]);
  return { width: 640, height: 800, svg };
}

/** Light comes from the left, where the sitter looks. */
const backdrop: Tone = (x, y) =>
  clamp(0.1 + 0.3 * slope(120, 560, x + (y - 400) * 0.25) + 0.2 * slope(360, 640, x), 0, 0.7);

/** The card around the oval, ruled like a banknote. */
function mat(): string {
  const outside = inside(OVAL);
  const ring = [...OVAL, ...OVAL.slice(0, 1)];
  const edge = `M0 0h640v800H0z${ovalHole}`;
  return (
    `<path fill="${paper}" fill-rule="evenodd" d="${edge}"/>` +
    cut(engrave(rows([-10, 0, 650, 800], 7, undefined, 12), 0.34, (x, y) => !outside(x, y))) +
    draw(paper, 22, ring) +
    draw(ink, 7, ring) +
    draw(ink, 2, disc(320, 400, 301, 377, 96).concat([[621, 400]]))
  );
}

const ovalHole = 'M28 400a292 368 0 1 0 584 0a292 368 0 1 0-584 0z';

/** White cuts that flow from one line to another: hair, a knitted collar, the folds of a coat. */
export const cuts = (from: Line, to: Line, count: number, tone: number | Tone): string =>
  cut(engrave(between(from, to, count, 40), tone), paper);
