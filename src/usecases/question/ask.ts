import { AppError } from '../../domain/errors.ts';
import { LONGEST_NAME, LONGEST_QUESTION, SHORTEST_QUESTION } from '../../domain/question.ts';
import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertQuestion } from '../../storage/questions.ts';
import { getReader } from '../../storage/readers.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';
import { standingOf } from '../reader/standing.ts';
import { readAskToken } from './ask-token.ts';

/** Who asks: by the link of a letter, or as a reader who is signed in. */
export interface Asker {
  readerId: string;
  name: string;
  origin: 'site' | 'letter';
}

/** The supporter who may ask, or null. A pledge that has ended opens nothing, however old the link. */
export async function findAsker(
  ctx: Pick<Context, 'db' | 'now'> & { sealer: Sealer },
  by: { token: string; signedIn: string | null },
): Promise<Asker | null> {
  const fromLetter = by.token === '' ? null : readAskToken(ctx.sealer, by.token, ctx.now);
  const readerId = by.signedIn ?? fromLetter;
  if (readerId === null) return null;
  const reader = await getReader(ctx.db, readerId);
  if (!reader || !(await standingOf(ctx.db, reader.id, ctx.now)).isSupporter) return null;
  return { readerId, name: reader.name, origin: by.signedIn === null ? 'letter' : 'site' };
}

/**
 * Keeps a question for the desk. Of who wishes not to be named, no name is kept at all: what is not there
 * cannot slip out.
 * @throws AppError `invalid` / `question.too-short`; `too-much` / `question.too-many`
 */
export async function askQuestion(
  ctx: Pick<Context, 'db' | 'now'>,
  input: { asker: Asker; editionId: string; words: string; name: string; isNamed: boolean },
): Promise<string> {
  const words = input.words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION);
  if (words.length < SHORTEST_QUESTION) throw new AppError('invalid', 'question.too-short');
  const { readerId, origin } = input.asker;
  const tried = await takeTry(ctx.db, 'questionByReader', readerId, ctx.now);
  if (!tried.isAllowed) throw new AppError('too-much', 'question.too-many');
  const name = input.isNamed ? input.name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : '';
  const id = newId();
  await insertQuestion(ctx.db, {
    id,
    editionId: input.editionId,
    readerId,
    name,
    isNamed: name !== '',
    words,
    origin,
    state: 'open',
    way: null,
    answer: '',
    answeredBy: null,
    answeredName: '',
    answeredAt: null,
    assignedTo: null,
    mailingId: null,
    publishedAt: null,
    askedAt: ctx.now,
    version: 1,
  });
  return id;
}
