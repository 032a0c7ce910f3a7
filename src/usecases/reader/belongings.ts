import type { Reader } from '../../domain/reader.ts';
import { forgetAddress } from '../../storage/deliveries.ts';
import { deletePledgesOf, listNews, listPledges } from '../../storage/pledges.ts';
import { forgetAsker, listAskedBy } from '../../storage/questions.ts';
import { giveAll, giveSome } from '../../storage/reader-belongings.ts';
import { deleteReaderSessionsOf, listReaderSessions } from '../../storage/reader-sessions.ts';
import { deleteReaderSteps, listReaderSteps } from '../../storage/reader-steps.ts';
import { deleteIdentitiesOf, listIdentities } from '../../storage/readers.ts';
import { forgetReaderInReceipts, listReceipts } from '../../storage/receipts.ts';
import type { Db } from '../../storage/schema.ts';
import {
  deleteSubscriptionsOf,
  listSubscriptions,
  moveSubscriptions,
} from '../../storage/subscriptions.ts';

/**
 * Something that the house keeps of a reader. Every noun that belongs to readers is in the list below, so
 * that export and erasure forget none.
 */
export interface Belonging {
  /** Its name in the file that the reader takes along. */
  name: string;
  gather(db: Db, reader: Reader): Promise<unknown>;
  erase(trx: Db, reader: Reader): Promise<void>;
  /**
   * Two readers are one: what is `from`'s becomes `into`'s, or goes.
   * @returns what parting them again needs, as JSON.
   */
  join?(trx: Db, from: Reader, into: Reader): Promise<unknown>;
  /** They are two again. @param joined what `join` gave */
  part?(trx: Db, joined: unknown, from: Reader): Promise<void>;
}

export const BELONGINGS: readonly Belonging[] = [
  {
    name: 'sessions',
    async gather(db, { id }) {
      const sessions = await listReaderSessions(db, id);
      return sessions.map(({ createdAt, lastSeenAt, userAgent }) => ({
        createdAt: iso(createdAt),
        lastSeenAt: iso(lastSeenAt),
        userAgent,
      }));
    },
    erase: (trx, { id }) => deleteReaderSessionsOf(trx, id),
    join: (trx, from) => deleteReaderSessionsOf(trx, from.id),
  },
  {
    name: 'identities',
    async gather(db, { id }) {
      const identities = await listIdentities(db, id);
      return identities.map(({ platform, externalId }) => ({ platform, externalId }));
    },
    erase: (trx, { id }) => deleteIdentitiesOf(trx, id),
  },
  {
    name: 'pledges',
    async gather(db, { id }) {
      const pledges = await listPledges(db, id);
      return Promise.all(
        pledges.map(async ({ readerId: _, newsAt, ...pledge }) => ({
          ...pledge,
          startedAt: iso(pledge.startedAt),
          paidUntil: pledge.paidUntil && iso(pledge.paidUntil),
          endedAt: pledge.endedAt && iso(pledge.endedAt),
          heard: (await listNews(db, pledge.id)).map(({ news, heardAt }) => ({
            at: iso(news.at),
            heardAt: iso(heardAt),
            state: news.state,
            amount: news.amount,
            currency: news.currency,
          })),
        })),
      );
    },
    erase: (trx, { id }) => deletePledgesOf(trx, id),
  },
  {
    name: 'receipts',
    gather: async (db, { id }) =>
      (await listReceipts(db, id)).map(({ readerId: _, ...receipt }) => ({
        ...receipt,
        paidAt: iso(receipt.paidAt),
      })),
    // The sums stay in the books, without the name.
    erase: (trx, { id }) => forgetReaderInReceipts(trx, id),
    join: (trx, from, into) => giveAll(trx, 'receipts', from.id, into.id),
    part: (trx, joined, from) => giveSome(trx, 'receipts', idsIn(joined), from.id),
  },
  {
    name: 'letters',
    gather: async (db, { id }) =>
      (await listSubscriptions(db, id)).map(({ letterId, state, confirmedAt, endedAt }) => ({
        letterId,
        state,
        confirmedAt: iso(confirmedAt),
        endedAt: endedAt && iso(endedAt),
      })),
    async erase(trx, { id }) {
      await deleteSubscriptionsOf(trx, id);
      await forgetAddress(trx, id);
    },
    join: async (trx, from, into) => {
      const letterIds = await moveSubscriptions(trx, from.id, into.id);
      await deleteSubscriptionsOf(trx, from.id);
      return { letterIds, intoId: into.id };
    },
    async part(trx, joined, from) {
      const { letterIds, intoId } = joined as { letterIds?: unknown; intoId?: unknown };
      if (typeof intoId === 'string')
        await moveSubscriptions(trx, intoId, from.id, idsIn(letterIds));
    },
  },
  {
    name: 'questions',
    gather: async (db, { id }) =>
      (await listAskedBy(db, id)).map(({ words, name, answer, way, askedAt }) => ({
        words,
        name,
        answer,
        way,
        askedAt: iso(askedAt),
      })),
    erase: (trx, { id }) => forgetAsker(trx, id),
    join: (trx, from, into) => giveAll(trx, 'questions', from.id, into.id),
    part: (trx, joined, from) => giveSome(trx, 'questions', idsIn(joined), from.id),
  },
  {
    name: 'steps',
    gather: async (db, { id }) =>
      (await listReaderSteps(db, id)).map(({ step, at }) => ({ step, at: iso(at) })),
    erase: (trx, { id }) => deleteReaderSteps(trx, id),
    join: (trx, from, into) => giveAll(trx, 'reader_steps', from.id, into.id),
    part: (trx, joined, from) => giveSome(trx, 'reader_steps', idsIn(joined), from.id),
  },
];

const idsIn = (joined: unknown): string[] =>
  Array.isArray(joined) ? joined.filter((id) => typeof id === 'string') : [];

const iso = (at: number) => new Date(at).toISOString();
