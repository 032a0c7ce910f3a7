/** X's API, version 2, as far as the house knows it: OAuth 1.0a signatures, its count, its refusals. */
import { createHmac } from 'node:crypto';
import { type Answered, type Asked, bodyOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const X = {
  appKey: 'app-key-1',
  appSecret: 'app-secret-1',
  token: '77-token',
  tokenSecret: 'token-secret-1',
};
const TOLERANCE_S = 300;
const URLS = /https?:\/\/\S+/g;

const refused = (status: number, title: string, detail = title): Answered => ({
  status,
  body: { title, detail, type: 'about:blank', status },
});

/** RFC 3986, 2.3: all but the unreserved. */
const percent = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Recomputed here from RFC 5849, 3.4, so that the two sides share no code. */
function isSigned(asked: Asked, url: string, known: Set<string>, now: number): boolean {
  const header = String(asked.headers.authorization ?? '');
  if (!header.startsWith('OAuth ')) return false;
  const said = new Map(
    [...header.matchAll(/(oauth_\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      decodeURIComponent(value),
    ]),
  );
  const signature = said.get('oauth_signature');
  said.delete('oauth_signature');
  const nonce = said.get('oauth_nonce') ?? '';
  const isFresh = Math.abs(now / 1000 - Number(said.get('oauth_timestamp'))) <= TOLERANCE_S;
  if (!isFresh || nonce.length < 16 || known.has(nonce)) return false;
  known.add(nonce);
  if (said.get('oauth_consumer_key') !== X.appKey || said.get('oauth_token') !== X.token)
    return false;
  const pairs = [...said, ...asked.query]
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .sort();
  const base = [asked.method, percent(url + asked.path), percent(pairs.join('&'))].join('&');
  const key = `${percent(X.appSecret)}&${percent(X.tokenSecret)}`;
  return createHmac('sha1', key).update(base).digest('base64') === signature;
}

export async function xStandIn(clock: () => number): Promise<Network> {
  const posts: (Post & { at: number })[] = [];
  const nonces = new Set<string>();
  let isRefusing = false;
  let next = 1_900_000_000_000_000_000n;

  function post(text: unknown): Answered {
    if (typeof text !== 'string' || text === '') return refused(400, 'Invalid Request');
    if ([...text.replace(URLS, 'x'.repeat(23))].length > 280)
      return refused(400, 'Invalid Request', 'Your Tweet text is too long.');
    if (posts.some((one) => one.text === text))
      return refused(
        403,
        'Forbidden',
        'You are not allowed to create a Tweet with duplicate content.',
      );
    const id = String(next++);
    posts.push({ id, text, link: text.match(URLS)?.[0] ?? null, at: clock() });
    return { status: 201, body: { data: { id, text } } };
  }

  const server = await standIn((asked) => {
    const { method, path } = asked;
    if (isRefusing || !isSigned(asked, server.url, nonces, clock()))
      return refused(401, 'Unauthorized');
    if (method === 'GET' && path === '/2/users/me')
      return { status: 200, body: { data: { id: '77', name: 'Le Jusant', username: 'jusant' } } };
    if (method === 'GET' && path === '/2/users/77/tweets') {
      if (posts.length === 0) return { status: 200, body: { meta: { result_count: 0 } } };
      const data = [...posts].reverse().map(({ id, text, link, at }) => ({
        ...{ id, text: text.replace(URLS, 'https://t.co/abc'), edit_history_tweet_ids: [id] },
        created_at: new Date(at).toISOString(),
        entities: { urls: [{ url: 'https://t.co/abc', expanded_url: link }] },
      }));
      return { status: 200, body: { data, meta: { result_count: data.length } } };
    }
    if (method === 'POST' && path === '/2/tweets') return post(bodyOf(asked).text);
    const id = /^\/2\/tweets\/(\d+)$/.exec(path)?.[1];
    const at = posts.findIndex((one) => one.id === id);
    if (method !== 'DELETE' || at < 0) return refused(404, 'Not Found Error');
    posts.splice(at, 1);
    return { status: 200, body: { data: { deleted: true } } };
  });
  return {
    ...server,
    posts,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({
        ...refused(429, 'Too Many Requests'),
        headers: { 'x-rate-limit-reset': String(Math.floor(clock() / 1000) + seconds) },
      }),
  };
}
