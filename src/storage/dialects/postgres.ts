import { Kysely, type Logger, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../schema.ts';

const INT8 = 20;
const NUMERIC = 1700;

/** Counts and instants fit a JavaScript number; pg gives them as text unless told. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === INT8 || oid === NUMERIC) return Number;
    return pg.types.getTypeParser(oid, format);
  },
};

/** @param options.log told of each statement, for tests that read query plans */
export function openPostgres(url: string, options: { max?: number; log?: Logger } = {}) {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types: types as pg.CustomTypesConfig,
    application_name: 'recto',
  });
  // A connection that the server ends while idle is replaced at the next query; it is no reason to stop.
  pool.on('error', () => undefined);
  const dialect = new PostgresDialect({ pool });
  const db = new Kysely<Database>({ dialect, ...(options.log ? { log: options.log } : {}) });
  return { db, pool };
}

/**
 * Calls `heard` at each NOTIFY on `channel`, over a connection of its own, taken again after a loss.
 * @returns a function that ends it.
 */
export function listenPostgres(
  url: string,
  channel: string,
  heard: () => void,
): () => Promise<void> {
  let client: pg.Client | null = null;
  let isEnded = false;
  let retry: NodeJS.Timeout | null = null;
  const again = () => {
    client = null;
    if (!isEnded && !retry) {
      retry = setTimeout(() => {
        retry = null;
        void connect();
      }, 1000);
      retry.unref();
    }
  };
  async function connect() {
    const made = new pg.Client({ connectionString: url, application_name: 'recto-listen' });
    made.on('notification', heard);
    made.on('error', again);
    made.on('end', again);
    try {
      await made.connect();
      await made.query(`listen ${pg.escapeIdentifier(channel)}`);
      client = made;
      // Whatever was told while nobody listened.
      heard();
    } catch {
      again();
    }
  }
  void connect();
  return async () => {
    isEnded = true;
    if (retry) clearTimeout(retry);
    await client?.end().catch(() => undefined);
  };
}
