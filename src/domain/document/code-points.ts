/** Selectors count Unicode code points, JavaScript counts UTF-16 units. */

/** How many code points stand before a place given in UTF-16 units. */
export function codePointsUntil(text: string, unit: number): number {
  let count = 0;
  for (let i = 0; i < unit && i < text.length; count++) {
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  }
  return count;
}

/** The place in UTF-16 units before which so many code points stand; the end when there are fewer. */
export function unitAt(text: string, codePoints: number): number {
  let unit = 0;
  for (let left = codePoints; left > 0 && unit < text.length; left--) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}

/** The last so many code points of a text, or the first. */
export function lastPoints(text: string, count: number): string {
  return [...text.slice(-2 * count)].slice(-count).join('');
}

export function firstPoints(text: string, count: number): string {
  return [...text.slice(0, 2 * count)].slice(0, count).join('');
}
