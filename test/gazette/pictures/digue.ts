// A north-wester at high water: the sea climbs over the mole and falls back as spray.
import { chance, clamp, grain, slope } from './burin/chance.ts';
import { engrave, swell, type Tone } from './burin/engrave.ts';
import { person } from './burin/figure.ts';
import {
  cut,
  dots,
  draw,
  fill,
  halo,
  ink,
  minium,
  type Picture,
  paper,
  plate,
  silhouette,
} from './burin/plate.ts';
import { coat, standing } from './burin/poses.ts';
import { between, columns, rows } from './burin/rulings.ts';
import { sea, sky } from './burin/scenery.ts';
import {
  both,
  curve,
  disc,
  inside,
  type Line,
  type Outline,
  type Point,
  pts,
  rect,
} from './burin/shape.ts';

const HORIZON = 560;
/** The foot of the burst, where the swell meets the stone. */
const FOOT: Point = [1120, 660];

function svg(): string {
  return plate(1600, 1000, [
    cut(sky({ box: [-20, 0, 1620, HORIZON], seed: 61, gap: 8.5, tone: storm })),
    cut(sea({ box: [1000, HORIZON, 1620, 748], seed: 8, far: 8, near: 12, chop: 2, tone: 0.66 })) +
      cut(sea({ box: [600, HORIZON, 1000, 600], seed: 8, far: 6, near: 6, tone: 0.66 })),
    burst(),
    mole(),
    beacon(),
    watcher(),
    breakers(),
    drops(),
  ]);
}

const storm: Tone = (x, y) =>
  0.66 + 0.1 * slope(500, 100, y) - 0.26 * slope(420, 560, y) - 0.1 * slope(700, 0, x);

interface Jet {
  line: Line;
  girth: number;
}

/** Water thrown from the stone: each jet rises on its own heading and bends over with its weight. */
function jets(): Jet[] {
  const roll = chance(23);
  return Array.from({ length: 50 }, (_, i): Jet => {
    const heading = -Math.PI * (0.1 + 0.8 * ((i * 0.618) % 1));
    const steep = Math.sin(-heading);
    const speed = (250 + 390 * steep ** 1.3) * (0.62 + 0.42 * roll());
    const [x, y] = [FOOT[0] + 150 * Math.cos(heading), FOOT[1] + 20 * roll()];
    const line = Array.from({ length: 15 }, (_, s): Point => {
      const t = s / 14;
      const wave = 7 * grain(i, t * 2.4, 1) * t;
      return [
        x +
          (Math.cos(heading) * speed * 0.8 * t + 34 * t * t * Math.sign(Math.cos(heading))) +
          wave,
        y + Math.sin(heading) * speed * 1.12 * t + speed * 0.26 * t * t + wave,
      ];
    });
    return { line, girth: (26 + 40 * steep) * (0.7 + 0.6 * roll()) };
  }).sort((a, b) => reach(b) - reach(a));
}

const reach = ({ line }: Jet): number => {
  const [x, y] = line[line.length - 1] ?? FOOT;
  return Math.hypot(x - FOOT[0], y - FOOT[1]);
};

function burst(): string {
  return jets()
    .map(({ line, girth }, i) => {
      const tip = line[line.length - 1] ?? FOOT;
      const beads = [0, 1, 2].map((b): Outline => {
        const [x, y] = line[14 - b] ?? tip;
        const r = girth * (0.2 + 0.14 * Math.abs(grain(i, b, 3)));
        return disc(x + 0.3 * girth * grain(b, i, 1), y + 0.3 * girth * grain(b, i, 2), r, r, 9);
      });
      const shade = [0.18, 0.34].map((side) =>
        swell(
          line.slice(4, 13).map(([x, y]): Point => [x + girth * side, y + girth * side * 0.4]),
          0.4,
          4.6,
          0.4,
          1.1,
        ),
      );
      return (
        cut(swell(line, girth * 1.2, girth * 1.1, girth * 0.3, 1.6), paper) +
        fill(paper, ...beads) +
        cut(shade.join(''))
      );
    })
    .join('');
}

const crest: Outline = pts('-20,596 930,596 930,560 1014,560 1014,604 1030,640 1040,742 -20,742');

function mole(): string {
  const courses: Tone = (x, y) => {
    const course = Math.floor((y - 596) / 36);
    const joint = (((x + course * 53) % 112) + 112) % 112 < 7;
    if (joint) return 0.98;
    return (
      0.4 +
      0.26 * grain(7, Math.floor((x + course * 53) / 112), course * 3.7) +
      0.12 * grain(4, x / 40, y / 9) +
      ((y - 596) % 36 < 7 ? 0.34 : 0) +
      0.2 * slope(660, 740, y)
    );
  };
  const parapet = rect(-20, 560, 620, 598);
  return (
    halo(12, crest, parapet) +
    cut(
      engrave(
        rows([-20, 556, 1050, 742], 7.2, (x, y) => 1.4 * grain(9, x / 40, y / 9), 6),
        courses,
        inside(crest),
      ),
    ) +
    cut(
      engrave(
        columns([-20, 560, 620, 598], 7),
        (x) => 0.3 + 0.35 * slope(620, 0, x),
        inside(parapet),
      ),
    ) +
    draw(ink, 5, pts('-20,560 620,560 620,597 930,597 930,560 1014,560 1014,604')) +
    draw(paper, 5, ...streams())
  );
}

