import { AppError } from '../../domain/errors.ts';
import { reachOf } from '../../domain/permissions.ts';
import type { AnswerWay, Question, QuestionState } from '../../domain/question.ts';
import { typeset } from '../../domain/typography.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';
import type { Sealer } from '../../std/sealed.ts';
import { getEdition, listEditions } from '../../storage/editions.ts';
import { insertEvent } from '../../storage/events.ts';
import {
  countQuestions,
  getQuestion,
  listQuestions,
  updateQuestion,
} from '../../storage/questions.ts';
import { getReader } from '../../storage/readers.ts';
import type { Db } from '../../storage/schema.ts';
import { getStaff } from '../../storage/staff.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed, mustBeAllowedOn } from '../context.ts';
import { queueMail } from '../mail/queue-mail.ts';

const MOST_SHOWN = 200;

/** The queue, without a trace of who asked but the name they chose. */
export async function questionQueue(ctx: Context, input: { state: QuestionState }) {
  mustBeAllowed(ctx.actor, 'question:answer');
  const isOwnOnly = reachOf(ctx.actor, 'question:answer') === 'own';
  const assignedTo = isOwnOnly && ctx.actor.type === 'staff' ? { assignedTo: ctx.actor.id } : {};
  const rows = await listQuestions(ctx.db, { state: input.state, ...assignedTo }, MOST_SHOWN);
  const langs = new Map((await listEditions(ctx.db)).map(({ id, lang }) => [id, lang]));
  // Shown as their language sets them; what the asker typed stays as it was.
  const questions = rows.map((question) => ({
    ...question,
    words: typeset(question.words, langs.get(question.editionId) ?? ''),
  }));
  return { questions, counts: await countQuestions(ctx.db) };
}

/** @throws AppError `not-found` / `question.not-found`; `forbidden` */
async function mustHave(db: Db, ctx: Context, id: string): Promise<Question> {
  const question = await getQuestion(db, id);
  if (!question) throw new AppError('not-found', 'question.not-found');
  const isOwn = ctx.actor.type === 'staff' && question.assignedTo === ctx.actor.id;
  mustBeAllowedOn(ctx.actor, 'question:answer', { isOwn });
  return question;
}

async function keep(trx: Db, question: Question): Promise<Question> {
  if (!(await updateQuestion(trx, question)))
    throw new AppError('conflict', 'question.changed-since');
  return { ...question, version: question.version + 1 };
}

/** Says whose question it is; null: whoever comes first. */
export async function assignQuestion(
  ctx: Context,
  input: { questionId: string; staffId: string | null; version: number },
): Promise<Question> {
  mustBeAllowedOn(ctx.actor, 'question:answer', { isOwn: false });
  return ctx.db.transaction().execute(async (trx) => {
    const question = await mustHave(trx, ctx, input.questionId);
    if (input.staffId !== null && !(await getStaff(trx, input.staffId)))
      throw new AppError('invalid', 'staff.nobody');
    return keep(trx, { ...question, assignedTo: input.staffId, version: input.version });
  });
}

export async function setQuestionAside(
  ctx: Context,
  input: { questionId: string; isAside: boolean; version: number },
): Promise<Question> {
  return ctx.db.transaction().execute(async (trx) => {
    const question = await mustHave(trx, ctx, input.questionId);
    const state = input.isAside ? 'set-aside' : question.answer === '' ? 'open' : 'answered';
    return keep(trx, { ...question, state, version: input.version });
  });
}

/**
 * Answers a question: by mail to the asker alone, in the next letter, or on the page for all. A private
 * answer leaves at once and cannot be called back; the others may be changed until they are out.
 * @throws AppError `invalid` / `question.no-answer`, `question.nobody-left`;
 *   `conflict` / `question.changed-since`, `question.answered-privately`
 */
export async function answerQuestion(
  ctx: Context & { sealer: Sealer },
  input: { questionId: string; answer: string; way: AnswerWay; version: number },
): Promise<Question> {
  const answer = input.answer.replace(/\r\n/g, '\n').trim();
  if (answer === '') throw new AppError('invalid', 'question.no-answer');
  return ctx.db.transaction().execute(async (trx) => {
    const question = await mustHave(trx, ctx, input.questionId);
    if (question.state === 'answered' && question.way === 'private')
      throw new AppError('conflict', 'question.answered-privately');
    const name = ctx.actor.type === 'staff' ? ctx.actor.name : '';
    const kept = await keep(trx, {
      ...question,
      answer,
      way: input.way,
      state: 'answered',
      answeredBy: actorName(ctx.actor),
      answeredName: name,
      answeredAt: ctx.now,
      publishedAt: input.way === 'public' ? (question.publishedAt ?? ctx.now) : null,
      version: input.version,
    });
    if (input.way === 'private') await mailAnswer(trx, ctx, kept);
    await audit(trx, ctx, 'question.answered', `question:${question.id}`, { way: input.way });
    await insertEvent(trx, 'question.answered', { editionId: question.editionId }, ctx.now);
    return kept;
  });
}

async function mailAnswer(
  trx: Db,
  ctx: Context & { sealer: Sealer },
  question: Question,
): Promise<void> {
  const reader = question.readerId ? await getReader(trx, question.readerId) : null;
  const edition = await getEdition(trx, question.editionId);
  if (!reader || !edition) throw new AppError('invalid', 'question.nobody-left');
  const words = lettersWords(edition.lang);
  const model = {
    to: reader.mail,
    say: edition.lang,
    publication: edition.title,
    subject: words.answerSubject,
    paragraphs: [
      words.answerQuestion(typeset(question.words, edition.lang)),
      ...question.answer.split(/\n{2,}/),
    ],
    foot: words.answerFoot(edition.title),
  };
  await queueMail(trx, ctx.sealer, model, { now: ctx.now });
}
