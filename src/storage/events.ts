import { sql } from 'kysely';
import type { DomainEvent, EventName, EventPayloads } from '../domain/events.ts';
import { newId } from '../std/id.ts';
import { clockOf, instantOf } from './dialects/clock.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

/** Both databases take many more values in one question. */
const READ_AT_ONCE = 500;

function toEvent(row: Row<'events'>): DomainEvent {
  return {
    id: row.id,
    name: row.name,
    payload: fromJson(row.payload, 'events.payload'),
    at: row.at,
  } as DomainEvent;
}

/**
 * Writes an event in the transaction of the change that it tells of, and wakes the other nodes at commit.
 * @param now what the event is dated: the moment that the change is made for, which work that takes
 *   minutes may have taken down at its beginning. When it was written the database's own clock says.
 */
export async function insertEvent<Name extends EventName>(
  db: Db,
  name: Name,
  payload: EventPayloads[Name],
  now: number,
): Promise<void> {
  await db
    .insertInto('events')
    .values({
      id: newId(),
      name,
      payload: toJson(payload),
      at: now,
      dispatched_at: null,
      written_at: clockOf(db),
    })
    .execute();
  if (isPostgres(db)) await sql`select pg_notify('recto_events', '')`.execute(db);
}

/** Events whose jobs were not made yet, oldest first. */
export async function listUndispatched(db: Db, limit: number): Promise<DomainEvent[]> {
  let query = db
    .selectFrom('events')
    .selectAll()
    .where('dispatched_at', 'is', null)
    .orderBy('id')
    .limit(limit);
  if (isPostgres(db)) query = query.forUpdate().skipLocked();
  return (await query.execute()).map(toEvent);
}

export async function markDispatched(db: Db, ids: string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('events').set({ dispatched_at: now }).where('id', 'in', ids).execute();
}

/**
 * The events that were written of late, oldest first, for each process to catch up with. The clock is the
 * database's: nodes whose clocks differ lose nothing.
 * @param withinMs how far back; what was written earlier and committed only now is not found
 */
export async function listRecentEventIds(db: Db, withinMs: number): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where('written_at', '>=', sql<number>`${instantOf(db)} - ${withinMs}`)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** These events, in the order asked for. */
export async function readEvents(db: Db, ids: readonly string[]): Promise<DomainEvent[]> {
  const events = new Map<string, DomainEvent>();
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    const some = ids.slice(from, from + READ_AT_ONCE);
    const rows = await db.selectFrom('events').selectAll().where('id', 'in', some).execute();
    for (const row of rows) events.set(row.id, toEvent(row));
  }
  return ids.flatMap((id) => events.get(id) ?? []);
}

export async function deleteDispatchedBefore(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('events')
    .where('at', '<', before)
    .where('dispatched_at', 'is not', null)
    .execute();
}
