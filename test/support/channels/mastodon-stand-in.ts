/** A Mastodon server as far as the house knows it: tokens, idempotency, its own length and count. */
import { type Answered, bodyOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const MASTODON = { token: 'mastodon-token-1', limit: 420 };
const URLS = /https?:\/\/\S+/g;

const refused = (status: number, error: string): Answered => ({ status, body: { error } });

export async function mastodonStandIn(clock: () => number): Promise<Network> {
  const posts: (Post & { at: number })[] = [];
  const keys = new Map<string, string>();
  let isRefusing = false;
  let next = 100;

  const shown = (post: Post & { at: number }) => ({
    id: post.id,
    url: `https://mer.example/@jusant/${post.id}`,
    created_at: new Date(post.at).toISOString(),
    content: `<p>${post.text.replace(URLS, (url) => `<a href="${url}">${url}</a>`)}</p>`,
  });

  function problemOf(text: unknown): Answered | null {
    if (typeof text !== 'string' || text.trim() === '')
      return refused(422, "Validation failed: Text can't be blank");
    const length = [...new Intl.Segmenter().segment(text.replace(URLS, 'x'.repeat(23)))].length;
    return length > MASTODON.limit
      ? refused(422, `Validation failed: Text character limit of ${MASTODON.limit} exceeded`)
      : null;
  }

  const server = await standIn((asked) => {
    const { method, path } = asked;
    if (path === '/api/v2/instance') {
      const statuses = { max_characters: MASTODON.limit, characters_reserved_per_url: 23 };
      return { status: 200, body: { configuration: { statuses } } };
    }
    if (isRefusing || asked.headers.authorization !== `Bearer ${MASTODON.token}`)
      return refused(401, 'The access token is invalid');
    if (path === '/api/v1/accounts/verify_credentials')
      return { status: 200, body: { id: '7', acct: 'jusant' } };
    if (path === '/api/v1/accounts/7/statuses')
      return { status: 200, body: [...posts].reverse().map(shown) };
    if (method === 'POST' && path === '/api/v1/statuses') {
      const { status, language } = bodyOf<Record<string, string>>(asked);
      const problem = problemOf(status);
      if (problem) return problem;
      if (!/^[a-z]{2,3}$/.test(language ?? '')) return refused(422, 'Language is not supported');
      const key = String(asked.headers['idempotency-key'] ?? '');
      const known = posts.find(({ id }) => id === keys.get(key));
      if (key !== '' && known) return { status: 200, body: shown(known) };
      const post = { id: String(next++), text: status ?? '', link: null, at: clock() };
      posts.push(post);
      if (key !== '') keys.set(key, post.id);
      return { status: 200, body: shown(post) };
    }
    const id = /^\/api\/v1\/statuses\/(\w+)$/.exec(path)?.[1];
    const at = posts.findIndex((post) => post.id === id);
    const own = posts[at];
    if (!own) return refused(404, 'Record not found');
    if (method === 'PUT') {
      const { status } = bodyOf<Record<string, string>>(asked);
      const problem = problemOf(status);
      if (problem) return problem;
      own.text = status ?? '';
      return { status: 200, body: shown(own) };
    }
    if (method !== 'DELETE') return refused(404, 'Record not found');
    posts.splice(at, 1);
    return { status: 200, body: shown(own) };
  });
  return {
    ...server,
    posts,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({
        status: 429,
        body: { error: 'Too many requests' },
        headers: { 'x-ratelimit-reset': new Date(clock() + seconds * 1000).toISOString() },
      }),
  };
}
