import { type RawBuilder, sql } from 'kysely';
import { isPostgres } from '../dialects/which.ts';
import { fromJson } from '../json.ts';
import type { Db } from '../schema.ts';

/**
 * Rows of another table as one JSON column, so that an article, its byline and its tags are one
 * question to the database.
 * @param fields name in the JSON -> SQL expression
 * @param from everything after `from`
 */
export function jsonRows(
  db: Db,
  fields: Readonly<Record<string, string>>,
  from: RawBuilder<unknown>,
  orderBy: string,
): RawBuilder<string> {
  const [aggregate, object] = isPostgres(db)
    ? ['json_agg', 'json_build_object']
    : ['json_group_array', 'json_object'];
  const pairs = Object.entries(fields)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(', ');
  const call = sql.raw(`${aggregate}(${object}(${pairs}) order by ${orderBy})`);
  return sql<string>`(select ${call} from ${from})`;
}

/** What `jsonRows` gave: text on SQLite, values on PostgreSQL, null on PostgreSQL when there are none. */
export function readJsonRows<Row>(value: unknown): Row[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'string' ? fromJson<Row[]>(value, 'a sub-query') : (value as Row[]);
}
