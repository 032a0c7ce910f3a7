import { parseDocument } from '../../domain/document/parse.ts';
import { AppError } from '../../domain/errors.ts';
import { isBlank, type Letter, type LetterContent, NO_CONTENT } from '../../domain/letter.ts';
import { nextHour } from '../../domain/letter-hours.ts';
import { type Mailing, UNSENT } from '../../domain/mailing.ts';
import { instantOf } from '../../domain/wall-hours.ts';
import { newId } from '../../std/id.ts';
import { sendUnknownAgain } from '../../storage/deliveries.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getLetter } from '../../storage/letters.ts';
import {
  getMailing,
  insertMailing,
  lastNumber,
  setProgress,
  updateMailing,
} from '../../storage/mailings.ts';
import type { Db } from '../../storage/schema.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { sendingJob } from './deps.ts';
import { newMailing, newSecret } from './propose.ts';

/** @throws AppError `not-found` / `mailing.not-found` */
export async function mustHaveMailing(
  db: Db,
  mailingId: string,
): Promise<{ mailing: Mailing; letter: Letter }> {
  const mailing = await getMailing(db, mailingId);
  const letter = mailing ? await getLetter(db, mailing.letterId) : null;
  if (!mailing || !letter) throw new AppError('not-found', 'mailing.not-found');
  return { mailing, letter };
}

/** Begins a mailing by hand, composed as the clock would compose it, for the letter's next hour. */
export async function createMailing(ctx: Context, input: { letterId: string }): Promise<Mailing> {
  mustBeAllowed(ctx.actor, 'letter:write');
  return ctx.db.transaction().execute(async (trx) => {
    const letter = await getLetter(trx, input.letterId);
    if (!letter) throw new AppError('not-found', 'letter.not-found');
    const { weekday } = letter;
    const hour = weekday === null ? null : nextHour({ ...letter, weekday }, ctx.now);
    const at = { now: ctx.now, plannedAt: hour?.instant ?? null, wall: hour?.wall ?? '' };
    const mailing = await newMailing(trx, letter, at);
    await insertMailing(trx, mailing);
    return mailing;
  });
}

export interface MailingWish {
  version: number;
  subject?: string | undefined;
  plannedWall?: string | undefined;
  content?:
    | (Omit<LetterContent, 'opening' | 'exclusive'> & {
        opening: unknown;
        exclusive: { title: string; text: unknown; signature: string };
      })
    | undefined;
}

async function keep(trx: Db, mailing: Mailing): Promise<Mailing> {
  if (!(await updateMailing(trx, mailing))) throw new AppError('conflict', 'mailing.changed-since');
  return { ...mailing, version: mailing.version + 1 };
}

/**
 * Changes what a mailing says or when it leaves. One that was approved has to be approved again: whoever
 * said yes said it to other words.
 * @throws AppError `not-found`; `conflict` / `mailing.wrong-state`, `mailing.changed-since`; `invalid`
 */
export async function changeMailing(
  ctx: Context,
  input: MailingWish & { mailingId: string },
): Promise<Mailing> {
  mustBeAllowed(ctx.actor, 'letter:write');
  return ctx.db.transaction().execute(async (trx) => {
    const { mailing } = await mustHaveMailing(trx, input.mailingId);
    if (!['draft', 'approved'].includes(mailing.state))
      throw new AppError('conflict', 'mailing.wrong-state');
    const content = input.content
      ? {
          ...input.content,
          opening: parseDocument(input.content.opening),
          exclusive: {
            ...input.content.exclusive,
            text: parseDocument(input.content.exclusive.text),
          },
        }
      : mailing.content;
    const hour = input.plannedWall === undefined ? {} : hourOf(mailing, input.plannedWall, ctx.now);
    return keep(trx, {
      ...mailing,
      ...hour,
      subject: input.subject ?? mailing.subject,
      content,
      state: 'draft',
      approvedAt: null,
      approvedBy: null,
      testedAt: input.content ? null : mailing.testedAt,
      version: input.version,
    });
  });
}

function hourOf(mailing: Mailing, wall: string, now: number): Partial<Mailing> {
  let instant: number | null = null;
  try {
    instant = instantOf({ wall, zone: mailing.zone });
  } catch {
    // Said below.
  }
  if (instant === null) throw new AppError('invalid', 'mailing.no-hour');
  if (instant <= now) throw new AppError('invalid', 'mailing.past-hour');
  return { plannedAt: instant, plannedWall: wall, whyNot: null, remindedAt: null };
}

