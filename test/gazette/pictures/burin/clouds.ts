// Fair-weather clouds: white bodies left out of the sky's lines, shaded underneath with short arcs.
import { chance, clamp } from './chance.ts';
import { engrave } from './engrave.ts';
import { cut, fill, paper } from './plate.ts';
import { rows } from './rulings.ts';
import { boxOf, disc, inside, type Outline, type Point, rect } from './shape.ts';

/** A cloud on a flat base at y, `wide` across. */
export function cloud(x: number, y: number, wide: number, seed: number): string {
  const roll = chance(seed);
  const count = 7;
  const puffs: Outline[] = [rect(x - wide * 0.46, y - wide * 0.05, x + wide * 0.46, y)];
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    const swellUp = Math.sin(Math.PI * t) ** 0.8;
    const radius = wide * (0.055 + 0.085 * swellUp + 0.03 * roll());
    const up = radius * 0.5 + wide * 0.08 * swellUp * roll();
    puffs.push(disc(x - wide * 0.44 + wide * 0.88 * t, y - up, radius, radius * 0.9, 24));
  }
  const flat = puffs.map((puff) => puff.map(([px, py]): Point => [px, Math.min(py, y)]));
  const box = boxOf(flat.flat());
  const shade = (px: number, py: number): number => {
    const low = clamp((py - (y - wide * 0.13)) / (wide * 0.13));
    const right = clamp((px - x) / wide + 0.5);
    return 0.36 * low * (0.35 + 0.65 * right);
  };
  return fill(paper, ...flat) + cut(engrave(rows(box, 5.5, undefined, 12), shade, inside(...flat)));
}
