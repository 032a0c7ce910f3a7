import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChannelMessage, Remote } from '../domain/channel-message.ts';
import { linkFacets } from './bluesky-facets.ts';
import { asAccount, call, type Session, signIn } from './bluesky-session.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * A Bluesky account by an app password. The record's key is made from the announcement, so that writing
 * it twice, or anew after a change, is one post. Links in the text are facets by UTF-8 bytes; the article
 * is an external card with its picture. Source: docs.bsky.app, atproto.com/specs.
 */
const POST = 'app.bsky.feed.post';
/** The largest picture that a card takes. */
const LARGEST_BLOB = 1_000_000;

const written = z.object({ uri: z.string(), cid: z.string() });
const uploaded = z.object({ blob: z.record(z.string(), z.unknown()) });

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

async function put(
  asking: Asking,
  { access: token, did, handle }: Session,
  message: ChannelMessage,
  key: string,
): Promise<Remote> {
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
  announce: (asking, message) =>
    asAccount(asking, (session) => put(asking, session, message, recordKey(message))),
  edit: (asking, message, remote) =>
    asAccount(asking, (session) => put(asking, session, message, keyOf(remote))),
  remove: (asking, _message, remote) =>
    asAccount(asking, async ({ access: token, did }) => {
      const body = JSON.stringify({ repo: did, collection: POST, rkey: keyOf(remote) });
      await call(asking, 'com.atproto.repo.deleteRecord', { body, token });
    }),
  async check(asking) {
    return { account: `@${(await signIn(asking)).handle}` };
  },
};
