/** A WebSub hub and IndexNow, as far as the house knows them. */
import { bodyOf, formOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const INDEXNOW_KEY = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

export async function hubStandIn(): Promise<Network> {
  const posts: Post[] = [];
  let isRefusing = false;
  const server = await standIn((asked) => {
    if (isRefusing) return { status: 403, body: 'not for you' };
    if (asked.method === 'GET') return { status: 200, body: 'a hub' };
    const form = formOf(asked);
    const topics = form.getAll('hub.url');
    if (form.get('hub.mode') !== 'publish' || topics.length === 0)
      return { status: 400, body: 'hub.mode' };
    // A hub fetches the feed anew, however often it is told.
    const link = topics.join(' ');
    if (!posts.some((post) => post.link === link)) posts.push({ id: link, text: '', link });
    return { status: 204, body: '' };
  });
  return {
    ...server,
    posts,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({ status: 429, body: '', headers: { 'retry-after': String(seconds) } }),
  };
}

/** It is the site as well, which shows the key file. */
export async function indexNowStandIn(): Promise<Network> {
  const posts: Post[] = [];
  let isRefusing = false;
  const server = await standIn((asked) => {
    if (isRefusing) return { status: 403, body: 'key not valid' };
    if (asked.path === `/${INDEXNOW_KEY}.txt`) return { status: 200, body: INDEXNOW_KEY };
    if (asked.path !== '/indexnow' || asked.method !== 'POST') return { status: 404, body: '' };
    const { host, key, keyLocation, urlList } = bodyOf<{
      host: string;
      key: string;
      keyLocation: string;
      urlList: string[];
    }>(asked);
    if (!/^[A-Za-z0-9-]{8,128}$/.test(key)) return { status: 400, body: 'key' };
    if (!urlList.every((url) => new URL(url).host === host)) return { status: 422, body: 'host' };
    if (new URL(keyLocation).pathname !== `/${key}.txt`) return { status: 403, body: 'key' };
    for (const link of urlList)
      if (!posts.some((post) => post.link === link)) posts.push({ id: link, text: '', link });
    return { status: 202, body: '' };
  });
  return {
    ...server,
    posts,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({ status: 429, body: '', headers: { 'retry-after': String(seconds) } }),
  };
}
