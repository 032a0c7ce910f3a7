import type { Letter } from '../../domain/letter.ts';
import type { Audience } from '../../domain/mailing.ts';
import { isOpenedBy, type Pledge } from '../../domain/pledge.ts';
import { insertDeliveries, listServed } from '../../storage/deliveries.ts';
import type { Db } from '../../storage/schema.ts';
import { listPledgeFacts, listSubscribers } from '../../storage/subscriptions.ts';

/** How many readers are in memory at once: the list may be of any length. */
const BATCH = 500;

/**
 * Writes down who receives a mailing, once and for all. For use inside the transaction that begins it:
 * the whole list is there or none of it.
 * @returns how many there are.
 */
export async function freezeList(
  trx: Db,
  of: { mailingId: string; letter: Letter; now: number },
): Promise<number> {
  let position = 0;
  let after = '';
  for (;;) {
    const readers = await listSubscribers(trx, of.letter.id, after, BATCH);
    const last = readers[readers.length - 1];
    if (!last) return position;
    after = last.readerId;
    const supporting = await supportersAmong(
      trx,
      readers.map(({ readerId }) => readerId),
      of.now,
    );
    const list = readers
      .map((reader) => ({
        ...reader,
        audience: (supporting.has(reader.readerId) ? 'supporters' : 'readers') as Audience,
      }))
      .filter(({ audience }) => of.letter.access === 'readers' || audience === 'supporters')
      .map((reader) => ({ ...reader, position: ++position }));
    await insertDeliveries(trx, of.mailingId, list);
  }
}

/** An erratum goes to whoever received what it corrects, subscribed still or not yet gone. */
export async function freezeServed(
  trx: Db,
  of: { mailingId: string; ofMailingId: string },
): Promise<number> {
  let position = 0;
  let after = 0;
  for (;;) {
    const served = await listServed(trx, of.ofMailingId, after, BATCH);
    const last = served[served.length - 1];
    if (!last) return position;
    after = last.position;
    await insertDeliveries(
      trx,
      of.mailingId,
      served.map((one) => ({ ...one, position: ++position })),
    );
  }
}

/** Which of these readers support the newsroom now, by the one law of pledges. */
export async function supportersAmong(
  db: Db,
  readerIds: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const facts = await listPledgeFacts(db, readerIds);
  return new Set(
    facts
      .filter((fact) =>
        isOpenedBy(
          {
            platform: fact.platform as Pledge['platform'],
            state: fact.state as Pledge['state'],
            paidUntil: fact.paidUntil,
          },
          now,
        ),
      )
      .map(({ readerId }) => readerId),
  );
}

/** How many would receive a letter if it were frozen now. */
export async function countAudience(
  db: Db,
  letter: Letter,
  now: number,
): Promise<Record<Audience, number>> {
  const counts: Record<Audience, number> = { readers: 0, supporters: 0 };
  let after = '';
  for (;;) {
    const readers = await listSubscribers(db, letter.id, after, BATCH);
    const last = readers[readers.length - 1];
    if (!last) break;
    after = last.readerId;
    const supporting = await supportersAmong(
      db,
      readers.map(({ readerId }) => readerId),
      now,
    );
    counts.supporters += supporting.size;
    counts.readers += readers.length - supporting.size;
  }
  return letter.access === 'supporters' ? { ...counts, readers: 0 } : counts;
}
