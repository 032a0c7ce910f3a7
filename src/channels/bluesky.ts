import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChannelMessage, Remote } from '../domain/channel-message.ts';
import { AppError } from '../domain/errors.ts';
import { type Answer, ask, needed, refusalOf, retryAfter, serverOf, waitFor } from './ask.ts';
import { linkFacets } from './bluesky-facets.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * A Bluesky account by an app password. The record's key is made from the announcement, so that writing
 * it twice, or anew after a change, is one post. Links in the text are facets by UTF-8 bytes; the article
 * is an external card with its picture. Source: docs.bsky.app, atproto.com/specs.
 */
const HOST = 'https://bsky.social';
const POST = 'app.bsky.feed.post';
/** The largest picture that a card takes. */
const LARGEST_BLOB = 1_000_000;

const session = z.object({ accessJwt: z.string(), did: z.string(), handle: z.string() });
const written = z.object({ uri: z.string(), cid: z.string() });
const uploaded = z.object({ blob: z.record(z.string(), z.unknown()) });
const problem = z.object({ error: z.string().default(''), message: z.string().default('') });

interface Session {
  token: string;
  did: string;
  handle: string;
}

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
  if (
    /^(AuthenticationRequired|AuthFactorTokenRequired|InvalidToken|ExpiredToken|AccountTakedown)$/.test(
      error,
    )
  )
    return new AppError('forbidden', 'channel.refused', args);
  return refusalOf(asking, answer, message || error);
}

async function call(
  asking: Asking,
  method: string,
  given: { body: string | Uint8Array; type?: string; token?: string },
): Promise<unknown> {
  const { body, type = 'application/json', token } = given;
  const answer = await ask(asking, {
    method: 'POST',
    url: `${serverOf(asking.options.server, HOST)}/xrpc/${method}`,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body,
    type,
  });
  if (answer.status >= 200 && answer.status < 300) return answer.json;
  throw refusal(asking, answer);
}

async function signIn(asking: Asking): Promise<Session> {
  const identifier = needed(asking, asking.options.target, 'target').replace(/^@/, '');
  const password = needed(asking, asking.secrets.token, 'token');
  const body = JSON.stringify({ identifier, password });
  const { accessJwt, did, handle } = session.parse(
    await call(asking, 'com.atproto.server.createSession', { body }),
  );
  return { token: accessJwt, did, handle };
}

/**
 * A TID: microseconds since 1970 and ten bits of a clock, thirteen letters of base32 that sort by time. The
 * microseconds below a millisecond and the clock come from the announcement, so that its key is always the
 * same. Source: atproto.com/specs/tid.
 */
const LETTERS = '234567abcdefghijklmnopqrstuvwxyz';
function recordKey({ id, at }: ChannelMessage): string {
  const mark = createHash('sha256').update(id).digest();
  const micros = BigInt(at) * 1000n + BigInt(mark.readUInt16BE(0) % 1000);
  let left = (micros << 10n) | BigInt(mark.readUInt16BE(2) & 1023);
  let key = '';
  for (let place = 0; place < 13; place++) {
    key = (LETTERS[Number(left & 31n)] ?? '') + key;
    left >>= 5n;
  }
  return key;
}

/** When the record of this key was made, milliseconds since 1970. */
function timeOf(key: string): number {
  let value = 0n;
  for (const letter of key) value = (value << 5n) | BigInt(Math.max(0, LETTERS.indexOf(letter)));
  return Number((value >> 10n) / 1000n);
}

async function thumbOf(asking: Asking, message: ChannelMessage, token: string) {
  const picture = await message.readPicture();
  if (!picture || picture.bytes.length > LARGEST_BLOB) return {};
  const { bytes: body, type } = picture;
  const sent = await call(asking, 'com.atproto.repo.uploadBlob', { body, type, token });
  return { thumb: uploaded.parse(sent).blob };
}

async function put(asking: Asking, message: ChannelMessage, key: string): Promise<Remote> {
  const { token, did, handle } = await signIn(asking);
  const { text, facts } = message;
  const record = {
    $type: POST,
    text,
    createdAt: new Date(timeOf(key)).toISOString(),
    langs: [facts.lang],
    facets: linkFacets(text),
    embed: {
      $type: 'app.bsky.embed.external',
      external: {
        uri: facts.url,
        title: facts.headline,
        description: facts.standfirst,
        ...(await thumbOf(asking, message, token)),
      },
    },
  };
  const body = JSON.stringify({ repo: did, collection: POST, rkey: key, record });
  const { uri } = written.parse(await call(asking, 'com.atproto.repo.putRecord', { body, token }));
  return { id: uri, url: `https://bsky.app/profile/${handle}/post/${key}` };
}

const keyOf = ({ id }: Remote): string => id.split('/').pop() ?? '';

export const bluesky: Channel = {
  kind: 'bluesky',
  isRepeatable: true,
  announce: (asking, message) => put(asking, message, recordKey(message)),
  edit: (asking, message, remote) => put(asking, message, keyOf(remote)),
  async remove(asking, _message, remote) {
    const { token, did } = await signIn(asking);
    const body = JSON.stringify({ repo: did, collection: POST, rkey: keyOf(remote) });
    await call(asking, 'com.atproto.repo.deleteRecord', { body, token });
  },
  async check(asking) {
    return { account: `@${(await signIn(asking)).handle}` };
  },
};
