// An evening in the lending library: shelves to the ceiling, one lamp, one reader.
import { chance, clamp, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { type Pose, person } from './burin/figure.ts';
import {
  apart,
  cut,
  draw,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { columns, rows, slant } from './burin/rulings.ts';
import { inside, type Line, type Outline, place, pts, rect } from './burin/shape.ts';

/** Where the lamp's bulb hangs: everything is lit from here. */
const [LX, LY] = [668, 560];

const lit = (x: number, y: number): number => slope(660, 110, Math.hypot(x - LX, (y - LY) * 1.15));

function svg(): string {
  return plate(
    1200,
    900,
    [shelves(), uprights(), ladder(), glow(), reader(), table(), lamp(), cat()],
    ink,
  );
}

const SHELVES = [26, 164, 302, 440, 578] as const;

function shelves(): string {
  const roll = chance(88);
  return SHELVES.map((top) => {
    const base = top + 118;
    const books: string[] = [];
    for (let x = -8; x < 1200; ) {
      const wide = 13 + 19 * roll();
      const tall = 76 + 34 * roll();
      const lean = roll() > 0.94 ? 9 : 0;
      if (roll() > 0.95) x += 26;
      books.push(book(x, base, wide, tall, lean, roll));
      x += wide + 1.5 + lean;
    }
    return books.join('') + plank(base);
  }).join('');
}

function book(
  x: number,
  base: number,
  wide: number,
  tall: number,
  lean: number,
  roll: () => number,
): string {
  const spine: Outline = [
    [x + lean, base - tall],
    [x + lean + wide, base - tall],
    [x + wide, base],
    [x, base],
  ];
  const light = lit(x, base - tall / 2);
  const kind = roll();
  const red = kind > 0.945 && light > 0.2;
  const share = clamp(0.1 + light * (0.35 + 0.6 * roll()), 0.07, 0.9);
  const bands = [0.16, 0.24, 0.8].map(
    (t): Line => [
      [x + 1, base - tall * t],
      [x + wide - 1, base - tall * t],
    ],
  );
  const body = red
    ? fill(minium, spine)
    : cut(
        engrave(
          columns([x, base - tall - 2, x + wide + lean, base + 1], 3.6, undefined, 40),
          share,
          inside(spine),
        ),
        paper,
      );
  return (
    body + draw(kind > 0.5 && !red ? paper : ink, 2, ...(kind > 0.3 ? bands : bands.slice(0, 1)))
  );
}

function plank(base: number): string {
  const board = rect(-10, base + 2, 1210, base + 16);
  return (
    fill(ink, board) +
    cut(
      engrave(
        rows([-10, base + 2, 1210, base + 16], 4.6, undefined, 20),
        (x, y) => 0.14 + 0.7 * lit(x, y),
      ),
      paper,
    )
  );
}

function uprights(): string {
  const posts = [rect(190, -10, 216, 720), rect(586, -10, 612, 720), rect(984, -10, 1010, 720)];
  return (
    fill(
      ink,
      ...posts.map((post) =>
        post.map(([x, y], i) => [x + (i === 0 || i === 3 ? -5 : 5), y] as const),
      ),
    ) +
    cut(
      engrave(
        columns([180, -10, 1020, 720], 5.2, undefined, 12),
        (x, y) => 0.12 + 0.6 * lit(x, y),
        inside(...posts),
      ),
      paper,
    )
  );
}

function ladder(): string {
  const rails: Line[] = [pts('1046,-10 1106,760'), pts('1112,-10 1180,760')];
  const rungs = Array.from(
    { length: 10 },
    (_, i): Line => [
      [1052 + i * 6, 60 + i * 74],
      [1120 + i * 6.4, 60 + i * 74],
    ],
  );
  return draw(ink, 19, ...rails, ...rungs) + draw(paper, 8, ...rails) + draw(paper, 6, ...rungs);
}

/** The cone of light under the shade. */
function glow(): string {
  const cone: Outline = pts('612,540 724,540 930,742 400,742');
  const tone: Tone = (x, y) =>
    clamp(0.95 - 0.5 * slope(20, 240, Math.abs(x - LX)) - 0.2 * slope(560, 740, y));
  return cut(engrave(rows([380, 540, 950, 742], 7), tone, inside(cone)), paper);
}

function table(): string {
  const top: Outline = pts('120,742 1120,742 1170,786 70,786');
  const front = rect(96, 786, 1146, 826);
  const wood: Tone = (x) => clamp(0.2 + 0.78 * slope(560, 60, Math.abs(x - LX)));
  return (
    fill(ink, top, front, rect(70, 826, 1170, 910)) +
    cut(engrave(rows([70, 742, 1170, 786], 5.6), wood, inside(top)), paper) +
    cut(
      engrave(
        rows([96, 786, 1146, 826], 8),
        (x) => 0.1 + 0.26 * slope(600, 80, Math.abs(x - LX)),
        inside(front),
      ),
      paper,
    ) +
    draw(
      paper,
      3,
      pts('70,787 1170,787'),
      pts('136,826 136,906 170,906 170,826'),
      pts('1070,826 1070,906 1104,906 1104,826'),
    ) +
    pile() +
    openBook()
  );
}

function pile(): string {
  const stack: [number, number, number, string][] = [
    [846, 754, 158, paper],
    [858, 730, 140, minium],
    [842, 708, 150, paper],
  ];
  return stack
    .map(([x, y, wide, colour]) => {
      const cover = rect(x, y, x + wide, y + 21);
      return (
        draw(ink, 8, [...cover, ...cover.slice(0, 1)]) +
        fill(colour, cover) +
        cut(
          engrave(
            rows([x + 8, y + 3, x + wide - 12, y + 18], 4.4, undefined, 30),
            colour === paper ? 0.4 : 0.2,
          ),
        )
      );
    })
    .join('');
}

function openBook(): string {
  const left: Outline = pts('474,756 560,740 606,752 606,768 552,760 468,774');
  const right: Outline = place(pts('-132,756 -46,740 0,752 0,768 -54,760 -138,774'), 606, 0, -1, 1);
  return (
    halo(4, left, right) +
    draw(ink, 3, [...left, ...left.slice(0, 1)], [...right, ...right.slice(0, 1)]) +
    cut(engrave(slant([468, 740, 746, 774], 0, 5, 6), 0.3, inside(left, right)))
  );
}

const reading: Pose = {
  head: [0.12, 0.64],
  shoulder: [0.02, 0.52],
  hip: [-0.1, 0.22],
  arms: [pts('0.12,0.33 0.3,0.32'), pts('0.08,0.32 0.24,0.3')],
  legs: [pts('0.2,0.2 0.22,-0.1')],
  hat: 'bun',
};

function reader(): string {
  const body = person(386, 886, 500, reading);
  const chair: Line[] = [pts('296,906 290,640'), pts('290,646 300,640')];
  const folk = inside(...body);
  const rim: Tone = (x, y) => 0.95 * slope(0, 34, x - backOf(y));
  return (
    draw(ink, 22, ...chair) +
    draw(paper, 5, pts('292,906 286,640')) +
    apart(7, ink, ...body) +
    cut(
      engrave(
        slant([280, 520, 560, 790], 34, 7, 6),
        (x, y) => 0.7 * rim(x, y),
        (x, y) => folk(x, y) && !folk(x + 26, y - 12) && y < 760,
      ),
      paper,
    ) +
    ''
  );
}

/** Where the reader's back is, so that the light falls on the side of the lamp. */
const backOf = (y: number): number => 330 + 60 * slope(780, 560, y);

function lamp(): string {
  const shade: Outline = pts('628,430 708,430 744,544 592,544');
  return (
    draw(ink, 14, pts('668,740 668,540')) +
    draw(paper, 4, pts('665,738 665,548')) +
    fill(ink, pts('616,748 632,732 704,732 720,748')) +
    draw(paper, 3, pts('620,745 634,733 702,733')) +
    apart(9, minium, shade) +
    cut(
      engrave(
        columns([590, 430, 746, 544], 6.4),
        (x) => 0.85 * slope(672, 742, x) + 0.2 * slope(612, 594, x),
        inside(shade),
      ),
    ) +
    draw(ink, 5, pts('590,544 746,544'), pts('628,430 708,430')) +
    fill(paper, pts('650,546 686,546 680,560 656,560'))
  );
}

function cat(): string {
  const body = pts(
    '958,742 950,700 968,664 992,650 990,622 1000,634 1016,634 1026,622 1026,650 1020,664 1034,690 1040,742',
  );
  return (
    draw(paper, 5, [...body, ...body.slice(0, 1)], pts('1036,738 1070,736 1088,716 1080,700')) +
    fill(ink, body) +
    draw(ink, 10, pts('1036,738 1070,736 1088,716 1080,700')) +
    fill(paper, rect(1000, 643, 1004, 648), rect(1013, 643, 1017, 648))
  );
}

export const bibliotheque: Picture = { width: 1200, height: 900, svg };
