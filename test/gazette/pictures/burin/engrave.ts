// The burin itself: turns lines into cuts whose width follows the tone wanted at each place.
import { clamp } from './chance.ts';
import { pathOf } from './path.ts';
import type { Ruling } from './rulings.ts';
import type { Line, Outline, Point, Region } from './shape.ts';

/** Share of ink wanted at a point, 0 (paper) to 1 (solid). */
export type Tone = (x: number, y: number) => number;

/** One place along a cut: where, and half of its width. */
type Place = [x: number, y: number, half: number];

const EVERYWHERE: Region = () => true;
/** Cuts thinner than this do not print. */
const FINEST = 0.55;
/** How far, in picture units, a cut may stray from its exact course to save points. */
const SLACK = 0.4;

/**
 * Cuts a ruling into ribbons: as wide as the tone asks, absent where it falls below a hair, ended
 * exactly at the region's edge. Returns SVG path data.
 */
export function engrave(ruling: Ruling, tone: number | Tone, region: Region = EVERYWHERE): string {
  const toneAt = typeof tone === 'number' ? () => tone : tone;
  const half = (x: number, y: number): number => (clamp(toneAt(x, y)) * ruling.pitch(x, y)) / 2;
  return ruling.lines
    .flatMap((line) => runs(line, half, region))
    .map((run) => ribbon(run, SLACK))
    .join('');
}

/** One line whose width goes from `from` through `middle` to `to`, like a stroke of the pen. */
export function swell(line: Line, from: number, middle: number, to: number, slack = SLACK): string {
  const last = Math.max(1, line.length - 1);
  const places = line.map(([x, y], i): Place => {
    const t = i / last;
    const width = from * (1 - t) ** 2 + 2 * middle * t * (1 - t) + to * t * t;
    return [x, y, width / 2];
  });
  return ribbon(places, slack);
}

function runs(line: Line, half: (x: number, y: number) => number, region: Region): Place[][] {
  const out: Place[][] = [];
  let run: Place[] = [];
  let before: Point | undefined;
  let wasIn = false;
  const close = (): void => {
    if (run.length > 1) out.push(run);
    run = [];
  };
  for (const point of line) {
    const isIn = region(point[0], point[1]);
    if (before && isIn !== wasIn) {
      const edge = wasIn ? edgeOf(before, point, region) : edgeOf(point, before, region);
      const width = half(edge[0], edge[1]);
      if (width * 2 >= FINEST) run.push([edge[0], edge[1], width]);
    }
    if (wasIn && !isIn) close();
    if (isIn) {
      const width = half(point[0], point[1]);
      if (width * 2 >= FINEST) run.push([point[0], point[1], width]);
      else close();
    }
    before = point;
    wasIn = isIn;
  }
  close();
  return out;
}

/** Where the way from a point inside to one outside leaves the region. */
function edgeOf(within: Point, outside: Point, region: Region): Point {
  let [ax, ay] = within;
  let [bx, by] = outside;
  for (let i = 0; i < 6; i++) {
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    if (region(mx, my)) [ax, ay] = [mx, my];
    else [bx, by] = [mx, my];
  }
  return [ax, ay];
}

/** Keeps only the places without which the cut would visibly change (Ramer, Douglas, Peucker). */
function thin(places: Place[], first: number, last: number, slack: number, kept: Place[]): void {
  const a = places[first];
  const b = places[last];
  if (!a || !b) return;
  let worst = 0;
  let split = -1;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  for (let i = first + 1; i < last; i++) {
    const p = places[i];
    if (!p) continue;
    const along = clamp(((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (length * length));
    const off = Math.hypot(p[0] - a[0] - along * dx, p[1] - a[1] - along * dy);
    const error = off + Math.abs(p[2] - a[2] - along * (b[2] - a[2]));
    if (error > worst) [worst, split] = [error, i];
  }
  if (worst > slack && split > 0) {
    thin(places, first, split, slack, kept);
    thin(places, split, last, slack, kept);
  } else kept.push(b);
}

function ribbon(places: Place[], slack: number): string {
  const start = places[0];
  if (!start || places.length < 2) return '';
  const kept: Place[] = [start];
  thin(places, 0, places.length - 1, slack, kept);
  const there: Point[] = [];
  const back: Point[] = [];
  for (const [i, [x, y, half]] of kept.entries()) {
    const [px, py] = kept[i - 1] ?? [x, y];
    const [nx, ny] = kept[i + 1] ?? [x, y];
    const length = Math.hypot(nx - px, ny - py) || 1;
    const [ux, uy] = [(-(ny - py) / length) * half, ((nx - px) / length) * half];
    there.push([x + ux, y + uy]);
    back.push([x - ux, y - uy]);
  }
  const outline: Outline = [...there, ...back.reverse()];
  return pathOf(outline, true);
}
