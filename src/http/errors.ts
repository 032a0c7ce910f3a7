import { HTTPException } from 'hono/http-exception';
import { AppError, type ErrorCode } from '../domain/errors.ts';
import { messagePage } from '../usecases/reading/message-page.ts';
import type { Answer } from './answer.ts';
import { htmlAnswer } from './reader/html.ts';
import type { ReaderRequest } from './reader/request.ts';

/** What each refusal is in HTTP. The one table. */
const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  'not-found': 404,
  gone: 410,
  'signed-out': 401,
  forbidden: 403,
  conflict: 409,
  'too-much': 429,
  unavailable: 503,
};

export function statusOf(error: unknown): number {
  if (error instanceof HTTPException) return error.status;
  if (!(error instanceof AppError)) return 500;
  // Too many bytes: waiting would not help.
  return error.key.endsWith('.too-large') ? 413 : STATUS[error.code];
}

/** False for refusals, and for a queue that is full: a flood of requests must not flood the log. */
export function isFault(error: unknown): boolean {
  return statusOf(error) >= 500 && !(error instanceof AppError && error.key.endsWith('.busy'));
}

/** Seconds after which a client who came at a bad moment may try again. */
export function comeBack(status: number): [string, string][] {
  return status === 503 || status === 429 ? [['Retry-After', '5']] : [];
}

/** What a stranger may ask for again and again, answered from memory for a moment. */
const KEPT = new Set([400, 404, 410]);

/**
 * The page that says what went wrong, in the reader's language. A fault of ours says its number and
 * nothing else; the number is in the log beside the fault.
 */
export async function explain(
  request: ReaderRequest,
  error: unknown,
  errorId: string,
): Promise<Answer> {
  const status = statusOf(error);
  if (isFault(error)) request.deps.onFault(error, errorId, request.path);
  const lang = request.params.lang ?? request.path.split('/')[1] ?? null;
  const { page, tags } = await messagePage(request.ctx, {
    lang,
    code: error instanceof AppError ? error.code : 'bug',
    status,
    errorId: status >= 500 ? errorId : null,
  });
  const answer = htmlAnswer(request, page, {
    tags,
    status,
    cache: KEPT.has(status) ? 'short' : 'no',
  });
  return { ...answer, headers: [...answer.headers, ...comeBack(status)] };
}
