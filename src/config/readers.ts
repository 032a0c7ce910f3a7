/**
 * Readers of single settings: each gives the value, or null for a text that is none. Plain functions: a
 * library for shapes would be half a tenth of what a process holds when nobody asks.
 */

export const integer =
  (least: number, most: number) =>
  (text: string): number | null => {
    const value = Number(text);
    return Number.isInteger(value) && value >= least && value <= most ? value : null;
  };

/** A whole site stands at the root of its name: an address with a path would be half kept. */
export function siteUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, pathname, search, hash, username, origin } = new URL(text);
  const isBare = pathname + search + hash + username === '/';
  return /^https?:$/.test(protocol) && isBare ? origin : null;
}

export const startsWith =
  (...beginnings: string[]) =>
  (text: string): string | null =>
    beginnings.some((beginning) => text.startsWith(beginning)) ? text : null;

export const oneOf =
  <Value extends string>(...values: Value[]) =>
  (text: string): Value | null =>
    values.find((value) => value === text) ?? null;

/** Names between commas; at least one. */
export const listOf =
  <Value>(readOne: (text: string) => Value | null) =>
  (text: string): Value[] | null => {
    const names = text.split(',').map((name) => name.trim());
    const values = names.filter((name) => name !== '').map(readOne);
    const good = values.filter((value) => value !== null);
    return good.length === values.length && good.length > 0 ? good : null;
  };
