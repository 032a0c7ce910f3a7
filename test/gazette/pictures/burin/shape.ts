// Points, outlines and regions: what an engraver draws in pencil before taking up the burin.

export type Point = readonly [number, number];
/** An open line. */
export type Line = readonly Point[];
/** A closed line; the last point joins the first. */
export type Outline = readonly Point[];
/** Whether a point belongs to an area. */
export type Region = (x: number, y: number) => boolean;
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

const ORIGIN: Point = [0, 0];
const at = (points: Line, index: number): Point => points[index] ?? ORIGIN;

/** Points written as in SVG: `'470,712 520,668'`. */
export function pts(text: string): Line {
  return text
    .trim()
    .split(/\s+/)
    .map((pair): Point => {
      const [x, y] = pair.split(',').map(Number);
      if (x === undefined || y === undefined || Number.isNaN(x + y)) {
        throw new Error(`Not a point: ${pair}`);
      }
      return [x, y];
    });
}

export const rect = (left: number, top: number, right: number, bottom: number): Outline => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A smooth line through the given points (centripetal look, Catmull-Rom form). */
export function curve(points: Line, perSpan = 8, closed = false): Line {
  const last = points.length - 1;
  const pick = (i: number): Point =>
    at(points, closed ? (i + points.length) % points.length : Math.min(last, Math.max(0, i)));
  const line: Point[] = [];
  const spans = closed ? points.length : last;
  for (let i = 0; i < spans; i++) {
    const [a, b, c, d] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    for (let s = 0; s < perSpan; s++) line.push(blend(a, b, c, d, s / perSpan));
  }
  if (!closed) line.push(pick(last));
  return line;
}

function blend(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const axis = (p: number, q: number, r: number, s: number): number =>
    0.5 *
    (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3);
  return [axis(a[0], b[0], c[0], d[0]), axis(a[1], b[1], c[1], d[1])];
}

/** A smooth closed outline through the given points. */
export const blob = (points: Line, perSpan = 8): Outline => curve(points, perSpan, true);

/** Part of an ellipse, angles in degrees, clockwise from the right. */
export function arc(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from = 0,
  to = 360,
  steps = 36,
): Line {
  const line: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    line.push([cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)]);
  }
  return line;
}

export const disc = (cx: number, cy: number, rx: number, ry = rx, steps = 36): Outline =>
  arc(cx, cy, rx, ry, 0, 360 - 360 / steps, steps - 1);

export const shift = (points: Line, dx: number, dy: number): Line =>
  points.map(([x, y]) => [x + dx, y + dy] as const);

/** Turns, scales, then moves; degrees clockwise. A negative `sx` mirrors. */
export function place(points: Line, x: number, y: number, sx = 1, sy = sx, degrees = 0): Line {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([px, py]) => {
    const [qx, qy] = [px * sx, py * sy];
    return [x + qx * cos - qy * sin, y + qx * sin + qy * cos] as const;
  });
}

export function boxOf(points: Line, margin = 0): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
}

/** The area inside any of the outlines (even-odd within one outline). */
export function inside(...outlines: Outline[]): Region {
  const areas = outlines.filter((outline) => outline.length > 2).map(area);
  return (x, y) => areas.some((within) => within(x, y));
}

/** One outline as numbers in a row: this question is asked a million times for a picture. */
function area(outline: Outline): Region {
  const [left, top, right, bottom] = boxOf(outline);
  const flat = Float64Array.from(outline.flat());
  const end = flat.length;
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    let within = false;
    let px = flat[end - 2] ?? 0;
    let py = flat[end - 1] ?? 0;
    for (let i = 0; i < end; i += 2) {
      const qx = flat[i] ?? 0;
      const qy = flat[i + 1] ?? 0;
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
      px = qx;
      py = qy;
    }
    return within;
  };
}

export const both =
  (...regions: Region[]): Region =>
  (x, y) =>
    regions.every((region) => region(x, y));

export const except =
  (region: Region, ...holes: Region[]): Region =>
  (x, y) =>
    region(x, y) && !holes.some((hole) => hole(x, y));

/** The strip of a region that light from (-dx, -dy) would touch. */
export const rim =
  (region: Region, dx: number, dy: number): Region =>
  (x, y) =>
    region(x, y) && !region(x + dx, y + dy);
