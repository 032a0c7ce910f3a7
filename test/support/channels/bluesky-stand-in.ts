/**
 * A personal data server of Bluesky as far as the house knows it: sessions that run out and are counted,
 * blobs, records held to their lexicon.
 */
import { type Answered, type Asked, bodyOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const BLUESKY = { handle: 'jusant.example', password: 'abcd-efgh-ijkl-mnop' };
const DID = 'did:plc:jusant7777777777777777aa';
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

interface Post$ {
  $type?: string;
  text?: string;
  createdAt?: string;
  langs?: string[];
  facets?: {
    index: { byteStart: number; byteEnd: number };
    features: { $type: string; uri: string }[];
  }[];
  embed?: {
    $type: string;
    external?: { uri?: string; title?: string; description?: string; thumb?: { ref?: unknown } };
  };
}

const refused = (status: number, error: string, message = error): Answered => ({
  status,
  body: { error, message },
});

/** What the lexicon of a post would refuse; null when it is sound. */
function problemOf(record: Post$, blobs: Set<string>): string | null {
  const { text = '', embed, facets = [], createdAt = '' } = record;
  if (record.$type !== 'app.bsky.feed.post') return '$type';
  if ([...new Intl.Segmenter().segment(text)].length > 300) return 'text: too many graphemes';
  const bytes = Buffer.from(text);
  if (bytes.length > 3000) return 'text: too many bytes';
  if (Number.isNaN(Date.parse(createdAt))) return 'createdAt';
  for (const { index, features } of facets) {
    const words = bytes.subarray(index.byteStart, index.byteEnd).toString('utf8');
    // Stricter than the real one: the facet has to lie on the very address.
    if (features[0]?.uri !== words) return `facet on "${words}"`;
  }
  const external = embed?.external;
  if (embed && embed.$type !== 'app.bsky.embed.external') return 'embed';
  if (
    embed &&
    (!external?.uri || external.title === undefined || external.description === undefined)
  )
    return 'embed.external';
  if (external?.thumb && !blobs.has(JSON.stringify(external.thumb.ref)))
    return 'thumb: unknown blob';
  return null;
}

/** How often an account may sign in: docs.bsky.app, "Rate limits". */
const SIGN_INS = 30;
const SIGN_INS_MS = 300_000;

export interface Bluesky extends Network {
  blobs: Set<string>;
  /** Two hours go by: what opened the account opens it no more, and has to be renewed. */
  age(): void;
  /** The account's owner ends all sessions; the password stays. */
  endSessions(): void;
}

export async function blueskyStandIn(clock: () => number): Promise<Bluesky> {
  const posts: Post[] = [];
  const blobs = new Set<string>();
  /** When somebody signed in. */
  let signIns: number[] = [];
  let access = '';
  let refresh = '';
  let sessions = 0;
  let isRefusing = false;

  function session(): Answered {
    sessions += 1;
    access = `access-${sessions}`;
    // Each renewal is the last of its key.
    refresh = `refresh-${sessions}`;
    const body = { accessJwt: access, refreshJwt: refresh, did: DID, handle: BLUESKY.handle };
    return { status: 200, body };
  }

  function signIn(asked: Asked): Answered {
    signIns = signIns.filter((at) => at > clock() - SIGN_INS_MS);
    if (signIns.length >= SIGN_INS)
      return {
        ...refused(429, 'RateLimitExceeded', 'Rate Limit Exceeded'),
        headers: { 'ratelimit-reset': String(Math.ceil(((signIns[0] ?? 0) + SIGN_INS_MS) / 1000)) },
      };
    signIns.push(clock());
    const { identifier, password } = bodyOf<Record<string, string>>(asked);
    if (isRefusing || identifier !== BLUESKY.handle || password !== BLUESKY.password)
      return refused(401, 'AuthenticationRequired', 'Invalid identifier or password');
    return session();
  }

  function put(asked: Asked): Answered {
    const body = bodyOf(asked);
    const key = String(body.rkey);
    if (body.repo !== DID || body.collection !== 'app.bsky.feed.post' || !TID.test(key))
      return refused(400, 'InvalidRequest', 'Input/rkey must be a valid record key');
    const record = body.record as Post$;
    const problem = problemOf(record, blobs);
    if (problem) return refused(400, 'InvalidRequest', `Invalid record: ${problem}`);
    const post = { id: key, text: record.text ?? '', link: record.embed?.external?.uri ?? null };
    const at = posts.findIndex(({ id }) => id === key);
    if (at < 0) posts.push(post);
    else posts[at] = post;
    const uri = `at://${DID}/app.bsky.feed.post/${key}`;
    return { status: 200, body: { uri, cid: `bafy${posts.length}` } };
  }

  const server = await standIn((asked) => {
    const method = asked.path.replace('/xrpc/', '');
    if (method === 'com.atproto.server.createSession') return signIn(asked);
    const { authorization = '' } = asked.headers;
    if (method === 'com.atproto.server.refreshSession')
      return !isRefusing && refresh !== '' && authorization === `Bearer ${refresh}`
        ? session()
        : refused(400, 'ExpiredToken', 'Token has been revoked');
    if (isRefusing || access === '' || authorization !== `Bearer ${access}`)
      return refused(400, 'ExpiredToken', 'Token has expired');
    if (method === 'com.atproto.repo.uploadBlob') {
      if (asked.bytes.length > 1_000_000) return refused(400, 'BlobTooLarge');
      if (!String(asked.headers['content-type']).startsWith('image/'))
        return refused(400, 'InvalidMimeType');
      const ref = { $link: `bafkrei${asked.bytes.length}` };
      blobs.add(JSON.stringify(ref));
      const mimeType = asked.headers['content-type'];
      return { status: 200, body: { blob: { $type: 'blob', ref, mimeType, size: 1 } } };
    }
    if (method === 'com.atproto.repo.putRecord') return put(asked);
    if (method === 'com.atproto.repo.deleteRecord') {
      const { rkey } = bodyOf<Record<string, string>>(asked);
      const at = posts.findIndex(({ id }) => id === rkey);
      if (at >= 0) posts.splice(at, 1);
      return { status: 200, body: {} };
    }
    return refused(501, 'MethodNotImplemented');
  });
  return {
    ...server,
    posts,
    blobs,
    age: () => {
      access = '';
    },
    endSessions: () => {
      access = '';
      refresh = '';
    },
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({
        ...refused(429, 'RateLimitExceeded'),
        headers: { 'retry-after': String(seconds) },
      }),
  };
}
