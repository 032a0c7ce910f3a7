import type { Hono, Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../domain/errors.ts';
import { passkeySignInOptions, signInByPasskey } from '../../usecases/door/passkey.ts';
import { problemOf as apiProblemOf, problemResponse } from '../api/problem-answer.ts';
import type { DoorDeps } from './door.ts';
import { contextOf, frameOf, letIn, partyOf, visitorOf } from './door-request.ts';
import { isFromOwnPage } from './origin.ts';

/** Bytes; an answer of an authenticator is below two thousand. */
const LARGEST_ANSWER = 16_384;

/** What the door's script asks: a challenge, and whether its answer opens. */
export function addPasskeyDoor(app: Hono, deps: DoorDeps): void {
  app.get('/studio/sign-in/challenge', async (c) => {
    const party = await partyOf(deps, c.req.raw);
    const options = await passkeySignInOptions(contextOf(deps), party);
    return c.json(options, 200, { 'Cache-Control': 'no-store' });
  });

  const smallAnswer = bodyLimit({
    maxSize: LARGEST_ANSWER,
    onError: (c) => refused(c, new AppError('too-much', 'api.too-large')),
  });
  app.post('/studio/sign-in/passkey', smallAnswer, async (c) => {
    try {
      if (!isFromOwnPage(deps, c)) throw new AppError('forbidden', 'api.other-origin');
      const body = await readAnswer(c);
      const party = await partyOf(deps, c.req.raw);
      const input = { response: body.response, visitor: visitorOf(deps, c) };
      const entry = await signInByPasskey(contextOf(deps), party, input);
      const to = letIn(deps, c, entry, String(body.to ?? ''));
      return c.json({ to }, 200, { 'Cache-Control': 'no-store' });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return refused(c, error);
    }
  });

  async function refused(c: HonoContext, error: AppError): Promise<Response> {
    const { words } = await frameOf(deps, c);
    return problemResponse(apiProblemOf(error, words.lang, ''));
  }
}

/** @throws AppError `invalid` / `api.not-json` */
async function readAnswer(c: HonoContext): Promise<{ response?: unknown; to?: unknown }> {
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new AppError('invalid', 'api.not-json');
  return body;
}
