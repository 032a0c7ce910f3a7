import type { Letter, LetterAccess } from '../domain/letter.ts';
import type { Db, Row } from './schema.ts';

function toLetter(row: Row<'letters'>): Letter {
  return {
    id: row.id,
    editionId: row.edition_id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    access: row.access as LetterAccess,
    senderName: row.sender_name,
    senderMail: row.sender_mail,
    replyTo: row.reply_to,
    weekday: row.weekday,
    hour: row.hour,
    zone: row.zone,
    isOpen: row.is_open === 1,
    isAtFoot: row.is_at_foot === 1,
    createdAt: row.created_at,
  };
}

const toRow = (letter: Letter) => ({
  id: letter.id,
  edition_id: letter.editionId,
  slug: letter.slug,
  name: letter.name,
  description: letter.description,
  access: letter.access,
  sender_name: letter.senderName,
  sender_mail: letter.senderMail,
  reply_to: letter.replyTo,
  weekday: letter.weekday,
  hour: letter.hour,
  zone: letter.zone,
  is_open: letter.isOpen ? 1 : 0,
  is_at_foot: letter.isAtFoot ? 1 : 0,
  created_at: letter.createdAt,
});

export async function listLetters(db: Db): Promise<Letter[]> {
  const rows = await db
    .selectFrom('letters')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toLetter);
}

export async function getLetter(db: Db, id: string): Promise<Letter | null> {
  const row = await db.selectFrom('letters').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toLetter(row) : null;
}

export async function findLetter(db: Db, editionId: string, slug: string): Promise<Letter | null> {
  const row = await db
    .selectFrom('letters')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ? toLetter(row) : null;
}

export async function insertLetter(db: Db, letter: Letter): Promise<void> {
  await db.insertInto('letters').values(toRow(letter)).execute();
}

export async function updateLetter(db: Db, letter: Letter): Promise<void> {
  const { id, edition_id: _edition, created_at: _created, ...rest } = toRow(letter);
  await db.updateTable('letters').set(rest).where('id', '=', id).execute();
}
