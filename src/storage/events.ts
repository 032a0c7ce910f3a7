import { sql } from 'kysely';
import type { DomainEvent, EventName, EventPayloads } from '../domain/events.ts';
import { newId } from '../std/id.ts';
import { isPostgres } from './dialects/which.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

function toEvent(row: Row<'events'>): DomainEvent {
  return {
    id: row.id,
    name: row.name,
    payload: fromJson(row.payload, 'events.payload'),
    at: row.at,
  } as DomainEvent;
}

/** Writes an event in the transaction of the change that it tells of, and wakes the other nodes at commit. */
export async function insertEvent<Name extends EventName>(
  db: Db,
  name: Name,
  payload: EventPayloads[Name],
  now: number,
): Promise<void> {
  await db
    .insertInto('events')
    .values({ id: newId(), name, payload: toJson(payload), at: now, dispatched_at: null })
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

/** Everything that happened since an instant, for each process to catch up with; the caller forgets repeats. */
export async function listEventsSince(db: Db, since: number): Promise<DomainEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(toEvent);
}

export async function deleteDispatchedBefore(db: Db, before: number): Promise<void> {
  await db
    .deleteFrom('events')
    .where('at', '<', before)
    .where('dispatched_at', 'is not', null)
    .execute();
}
