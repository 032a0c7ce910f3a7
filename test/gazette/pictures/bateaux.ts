// A still morning in the inner basin: boats at their moorings, each with its double in the water.
import { type Berth, dinghy, trawler, trawlerMass } from './burin/boats.ts';
import { clamp, drift, grain, slope } from './burin/chance.ts';
import { engrave, type Tone } from './burin/engrave.ts';
import { cut, draw, ink, minium, type Picture, paper, plate } from './burin/plate.ts';
import { rows } from './burin/rulings.ts';
import { gulls, sky } from './burin/scenery.ts';
import { inside, type Line, type Outline, pts, rect } from './burin/shape.ts';
import { houses, steeple } from './burin/town.ts';

const BASIN = 470;

const FLEET: Berth[] = [
  { x: 250, y: 520, scale: 1.1, accent: paper },
  { x: 1380, y: 528, scale: 1.15, facing: -1, accent: paper },
  { x: 820, y: 545, scale: 1.3, facing: -1, accent: paper },
  { x: 1180, y: 650, scale: 2, accent: paper },
  { x: 470, y: 742, scale: 2.75, facing: -1 },
];

const doubles: Outline[] = FLEET.flatMap((berth) => trawlerMass(berth, -0.86));
const town: Outline[] = [rect(-20, BASIN, 640, 560), rect(930, BASIN, 1620, 566)];

function svg(): string {
  return plate(1600, 1000, [
    cut(
      sky({
        box: [-20, 0, 1620, BASIN - 40],
        seed: 41,
        tone: (x, y) => 0.5 - 0.34 * slope(60, 400, y) - 0.14 * slope(500, 0, Math.abs(x - 1000)),
      }),
    ),
    draw(ink, 3.2, ...gulls([980, 150, 24], [1034, 186, 18], [900, 214, 15], [700, 100, 15])),
    steeple(356, BASIN, 290, 44),
    houses({ left: -50, right: 640, base: BASIN, tall: 128, seed: 3, gap: 4.4 }),
    houses({ left: 936, right: 1660, base: BASIN, tall: 120, seed: 19, gap: 4.4 }),
    draw(ink, 2.6, ...masts()),
    draw(ink, 7, pts('-20,472 642,472'), pts('932,472 1620,472')),
    water(),
    ...FLEET.slice(0, 4).map(trawler),
    dinghy({ x: 930, y: 640, scale: 0.9 }),
    ...FLEET.slice(4).map(trawler),
    lines(),
    buoys(),
  ]);
}

/** Boats further off, of which only the masts are seen. */
const masts = (): Line[] =>
  Array.from({ length: 15 }, (_, i): Line[] => {
    const x = 652 + i * 19 + 9 * grain(4, i, 1);
    const top = 350 + 60 * Math.abs(grain(5, i * 1.3, 1));
    return [
      [
        [x, 470],
        [x, top],
      ],
      [
        [x, top + 14],
        [x + 22, 468],
      ],
    ];
  }).flat();

/** Calm water: open lines that close up wherever something is mirrored. */
function water(): string {
  const hulls = inside(...doubles);
  const shore = inside(...town);
  const ripple = (x: number, y: number): number =>
    (1 + (y - BASIN) * 0.011) * drift(6, x / (40 + (y - BASIN) * 0.3), y / 14);
  const tone: Tone = (x, y) => {
    const shake = (y - BASIN) * 0.05 * grain(12, x / 90, y / 13);
    const open = 0.14 + 0.26 * slope(620, 1000, y) + 0.2 * grain(7, x / 190, y / 22);
    if (hulls(x + shake, y)) return 0.84;
    if (shore(x + shake * 2, y)) return clamp(open + 0.36, 0, 0.8);
    return clamp(open, 0.07, 0.7);
  };
  return cut(
    engrave(
      rows([-20, BASIN + 8, 1620, 1000], (y) => 5.4 + (y - BASIN) * 0.0125, ripple, 9),
      tone,
    ),
  );
}

function lines(): string {
  const ropes = [
    pts('196,660 120,720 40,800 -20,850'),
    pts('742,636 800,700 850,790 880,872'),
    pts('1400,542 1480,560 1620,620'),
  ];
  return draw(paper, 9, ...ropes) + draw(ink, 3.4, ...ropes);
}

function buoys(): string {
  return (
    cut('M868 884a24 20 0 1 1 48 0a24 20 0 0 1-48 0z', paper) +
    cut('M872 882a20 18 0 1 1 40 0z', minium) +
    draw(ink, 3, pts('866,888 918,888'), pts('858,898 900,898'), pts('880,908 930,908'))
  );
}

export const bateaux: Picture = { width: 1600, height: 1000, svg };
