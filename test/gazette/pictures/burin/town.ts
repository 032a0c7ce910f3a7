// A row of harbour houses, shaded with upright lines: narrow fronts, steep gables, chimneys.
import { chance, clamp } from './chance.ts';
import { engrave } from './engrave.ts';
import { cut, draw, fill, halo, ink, paper } from './plate.ts';
import { columns } from './rulings.ts';
import { boxOf, inside, type Outline, rect } from './shape.ts';

export interface Row {
  left: number;
  right: number;
  /** The ground line. */
  base: number;
  /** Height of a usual house. */
  tall: number;
  seed: number;
  gap?: number;
  /** Ink share of the fronts, 0 to 1; roofs are darker. */
  tone?: number;
}

/** Houses side by side from left to right, each with its own breadth, height and roof. */
export function houses({ left, right, base, tall, seed, gap = 4, tone = 0.4 }: Row): string {
  const roll = chance(seed);
  const layers: string[] = [];
  let x = left;
  while (x < right - tall * 0.25) {
    const breadth = Math.min(tall * (0.42 + 0.5 * roll()), right - x);
    const eaves = base - tall * (0.55 + 0.5 * roll());
    layers.push(house(x, x + breadth, base, eaves, tall, gap, tone * (0.6 + 0.8 * roll()), roll));
    x += breadth;
  }
  return layers.join('');
}

function house(
  left: number,
  right: number,
  base: number,
  eaves: number,
  tall: number,
  gap: number,
  tone: number,
  roll: () => number,
): string {
  const [middle, breadth] = [(left + right) / 2, right - left];
  const gabled = roll() > 0.45;
  const ridge = eaves - tall * (0.18 + 0.2 * roll());
  const front: Outline = gabled
    ? [
        [left, base],
        [left, eaves],
        [middle, ridge],
        [right, eaves],
        [right, base],
      ]
    : rect(left, eaves, right, base);
  const roof: Outline = gabled
    ? [
        [left - 3, eaves + 3],
        [middle, ridge - 4],
        [right + 3, eaves + 3],
        [middle, ridge + 7],
      ]
    : [
        [left, eaves],
        [left + breadth * 0.12, ridge],
        [right - breadth * 0.12, ridge],
        [right, eaves],
      ];
  const stack = left + breadth * (0.2 + 0.5 * roll());
  const chimney = rect(stack, ridge - tall * 0.1, stack + tall * 0.07, eaves);
  const box = boxOf([...front, ...roof], 2);
  return (
    halo(4, front, roof, chimney) +
    fill(ink, chimney) +
    cut(engrave(columns(box, gap), clamp(tone, 0.12, 0.8), inside(front))) +
    (gabled ? fill(ink, roof) : cut(engrave(columns(box, gap), 0.82, inside(roof)))) +
    panes(left, right, eaves, base, tall, roll) +
    draw(ink, 1.6, [
      [right, base],
      [right, eaves],
    ])
  );
}

function panes(
  left: number,
  right: number,
  eaves: number,
  base: number,
  tall: number,
  roll: () => number,
): string {
  const [across, down] = [tall * 0.2, tall * 0.24];
  const count = Math.max(1, Math.floor((right - left) / across));
  const start = (left + right) / 2 - ((count - 1) * across) / 2;
  const lit: Outline[] = [];
  const unlit: Outline[] = [];
  for (let y = eaves + tall * 0.08; y + down < base; y += down) {
    for (let i = 0; i < count; i++) {
      const x = start + i * across;
      const pane = rect(x - tall * 0.045, y, x + tall * 0.045, y + tall * 0.13);
      (roll() > 0.6 ? unlit : lit).push(pane);
    }
  }
  return fill(paper, ...lit) + (unlit.length ? fill(ink, ...unlit) : '');
}

/** A square tower with a pointed roof, shaded on its right side. */
export function steeple(x: number, base: number, tall: number, breadth: number): string {
  const [left, right] = [x - breadth / 2, x + breadth / 2];
  const shaft = rect(left, base - tall * 0.62, right, base);
  const spire: Outline = [
    [left - 4, base - tall * 0.62],
    [x, base - tall],
    [right + 4, base - tall * 0.62],
  ];
  const box = boxOf([...shaft, ...spire]);
  const shade = (px: number): number => 0.2 + 0.6 * clamp((px - left) / breadth);
  return (
    halo(8, shaft, spire) +
    cut(engrave(columns(box, 4), shade, inside(shaft))) +
    cut(
      engrave(columns(box, 4), (px) => 0.55 + 0.3 * clamp((px - left) / breadth), inside(spire)),
    ) +
    fill(
      ink,
      rect(x - breadth * 0.14, base - tall * 0.56, x + breadth * 0.14, base - tall * 0.44),
    ) +
    draw(ink, 2, [
      [x, base - tall],
      [x, base - tall - breadth * 0.5],
    ])
  );
}
