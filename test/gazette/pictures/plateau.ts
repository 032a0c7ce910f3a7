// Oysters on the quay: nine opened on a round tray, a knife, a lemon, the parcel's red cord.
import { chance, clamp, grain, slope } from './burin/chance.ts';
import { engrave, swell, type Tone } from './burin/engrave.ts';
import {
  apart,
  cut,
  dots,
  draw,
  edged,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
} from './burin/plate.ts';
import { rays, rings, rows, slant } from './burin/rulings.ts';
import {
  blob,
  both,
  boxOf,
  curve,
  disc,
  except,
  inside,
  type Line,
  type Outline,
  type Point,
  place,
  pts,
} from './burin/shape.ts';

const [CX, CY, R] = [560, 450, 376];

function svg(): string {
  return plate(1200, 900, [
    table(),
    cloth(),
    tray(),
    ice(),
    ...shells(),
    lemon(560, 450, 86),
    half(978, 204),
    knife(),
    weed(),
  ]);
}

/** Old planks, dark, with their grain. */
function table(): string {
  const tone: Tone = (x, y) => {
    const plank = Math.floor(y / 180);
    const seam = y - plank * 180 < 6;
    const shadow = slope(1.22, 0.98, Math.hypot((x - CX - 26) / R, (y - CY - 34) / R));
    return seam
      ? 1
      : clamp(0.5 + 0.2 * grain(4, x / 300 + plank * 9, y / 13) + 0.3 * shadow, 0, 0.92);
  };
  return cut(
    engrave(
      rows(
        [-20, 0, 1220, 900],
        8.6,
        (x, y) => 9 * grain(7, x / 260 + Math.floor(y / 180) * 7, y / 70),
        14,
      ),
      tone,
      except(() => true, inside(disc(CX, CY, R, R, 60))),
    ),
  );
}

/** A folded cloth at the right, with red stripes. */
function cloth(): string {
  const linen: Outline = blob(
    pts('884,560 1010,500 1150,520 1240,480 1250,930 930,930 960,800 900,700'),
    8,
  );
  const stripe = (x: number, wide: number): Line =>
    curve(
      [
        [x - 6, 524],
        [x + 18 + wide, 640],
        [x - 12, 760],
        [x + 24, 930],
      ],
      6,
    );
  const within = inside(linen);
  const folds: Tone = (x, y) =>
    clamp(
      0.5 * slope(0.25, 0.9, Math.sin(x / 44 + y / 130 + 1.2)) +
        0.4 * slope(940, 900, x - y * 0.06),
    );
  const ruling = slant([880, 470, 1260, 940], 82, 7.4, 12);
  return (
    halo(9, linen) +
    draw(minium, 22, stripe(985, 4), stripe(1132, 6)) +
    draw(minium, 7, stripe(1012, 4), stripe(1159, 6)) +
    cut(engrave(ruling, folds, within)) +
    draw(ink, 4, [...linen, ...linen.slice(0, 1)])
  );
}

function tray(): string {
  const rim = disc(CX, CY, R, R, 90);
  const well = disc(CX, CY, R - 34, R - 34, 90);
  const metal: Tone = (x, y) =>
    clamp(
      0.3 +
        0.45 * Math.sin(Math.atan2(y - CY, x - CX) * 3 + 0.8) ** 2 +
        0.2 * slope(-200, 300, x - CX + y - CY),
    );
  return (
    halo(8, rim) +
    cut(engrave(rings(CX, CY, [R - 34, R], 6.6), metal)) +
    draw(ink, 5, [...rim, ...rim.slice(0, 1)]) +
    draw(ink, 3, [...well, ...well.slice(0, 1)])
  );
}

/** Where the oysters lie, round the tray. */
const SPOTS = Array.from({ length: 9 }, (_, i): Point => {
  const a = ((i / 9) * 360 - 90) * (Math.PI / 180);
  return [CX + 236 * Math.cos(a), CY + 236 * Math.sin(a)];
});

/** Crushed ice and weed between the shells. */
function ice(): string {
  const bed = except(
    inside(disc(CX, CY, R - 36, R - 36, 60)),
    ...SPOTS.map(([x, y]) => inside(disc(x, y, 56, 56, 20))),
  );
  const facets: Tone = (x, y) =>
    clamp(0.12 + 0.7 * slope(0.1, 0.6, grain(5, x / 44, y / 36)) + 0.14 * grain(9, x / 20, y / 20));
  return cut(engrave(slant([CX - R, CY - R, CX + R, CY + R], 34, 9.6, 12), facets, bed));
}

