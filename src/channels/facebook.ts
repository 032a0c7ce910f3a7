import { z } from 'zod';
import type { Remote } from '../domain/channel-message.ts';
import { AppError } from '../domain/errors.ts';
import { type Answer, ask, needed, refusalOf, serverOf, waitFor } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * A Facebook page by its own token, with `pages_manage_posts` and `pages_read_engagement`. Refusals come
 * as `error.code`, whatever the status; the card is Facebook's own, made of the link. A link cannot be
 * changed afterwards, a message can. Source: developers.facebook.com, Pages API.
 */
const API = 'https://graph.facebook.com';
const VERSION = 'v24.0';

const failure = z.object({
  error: z.object({
    message: z.string().default(''),
    code: z.number().default(0),
    error_subcode: z.number().optional(),
  }),
});
const made = z.object({ id: z.string() });
const page = z.object({ id: z.string(), name: z.string().default('') });
const feed = z.object({
  data: z.array(z.object({ id: z.string(), message: z.string().optional() })),
});

/** Too many calls of the app, of the person, of the page; and posting too often. */
const TOO_MANY = new Set([4, 17, 32, 341, 368, 613, 80001]);
/** The token ran out, the password was changed, or the app was taken out. */
const TOKEN_OVER = new Set([102, 190, 463, 467]);
/** The token lacks a right, or the account may not now. */
const isNotAllowed = (code: number): boolean =>
  code === 3 || code === 10 || (code >= 200 && code <= 299);
const ASK_AGAIN_S = 900;

interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  body?: Record<string, string>;
}

async function call(asking: Asking, { method = 'GET', path, query, body }: Call): Promise<unknown> {
  const token = needed(asking, asking.secrets.token, 'token');
  const asked = new URLSearchParams(query).toString();
  const url = `${serverOf(asking.options.server, API)}/${VERSION}/${path}`;
  const answer = await ask(asking, {
    method,
    url: asked === '' ? url : `${url}?${asked}`,
    // In a header: addresses are written into logs.
    headers: { authorization: `Bearer ${token}` },
    ...(body
      ? { body: new URLSearchParams(body).toString(), type: 'application/x-www-form-urlencoded' }
      : {}),
  });
  if (answer.status >= 200 && answer.status < 300) return answer.json;
  throw refusal(asking, answer);
}

function refusal(asking: Asking, answer: Answer): AppError {
  const read = failure.safeParse(answer.json);
  if (!read.success) return refusalOf(asking, answer, '');
  const { code, message, error_subcode: subcode } = read.data.error;
  const args = { channel: asking.name, status: answer.status, reason: message.slice(0, 200) };
  if (TOO_MANY.has(code)) return waitFor(asking, minutesOf(answer) ?? ASK_AGAIN_S, answer.status);
  if (TOKEN_OVER.has(code)) return new AppError('forbidden', 'channel.refused', args);
  if (isNotAllowed(code)) return new AppError('forbidden', 'channel.no-right', args);
  if (code === 1 || code === 2) return new AppError('unavailable', 'channel.down', args);
  if (code === 100 && subcode === 33) return new AppError('not-found', 'channel.gone', args);
  return refusalOf(asking, answer, message);
}

/** `X-Business-Use-Case-Usage` says in minutes when calls are taken again. */
function minutesOf({ headers }: Answer): number | null {
  const said = /"estimated_time_to_regain_access":\s*(\d+)/.exec(
    headers['x-business-use-case-usage'] ?? '',
  );
  return said ? Number(said[1]) * 60 : null;
}

const remoteOf = (id: string): Remote => ({ id, url: `https://www.facebook.com/${id}` });

export const facebook: Channel = {
  kind: 'facebook',
  isRepeatable: false,
  async announce(asking, { text, facts }) {
    const target = needed(asking, asking.options.target, 'target');
    const body = { message: text, link: facts.url };
    const path = `${encodeURIComponent(target)}/feed`;
    return remoteOf(made.parse(await call(asking, { method: 'POST', path, body })).id);
  },
  async edit(asking, { text }, remote) {
    await call(asking, { method: 'POST', path: remote.id, body: { message: text } });
    return remote;
  },
  async remove(asking, _message, remote) {
    await call(asking, { method: 'DELETE', path: remote.id });
  },
  async find(asking, { text }) {
    const target = needed(asking, asking.options.target, 'target');
    const query = { fields: 'id,message', limit: '25' };
    const path = `${encodeURIComponent(target)}/feed`;
    const { data } = feed.parse(await call(asking, { path, query }));
    const ours = data.find(({ message }) => message?.trim() === text.trim());
    return ours ? remoteOf(ours.id) : null;
  },
  async check(asking) {
    const target = needed(asking, asking.options.target, 'target');
    const query = { fields: 'id,name' };
    const { name, id } = page.parse(
      await call(asking, { path: encodeURIComponent(target), query }),
    );
    return { account: name || id };
  },
};
