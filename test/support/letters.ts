import { sql } from 'kysely';
import { doc, p } from '../../src/domain/document/build.ts';
import { type Letter, type LetterContent, NO_CONTENT } from '../../src/domain/letter.ts';
import type { SetLetter } from '../../src/domain/letter-post.ts';
import { type Mailing, UNSENT } from '../../src/domain/mailing.ts';
import { openLetterPost } from '../../src/mail/letter-post.ts';
import { newId } from '../../src/std/id.ts';
import { insertLetter } from '../../src/storage/letters.ts';
import { insertMailing } from '../../src/storage/mailings.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Db } from '../../src/storage/schema.ts';
import type { MailingDeps } from '../../src/usecases/mailing/deps.ts';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { SEALER } from './session.ts';

export const ORIGIN = 'https://jusant.example';

/** What all copies say, where the look of the letter is not what is tested. */
export const PLAIN_SET: SetLetter = {
  html: '<p>La semaine</p><a href="https://recto.invalid/stop">stop</a>',
  text: 'La semaine https://recto.invalid/stop',
};

export function mailingDeps(
  storage: Pick<Storage, 'db' | 'readDb'>,
  more: { smtpUrl?: string | null } & Partial<MailingDeps> = {},
): MailingDeps {
  const { smtpUrl, ...rest } = more;
  const clock = rest.clock ?? Date.now;
  return {
    db: storage.db,
    sealer: SEALER,
    origin: ORIGIN,
    clock,
    post: smtpUrl ? openLetterPost(smtpUrl, 'jusant.example') : null,
    set: () => PLAIN_SET,
    async reading() {
      const site = await loadSite(storage.db, ORIGIN);
      if (!site) throw new Error('the newsroom was not set up');
      return { db: storage.db, site, now: clock() };
    },
    ...rest,
  };
}

export async function addLetter(
  db: Db,
  editionId: string,
  more: Partial<Letter> = {},
): Promise<Letter> {
  const letter: Letter = {
    id: newId(),
    editionId,
    slug: 'vendredi',
    name: 'La lettre du vendredi',
    description: 'La semaine, le vendredi à sept heures.',
    access: 'readers',
    senderName: 'Le Jusant',
    senderMail: '',
    replyTo: '',
    weekday: 5,
    hour: '07:00',
    zone: 'Europe/Paris',
    isOpen: true,
    isAtFoot: true,
    createdAt: 1,
    ...more,
  };
  await insertLetter(db, letter);
  return letter;
}

/** Readers of a letter, many at once; every tenth supports when `supporting` says so. */
export async function addReaders(
  db: Db,
  letterId: string,
  readers: readonly { mail: string; isSupporter?: boolean; name?: string }[],
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < readers.length; from += 500) {
    const part = readers.slice(from, from + 500).map((one) => ({ ...one, id: newId() }));
    ids.push(...part.map(({ id }) => id));
    await db
      .insertInto('readers')
      .values(
        part.map(({ id, mail, name }) => ({
          id,
          mail,
          name: name ?? '',
          lang: 'fr',
          confirmed_at: 1,
          created_at: 1,
        })),
      )
      .execute();
    await db
      .insertInto('subscriptions')
      .values(
        part.map(({ id }) => ({
          letter_id: letterId,
          reader_id: id,
          state: 'active',
          stop_key: `${id.toLowerCase()}000000`,
          confirmed_at: 1,
          ended_at: null,
          ended_why: null,
        })),
      )
      .execute();
    const supporting = part.filter(({ isSupporter }) => isSupporter);
    if (supporting.length === 0) continue;
    await db
      .insertInto('pledges')
      .values(
        supporting.map(({ id }) => ({
          id: newId(),
          reader_id: id,
          platform: 'hand',
          external_id: id,
          tier_id: null,
          amount: 500,
          currency: 'EUR',
          interval: 'month',
          state: 'active',
          started_at: 1,
          paid_until: null,
          ended_at: null,
          news_at: 1,
        })),
      )
      .execute();
  }
  return ids;
}

export async function addMailing(
  db: Db,
  letter: Letter,
  more: Partial<Omit<Mailing, 'content'>> & { content?: Partial<LetterContent> } = {},
): Promise<Mailing> {
  const { content, ...rest } = more;
  const mailing: Mailing = {
    ...UNSENT,
    id: newId(),
    letterId: letter.id,
    number: 1,
    kind: 'letter',
    ofMailingId: null,
    state: 'approved',
    subject: 'La facture grimpe, l’accord recule',
    plannedAt: 1,
    plannedWall: '2026-10-09T07:00',
    zone: 'Europe/Paris',
    approvedBy: 'staff:x',
    approvedAt: 1,
    secret: 'a-secret-of-this-mailing',
    createdAt: 1,
    ...rest,
    content: { ...NO_CONTENT, opening: doc(p('Bonjour,')), ...content },
  };
  await insertMailing(db, mailing);
  return mailing;
}

/** The ledger of a mailing: address and state. */
export async function ledgerOf(db: Db, mailingId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ mail: string; state: string }>`
    select mail, state from deliveries where mailing_id = ${mailingId}`.execute(db);
  return new Map(rows.map(({ mail, state }) => [mail, state]));
}
