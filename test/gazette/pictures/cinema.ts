// The restored cinema: rows of seats, the beam over the heads, a wave on the screen.
import { clamp, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { cut, draw, edged, fill, ink, minium, type Picture, paper, plate } from './burin/plate.ts';
import { between, columns, rays, rows } from './burin/rulings.ts';
import {
  blob,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const SCREEN = rect(300, 120, 1300, 610);

function svg(): string {
  return plate(1600, 1000, [walls(), screen(), beam(), seats()], ink);
}

/** Side walls and ceiling run towards the screen, catching its light. */
function walls(): string {
  const left = between(pts('-20,-260 300,96'), pts('-20,1160 300,640'), 62, 16);
  const right = between(pts('1620,-260 1300,96'), pts('1620,1160 1300,640'), 62, 16);
  const light: Tone = (x, y) =>
    clamp(0.06 + 0.5 * slope(0, 300, Math.min(x, 1600 - x)) * slope(1000, 420, y));
  const pilasters = [90, 190].flatMap((x): Outline[] => [
    rect(x, -10, x + 14, 1010),
    rect(1600 - x - 14, -10, 1600 - x, 1010),
  ]);
  const ceiling = between(pts('-20,-260 300,96'), pts('1620,-260 1300,96'), 70, 12);
  return (
    cut(engrave(left, light, (x) => x < 300) + engrave(right, light, (x) => x > 1300), paper) +
    cut(
      engrave(
        ceiling,
        (_x, y) => 0.05 + 0.4 * slope(0, 96, y),
        (x, y) => y < 96 && y > 0 && x > -10 && x < 1610,
      ),
      paper,
    ) +
    fill(ink, ...pilasters)
  );
}

/** On the screen: the great wave of an old film, a boat, a low sun. */
function screen(): string {
  const crest: Line = curve(
    pts(
      '300,560 420,520 520,430 600,330 690,262 790,248 850,290 846,346 812,330 776,350 770,410 800,470 880,520 1010,540 1140,520 1300,548',
    ),
    9,
  );
  const water: Outline = [...crest, ...pts('1300,610 300,610')];
  const sun = disc(1090, 300, 74, 74, 48);
  const skyTone: Tone = (x, y) =>
    clamp(0.14 + 0.3 * slope(400, 130, y) + 0.1 * grain(5, x / 160, y / 26));
  const face = between(
    crest,
    crest.map(([x]): Point => [x, 640]),
    26,
    90,
  );
  const waterTone: Tone = (x, y) =>
    clamp(0.5 + 0.36 * grain(9, x / 70, y / 30) + 0.2 * slope(560, 610, y));
  const spray: Line[] = pts('846,346 818,352 800,372 778,372 764,398').map(
    ([x, y], i): Line =>
      curve(
        [
          [x, y],
          [x + 10, y + 13],
          [x + 4 - i * 3, y + 24],
        ],
        4,
      ),
  );
  return (
    fill(paper, SCREEN) +
    cut(
      engrave(
        rows([300, 120, 1300, 610], 7, (x, y) => 3 * grain(2, x / 150, y / 40)),
        skyTone,
        inside(SCREEN),
      ),
    ) +
    fill(paper, sun) +
    fill(minium, sun) +
    fill(paper, water) +
    cut(engrave(face, waterTone, inside(water))) +
    draw(ink, 4.5, crest) +
    draw(ink, 3, ...spray) +
    fill(ink, pts('1010,516 1030,540 1130,532 1160,498 1090,512')) +
    draw(ink, 4, pts('1084,512 1078,400')) +
    fill(ink, pts('1074,404 1070,502 1014,500')) +
    draw(ink, 18, [...SCREEN, ...SCREEN.slice(0, 1)]) +
    draw(paper, 3, rect(288, 108, 1312, 622), pts('288,622 288,108'), pts('288,622 1312,622'))
  );
}

/** Thin rays from the projection room above our heads. */
function beam(): string {
  const cone = inside(pts('786,-20 814,-20 1300,610 300,610'));
  const fan = rays(800, -60, [40, 760], [53.5, 126.5], 46, 12);
  return (
    cut(
      engrave(
        fan,
        (_x, y) => 0.14 * slope(640, 0, y),
        (x, y) => cone(x, y) && y < 120,
      ),
      paper,
    ) + motes()
  );
}

const motes = (): string =>
  draw(
    paper,
    2.4,
    ...Array.from({ length: 30 }, (_, i): Line => {
      const [x, y] = [800 + 190 * grain(3, i, 1), 26 + 70 * Math.abs(grain(7, i, 3))];
      return [
        [x, y],
        [x + 3, y + 1],
      ];
    }),
  );

/** Rows of seats, nearest last; some are taken. */
function seats(): string {
  const ranks = [
    [660, 0.42],
    [712, 0.56],
    [782, 0.76],
    [890, 1.05],
  ] as const;
  return ranks
    .map(([y, k], rank) => {
      const pitch = 176 * k;
      const count = Math.ceil(1700 / pitch / 2);
      const row = Array.from({ length: count * 2 + 1 }, (_, i): string => {
        const x = 800 + (i - count) * pitch + (rank % 2) * pitch * 0.5;
        const taken = grain(20 + rank, i * 1.9, 3) > -0.08 && Math.abs(x - 800) < 760;
        return (taken ? viewer(x, y, k, i + rank) : '') + seat(x, y, k);
      });
      return row.join('');
    })
    .join('');
}

function seat(x: number, y: number, k: number): string {
  const back: Outline = blob(
    [
      [x - 76 * k, y + 130 * k],
      [x - 76 * k, y + 40 * k],
      [x - 60 * k, y + 4 * k],
      [x, y - 8 * k],
      [x + 60 * k, y + 4 * k],
      [x + 76 * k, y + 40 * k],
      [x + 76 * k, y + 130 * k],
    ],
    3,
  );
  const tone: Tone = (px, py) =>
    clamp(
      0.2 + 0.6 * slope(y + 10 * k, y + 150 * k, py) + 0.25 * Math.abs((px - x) / (76 * k)) ** 3,
    );
  return (
    edged(minium, ink, 4 * k + 1, back) +
    draw(paper, 2.4, back.slice(6, 13)) +
    cut(
      engrave(
        columns([x - 80 * k, y - 10 * k, x + 80 * k, y + 130 * k], 4.4 + 3.6 * k, undefined, 40),
        tone,
        inside(back),
      ),
    )
  );
}

function viewer(x: number, y: number, k: number, seed: number): string {
  const tilt = 16 * k * grain(6, seed, 2);
  const head = disc(x + tilt, y - 42 * k, 29 * k, 35 * k, 16);
  const hair =
    seed % 3 === 0
      ? [disc(x + tilt, y - 82 * k, 14 * k, 13 * k, 14)]
      : seed % 5 === 1
        ? [
            blob(
              [
                [x + tilt - 33 * k, y - 10 * k],
                [x + tilt - 33 * k, y - 56 * k],
                [x + tilt, y - 84 * k],
                [x + tilt + 33 * k, y - 56 * k],
                [x + tilt + 33 * k, y - 10 * k],
              ],
              4,
            ),
          ]
        : [];
  const shoulders = blob(
    [
      [x - 66 * k, y + 60 * k],
      [x - 50 * k, y + 4 * k],
      [x - 12 * k, y - 8 * k],
      [x + 12 * k, y - 8 * k],
      [x + 50 * k, y + 4 * k],
      [x + 66 * k, y + 60 * k],
    ],
    3,
  );
  const parts = [head, shoulders, ...hair];
  return (
    draw(paper, 7 * k + 2, ...parts.map((one): Line => [...one, ...one.slice(0, 1)])) +
    fill(ink, ...parts)
  );
}

export const cinema: Picture = { width: 1600, height: 1000, svg };
