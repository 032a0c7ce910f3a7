import type { Spread } from '../load/spread.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** One line of the results. */
export interface Measure {
  /** What was done: the same words in every run, for figures are compared by them. */
  work: string;
  /** Which part of the bench measured it. */
  part: string;
  database: DatabaseKind | null;
  /** How many articles the publication held. */
  articles: number | null;
  unit: 'ms' | 'kB' | 'MB' | '/s' | 'µs' | '×' | '%' | '';
  /** Where many were measured, how they are spread; `value` is then the 95th percentile. */
  spread: Spread | null;
  value: number;
  /**
   * What the serving process used for each, in milliseconds of one core: it holds also where others
   * use the machine. Null where it was not measured.
   */
  cpuMs: number | null;
}

export interface Where {
  part: string;
  database?: DatabaseKind | null;
  articles?: number | null;
}

export function measured(
  where: Where,
  work: string,
  spread: Spread,
  cpuMs: number | null = null,
): Measure {
  return { ...plainly(where, work, spread.p95, 'ms'), spread, cpuMs };
}

export function plainly(where: Where, work: string, value: number, unit: Measure['unit']): Measure {
  const { part, database = null, articles = null } = where;
  return { part, database, articles, work, unit, spread: null, value, cpuMs: null };
}
