// Writes points as short SVG path data: relative moves in tenths of a unit.
import type { Line } from './shape.ts';

/** `M… l…` data for one line; closed lines end in `z`. */
export function pathOf(points: Line, closed = false): string {
  let data = '';
  let [x, y] = [0, 0];
  for (const [i, point] of points.entries()) {
    const [px, py] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    if (i === 0) data = `M${tenth(px)}${pair(py)}`;
    else if (px === x && py === y) continue;
    else data += (i === 1 ? 'l' : lead(px - x)) + tenth(px - x) + pair(py - y);
    [x, y] = [px, py];
  }
  if (data === '' || !/[l]/.test(data)) return '';
  return closed ? `${data}z` : data;
}

const lead = (value: number): string => (value < 0 ? '' : ' ');
const pair = (value: number): string => lead(value) + tenth(value);

function tenth(value: number): string {
  const text = (value / 10).toString();
  return text.replace(/^(-?)0\./, '$1.');
}
