// The lighthouse of the bar at night: two beams part a sky of heavy lines.
import { clamp, mix, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { cut, draw, fill, halo, ink, minium, type Picture, paper, plate } from './burin/plate.ts';
import { between, slant } from './burin/rulings.ts';
import { sea, sky } from './burin/scenery.ts';
import { blob, disc, inside, type Outline, pts, rect } from './burin/shape.ts';

const HORIZON = 600;
const LAMP = [790, 236] as const;

/** 0 in the middle of a beam, 1 in the dark. */
const dark: Tone = (x, y) => {
  const [dx, dy] = [x - LAMP[0], y - LAMP[1]];
  const away = Math.hypot(dx, dy);
  const left = dx < 0 ? Math.abs(dy - dx * -0.17) / (18 + -dx * 0.085) : 9;
  const right = dx > 0 ? Math.abs(dy - dx * 0.13) / (18 + dx * 0.075) : 9;
  const near = Math.min(left, right);
  return Math.max(slope(0.75, 1.5, near), 0.42 * slope(500, 1100, away)) * slope(20, 120, away);
};

const rock: Outline = blob(
  pts(
    '470,712 520,668 590,652 640,622 700,610 780,600 850,606 905,628 960,640 1010,676 1060,712 900,720 640,722',
  ),
);
const edge = (side: -1 | 1, y: number): number => LAMP[0] + side * mix(26, 46, (y - 290) / 340);
const band = (top: number, foot: number): Outline => [
  [edge(-1, top), top],
  [edge(1, top), top],
  [edge(1, foot), foot],
  [edge(-1, foot), foot],
];
const tower = band(290, 632);

function svg(): string {
  const stones = inside(rock);
  const shade: Tone = (x, y) => slope(-0.2, 1.25, (x - LAMP[0]) / (edge(1, y) - LAMP[0])) * 0.95;
  const lit = (x: number): number => 1 - 0.75 * Math.exp(-(((x - LAMP[0]) / 95) ** 2));
  return plate(1200, 900, [
    cut(
      sky({
        box: [-20, 0, 1220, HORIZON - 3],
        seed: 3,
        gap: 8.5,
        tone: (x, y) => 0.02 + 0.7 * dark(x, y) - 0.1 * slope(480, 600, y),
      }),
    ),
    cut(
      sea({
        box: [-20, HORIZON, 1220, 900],
        seed: 11,
        far: 5,
        near: 13,
        tone: (x, y) => clamp(0.66 * lit(x) + 0.12 * slope(700, 900, y)),
      }),
    ),
    halo(10, rock),
    cut(
      engrave(
        slant([440, 580, 1090, 740], 30, 7.5, 7),
        (x, y) =>
          0.36 + 0.42 * slope(740, 1040, x + (y - 600) * 0.8) + 0.25 * Math.sin(x / 37 + y / 19),
        stones,
      ),
    ),
    cut(
      engrave(
        slant([440, 580, 1090, 740], -52, 9, 7),
        (x, y) => 0.65 * slope(690, 730, y + 0.05 * x) * slope(880, 980, x),
        stones,
      ),
    ),
    halo(
      13,
      tower,
      rect(746, 250, 834, 291),
      rect(759, 196, 821, 276),
      pts('757,196 790,158 823,196'),
    ),
    fill(minium, band(352, 432), band(510, 590)),
    cut(
      engrave(
        between(
          [
            [edge(-1, 290), 290],
            [edge(-1, 632), 632],
          ],
          [
            [edge(1, 290), 290],
            [edge(1, 632), 632],
          ],
          16,
        ),
        shade,
      ),
    ),
    lantern(),
    fill(
      ink,
      rect(780, 602, 800, 632),
      disc(790, 602, 10),
      rect(783, 462, 797, 486),
      rect(784, 392, 796, 412),
    ),
    draw(paper, 5, pts('452,722 560,727 700,725 860,729 1084,721')),
  ]);
}

function lantern(): string {
  return (
    fill(
      ink,
      rect(750, 274, 830, 291),
      pts('757,196 823,196 790,158'),
      rect(787, 138, 793, 164),
      disc(790, 156, 7),
    ) +
    draw(
      ink,
      3,
      pts('744,274 744,250 836,250 836,274'),
      pts('760,274 760,250'),
      pts('820,274 820,250'),
    ) +
    fill(paper, rect(767, 198, 813, 274)) +
    draw(ink, 4, pts('767,274 767,198'), pts('813,274 813,198')) +
    fill(minium, disc(...LAMP, 17)) +
    draw(
      ink,
      2.4,
      pts('790,198 790,218'),
      pts('790,254 790,274'),
      pts('767,236 772,236'),
      pts('808,236 813,236'),
    )
  );
}

export const phare: Picture = { width: 1200, height: 900, svg };
