import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { type Answer, ask, refusalOf, retryAfter, serverOf, waitFor } from './ask.ts';
import type { Asking, Channel } from './channel.ts';
import { signedFor } from './x-signing.ts';

/**
 * An account on X by its API, version 2, for a newsroom that pays for it; without keys a person posts what
 * was prepared. Posts are not edited: X lets few accounts do it, for half an hour, under another number.
 * Source: docs.x.com, "Manage Posts", "Response codes and errors", "Rate limits".
 */
const API = 'https://api.x.com';

const made = z.object({ data: z.object({ id: z.string() }) });
const account = z.object({ data: z.object({ id: z.string(), username: z.string() }) });
const posts = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        created_at: z.string(),
        entities: z
          .object({ urls: z.array(z.object({ expanded_url: z.string().optional() })).optional() })
          .optional(),
      }),
    )
    .default([]),
});
const problem = z.object({ title: z.string().default(''), detail: z.string().default('') });

/** What two clocks may differ by. */
const CLOCKS_APART_MS = 300_000;

async function call(
  asking: Asking,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<unknown> {
  const url = `${serverOf(asking.options.server, API)}/2/${path}`;
  const answer = await ask(asking, {
    method,
    url,
    headers: { authorization: signedFor(asking, method, url) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (answer.status >= 200 && answer.status < 300) return answer.json;
  throw refusal(asking, answer);
}

function refusal(asking: Asking, answer: Answer): AppError {
  const { status, headers } = answer;
  const said = problem.safeParse(answer.json);
  const reason = said.success ? said.data.detail || said.data.title : '';
  const args = { channel: asking.name, status, reason: reason.slice(0, 200) };
  if (status === 429) {
    // Seconds since 1970.
    const reset = Number(headers['x-rate-limit-reset']) - asking.now / 1000;
    const seconds = retryAfter(headers['retry-after'], asking.now) ?? (reset > 0 ? reset : 900);
    return waitFor(asking, seconds, status);
  }
  // The same words twice in a row.
  if (status === 403 && /duplicate/i.test(reason))
    return new AppError('invalid', 'channel.not-accepted', args);
  // Nothing is left of what was paid in advance.
  if (status === 402) return new AppError('forbidden', 'channel.no-right', args);
  if (status === 403) return new AppError('forbidden', 'channel.no-right', args);
  return refusalOf(asking, answer, reason);
}

const remoteOf = (id: string) => ({ id, url: `https://x.com/i/web/status/${id}` });

export const x: Channel = {
  kind: 'x',
  isRepeatable: false,
  async announce(asking, { text }) {
    return remoteOf(made.parse(await call(asking, 'POST', 'tweets', { text })).data.id);
  },
  async remove(asking, _message, remote) {
    await call(asking, 'DELETE', `tweets/${encodeURIComponent(remote.id)}`);
  },
  async find(asking, { facts, at }) {
    const { id } = account.parse(await call(asking, 'GET', 'users/me')).data;
    const query = new URLSearchParams({
      max_results: '20',
      'tweet.fields': 'created_at,entities',
    });
    const said = await call(asking, 'GET', `users/${encodeURIComponent(id)}/tweets?${query}`);
    const ours = posts
      .parse(said)
      .data.find(
        ({ entities, created_at: madeAt }) =>
          entities?.urls?.some(({ expanded_url: url }) => url === facts.url) &&
          Date.parse(madeAt) > at - CLOCKS_APART_MS,
      );
    return ours ? remoteOf(ours.id) : null;
  },
  async check(asking) {
    return { account: `@${account.parse(await call(asking, 'GET', 'users/me')).data.username}` };
  },
};
