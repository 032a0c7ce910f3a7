/** Somebody's program that is told of articles, and believes only what is signed: Standard Webhooks. */
import { createHmac } from 'node:crypto';
import { bodyOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const WEBHOOK_SECRET = `whsec_${Buffer.from('a secret of the newsroom, 32 byte').toString('base64')}`;
const TOLERANCE_S = 300;

export async function webhookStandIn(
  clock: () => number,
): Promise<Network & { types: string[]; bodies: unknown[] }> {
  const posts: Post[] = [];
  const types: string[] = [];
  const bodies: unknown[] = [];
  const known = new Set<string>();
  let isRefusing = false;
  const server = await standIn((asked) => {
    if (isRefusing) return { status: 401, body: {} };
    const id = String(asked.headers['webhook-id'] ?? '');
    const seconds = String(asked.headers['webhook-timestamp'] ?? '');
    const key = Buffer.from(WEBHOOK_SECRET.slice('whsec_'.length), 'base64');
    const signed = createHmac('sha256', key).update(`${id}.${seconds}.${asked.body}`);
    const isSigned = String(asked.headers['webhook-signature'] ?? '')
      .split(' ')
      .includes(`v1,${signed.digest('base64')}`);
    const isFresh = Math.abs(clock() / 1000 - Number(seconds)) <= TOLERANCE_S;
    if (asked.method !== 'POST' || id === '' || !isSigned || !isFresh)
      return { status: 401, body: { error: 'signature' } };
    // One id that comes twice has come once.
    if (known.has(id)) return { status: 200, body: {} };
    known.add(id);
    const event = bodyOf<{ type: string; data: Record<string, string> }>(asked);
    types.push(event.type);
    bodies.push(event.data);
    const { id: articleId = '', text = '', url = null } = event.data;
    const at = posts.findIndex((post) => post.id === articleId);
    if (event.type === 'article.published') posts.push({ id: articleId, text, link: url });
    if (event.type === 'article.updated' && at >= 0) posts[at] = { id: articleId, text, link: url };
    if (event.type === 'article.unpublished' && at >= 0) posts.splice(at, 1);
    return { status: 204, body: '' };
  });
  return {
    ...server,
    posts,
    types,
    bodies,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({ status: 429, body: {}, headers: { 'retry-after': String(seconds) } }),
  };
}
