import { randomBytes } from 'node:crypto';
import { type Letter, type LetterContent, NO_CONTENT } from '../../domain/letter.ts';
import { nextHour } from '../../domain/letter-hours.ts';
import { type Mailing, UNSENT } from '../../domain/mailing.ts';
import { newId } from '../../std/id.ts';
import { countReads } from '../../storage/article-reads.ts';
import { listLetters } from '../../storage/letters.ts';
import { insertMailing, lastNumber, listMailings } from '../../storage/mailings.ts';
import { listForLetter } from '../../storage/questions.ts';
import { listTeasers } from '../../storage/reading/lists.ts';
import type { TeaserRow } from '../../storage/reading/teasers.ts';
import type { Db } from '../../storage/schema.ts';
import { readingDay } from '../reading/keep-reads.ts';
import type { MailingDeps } from './deps.ts';
import { tellEditors } from './tell-editors.ts';

const DAY_MS = 86_400_000;
/** How long before its hour a weekly letter proposes itself. */
export const PROPOSED_BEFORE_MS = 2 * DAY_MS;
/** Without one before it, a letter looks back so far. */
const LOOK_BACK_MS = 8 * DAY_MS;
const MOST_ARTICLES = 20;
/** How many of them are kept at first; the others stand below, to be chosen. */
const KEPT_ARTICLES = 6;
const MOST_QUESTIONS = 6;

/** What weighs in a letter where nothing is known of its readers; short news last. */
const WEIGHT: Readonly<Record<string, number>> = {
  investigation: 5,
  reportage: 4,
  analysis: 4,
  interview: 3,
  portrait: 3,
  opinion: 2,
  brief: 0,
};

/** Has each weekly letter propose its next mailing when its hour comes near. */
export async function proposeMailings(deps: MailingDeps): Promise<void> {
  for (const letter of await listLetters(deps.db)) await proposeMailing(deps, letter);
}

async function proposeMailing(deps: MailingDeps, letter: Letter): Promise<void> {
  const now = deps.clock();
  if (letter.weekday === null) return;
  const hour = nextHour({ ...letter, weekday: letter.weekday }, now);
  if (!hour || hour.instant - now > PROPOSED_BEFORE_MS) return;
  await deps.db.transaction().execute(async (trx) => {
    const last = await listMailings(trx, { letterId: letter.id }, 10);
    const isThere = last.some(
      (one) => one.kind === 'letter' && (one.plannedAt ?? 0) > hour.instant - PROPOSED_BEFORE_MS,
    );
    if (isThere) return;
    const mailing = await newMailing(trx, letter, {
      now,
      plannedAt: hour.instant,
      wall: hour.wall,
    });
    await insertMailing(trx, mailing);
    await tellEditors(trx, deps, { what: 'proposed', mailing, letter });
  });
}

/** By which a mailing knows its own return paths again. */
export const newSecret = () => randomBytes(24).toString('base64url');

/** A draft composed from what happened since the last one. */
export async function newMailing(
  db: Db,
  letter: Letter,
  at: { now: number; plannedAt: number | null; wall: string },
): Promise<Mailing> {
  const number = (await lastNumber(db, letter.id, 'letter')) + 1;
  const since = await lastSent(db, letter, at.now);
  const rows = await weekOf(db, letter, since);
  return {
    ...UNSENT,
    id: newId(),
    letterId: letter.id,
    number,
    kind: 'letter',
    ofMailingId: null,
    subject: rows[0]?.headline ?? '',
    content: await contentOf(db, letter, rows),
    plannedAt: at.plannedAt,
    plannedWall: at.wall,
    zone: letter.zone,
    secret: newSecret(),
    createdAt: at.now,
  };
}

async function lastSent(db: Db, letter: Letter, now: number): Promise<number> {
  const sent = await listMailings(
    db,
    { letterId: letter.id, states: ['sending', 'sent', 'short'] },
    5,
  );
  const last = sent.find(({ kind }) => kind === 'letter')?.startedAt;
  return Math.max(last ?? 0, now - LOOK_BACK_MS);
}

/** The week's articles: what stands on top of the front page, then what was read most, then what weighs most. */
async function weekOf(db: Db, letter: Letter, since: number): Promise<TeaserRow[]> {
  const rows = await listTeasers(db, {
    scope: { type: 'edition', editionId: letter.editionId },
    limit: MOST_ARTICLES,
  });
  const recent = rows.filter(({ publishedAt }) => publishedAt > since);
  const reads = await countReads(
    db,
    recent.map(({ id }) => id),
    readingDay(since),
  );
  const pinned = (row: TeaserRow) => (row.isPinned ? 1 : 0);
  const read = (row: TeaserRow) => reads.get(row.id) ?? 0;
  const weigh = (row: TeaserRow) => WEIGHT[row.kind] ?? 1;
  return recent.sort(
    (a, b) =>
      pinned(b) - pinned(a) ||
      read(b) - read(a) ||
      weigh(b) - weigh(a) ||
      b.publishedAt - a.publishedAt,
  );
}

async function contentOf(
  db: Db,
  letter: Letter,
  rows: readonly TeaserRow[],
): Promise<LetterContent> {
  const questions = await listForLetter(db, letter.editionId, MOST_QUESTIONS);
  return {
    ...NO_CONTENT,
    preheader: rows
      .slice(1, 4)
      .map(({ headline }) => headline)
      .join(' · '),
    articles: rows.map(({ id, kind }, at) => ({
      articleId: id,
      isKept: at < KEPT_ARTICLES && kind !== 'brief',
    })),
    questions: questions.map(({ id }) => ({ questionId: id, isKept: true })),
  };
}
