/** Reads how a database would answer each question, and names what walks a whole table. */
import type Database from 'better-sqlite3';
import type pg from 'pg';

/** What was asked, with the values of the last time. */
export type Statements = ReadonlyMap<string, readonly unknown[]>;

/** Read whole by intention: they hold a handful of rows however old the newsroom grows, or what was asked for. */
const SMALL = new Set([
  'editions',
  'publication',
  'sections',
  'navigation',
  'migrations',
  'search_words',
  'log_keys',
  'log_peers',
  'article_counts',
  'authors',
  'au',
  'e',
  's',
  'json_each',
  'log_head',
  'staff',
  'tiers',
  'support_boxes',
  'letters',
  'channels',
  'comment_blocks',
  'fediverse_keys',
]);

/** Partial indexes that hold only what still has to be done. */
const SMALL_INDEXES = /USING (COVERING )?INDEX (events_waiting)\b/;

/**
 * Counts look at each line by intention, when a screen of the Studio is opened; what they ask about one
 * must be found by an index all the same.
 */
const COUNTS: Readonly<Record<string, RegExp>> = {
  media: /^select count\(\*\) as "all"/,
  comments: /^\s*select state, count\(\*\) as count, .* group by state$/,
  followers: /^select "actor_id", count\(\*\) as "count"/,
  f: /select actor_id, count\(\*\) as followers/,
  echoes: /^select "kind", count\(\*\) as "count"/,
};

/** Once, when somebody blocks a server with all that is below its name. */
const BLOCKING: Readonly<Record<string, RegExp>> = {
  followers: /^delete from followers where host =/,
  inboxes: /^select "inbox" from "inboxes"$/,
};

const mayBeWalked = (table: string, statement: string) =>
  SMALL.has(table) || COUNTS[table]?.test(statement) || BLOCKING[table]?.test(statement);

function isReadable(statement: string): boolean {
  return /^\s*(select|update|delete|with)/i.test(statement) && !/search_index|pg_/.test(statement);
}

/** `explain query plan`: a SCAN without an index, or along one whose end nothing limits. */
export function sqliteWalks(raw: Database.Database, statements: Statements): string[] {
  const walks: string[] = [];
  for (const [statement, parameters] of statements) {
    if (!isReadable(statement)) continue;
    const plan = raw.prepare(`explain query plan ${statement}`).all(parameters as unknown[]) as {
      detail: string;
    }[];
    for (const { detail } of plan) {
      const table = /^SCAN (\w+)/.exec(detail)?.[1];
      const isIndexed =
        SMALL_INDEXES.test(detail) ||
        (/USING (COVERING )?INDEX/.test(detail) && /\blimit\b/i.test(statement));
      const isDerived = /^SCAN (w|merged|next|\(subquery|(\d+ )?CONSTANT)/.test(detail);
      if (table && !isIndexed && !isDerived && !mayBeWalked(table, statement))
        walks.push(`${detail}: ${statement.slice(0, 600)}`);
    }
  }
  return walks;
}

interface PostgresPlan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PostgresPlan[];
}

/**
 * `explain` with sequential scans forbidden: one that is there all the same has no index to take its
 * place. Small as the tables of a test are, the server would else always read them whole.
 */
export async function postgresWalks(pool: pg.Pool, statements: Statements): Promise<string[]> {
  const walks: string[] = [];
  const client = await pool.connect();
  try {
    await client.query('set enable_seqscan = off');
    for (const [statement, parameters] of statements) {
      if (!isReadable(statement)) continue;
      const { rows } = await client.query(`explain (format json) ${statement}`, [...parameters]);
      for (const table of walkedIn(rows[0]['QUERY PLAN'][0].Plan)) {
        if (!mayBeWalked(table, statement)) walks.push(`${table}: ${statement.slice(0, 600)}`);
      }
    }
  } finally {
    client.release(true);
  }
  return walks;
}

function walkedIn(plan: PostgresPlan): string[] {
  const own = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? '?'] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(walkedIn)];
}
