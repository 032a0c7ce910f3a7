import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { isPostgres } from './which.ts';

/** What the database's clock says as the row is written. Milliseconds since 1970. */
export const clockOf = (db: Db) =>
  isPostgres(db)
    ? sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`
    : instantOf(db);

/** What it said when the question began: one value for all of it, so that an index can be used. */
export const instantOf = (db: Db) =>
  isPostgres(db)
    ? sql<number>`cast(extract(epoch from statement_timestamp()) * 1000 as bigint)`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
