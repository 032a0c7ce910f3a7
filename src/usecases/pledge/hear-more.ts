import type { PlatformName } from '../../domain/pledge.ts';
import type { Reader } from '../../domain/reader.ts';
import { newId } from '../../std/id.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import { listPledges, movePledges } from '../../storage/pledges.ts';
import { giveAll } from '../../storage/reader-belongings.ts';
import {
  deleteReader,
  findReaderByIdentity,
  findReaderByMail,
  insertIdentity,
  insertReader,
  listIdentities,
  moveIdentities,
  renameReader,
} from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { noteRefund, type Payment, writeReceipt } from './receipts.ts';

export interface PersonHeard {
  externalId: string;
  mail: string | null;
  name: string;
}

const isHidden = ({ mail }: Pick<Reader, 'mail'>) => mail.endsWith('.invalid');

/**
 * A platform names the mailbox of somebody whom it only numbered before. Who was known by number alone
 * becomes the reader of that mailbox; a mailbox that is known already is not changed by a platform's word.
 */
export async function hearPerson(
  trx: Db,
  now: number,
  platform: PlatformName,
  person: PersonHeard,
): Promise<Reader> {
  const known = await findReaderByIdentity(trx, platform, person.externalId);
  const mail = person.mail?.trim().toLowerCase() ?? null;
  if (known && (mail === null || !isHidden(known))) return known;
  const owner = mail === null ? null : await findReaderByMail(trx, mail);
  if (known && owner) return becomes(trx, now, known, owner);
  if (known && mail !== null) {
    const name = known.name === '' ? person.name : known.name;
    await renameReader(trx, known.id, { mail, name });
    return { ...known, mail, name };
  }
  const reader = owner ?? (await newReader(trx, now, platform, { ...person, mail }));
  const { externalId } = person;
  await insertIdentity(trx, { platform, externalId, readerId: reader.id });
  return reader;
}

/** The one known by number is the one with the mailbox: nothing of the first was anybody's own yet. */
async function becomes(trx: Db, now: number, from: Reader, into: Reader): Promise<Reader> {
  const pledges = await listPledges(trx, from.id);
  await moveIdentities(trx, await listIdentities(trx, from.id), into.id);
  await movePledges(
    trx,
    pledges.map(({ id }) => id),
    into.id,
  );
  await giveAll(trx, 'receipts', from.id, into.id);
  await giveAll(trx, 'reader_steps', from.id, into.id);
  await deleteReader(trx, from.id);
  await insertEvent(trx, 'pledge.changed', { readerId: into.id }, now);
  return into;
}

async function newReader(
  trx: Db,
  now: number,
  platform: PlatformName,
  person: PersonHeard,
): Promise<Reader> {
  const [edition] = await listEditions(trx);
  const hidden = `${person.externalId.replace(/[^\w-]/g, '-')}@${platform}.invalid`.toLowerCase();
  const reader: Reader = {
    id: newId(),
    mail: person.mail ?? hidden,
    name: person.name,
    lang: edition?.lang ?? 'en',
    confirmedAt: null,
    createdAt: now,
  };
  await insertReader(trx, reader);
  return reader;
}

/** What a notice tells besides pledges, each told twice is once; one transaction. */
export async function hearMore(
  ctx: Pick<Context, 'db' | 'now'>,
  platform: PlatformName,
  more: {
    people: readonly PersonHeard[];
    payments: readonly (Omit<Payment, 'platform'> & { person: PersonHeard })[];
    refunds: readonly { externalId: string; refunded: number }[];
  },
): Promise<void> {
  if (more.people.length + more.payments.length + more.refunds.length === 0) return;
  await ctx.db.transaction().execute(async (trx) => {
    for (const person of more.people) await hearPerson(trx, ctx.now, platform, person);
    for (const { person, ...payment } of more.payments) {
      const reader = await hearPerson(trx, ctx.now, platform, person);
      await writeReceipt(trx, reader.id, { ...payment, platform }, ctx.now);
    }
    for (const { externalId, refunded } of more.refunds)
      await noteRefund(trx, { platform, externalId }, refunded);
  });
}