/** Water running back off the stones. */
const streams = (): Line[] =>
  Array.from(
    { length: 13 },
    (_, i): Line =>
      curve(
        [
          [640 + i * 31, 600],
          [642 + i * 31 + 4 * grain(1, i, 0), 650],
          [636 + i * 31 + 9 * grain(2, i, 0), 690 + 40 * grain(3, i, 5)],
        ],
        4,
      ),
  );

function beacon(): string {
  const shaft: Outline = pts('944,560 952,330 992,330 1000,560');
  const upper: Outline = pts('948,446 952,330 992,330 996,446');
  return (
    halo(14, shaft, rect(936, 258, 1008, 330)) +
    fill(minium, upper) +
    cut(
      engrave(columns([940, 330, 1004, 560], 6), (x) => 0.85 * slope(960, 1002, x), inside(shaft)),
    ) +
    fill(
      ink,
      rect(934, 322, 1010, 333),
      pts('944,276 972,246 1000,276'),
      rect(962, 510, 980, 560),
    ) +
    draw(ink, 4, pts('952,324 952,276'), pts('992,324 992,276'), pts('972,246 972,222')) +
    fill(minium, disc(972, 300, 13)) +
    draw(ink, 2.4, pts('934,322 934,300 1010,300 1010,322'))
  );
}

function watcher(): string {
  const body = person(330, 597, 148, {
    ...standing,
    hat: 'hood',
    dress: coat,
    arms: [pts('0.07,0.63 0.15,0.56'), pts('-0.07,0.63 -0.05,0.5')],
  });
  const jacket = inside(pts('300,472 362,472 366,554 296,554'));
  const friend = person(262, 597, 142, { ...standing, hat: 'beanie', dress: coat });
  return (
    silhouette(...friend) +
    silhouette(...body) +
    cut(engrave(columns([290, 470, 370, 556], 4), 1, both(inside(...body), jacket)), minium)
  );
}

/** The height of a sea with pointed crests and broad troughs. */
function surf(base: number, tall: number, long: number, seed: number): Line {
  return Array.from({ length: 140 }, (_, i): Point => {
    const x = -30 + i * 12;
    const phase = (x / long + 0.55 * grain(seed, x / 400, 1)) * Math.PI;
    const high = tall * (0.75 + 0.5 * grain(seed + 1, x / 300, 2));
    return [
      x,
      base - high * (1 - Math.abs(Math.sin(phase))) ** 1.6 + 5 * grain(seed + 2, x / 50, 3),
    ];
  });
}

/** Swells in the foreground, each with a torn white crest. */
function breakers(): string {
  const swells: [Line, number][] = [
    [surf(744, 44, 250, 4), 850],
    [surf(834, 70, 380, 9), 960],
    [surf(936, 84, 520, 13), 1100],
  ];
  return swells
    .map(([top, foot], i) => {
      const outline: Outline = [...top, [1640, foot], [-30, foot]];
      const fall = top.map(([x, y]): Point => [x - 70, foot + (y - (top[0]?.[1] ?? y)) * 0.2]);
      const tone: Tone = (x, y) => {
        const down = y - surfaceAt(top, x);
        const torn = 18 + 26 * Math.abs(grain(i + 30, x / 42, 4));
        return clamp(
          0.62 * slope(torn * 0.5, torn * 1.4, down) * (1 + 0.5 * grain(i + 3, x / 60, y / 16)) +
            0.14 * slope(30, 110, down),
          0,
          0.85,
        );
      };
      return (
        halo(8, outline) +
        cut(engrave(between(top, fall, 11 + i, 130), tone, inside(outline))) +
        cut(swell(top, 3.4, 3.4, 3.4)) +
        foam(top, i)
      );
    })
    .join('');
}

const surfaceAt = (top: Line, x: number): number => (top.find(([px]) => px >= x) ?? [0, 0])[1];

/** Torn patches of foam hanging under a crest. */
function foam(top: Line, seed: number): string {
  const lace = top
    .filter((_, i) => i % 3 === 0)
    .flatMap(([x, y], i): Outline[] => {
      if (grain(seed + 20, i / 3, 0) < -0.15) return [];
      const r = 9 + 9 * Math.abs(grain(seed, i, 2));
      return [disc(x, y + 10, r * 1.5, r * 0.62, 11), disc(x + 14, y + 24, r * 0.9, r * 0.42, 9)];
    });
  return fill(paper, ...lace);
}

function drops(): string {
  const roll = chance(77);
  return [3, 5, 7, 10]
    .map((size) => {
      const flung = Array.from({ length: 420 / size }, (): Point => {
        const angle = Math.PI * (1.02 + 0.96 * roll());
        const away = 300 + 470 * roll() ** 1.2;
        return [FOOT[0] + away * Math.cos(angle), FOOT[1] + away * Math.sin(angle) * 0.98];
      });
      return dots(
        paper,
        size,
        flung.filter(([x, y]) => y > 10 && y < 640 && x < 1600),
      );
    })
    .join('');
}

export const digue: Picture = { width: 1600, height: 1000, svg };
