import { sql } from 'kysely';
import { newId } from '../std/id.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

export interface Job {
  id: string;
  key: string;
  kind: string;
  payload: unknown;
  attempts: number;
}

export interface NewJob {
  key: string;
  kind: string;
  payload: unknown;
  runAt: number;
  afterKey?: string | null;
}

function toJob(row: Row<'jobs'>): Job {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    payload: fromJson(row.payload, 'jobs.payload'),
    attempts: row.attempts,
  };
}

/** Asks for work. A key that is already there is left as it is, done or not. */
export async function insertJobs(db: Db, jobs: NewJob[], now: number): Promise<void> {
  if (jobs.length === 0) return;
  await db
    .insertInto('jobs')
    .values(
      jobs.map((job) => ({
        id: newId(),
        key: job.key,
        kind: job.kind,
        payload: toJson(job.payload),
        state: 'ready',
        run_at: job.runAt,
        attempts: 0,
        after_key: job.afterKey ?? null,
        lease_until: null,
        leased_by: null,
        last_error: null,
        created_at: now,
        done_at: null,
      })),
    )
    .onConflict((oc) => oc.column('key').doNothing())
    .execute();
}

/**
 * Whether anything waits to be done. Asked first, for looking takes no lock: on SQLite whoever wants to
 * write waits for others who do, and all pages of the process with them.
 */
export async function hasWork(db: Db, now: number): Promise<boolean> {
  const { rows } = await sql<{ found: number | boolean }>`select
    exists (select 1 from events where dispatched_at is null)
    or exists (select 1 from jobs where state = 'ready' and run_at <= ${now})
    or exists (select 1 from jobs where state = 'running' and lease_until < ${now}) as found`.execute(
    db,
  );
  return Boolean(rows[0]?.found);
}

/** Jobs of these kinds, or of all others. */
export type Kinds = { only: readonly string[] } | { but: readonly string[] };

const isOf = (kinds: Kinds) =>
  'only' in kinds
    ? sql`and j.kind in (${sql.join(kinds.only)})`
    : kinds.but.length > 0
      ? sql`and j.kind not in (${sql.join(kinds.but)})`
      : sql``;

/** Whether a job of these kinds waits for its turn. Takes no lock. */
export async function hasJobsOf(db: Db, kinds: readonly string[], now: number): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`select 1 as found from jobs
    where state = 'ready' and kind in (${sql.join(kinds)}) and run_at <= ${now} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

/**
 * Takes up to `limit` jobs whose time has come and whose forerunner is done. The lease says until when
 * nobody else may take them; a process that dies leaves it to run out.
 */
export async function claimJobs(
  db: Db,
  lease: { by: string; now: number; until: number; limit: number; kinds?: Kinds },
): Promise<Job[]> {
  // Materialized: a limit in a plain subquery PostgreSQL may apply anew for each row that it looks at.
  const lock = isPostgres(db) ? sql`for update skip locked` : sql``;
  const { rows } = await sql<Row<'jobs'>>`
    with next as materialized (
      select j.id from jobs as j
      where j.state = 'ready' and j.run_at <= ${lease.now} ${isOf(lease.kinds ?? { but: [] })}
        and (j.after_key is null or not exists (
          select 1 from jobs as earlier
          where earlier.key = j.after_key and earlier.state in ('ready', 'running')))
      order by j.run_at, j.id limit ${lease.limit} ${lock})
    update jobs set state = 'running', leased_by = ${lease.by}, lease_until = ${lease.until},
      attempts = attempts + 1
    where id in (select id from next)
    returning *`.execute(db);
  return rows.map(toJob);
}

/** Gives back the jobs of processes that died; they count as tried. */
export async function releaseExpired(db: Db, now: number): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ state: 'ready', leased_by: null, lease_until: null, run_at: now })
    // Literals: the partial index is only used where the state is not a parameter.
    .where(sql<boolean>`state = 'running'`)
    .where('lease_until', '<', now)
    .execute();
}

/** Only the holder of the lease can end a job; a late one changes nothing. */
export async function completeJob(
  db: Db,
  job: { id: string; by: string; now: number },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ state: 'done', done_at: job.now, leased_by: null, lease_until: null, last_error: null })
    .where('id', '=', job.id)
    .where('leased_by', '=', job.by)
    .execute();
}

export async function retryJob(
  db: Db,
  job: { id: string; by: string; error: string; runAt: number | null; now: number },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({
      state: job.runAt === null ? 'failed' : 'ready',
      run_at: job.runAt ?? job.now,
      done_at: job.runAt === null ? job.now : null,
      leased_by: null,
      lease_until: null,
      last_error: job.error,
    })
    .where('id', '=', job.id)
    .where('leased_by', '=', job.by)
    .execute();
}

export async function extendLease(
  db: Db,
  job: { id: string; by: string; until: number },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ lease_until: job.until })
    .where('id', '=', job.id)
    .where('leased_by', '=', job.by)
    .execute();
}

export async function countJobs(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('jobs')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]));
}

/** When the next waiting job may start; null when none waits. */
export async function nextRunAt(db: Db): Promise<number | null> {
  const row = await db
    .selectFrom('jobs')
    .select('run_at')
    .where(sql<boolean>`state = 'ready'`)
    .orderBy('run_at')
    .limit(1)
    .executeTakeFirst();
  return row?.run_at ?? null;
}

export async function deleteDoneBefore(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('jobs')
    .where('done_at', 'is not', null)
    .where('done_at', '<', before)
    .execute();
}

/** How the job with this key stands; null where there is none. */
export async function stateOfJob(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom('jobs').select('state').where('key', '=', key).executeTakeFirst();
  return row?.state ?? null;
}
