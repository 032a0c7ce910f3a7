import { letters, mailings, questions, readers } from '../../test/gazette/letters.ts';
import type { Edition } from '../domain/edition.ts';
import { type Letter, NO_CONTENT } from '../domain/letter.ts';
import type { Mailing } from '../domain/mailing.ts';
import { wallTimeToInstant } from '../domain/zones.ts';
import { newId } from '../std/id.ts';
import { slugify } from '../std/slug.ts';
import { claimDeliveries, insertDeliveries, recordOutcomes } from '../storage/deliveries.ts';
import { listEditions } from '../storage/editions.ts';
import { insertLetter } from '../storage/letters.ts';
import { insertMailing, keepFrozen, setProgress } from '../storage/mailings.ts';
import type { Storage } from '../storage/open.ts';
import { insertQuestion, markCarried } from '../storage/questions.ts';
import { insertReader } from '../storage/readers.ts';
import { listTeasers } from '../storage/reading/lists.ts';
import { beginSubscription } from '../storage/subscriptions.ts';
import { listTiers } from '../storage/tiers.ts';
import { buildLetter } from '../usecases/mailing/build-letter.ts';
import { newMailing } from '../usecases/mailing/propose.ts';
import { giveByHand } from '../usecases/pledge/by-hand.ts';
import { editionById, loadSite } from '../usecases/reading/site.ts';
import { loadReads } from './load-reads.ts';

const PER_MAILING = 4;

/** The letters of the demonstration newsroom: two that left, one proposed, readers and their questions. */
export async function loadLetters(storage: Storage, origin: string): Promise<void> {
  const { db } = storage;
  const editions = new Map((await listEditions(db)).map((edition) => [edition.lang, edition]));
  const french = editions.get('fr');
  if (!french) return;
  const made: Letter[] = [];
  for (const { lang, ...letter } of letters) {
    const edition = editions.get(lang);
    if (edition) made.push(await addLetter(storage, edition, letter));
  }
  const [weekly] = made;
  if (!weekly) return;
  const list = await addReaders(storage, weekly);
  const carried = await addQuestions(storage, french, list[0]?.readerId ?? null);
  for (const one of mailings)
    await addPast(storage, { french, weekly, list, one, carried, origin });
  // The demonstration's week is the last in which it wrote, whatever the calendar says today.
  const written = await listTeasers(db, {
    scope: { type: 'edition', editionId: french.id },
    limit: 24,
  });
  await loadReads(
    storage,
    written.map(({ id }) => id),
    Date.now(),
  );
  const [newest] = written;
  const now = newest?.publishedAt ?? Date.now();
  const draft = await newMailing(db, weekly, { now, plannedAt: null, wall: '' });
  await insertMailing(db, draft);
}

async function addLetter(
  { db }: Storage,
  edition: Edition,
  letter: Pick<Letter, 'slug' | 'name' | 'description' | 'weekday' | 'hour'>,
): Promise<Letter> {
  const whole: Letter = {
    ...letter,
    id: newId(),
    editionId: edition.id,
    access: 'readers',
    senderName: edition.title,
    senderMail: '',
    replyTo: '',
    zone: edition.timeZone,
    isOpen: true,
    isAtFoot: true,
    createdAt: Date.now(),
  };
  await insertLetter(db, whole);
  return whole;
}

interface Listed {
  readerId: string;
  mail: string;
  isSupporter: boolean;
}

async function addReaders({ db }: Storage, letter: Letter): Promise<Listed[]> {
  const list: Listed[] = [];
  const at = Date.now();
  const tiers = await listTiers(db);
  for (const { name, tierKey } of readers) {
    const id = newId();
    const mail = `${slugify(name, 'fr')}@lecteurs.example`;
    await insertReader(db, { id, mail, name, lang: 'fr', confirmedAt: at, createdAt: at });
    const stopKey = `${id.toLowerCase()}demo00`;
    await beginSubscription(db, { letterId: letter.id, readerId: id, stopKey, at });
    const tier = tiers.find(({ key }) => key === tierKey);
    if (tier)
      await giveByHand(
        { db, actor: { type: 'system', name: 'demonstration' }, now: at },
        {
          mail,
          name,
          tierId: tier.id,
          amount: tier.amount,
          currency: tier.currency,
          interval: tier.interval,
          months: 12,
          note: 'Carnet des soutiens, à l’accueil du journal',
        },
      );
    list.push({ readerId: id, mail, isSupporter: tier !== undefined });
  }
  return list;
}