function shells(): string[] {
  const roll = chance(52);
  return SPOTS.map(([x, y], i) =>
    oyster(x, y, 1.02 + 0.1 * roll(), i * 40 + 90 + 14 * (roll() - 0.5), i),
  );
}

/** An opened oyster, hinge towards the middle: ruffled edge, pale cup, dark-fringed flesh. */
function oyster(x: number, y: number, k: number, turn: number, seed: number): string {
  const to = (points: Line): Line => place(points, x, y, k, k, turn);
  const ruffle = (reach: number, rough: number): Outline =>
    Array.from({ length: 36 }, (_, i): Point => {
      const a = (i / 36) * Math.PI * 2;
      const long = a > Math.PI / 2 && a < Math.PI * 1.5 ? 118 : 104;
      const r = reach * (1 + rough * grain(seed + 60, i * 0.9, 1));
      return [
        long * r * Math.cos(a) * (1 - 0.0 * a),
        70 * r * Math.sin(a) * (1 - 0.26 * Math.cos(a)),
      ];
    });
  const shell = to(ruffle(1, 0.16));
  const cup = to(ruffle(0.8, 0.05));
  const flesh = to(
    blob(
      pts('62,4 40,38 -8,40 -52,28 -74,-2 -48,-32 2,-36 46,-28').map(
        ([px, py], i): Point => [px * 0.9 + 4 * grain(seed, i, 1), py * 0.9],
      ),
      6,
    ),
  );
  const heart = to(blob(pts('20,2 4,20 -30,18 -44,-2 -24,-18 6,-14'), 6));
  const layers = Array.from({ length: 5 }, (_, i) =>
    to(closed(ruffle(0.83 + i * 0.042, 0.05 + i * 0.025))),
  );
  const edge: Tone = (px, py) =>
    clamp(0.42 + 0.42 * slope(-70, 90, px - x + py - y) + 0.2 * grain(seed, px / 16, py / 16));
  const box = boxOf(shell);
  const nacre: Tone = (px, py) => clamp(0.62 * slope(10, -60, px - x + py - y));
  return (
    apart(6, paper, shell) +
    cut(engrave({ lines: layers, pitch: () => 8 * k }, edge)) +
    draw(ink, 3.4, closed(shell)) +
    edged(paper, ink, 2.4, cup) +
    cut(engrave(slant(box, turn + 70, 7.6, 9), nacre, except(inside(cup), inside(flesh)))) +
    edged(paper, ink, 2, flesh) +
    frill(flesh, x, y) +
    cut(
      engrave(
        slant(box, turn - 30, 7.4, 9),
        (px, py) => clamp(0.16 + 0.5 * slope(-20, 70, px - x + py - y)),
        except(inside(flesh), inside(heart)),
      ),
    ) +
    edged(paper, ink, 2, heart) +
    draw(
      ink,
      2,
      heart.slice(6, 20).map(([px, py]): Point => [px * 0.8 + x * 0.2, py * 0.8 + y * 0.2]),
    ) +
    dots(paper, 8, [[x - 22, y - 20]])
  );
}

const closed = (outline: Outline): Line => [...outline, ...outline.slice(0, 1)];

/** The dark gills along the flesh. */
function frill(flesh: Outline, x: number, y: number): string {
  const ticks = flesh
    .filter((_, i) => i % 2 === 0)
    .map(
      ([px, py]): Line => [
        [px, py],
        [px + (x - px) * 0.16, py + (y - py) * 0.16],
      ],
    );
  return draw(ink, 3, ...ticks);
}

