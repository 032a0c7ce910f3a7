// The harbour by night, cut in white on black: windows, a moon, and the red light of the pier.
import { chance, clamp, drift, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { cut, dots, draw, fill, ink, minium, type Picture, paper, plate } from './burin/plate.ts';
import { columns, rows, slant } from './burin/rulings.ts';
import { disc, inside, type Line, type Outline, type Point, pts, rect } from './burin/shape.ts';

const SHORE = 560;
const MOON = [1180, 196, 74] as const;
const LAMP: Point = [1372, 402];

function svg(): string {
  return plate(1600, 1000, [sky(), stars(), moon(), town(), moored(), pier(), water()], ink);
}

function sky(): string {
  const tone: Tone = (x, y) => {
    const away = Math.hypot(x - MOON[0], (y - MOON[1]) * 1.2);
    const glow = 0.62 * slope(520, 70, away);
    const band = 0.34 * slope(300, 540, y) * (0.6 + 0.5 * drift(5, x / 260, y / 26));
    return clamp(0.085 + glow * (0.8 + 0.4 * drift(3, x / 180, y / 30)) + band, 0, 0.72);
  };
  return cut(
    engrave(
      rows([-20, 0, 1620, SHORE], 8.5, (x, y) => 8 * drift(2, x / 400, y / 120), 18),
      tone,
    ),
    paper,
  );
}

function stars(): string {
  const roll = chance(9);
  const at = Array.from(
    { length: 70 },
    (): Point => [20 + 1560 * roll(), 16 + 300 * roll() ** 1.4],
  );
  const clear = at.filter(([x, y]) => Math.hypot(x - MOON[0], y - MOON[1]) > 240);
  return (
    dots(ink, 11, clear) +
    dots(
      paper,
      4.4,
      clear.filter((_, i) => i % 3 > 0),
    ) +
    dots(
      paper,
      6,
      clear.filter((_, i) => i % 3 === 0),
    )
  );
}

function moon(): string {
  const face = disc(MOON[0], MOON[1], MOON[2], MOON[2], 64);
  const seas: Tone = (x, y) =>
    clamp(
      0.5 * slope(0.05, 0.6, drift(31, x / 46, y / 40)) +
        0.3 * slope(30, 74, x - MOON[0] + (y - MOON[1]) * 0.6),
    );
  return (
    fill(ink, disc(MOON[0], MOON[1], MOON[2] + 9, MOON[2] + 9, 64)) +
    fill(paper, face) +
    cut(engrave(slant([1090, 110, 1270, 280], -24, 6, 6), seas, inside(face)))
  );
}

interface Front {
  left: number;
  right: number;
  eaves: number;
  ridge: number;
}

function fronts(): Front[] {
  const roll = chance(44);
  const out: Front[] = [];
  for (let x = -30; x < 1130; ) {
    const breadth = 84 + 70 * roll();
    const eaves = SHORE - 120 - 110 * roll();
    out.push({ left: x, right: x + breadth, eaves, ridge: eaves - 46 - 34 * roll() });
    x += breadth;
  }
  return out;
}

function town(): string {
  const roll = chance(12);
  const rowsOfHouses = fronts();
  const walls = rowsOfHouses.map(
    ({ left, right, eaves, ridge }): Outline => [
      [left, SHORE],
      [left, eaves],
      [(left + right) / 2, ridge],
      [right, eaves],
      [right, SHORE],
    ],
  );
  const lit = rowsOfHouses.flatMap(({ left, right, eaves }): Outline[] => {
    const out: Outline[] = [];
    for (let y = eaves + 18; y < SHORE - 40; y += 44) {
      for (let x = left + 18; x < right - 22; x += 32)
        if (roll() > 0.52) out.push(rect(x, y, x + 14, y + 22));
    }
    return out;
  });
  const edges = rowsOfHouses.map(
    ({ left, right, eaves, ridge }): Line => [
      [left, eaves],
      [(left + right) / 2, ridge],
      [right, eaves],
    ],
  );
  return (
    fill(ink, ...walls) +
    cut(
      engrave(
        columns([-30, 200, 1260, SHORE], 7),
        (x, y) => 0.2 * slope(SHORE - 30, SHORE - 160, y) * slope(-200, 1300, x),
        inside(...walls),
      ),
    ) +
    cut(
      engrave(
        columns([-30, 200, 1260, SHORE], 8),
        (x, y) => clamp(0.14 + 0.2 * slope(200, 1200, x)) * slope(SHORE, SHORE - 220, y),
        inside(...walls),
      ),
      paper,
    ) +
    draw(paper, 3, ...edges) +
    fill(ink, rect(546, 250, 634, 560), pts('546,256 590,106 634,256')) +
    cut(
      engrave(
        columns([556, 120, 624, 560], 6),
        (x) => 0.6 * slope(590, 622, x),
        inside(pts('560,560 560,250 590,120 620,250 620,560')),
      ),
      paper,
    ) +
    draw(paper, 3, pts('560,560 560,250 590,120 620,250 620,560'), pts('560,250 620,250')) +
    fill(
      ink,
      ...lit.map((pane) =>
        pane.map(([x, y], i): Point => [x + (i === 0 || i === 3 ? -4 : 4), y + (i < 2 ? -4 : 4)]),
      ),
    ) +
    fill(paper, ...lit, disc(590, 290, 16)) +
    draw(ink, 3, pts('590,290 590,279'), pts('590,290 597,294')) +
    lamps()
  );
}

const LAMPS = [90, 330, 520, 760, 960] as const;

function lamps(): string {
  const posts = LAMPS.map(
    (x): Line => [
      [x, SHORE],
      [x, SHORE - 74],
    ],
  );
  return (
    draw(ink, 10, ...posts) +
    draw(paper, 3, ...posts) +
    dots(
      ink,
      26,
      LAMPS.map((x): Point => [x, SHORE - 80]),
    ) +
    dots(
      paper,
      16,
      LAMPS.map((x): Point => [x, SHORE - 80]),
    )
  );
}

/** Two boats alongside: dark hulls with a moonlit edge. */
function moored(): string {
  const hulls: Outline[] = [
    pts('620,540 660,552 820,552 900,520 872,592 652,592'),
    pts('160,546 200,556 340,556 410,530 388,590 188,590'),
  ];
  const rig: Line[] = [
    pts('730,552 730,330'),
    pts('730,334 884,526'),
    pts('730,334 640,544'),
    pts('270,556 270,370'),
    pts('270,374 396,534'),
    pts('270,374 176,548'),
  ];
  return (
    draw(ink, 9, ...rig) +
    draw(paper, 2.6, ...rig) +
    fill(ink, ...hulls) +
    cut(
      engrave(
        rows([150, 520, 910, 592], 7),
        (x) => 0.16 + 0.3 * slope(300, 900, x),
        inside(...hulls),
      ),
      paper,
    ) +
    draw(
      paper,
      3.4,
      pts('620,540 660,552 820,552 900,520'),
      pts('160,546 200,556 340,556 410,530'),
    ) +
    fill(paper, rect(668, 516, 700, 534), rect(216, 526, 242, 542))
  );
}

function pier(): string {
  const stone: Outline = pts('1180,560 1196,530 1620,530 1620,600 1160,600');
  const tower: Outline = pts('1348,530 1356,424 1388,424 1396,530');
  const glow: Tone = (x, y) => 0.9 * slope(150, 34, Math.hypot(x - LAMP[0], y - LAMP[1]));
  return (
    cut(
      engrave(rows([1200, 250, 1560, 530], 8.5), (x, y) => 0.9 * glow(x, y)),
      minium,
    ) +
    fill(ink, stone, tower) +
    cut(
      engrave(
        rows([1150, 530, 1620, 600], 8),
        (x) => 0.42 - 0.2 * slope(1300, 1600, x),
        inside(stone),
      ),
      paper,
    ) +
    cut(
      engrave(columns([1340, 424, 1400, 530], 6), (x) => 0.7 * slope(1394, 1356, x), inside(tower)),
      paper,
    ) +
    fill(ink, rect(1344, 416, 1400, 426), disc(LAMP[0], LAMP[1], 24)) +
    fill(minium, disc(LAMP[0], LAMP[1], 18)) +
    draw(paper, 3, pts('1344,420 1400,420'), pts('1356,384 1372,366 1388,384'))
  );
}

/** Paths of light on black water: under the moon, under each lamp, and one in red. */
function water(): string {
  const roll = chance(3);
  const windows = Array.from({ length: 22 }, (): [number, number] => [
    20 + 1080 * roll(),
    0.3 + 0.4 * roll(),
  ]);
  const ripple = (x: number, y: number): number =>
    (2 + (y - SHORE) * 0.018) * drift(8, x / (36 + (y - SHORE) * 0.22), y / 18);
  const lane = (at: number, wide: number, x: number, y: number): number =>
    slope(wide + (y - SHORE) * 0.07, 0, Math.abs(x - at + 14 * grain(4, y / 26, at)));
  const white: Tone = (x, y) => {
    const deep = slope(1000, SHORE, y);
    const lampLight = Math.max(...LAMPS.map((at) => lane(at, 26, x, y) * (0.5 + 0.5 * deep)));
    const panes = Math.max(
      ...windows.map(([at, power]) => lane(at, 10, x, y) * power * deep * 1.3),
    );
    const moonPath = slope(60 + (y - SHORE) * 0.3, 10, Math.abs(x - 1130)) * slope(590, 640, y);
    const broken = clamp(0.7 + 0.9 * grain(6, x / 60, y / 9));
    return (
      clamp(0.07 + Math.max(lampLight * 0.8, panes * 0.7, moonPath * 0.85) * broken, 0, 0.82) *
      (red(x, y) > 0.15 ? 0 : 1)
    );
  };
  const red: Tone = (x, y) =>
    slope(34 + (y - 590) * 0.16, 4, Math.abs(x - LAMP[0])) * slope(596, 616, y);
  const ruling = rows([-20, SHORE + 8, 1620, 1000], (y) => 6 + (y - SHORE) * 0.016, ripple, 9);
  return (
    cut(
      engrave(ruling, white, (_x, y) => y > SHORE + 6 && !(y < 600 && _x > 1150)),
      paper,
    ) +
    cut(
      engrave(
        ruling,
        (x, y) => 0.95 * red(x, y) * clamp(0.75 + 0.8 * grain(16, x / 50, y / 10)),
        (_x, y) => y > 600,
      ),
      minium,
    ) +
    draw(paper, 4, pts('-20,562 1180,562'))
  );
}

export const nuit: Picture = { width: 1600, height: 1000, svg };
