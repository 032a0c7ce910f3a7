import { sql } from 'kysely';
import type { AnswerWay, Question, QuestionState } from '../domain/question.ts';
import type { Db, Row } from './schema.ts';

function toQuestion(row: Row<'questions'>): Question {
  return {
    id: row.id,
    editionId: row.edition_id,
    readerId: row.reader_id,
    name: row.name,
    isNamed: row.is_named === 1,
    words: row.words,
    origin: row.origin as Question['origin'],
    state: row.state as QuestionState,
    way: row.way as AnswerWay | null,
    answer: row.answer,
    answeredBy: row.answered_by,
    answeredName: row.answered_name,
    answeredAt: row.answered_at,
    assignedTo: row.assigned_to,
    mailingId: row.mailing_id,
    publishedAt: row.published_at,
    askedAt: row.asked_at,
    version: row.version,
  };
}

const changing = (question: Question) => ({
  state: question.state,
  way: question.way,
  answer: question.answer,
  answered_by: question.answeredBy,
  answered_name: question.answeredName,
  answered_at: question.answeredAt,
  assigned_to: question.assignedTo,
  mailing_id: question.mailingId,
  published_at: question.publishedAt,
});

export async function insertQuestion(db: Db, question: Question): Promise<void> {
  await db
    .insertInto('questions')
    .values({
      id: question.id,
      edition_id: question.editionId,
      reader_id: question.readerId,
      name: question.name,
      is_named: question.isNamed ? 1 : 0,
      words: question.words,
      origin: question.origin,
      asked_at: question.askedAt,
      version: question.version,
      ...changing(question),
    })
    .execute();
}

/** @returns false when somebody changed it meanwhile. */
export async function updateQuestion(db: Db, question: Question): Promise<boolean> {
  const done = await db
    .updateTable('questions')
    .set({ ...changing(question), version: question.version + 1 })
    .where('id', '=', question.id)
    .where('version', '=', question.version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function getQuestion(db: Db, id: string): Promise<Question | null> {
  const row = await db.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toQuestion(row) : null;
}

export async function listQuestionsById(db: Db, ids: readonly string[]): Promise<Question[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('questions')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(toQuestion);
}

/** The queue of the desk: open ones oldest first, others newest first. */
export async function listQuestions(
  db: Db,
  which: { state: QuestionState; assignedTo?: string },
  limit: number,
): Promise<Question[]> {
  let query = db.selectFrom('questions').selectAll().where('state', '=', which.state);
  if (which.assignedTo !== undefined) query = query.where('assigned_to', '=', which.assignedTo);
  const rows = await query
    .orderBy('asked_at', which.state === 'open' ? 'asc' : 'desc')
    .limit(limit)
    .execute();
  return rows.map(toQuestion);
}

export async function countQuestions(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('questions')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]));
}

/** Answered for the letter and carried by none yet. */
export async function listForLetter(db: Db, editionId: string, limit: number): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where(sql<boolean>`state = 'answered' and way in ('letter', 'public') and mailing_id is null`)
    .orderBy('answered_at')
    .limit(limit)
    .execute();
  return rows.map(toQuestion);
}

/** Answers that everybody may read, newest first. */
export async function listPublic(
  db: Db,
  editionId: string,
  before: number | null,
  limit: number,
): Promise<Question[]> {
  let query = db
    .selectFrom('questions')
    .selectAll()
    .where('edition_id', '=', editionId)
    .where('published_at', 'is not', null);
  if (before !== null) query = query.where('published_at', '<', before);
  const rows = await query.orderBy('published_at', 'desc').limit(limit).execute();
  return rows.map(toQuestion);
}

export async function markCarried(
  db: Db,
  ids: readonly string[],
  mailingId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('questions')
    .set({ mailing_id: mailingId })
    .where('id', 'in', [...ids])
    .execute();
}

/** What a reader asked, for the export of their data. */
export async function listAskedBy(db: Db, readerId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom('questions')
    .selectAll()
    .where('reader_id', '=', readerId)
    .orderBy('asked_at')
    .execute();
  return rows.map(toQuestion);
}

/** A reader goes: what they asked stays where it was answered, without them. */
export async function forgetAsker(db: Db, readerId: string): Promise<void> {
  await db
    .updateTable('questions')
    .set({ reader_id: null, name: '', is_named: 0 })
    .where('reader_id', '=', readerId)
    .execute();
}
