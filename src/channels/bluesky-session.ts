import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { keepRecent } from '../std/recent.ts';
import { type Answer, ask, needed, refusalOf, retryAfter, serverOf, waitFor } from './ask.ts';
import type { Asking } from './channel.ts';

/**
 * Being signed in at Bluesky. An account may sign in thirty times in five minutes and some hundred times a
 * day, which a busy evening of corrections would use up: a session is kept while the process lives, in
 * memory alone, and renewed by its own key when it runs out. Source: docs.bsky.app, "Rate limits";
 * com.atproto.server.refreshSession.
 */
const HOST = 'https://bsky.social';
const MOST_SESSIONS = 50;

export interface Session {
  /** For all calls, an hour or two. */
  access: string;
  /** For the next `access`. */
  refresh: string;
  did: string;
  handle: string;
}

const opened = z
  .object({ accessJwt: z.string(), refreshJwt: z.string(), did: z.string(), handle: z.string() })
  .transform(({ accessJwt: access, refreshJwt: refresh, did, handle }): Session => {
    return { access, refresh, did, handle };
  });
const problem = z.object({ error: z.string().default(''), message: z.string().default('') });
const REFUSED =
  /^(AuthenticationRequired|AuthFactorTokenRequired|AuthMissing|InvalidToken|ExpiredToken|AccountTakedown)$/;

const sessions = keepRecent<Session>(MOST_SESSIONS);

function refusal(asking: Asking, answer: Answer): AppError {
  const said = problem.safeParse(answer.json);
  const { error, message } = said.success ? said.data : { error: '', message: '' };
  const { headers, status } = answer;
  if (status === 429) {
    // `RateLimit-Reset` is in seconds since 1970.
    const reset = Number(headers['ratelimit-reset']) - asking.now / 1000;
    const seconds = retryAfter(headers['retry-after'], asking.now) ?? (reset > 0 ? reset : 300);
    return waitFor(asking, seconds, status);
  }
  const args = { channel: asking.name, status, reason: (message || error).slice(0, 200) };
  if (REFUSED.test(error)) return new AppError('forbidden', 'channel.refused', args);
  return refusalOf(asking, answer, message || error);
}

/** Asks one method of the account's server. @param given.token of the session; absent: before there is one */
export async function call(
  asking: Asking,
  method: string,
  given: { body?: string | Uint8Array; type?: string; token?: string },
): Promise<unknown> {
  const { body, type = 'application/json', token } = given;
  const answer = await ask(asking, {
    method: 'POST',
    url: `${serverOf(asking.options.server, HOST)}/xrpc/${method}`,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body === undefined ? {} : { body, type }),
  });
  if (answer.status >= 200 && answer.status < 300) return answer.json;
  throw refusal(asking, answer);
}

function whoOf(asking: Asking): { identifier: string; password: string; key: string } {
  const identifier = needed(asking, asking.options.target, 'target').replace(/^@/, '');
  const password = needed(asking, asking.secrets.token, 'token');
  const server = serverOf(asking.options.server, HOST);
  // Another password is another session: a new one is tried, whatever the old one opened.
  const key = createHash('sha256').update([server, identifier, password].join('\n')).digest('hex');
  return { identifier, password, key };
}

/** With the password, whether or not there is a session: it also tells whether the password is good. */
export async function signIn(asking: Asking): Promise<Session> {
  const { identifier, password, key } = whoOf(asking);
  const body = JSON.stringify({ identifier, password });
  const session = opened.parse(await call(asking, 'com.atproto.server.createSession', { body }));
  sessions.put(key, session);
  return session;
}

/** With the session's own key; with the password where that has run out or was taken back. */
async function renew(asking: Asking, { refresh: token }: Session): Promise<Session> {
  try {
    const answer = await call(asking, 'com.atproto.server.refreshSession', { token });
    const session = opened.parse(answer);
    sessions.put(whoOf(asking).key, session);
    return session;
  } catch (error) {
    if (isRefused(error)) return signIn(asking);
    throw error;
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof AppError && error.key === 'channel.refused';

/** Does something as the account: in the session there is, in one made anew where that is refused. */
export async function asAccount<Done>(
  asking: Asking,
  act: (session: Session) => Promise<Done>,
): Promise<Done> {
  const kept = sessions.get(whoOf(asking).key);
  if (!kept) return act(await signIn(asking));
  try {
    return await act(kept);
  } catch (error) {
    if (!isRefused(error)) throw error;
    return act(await renew(asking, kept));
  }
}
