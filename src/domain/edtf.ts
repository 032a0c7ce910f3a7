/**
 * A day, month or year as the Extended Date/Time Format writes it, level 0 and the signs for “about”
 * and “uncertain” of level 1: `2026`, `2026-05`, `2026-05-04`, `2026~`, `2026-05/2026-07`.
 */
export type Edtf = string;

const ONE = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?`;
const EDTF = new RegExp(`^(?:${ONE}|(?:${ONE}|\\.\\.)/(?:${ONE}|\\.\\.))$`);

export function isEdtf(text: string): boolean {
  return EDTF.test(text);
}

/** The month of a date: enough for a reader, and less than would point to one meeting. */
export function monthOnly(date: Edtf | null): Edtf | null {
  return date === null ? null : (/^-?\d{4}(?:-\d{2})?/.exec(date)?.[0] ?? null);
}

/** The day of an instant, in UTC. */
export function dayOf(at: number): Edtf {
  return new Date(at).toISOString().slice(0, 10);
}
