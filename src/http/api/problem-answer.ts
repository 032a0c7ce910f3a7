import type { z } from 'zod';
import { fr } from 'zod/locales';
import type { Problem } from '../../contract/problem.ts';
import { AppError } from '../../domain/errors.ts';
import { message } from '../../domain/words/messages.ts';
import { comeBack, statusOf } from '../errors.ts';

/** The refusal as RFC 9457 has it, in the language of the person who asked. */
export function problemOf(error: unknown, say: 'fr' | 'en', errorId: string): Problem {
  const status = statusOf(error);
  if (error instanceof AppError) {
    const { code, key, args } = error;
    const detail = message(key, args, say);
    // A use case that knows which field is wrong says so in `args.field`.
    const fields = typeof args.field === 'string' ? [{ path: args.field, message: detail }] : [];
    return {
      ...frame(code, status),
      detail,
      key,
      args: { ...args },
      ...(fields.length > 0 ? { fields } : {}),
    };
  }
  return {
    ...frame('bug', status),
    detail: message('api.bug', { errorId }, say),
    key: 'bug',
    errorId,
  };
}

/** Input that has not the shape the contract asks for, field by field. */
export function problemOfFields(error: z.ZodError, say: 'fr' | 'en'): Problem {
  const fields = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return {
    ...frame('invalid', 400),
    detail: message('api.fields', {}, say),
    key: 'api.fields',
    fields,
  };
}

const french = fr().localeError;
/** How zod words what is wrong: its own English, or its French. */
export const wordingOf = (say: 'fr' | 'en') => (say === 'fr' ? { error: french } : {});

function frame(code: string, status: number) {
  return { type: `about:blank#${code}`, title: code, status };
}

export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: [
      ['Content-Type', 'application/problem+json; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ...comeBack(problem.status),
      // RFC 9110, 15.5.2: who is not let in is told what would let them in.
      ...(problem.status === 401 ? [['WWW-Authenticate', 'Bearer'] as [string, string]] : []),
    ],
  });
}
