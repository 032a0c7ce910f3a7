import type { PlatformIdentity, Reader } from '../domain/reader.ts';
import type { Db, Row } from './schema.ts';

export function toReader(row: Row<'readers'>): Reader {
  return {
    id: row.id,
    mail: row.mail,
    name: row.name,
    lang: row.lang,
    confirmedAt: row.confirmed_at,
    createdAt: row.created_at,
  };
}

export async function insertReader(db: Db, reader: Reader): Promise<void> {
  await db
    .insertInto('readers')
    .values({
      id: reader.id,
      mail: reader.mail,
      name: reader.name,
      lang: reader.lang,
      confirmed_at: reader.confirmedAt,
      created_at: reader.createdAt,
    })
    .execute();
}

export async function getReader(db: Db, id: string): Promise<Reader | null> {
  const row = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toReader(row) : null;
}

/** @param mail in lower case */
export async function findReaderByMail(db: Db, mail: string): Promise<Reader | null> {
  const row = await db
    .selectFrom('readers')
    .selectAll()
    .where('mail', '=', mail)
    .executeTakeFirst();
  return row ? toReader(row) : null;
}

/** The reader that a platform's person was found to be. */
export async function findReaderByIdentity(
  db: Db,
  platform: string,
  externalId: string,
): Promise<Reader | null> {
  const row = await db
    .selectFrom('reader_identities')
    .innerJoin('readers', 'readers.id', 'reader_identities.reader_id')
    .selectAll('readers')
    .where('reader_identities.platform', '=', platform)
    .where('reader_identities.external_id', '=', externalId)
    .executeTakeFirst();
  return row ? toReader(row) : null;
}

export async function insertIdentity(db: Db, identity: PlatformIdentity): Promise<void> {
  await db
    .insertInto('reader_identities')
    .values({
      platform: identity.platform,
      external_id: identity.externalId,
      reader_id: identity.readerId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listIdentities(db: Db, readerId: string): Promise<PlatformIdentity[]> {
  const rows = await db
    .selectFrom('reader_identities')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('platform')
    .orderBy('external_id')
    .execute();
  return rows.map((row) => ({
    platform: row.platform,
    externalId: row.external_id,
    readerId: row.reader_id,
  }));
}

export async function moveIdentities(
  db: Db,
  identities: readonly PlatformIdentity[],
  readerId: string,
): Promise<void> {
  for (const { platform, externalId } of identities) {
    await db
      .updateTable('reader_identities')
      .set({ reader_id: readerId })
      .where('platform', '=', platform)
      .where('external_id', '=', externalId)
      .execute();
  }
}

export async function deleteReader(db: Db, id: string): Promise<void> {
  await db.deleteFrom('readers').where('id', '=', id).execute();
}

/** The reader has shown to own the mailbox. */
export async function confirmReader(db: Db, id: string, now: number): Promise<void> {
  await db
    .updateTable('readers')
    .set({ confirmed_at: now })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .execute();
}

export async function updateReader(
  db: Db,
  id: string,
  changed: { name?: string; lang?: string },
): Promise<void> {
  if (Object.keys(changed).length === 0) return;
  await db.updateTable('readers').set(changed).where('id', '=', id).execute();
}

export async function deleteIdentitiesOf(db: Db, readerId: string): Promise<void> {
  await db.deleteFrom('reader_identities').where('reader_id', '=', readerId).execute();
}

/** A platform named the mailbox of somebody whom it only numbered before. */
export async function renameReader(
  db: Db,
  id: string,
  to: { mail: string; name: string },
): Promise<void> {
  await db.updateTable('readers').set(to).where('id', '=', id).execute();
}
