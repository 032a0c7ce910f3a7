import { sql } from 'kysely';
import type { LetterContent } from '../domain/letter.ts';
import type { Mailing, MailingKind, MailingState, WhyNot } from '../domain/mailing.ts';
import { fromJson, toJson } from './json.ts';
import type { Db, Row } from './schema.ts';

type Head = Omit<Row<'mailings'>, 'frozen'>;

/** The set letter is large and read by itself. */
const COLUMNS = [
  'id',
  'letter_id',
  'number',
  'kind',
  'of_mailing_id',
  'state',
  'subject',
  'content',
  'version',
  'planned_at',
  'planned_wall',
  'zone',
  'approved_by',
  'approved_at',
  'tested_at',
  'reminded_at',
  'why_not',
  'secret',
  'recipients',
  'run',
  'resumed',
  'started_at',
  'finished_at',
  'alerted_at',
  'settled_at',
  'created_at',
] as const;

function toMailing(row: Head): Mailing {
  return {
    id: row.id,
    letterId: row.letter_id,
    number: row.number,
    kind: row.kind as MailingKind,
    ofMailingId: row.of_mailing_id,
    state: row.state as MailingState,
    subject: row.subject,
    content: fromJson<LetterContent>(row.content, 'mailings.content'),
    version: row.version,
    plannedAt: row.planned_at,
    plannedWall: row.planned_wall,
    zone: row.zone,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    testedAt: row.tested_at,
    remindedAt: row.reminded_at,
    whyNot: row.why_not as WhyNot | null,
    secret: row.secret,
    recipients: row.recipients,
    run: row.run,
    resumed: row.resumed,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    alertedAt: row.alerted_at,
    settledAt: row.settled_at,
    createdAt: row.created_at,
  };
}

export async function insertMailing(db: Db, mailing: Mailing): Promise<void> {
  await db
    .insertInto('mailings')
    .values({
      id: mailing.id,
      letter_id: mailing.letterId,
      number: mailing.number,
      kind: mailing.kind,
      of_mailing_id: mailing.ofMailingId,
      secret: mailing.secret,
      created_at: mailing.createdAt,
      frozen: null,
      ...changing(mailing),
    })
    .execute();
}

const changing = (mailing: Mailing) => ({
  state: mailing.state,
  subject: mailing.subject,
  content: toJson(mailing.content),
  version: mailing.version,
  planned_at: mailing.plannedAt,
  planned_wall: mailing.plannedWall,
  zone: mailing.zone,
  approved_by: mailing.approvedBy,
  approved_at: mailing.approvedAt,
  tested_at: mailing.testedAt,
  reminded_at: mailing.remindedAt,
  why_not: mailing.whyNot,
  recipients: mailing.recipients,
  run: mailing.run,
  resumed: mailing.resumed,
  started_at: mailing.startedAt,
  finished_at: mailing.finishedAt,
  alerted_at: mailing.alertedAt,
  settled_at: mailing.settledAt,
});

/**
 * Keeps a changed mailing if nobody changed it meanwhile; its version grows by one.
 * @returns false when somebody did.
 */
export async function updateMailing(db: Db, mailing: Mailing): Promise<boolean> {
  const done = await db
    .updateTable('mailings')
    .set({ ...changing(mailing), version: mailing.version + 1 })
    .where('id', '=', mailing.id)
    .where('version', '=', mailing.version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function getMailing(db: Db, id: string): Promise<Mailing | null> {
  const row = await db
    .selectFrom('mailings')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toMailing(row) : null;
}

export async function findMailing(
  db: Db,
  letterId: string,
  kind: MailingKind,
  number: number,
): Promise<Mailing | null> {
  const row = await db
    .selectFrom('mailings')
    .select(COLUMNS)
    .where('letter_id', '=', letterId)
    .where('kind', '=', kind)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? toMailing(row) : null;
}

/** Mailings of a letter, newest first. */
export async function listMailings(
  db: Db,
  which: { letterId?: string; ofMailingId?: string; states?: readonly MailingState[] },
  limit: number,
): Promise<Mailing[]> {
  let query = db.selectFrom('mailings').select(COLUMNS);
  if (which.letterId !== undefined) query = query.where('letter_id', '=', which.letterId);
  if (which.ofMailingId !== undefined) query = query.where('of_mailing_id', '=', which.ofMailingId);
  if (which.states) query = query.where('state', 'in', [...which.states]);
  const rows = await query.orderBy('number', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toMailing);
}

/** Mailings whose hour is before `until`, or that are on their way: what the clock looks at. */
export async function listPending(db: Db, until: number): Promise<Mailing[]> {
  const rows = await db
    .selectFrom('mailings')
    .select(COLUMNS)
    .where(
      sql<boolean>`state = 'sending' or (state in ('draft', 'approved') and planned_at <= ${until})`,
    )
    .orderBy('planned_at')
    .execute();
  return rows.map(toMailing);
}

/**
 * Mailings that want somebody: they did not reach everybody and nobody has said that it was seen, they
 * could not leave, or their hour is before `until` and nobody approved them.
 */
export async function listAsking(db: Db, until: number): Promise<Mailing[]> {
  const rows = await db
    .selectFrom('mailings')
    .select(COLUMNS)
    .where(
      sql<boolean>`(state = 'short' and settled_at is null)
        or (state in ('draft', 'approved') and why_not is not null)
        or (state = 'draft' and planned_at <= ${until})`,
    )
    .orderBy('planned_at')
    .execute();
  return rows.map(toMailing);
}

/** When the mailing left that came after this one; null: none did. */
export async function nextStartedAt(
  db: Db,
  of: { letterId: string; startedAt: number },
): Promise<number | null> {
  const row = await db
    .selectFrom('mailings')
    .select((eb) => eb.fn.min('started_at').as('at'))
    .where('letter_id', '=', of.letterId)
    .where('kind', '=', 'letter')
    .where('started_at', '>', of.startedAt)
    .executeTakeFirst();
  return row?.at === null || row?.at === undefined ? null : Number(row.at);
}

export async function lastNumber(db: Db, letterId: string, kind: MailingKind): Promise<number> {
  const row = await db
    .selectFrom('mailings')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('letter_id', '=', letterId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** The letter as it was set when sending began; kept as text, for it is only ever read whole. */
export async function keepFrozen(db: Db, id: string, frozen: unknown): Promise<void> {
  await db
    .updateTable('mailings')
    .set({ frozen: toJson(frozen) })
    .where('id', '=', id)
    .execute();
}

export async function getFrozen<Frozen>(db: Db, id: string): Promise<Frozen | null> {
  const row = await db
    .selectFrom('mailings')
    .select('frozen')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.frozen ? fromJson<Frozen>(row.frozen, 'mailings.frozen') : null;
}

/** What sending changes: no version, for nobody else may change a mailing that is on its way. */
export async function setProgress(
  db: Db,
  id: string,
  change: Partial<
    Pick<
      Row<'mailings'>,
      | 'state'
      | 'recipients'
      | 'run'
      | 'resumed'
      | 'started_at'
      | 'finished_at'
      | 'alerted_at'
      | 'settled_at'
      | 'why_not'
      | 'tested_at'
      | 'reminded_at'
    >
  >,
): Promise<void> {
  await db.updateTable('mailings').set(change).where('id', '=', id).execute();
}
