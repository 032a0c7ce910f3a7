import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../schema.ts';
import { isPostgres } from './which.ts';

/**
 * Whether a value is in a list of any length, as one parameter: with a parameter for each, every length
 * would be a statement of its own, compiled and kept.
 */
export function oneOf(
  db: Db,
  value: RawBuilder<unknown>,
  list: readonly (string | number)[],
): RawBuilder<boolean> {
  return isPostgres(db)
    ? sql<boolean>`${value} = any(${list})`
    : sql<boolean>`${value} in (select value from json_each(${JSON.stringify(list)}))`;
}
