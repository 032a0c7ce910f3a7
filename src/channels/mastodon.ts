import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { type Answer, ask, needed, refusalOf, retryAfter, serverOf, waitFor } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * An account on a Mastodon server, by a token with `write:statuses` and `read:accounts`. One
 * `Idempotency-Key` is one post for an hour, however often it is sent. How long a text may be is said by
 * the server, `/api/v2/instance`. Source: docs.joinmastodon.org.
 */
const status = z.object({ id: z.string(), url: z.string().nullish() });
const account = z.object({ id: z.string(), acct: z.string(), url: z.string().nullish() });
const statuses = z.array(
  z.object({
    id: z.string(),
    url: z.string().nullish(),
    content: z.string(),
    created_at: z.string(),
  }),
);
const instance = z.object({
  configuration: z.object({
    statuses: z.object({
      max_characters: z.int().positive(),
      characters_reserved_per_url: z.int().positive().default(23),
    }),
  }),
});
const problem = z.object({ error: z.string() });

/** What two clocks may differ by. */
const CLOCKS_APART_MS = 300_000;

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  key?: string;
}

async function call(asking: Asking, { method = 'GET', path, body, key }: Call): Promise<unknown> {
  const token = needed(asking, asking.secrets.token, 'token');
  const server = serverOf(needed(asking, asking.options.server, 'server'), '');
  const answer = await ask(asking, {
    method,
    url: server + path,
    headers: {
      authorization: `Bearer ${token}`,
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (answer.status >= 200 && answer.status < 300) return answer.json;
  throw refusal(asking, answer);
}

/** `X-RateLimit-Reset` is an instant, where `Retry-After` is not said. */
function refusal(asking: Asking, answer: Answer): AppError {
  const said = problem.safeParse(answer.json);
  const reason = said.success ? said.data.error : '';
  if (answer.status === 429) {
    const { headers } = answer;
    const seconds =
      retryAfter(headers['retry-after'], asking.now) ??
      retryAfter(headers['x-ratelimit-reset'], asking.now);
    return waitFor(asking, seconds ?? 300, 429);
  }
  // The token is good, and was not given this right.
  if (answer.status === 403) {
    const args = { channel: asking.name, status: 403, reason: reason.slice(0, 200) };
    return new AppError('forbidden', 'channel.no-right', args);
  }
  return refusalOf(asking, answer, reason);
}

const remoteOf = (json: unknown) => {
  const { id, url } = status.parse(json);
  return { id, url: url ?? null };
};

export const mastodon: Channel = {
  kind: 'mastodon',
  // A key is forgotten after an hour: what was cut off is looked for besides.
  isRepeatable: false,
  async announce(asking, { id, text, facts }) {
    const body = { status: text, language: facts.lang, visibility: 'public' };
    const path = '/api/v1/statuses';
    return remoteOf(await call(asking, { method: 'POST', path, body, key: id }));
  },
  async edit(asking, { text, facts }, remote) {
    const body = { status: text, language: facts.lang };
    const path = `/api/v1/statuses/${encodeURIComponent(remote.id)}`;
    return remoteOf(await call(asking, { method: 'PUT', path, body }));
  },
  async remove(asking, _message, remote) {
    const path = `/api/v1/statuses/${encodeURIComponent(remote.id)}`;
    await call(asking, { method: 'DELETE', path });
  },
  async find(asking, { facts, at }) {
    const me = account.parse(await call(asking, { path: '/api/v1/accounts/verify_credentials' }));
    const path = `/api/v1/accounts/${encodeURIComponent(me.id)}/statuses?limit=20`;
    const ours = statuses
      .parse(await call(asking, { path }))
      .find(
        (one) =>
          one.content.includes(`href="${facts.url}"`) &&
          Date.parse(one.created_at) > at - CLOCKS_APART_MS,
      );
    return ours ? remoteOf(ours) : null;
  },
  async check(asking) {
    const me = account.parse(await call(asking, { path: '/api/v1/accounts/verify_credentials' }));
    const said = instance.parse(await call(asking, { path: '/api/v2/instance' }));
    const { max_characters: limit, characters_reserved_per_url: urlLength } =
      said.configuration.statuses;
    const { host } = new URL(serverOf(asking.options.server, ''));
    return { account: `@${me.acct}@${host}`, options: { limit, urlLength } };
  },
};
