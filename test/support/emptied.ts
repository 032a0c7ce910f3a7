import pg from 'pg';

/**
 * Makes a PostgreSQL database as it was before a test used it, in a few milliseconds: making and
 * dropping one costs the server half a second of copying and a checkpoint.
 */
export interface Emptier {
  /** @returns false when a test changed more than rows: such a database is not to be used again. */
  empty(): Promise<boolean>;
}

interface Seed {
  table: string;
  rows: Record<string, unknown>[];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** @param url of a database that is migrated and was not used yet: what it holds now comes back. */
export async function emptierOf(url: string): Promise<Emptier> {
  const { tables, seeds, shape } = await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const tables = rows.map(({ name }) => name).filter((name) => name !== 'migrations');
    const seeds: Seed[] = [];
    for (const table of tables) {
      const found = await client.query(`select * from ${quoted(table)}`);
      if (found.rows.length > 0) seeds.push({ table, rows: found.rows });
    }
    return { tables, seeds, shape: await shapeOf(client) };
  });
  return {
    empty: () =>
      withClient(url, async (client) => {
        if ((await shapeOf(client)) !== shape) return false;
        // Triggers that keep what was published, and references, are for newsrooms, not for brooms.
        await client.query('set session_replication_role = replica');
        await client.query(tables.map((table) => `delete from ${quoted(table)}`).join('; '));
        await client.query(
          "select setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) from pg_sequences",
        );
        for (const { table, rows } of seeds)
          for (const row of rows) await insert(client, table, row);
        return true;
      }),
  };
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>) {
  const names = Object.keys(row);
  const places = names.map((_, at) => `$${at + 1}`).join(', ');
  const columns = names.map(quoted).join(', ');
  await client.query(
    `insert into ${quoted(table)} (${columns}) overriding system value values (${places})`,
    Object.values(row),
  );
}

async function withClient<Result>(
  url: string,
  act: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Tables, indexes and triggers, by name: some tests play somebody with the run of the machine. */
async function shapeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(
    `select string_agg(part, ' ' order by part) as shape from (
      select tgname::text || ':' || tgenabled::text as part from pg_trigger where not tgisinternal
      union all select relname::text from pg_class where relnamespace = 'public'::regnamespace) as parts`,
  );
  return rows[0]?.shape ?? '';
}
