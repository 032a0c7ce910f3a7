import type { Kysely } from 'kysely';
import type { DomainEvent, EventName } from '../domain/events.ts';
import { listUndispatched, markDispatched } from '../storage/events.ts';
import { insertJobs, type NewJob } from '../storage/jobs.ts';
import type { Database } from '../storage/schema.ts';

/** A consequence of events that must happen once, whichever process does it, however often one dies. */
export interface DurableReaction {
  /** Imperative; it is the kind of the job and half of its key. */
  name: string;
  on: readonly EventName[];
  /** The reaction to the same event that has to be done first. */
  after?: string;
}

const BATCH = 200;

/** One job for each event and reaction: the key makes asking twice harmless. */
export function jobsFor(event: DomainEvent, reactions: readonly DurableReaction[]): NewJob[] {
  return reactions
    .filter((reaction) => reaction.on.includes(event.name))
    .map((reaction) => ({
      key: `${event.id}:${reaction.name}`,
      kind: reaction.name,
      payload: event,
      runAt: event.at,
      afterKey: reaction.after ? `${event.id}:${reaction.after}` : null,
    }));
}

/**
 * Turns waiting events into jobs. Marking the events and making their jobs commit together, so a
 * process that dies in between leaves the events waiting.
 * @returns how many events there were.
 */
export async function dispatchEvents(
  db: Kysely<Database>,
  reactions: readonly DurableReaction[],
  now: number,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const events = await listUndispatched(trx, BATCH);
    const jobs = events.flatMap((event) => jobsFor(event, reactions));
    await insertJobs(trx, jobs, now);
    await markDispatched(
      trx,
      events.map(({ id }) => id),
      now,
    );
    return events.length;
  });
}