/**
 * An editor agrees: at its hour it leaves.
 * @throws AppError `forbidden`; `invalid` / `mailing.no-subject`, `mailing.empty`, `mailing.no-hour`,
 *   `mailing.past-hour`; `conflict`
 */
export async function approveMailing(
  ctx: Context,
  input: { mailingId: string; version: number; isNow?: boolean },
): Promise<Mailing> {
  mustBeAllowed(ctx.actor, 'letter:send');
  return ctx.db.transaction().execute(async (trx) => {
    const { mailing } = await mustHaveMailing(trx, input.mailingId);
    if (mailing.state !== 'draft') throw new AppError('conflict', 'mailing.wrong-state');
    const { content, subject } = mailing;
    if (subject.trim() === '') throw new AppError('invalid', 'mailing.no-subject');
    const isEmpty = isBlank(content.opening) && !content.articles.some(({ isKept }) => isKept);
    if (isEmpty) throw new AppError('invalid', 'mailing.empty');
    const plannedAt = input.isNow ? ctx.now : mailing.plannedAt;
    if (plannedAt === null) throw new AppError('invalid', 'mailing.no-hour');
    if (plannedAt < ctx.now) throw new AppError('invalid', 'mailing.past-hour');
    const kept = await keep(trx, {
      ...mailing,
      plannedAt,
      state: 'approved',
      approvedBy: actorName(ctx.actor),
      approvedAt: ctx.now,
      whyNot: null,
      version: input.version,
    });
    await audit(trx, ctx, 'mailing.approved', `mailing:${mailing.id}`, { number: mailing.number });
    return kept;
  });
}

/** Takes an approval back, sets a mailing aside, or takes one up again that was. */
export async function turnMailing(
  ctx: Context,
  input: { mailingId: string; version: number; state: 'draft' | 'set-aside' },
): Promise<Mailing> {
  mustBeAllowed(ctx.actor, 'letter:send');
  return ctx.db.transaction().execute(async (trx) => {
    const { mailing } = await mustHaveMailing(trx, input.mailingId);
    if (!['draft', 'approved', 'set-aside'].includes(mailing.state))
      throw new AppError('conflict', 'mailing.wrong-state');
    const { state, version } = input;
    return keep(trx, { ...mailing, state, approvedAt: null, approvedBy: null, version });
  });
}

/** Begins a note to everybody who received a mailing. It is written, approved and sent like one. */
export async function createErratum(ctx: Context, input: { mailingId: string }): Promise<Mailing> {
  mustBeAllowed(ctx.actor, 'letter:write');
  return ctx.db.transaction().execute(async (trx) => {
    const { mailing, letter } = await mustHaveMailing(trx, input.mailingId);
    if (mailing.kind !== 'letter' || !['sent', 'short'].includes(mailing.state))
      throw new AppError('conflict', 'mailing.not-sent');
    const erratum: Mailing = {
      ...mailing,
      ...UNSENT,
      id: newId(),
      kind: 'erratum',
      ofMailingId: mailing.id,
      number: (await lastNumber(trx, letter.id, 'erratum')) + 1,
      content: NO_CONTENT,
      plannedAt: null,
      plannedWall: '',
      secret: newSecret(),
      createdAt: ctx.now,
    };
    await insertMailing(trx, erratum);
    return erratum;
  });
}

/** An editor decides that mails of which nobody knows are sent again: some may come twice. */
export async function sendUnknown(
  ctx: Context,
  input: { mailingId: string },
): Promise<{ again: number }> {
  mustBeAllowed(ctx.actor, 'letter:send');
  return ctx.db.transaction().execute(async (trx) => {
    const { mailing } = await mustHaveMailing(trx, input.mailingId);
    if (!['sent', 'short'].includes(mailing.state))
      throw new AppError('conflict', 'mailing.wrong-state');
    const again = await sendUnknownAgain(trx, mailing.id);
    if (again === 0) return { again };
    const run = mailing.run + 1;
    await setProgress(trx, mailing.id, { state: 'sending', run, finished_at: null });
    await insertJobs(trx, [sendingJob(mailing.id, run, ctx.now)], ctx.now);
    await audit(trx, ctx, 'mailing.sent-again', `mailing:${mailing.id}`, { mails: again });
    return { again };
  });
}
