// Families of lines, as a ruling machine would lay them over the block before the burin decides their weight.
import type { Box, Line, Point } from './shape.ts';

type Field = (x: number, y: number) => number;

export interface Ruling {
  lines: Line[];
  /** Distance between neighbouring lines at a point, in picture units. */
  pitch: Field;
}

/** Lines that run from left to right; `gap` may grow towards the viewer, `lift` bends them. */
export function rows(
  box: Box,
  gap: number | ((y: number) => number),
  lift?: Field,
  step = 9,
): Ruling {
  const [left, top, right, bottom] = box;
  const pitchAt = typeof gap === 'number' ? () => gap : gap;
  const lines: Line[] = [];
  for (let y = top + pitchAt(top) / 2; y < bottom; y += pitchAt(y)) {
    const line: Point[] = [];
    for (let x = left; x < right + step; x += step) {
      const within = Math.min(x, right);
      line.push([within, y + (lift ? lift(within, y) : 0)]);
    }
    lines.push(line);
  }
  return { lines, pitch: (_x, y) => pitchAt(y) };
}

/** Lines that run from top to bottom; `sway` bends them. */
export function columns(
  box: Box,
  gap: number | ((x: number) => number),
  sway?: Field,
  step = 9,
): Ruling {
  const [left, top, right, bottom] = box;
  const turned = rows([top, left, bottom, right], gap, sway && ((y, x) => sway(x, y)), step);
  return {
    lines: turned.lines.map((line) => line.map(([y, x]) => [x, y] as const)),
    pitch: (x, y) => turned.pitch(y, x),
  };
}

/** Straight lines at an angle (degrees clockwise from the horizontal) over the whole box. */
export function slant(box: Box, degrees: number, gap: number, step = 9, lift?: Field): Ruling {
  const [left, top, right, bottom] = box;
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.hypot(right - left, bottom - top) / 2;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const flat = rows([-reach, -reach, reach, reach], gap, lift, step);
  return {
    lines: flat.lines
      .map((line) =>
        line.map(([x, y]) => [cx + x * cos - y * sin, cy + x * sin + y * cos] as const),
      )
      .map((line) => line.filter((point) => holds(box, point)))
      .filter((line) => line.length > 1),
    pitch: () => gap,
  };
}

const holds = ([left, top, right, bottom]: Box, [x, y]: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Lines that pass gradually from one edge to another: hulls, columns, folds, roads in perspective. */
export function between(first: Line, last: Line, count: number, steps = 24): Ruling {
  const [a, b] = [evenly(first, steps), evenly(last, steps)];
  const lines: Line[] = [];
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count;
    lines.push(
      a.map(([x, y], s) => {
        const [u, v] = b[s] ?? [x, y];
        return [x + (u - x) * t, y + (v - y) * t] as const;
      }),
    );
  }
  const span = spanBetween(a, b);
  return { lines, pitch: (x, y) => span(x, y) / count };
}

/** How far apart two lines of equal steps are, abreast of a point: at the rung that passes nearest. */
function spanBetween(a: Line, b: Line): Field {
  const rungs = a.map(([ax, ay], s) => {
    const [bx, by] = b[s] ?? [ax, ay];
    return { ax, ay, bx, by, length: Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) };
  });
  return (x, y) => {
    let best = Number.POSITIVE_INFINITY;
    let span = 1;
    for (const { ax, ay, bx, by, length } of rungs) {
      const toA = Math.sqrt((x - ax) * (x - ax) + (y - ay) * (y - ay));
      const away = toA + Math.sqrt((x - bx) * (x - bx) + (y - by) * (y - by)) - length;
      if (away < best) {
        best = away;
        span = length;
      }
    }
    return span;
  };
}

/** The same line measured out in equal steps. */
export function evenly(line: Line, steps: number): Line {
  const lengths = [0];
  let total = 0;
  for (const [i, [x, y]] of line.entries()) {
    if (i === 0) continue;
    const [px, py] = line[i - 1] ?? [x, y];
    total += Math.hypot(x - px, y - py);
    lengths.push(total);
  }
  const out: Point[] = [];
  let span = 1;
  for (let s = 0; s <= steps; s++) {
    const wanted = (total * s) / steps;
    while (span < line.length - 1 && (lengths[span] ?? 0) < wanted) span++;
    const [ax, ay] = line[span - 1] ?? [0, 0];
    const [bx, by] = line[span] ?? [ax, ay];
    const [from, to] = [lengths[span - 1] ?? 0, lengths[span] ?? 0];
    const t = to > from ? (wanted - from) / (to - from) : 0;
    out.push([ax + (bx - ax) * t, ay + (by - ay) * t]);
  }
  return out;
}

/** Circles, or parts of them, around a point; `squash` flattens them; `lift` swells the radius. */
export function rings(
  cx: number,
  cy: number,
  radii: readonly [number, number],
  gap: number,
  options: {
    from?: number;
    to?: number;
    squash?: number;
    lift?: (angle: number, radius: number) => number;
  } = {},
): Ruling {
  const { from = 0, to = 360, squash = 1, lift } = options;
  const lines: Line[] = [];
  for (let radius = radii[0] + gap / 2; radius < radii[1]; radius += gap) {
    const turn = ((to - from) * Math.PI) / 180;
    const steps = Math.max(16, Math.ceil((radius * turn) / 10));
    const line: Point[] = [];
    for (let s = 0; s <= steps; s++) {
      const angle = (from * Math.PI) / 180 + (turn * s) / steps;
      const reach = radius + (lift ? lift(angle, radius) : 0);
      line.push([cx + reach * Math.cos(angle), cy + reach * Math.sin(angle) * squash]);
    }
    lines.push(line);
  }
  return { lines, pitch: () => gap };
}

/** Straight rays out of a point, degrees clockwise from the right. */
export function rays(
  cx: number,
  cy: number,
  radii: readonly [number, number],
  degrees: readonly [number, number],
  count: number,
  step = 10,
): Ruling {
  const lines: Line[] = [];
  for (let i = 0; i < count; i++) {
    const angle = ((degrees[0] + ((degrees[1] - degrees[0]) * (i + 0.5)) / count) * Math.PI) / 180;
    const line: Point[] = [];
    for (let r = radii[0]; r < radii[1] + step; r += step) {
      const reach = Math.min(r, radii[1]);
      line.push([cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)]);
    }
    lines.push(line);
  }
  const turn = (Math.abs(degrees[1] - degrees[0]) * Math.PI) / 180 / count;
  return { lines, pitch: (x, y) => Math.hypot(x - cx, y - cy) * turn };
}