/** A lemon cut across. */
function lemon(x: number, y: number, r: number): string {
  const [rind, pith] = [disc(x, y, r, r, 48), disc(x, y, r * 0.9, r * 0.9, 48)];
  const wedges = Array.from({ length: 9 }, (_, i): Outline => {
    const [a, b] = [(i / 9) * Math.PI * 2 + 0.06, ((i + 1) / 9) * Math.PI * 2 - 0.06];
    const at = (angle: number, k: number): Point => [
      x + r * k * Math.cos(angle),
      y + r * k * Math.sin(angle),
    ];
    return blob(
      [
        at((a + b) / 2, 0.12),
        at(a, 0.42),
        at(a + 0.04, 0.76),
        at((a + b) / 2, 0.83),
        at(b - 0.04, 0.76),
        at(b, 0.42),
      ],
      4,
    );
  });
  return (
    apart(9, ink, rind) +
    fill(paper, pith) +
    cut(
      engrave(
        rays(x, y, [r * 0.14, r * 0.84], [0, 360], 76, 8),
        (px, py) =>
          clamp(0.3 + 0.4 * grain(4, px / 9, py / 9) + 0.3 * slope(-60, 90, px - x + py - y)),
        inside(...wedges),
      ),
    ) +
    draw(ink, 2.6, ...wedges.map(closed)) +
    dots(paper, 7, [[x, y]])
  );
}

/** The other half, lying on its cut, in profile. */
function half(x: number, y: number): string {
  const skin = blob(
    [
      [x - 92, y + 34],
      [x - 84, y - 30],
      [x - 30, y - 70],
      [x + 40, y - 66],
      [x + 82, y - 30],
      [x + 110, y - 26],
      [x + 112, y - 8],
      [x + 92, y + 6],
      [x + 80, y + 36],
      [x, y + 56],
    ],
    7,
  );
  const shade: Tone = (px, py) => clamp(0.12 + 0.8 * slope(-70, 90, (px - x) * 0.6 + py - y));
  return (
    apart(10, paper, skin) +
    cut(engrave(rings(x - 40, y - 50, [10, 220], 8), shade, inside(skin))) +
    draw(ink, 4, closed(skin)) +
    dots(
      ink,
      3.4,
      Array.from(
        { length: 16 },
        (_, i): Point => [
          x - 56 + 26 * (i % 5) + 9 * grain(3, i, 1),
          y - 44 + 16 * Math.floor(i / 5),
        ],
      ),
    )
  );
}

/** A short blade with a guard. */
function knife(): string {
  const to = (points: Line): Line => place(points, 1040, 420, 1, 1, 62);
  const [blade, handle] = [
    to(pts('-196,0 -160,-17 -40,-18 -40,18 -160,17')),
    to(blob(pts('-22,-16 40,-26 120,-22 150,-4 148,8 118,24 40,26 -22,16'), 6)),
  ];
  const guard = to(disc(-32, 0, 9, 34, 20));
  return (
    halo(11, blade, handle, guard) +
    edged(paper, ink, 3.4, blade) +
    cut(
      engrave(
        slant(boxOf(blade), 62, 5, 6),
        0.55,
        both(inside(blade), inside(to(pts('-200,0 -30,0 -30,20 -200,20')))),
      ),
    ) +
    fill(ink, handle, guard) +
    cut(
      engrave(
        slant(boxOf(handle), 62, 7.4, 6),
        0.4,
        except(inside(handle), inside(to(pts('-30,0 160,0 160,40 -30,40')))),
      ),
      paper,
    ) +
    dots(paper, 9, [...to(pts('10,0 70,0 126,0'))])
  );
}

/** A few ribbons of weed and the cord of the parcel. */
function weed(): string {
  const ribbons: Line[] = [
    pts('20,920 66,800 40,720 92,640 84,560'),
    pts('40,720 10,650 36,590'),
    pts('66,800 130,740 128,670'),
    pts('120,920 150,850 196,810 190,750'),
    pts('-10,800 4,740 -10,680'),
  ].map((line) => curve(line, 7));
  const fronds = (more: number): string =>
    ribbons.map((line) => swell(line, 10 + more, 34 + more, 10 + more)).join('');
  const cord: Line = curve(
    pts('1216,60 1130,100 1150,170 1090,140 1070,80 1010,60 940,30 930,-10'),
    8,
  );
  return (
    cut(fronds(9), paper) +
    cut(fronds(0)) +
    draw(paper, 2, ...ribbons) +
    dots(
      paper,
      9,
      ribbons.flatMap((line) =>
        line.filter((_, i) => i % 7 === 5).map(([x, y]): Point => [x + 5, y]),
      ),
    ) +
    draw(paper, 15, cord) +
    draw(minium, 9, cord)
  );
}

export const plateau: Picture = { width: 1200, height: 900, svg };
