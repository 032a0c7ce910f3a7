// Writes points as short SVG path data: relative moves in tenths of a unit.
import type { Line } from './shape.ts';

/** `M… l…` data for one line, empty if it has no length; closed lines end in `z`. */
export function pathOf(points: Line, closed = false): string {
  let data = '';
  let [x, y] = [0, 0];
  let command = 'M';
  for (const [i, point] of points.entries()) {
    const [px, py] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    const [dx, dy] = [px - x, py - y];
    if (i === 0) data = `M${tenth(px)}${spaced(py)}`;
    else if (dx !== 0 || dy !== 0) {
      const next = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const first = dx === 0 ? dy : dx;
      data += next === command ? spaced(first) : next + tenth(first);
      if (next === 'l') data += spaced(dy);
      command = next;
    }
    [x, y] = [px, py];
  }
  if (command === 'M') return '';
  return closed ? `${data}z` : data;
}

/** A number that may follow another: the minus sign is its own separator. */
const spaced = (value: number): string => (value < 0 ? '' : ' ') + tenth(value);

/** Tenths as a decimal without a leading zero: -5 gives `-.5`. */
function tenth(value: number): string {
  const size = Math.abs(value);
  const part = size % 10;
  const whole = (size - part) / 10;
  const text = part === 0 ? `${whole}` : `${whole || ''}.${part}`;
  return value < 0 ? `-${text}` : text;
}
