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
  forbidden: 403,
  conflict: 409,
  'too-much': 429,
  unavailable: 503,
};

export function statusOf(error: unknown): number {
  return error instanceof AppError ? STATUS[error.code] : 500;
}

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
  if (status >= 500) request.deps.onFault(error, errorId, request.path);
  const lang = request.params.lang ?? request.path.split('/')[1] ?? null;
  const { page, tags } = await messagePage(request.ctx, {
    lang,
    code: error instanceof AppError ? error.code : 'bug',
    status,
    errorId: status >= 500 ? errorId : null,
  });
  return htmlAnswer(request, page, { tags, status, cache: status >= 500 ? 'no' : 'short' });
}