/** @returns the ids of those that a letter carried. */
async function addQuestions(
  { db }: Storage,
  edition: Edition,
  readerId: string | null,
): Promise<string[]> {
  const carried: string[] = [];
  for (const one of questions) {
    const askedAt = wallTimeToInstant(one.askedOn, edition.timeZone);
    const id = newId();
    await insertQuestion(db, {
      id,
      editionId: edition.id,
      readerId,
      name: one.name,
      isNamed: one.name !== '',
      words: one.words,
      origin: 'letter',
      state: one.way ? 'answered' : 'open',
      way: one.way,
      answer: one.answer,
      answeredBy: one.way ? 'system:demonstration' : null,
      answeredName: one.way ? 'Bastien Orgeval' : '',
      answeredAt: one.way ? askedAt + 3 * 86_400_000 : null,
      assignedTo: null,
      mailingId: null,
      publishedAt: one.way === 'public' ? askedAt + 3 * 86_400_000 : null,
      askedAt,
      version: 1,
    });
    if (one.way === 'letter') carried.push(id);
  }
  return carried;
}

interface Past {
  french: Edition;
  weekly: Letter;
  list: readonly Listed[];
  one: (typeof mailings)[number];
  carried: readonly string[];
  origin: string;
}

async function addPast(storage: Storage, past: Past): Promise<void> {
  const { db } = storage;
  const { french, weekly, list, one, origin } = past;
  const at = wallTimeToInstant(one.wall, french.timeZone);
  const carried = one.hasQuestion ? past.carried : [];
  const rows = await listTeasers(db, {
    scope: { type: 'edition', editionId: french.id },
    cursor: { publishedAt: at, id: '' },
    limit: PER_MAILING,
  });
  const base = await newMailing(db, weekly, { now: at, plannedAt: at, wall: one.wall });
  const mailing: Mailing = {
    ...base,
    number: one.number,
    subject: one.subject,
    content: {
      ...NO_CONTENT,
      preheader: one.preheader,
      opening: one.opening,
      signature: 'Bastien Orgeval, rédacteur en chef',
      articles: rows.map(({ id }) => ({ articleId: id, isKept: true })),
      exclusive: one.exclusive,
      questions: carried.map((questionId) => ({ questionId, isKept: true })),
    },
    approvedBy: 'system:demonstration',
    approvedAt: at - 3_600_000,
  };
  await insertMailing(db, mailing);
  const site = await loadSite(db, origin);
  const edition = site ? editionById(site, french.id) : null;
  if (!site || !edition) return;
  const model = await buildLetter({ db, site, now: at }, { letter: weekly, mailing, edition });
  await keepFrozen(db, mailing.id, model);
  await insertDeliveries(
    db,
    mailing.id,
    list.map(({ readerId, mail, isSupporter }, index) => ({
      position: index + 1,
      readerId,
      mail,
      audience: isSupporter ? 'supporters' : 'readers',
    })),
  );
  const by = newId();
  const claim = { mailingId: mailing.id, letterId: weekly.id, by, now: at, limit: list.length };
  const claimed = await claimDeliveries(db, claim);
  await recordOutcomes(
    db,
    { mailingId: mailing.id, by },
    claimed.map(({ position }) => outcomeOf(position, one.number, at)),
  );
  await markCarried(db, carried, mailing.id);
  await setProgress(db, mailing.id, {
    state: one.number === 58 ? 'short' : 'sent',
    recipients: list.length,
    run: 1,
    resumed: one.number === 58 ? 1 : 0,
    started_at: at,
    finished_at: at + 94_000,
  });
}

/** One letter in which something went wrong, for its screen to be seen. */
function outcomeOf(position: number, number: number, at: number) {
  if (number === 58 && position === 6)
    return { position, state: 'refused', reason: '552 5.2.2 mailbox full', at } as const;
  if (number === 58 && position === 9)
    return { position, state: 'unknown', reason: 'interrupted', at } as const;
  return { position, state: 'accepted', reason: '', at } as const;
}
