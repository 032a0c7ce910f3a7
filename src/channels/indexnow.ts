import { ask, needed, refusalOf, serverOf } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * IndexNow: search engines are told which address changed. They believe whoever can show the key at the
 * site's root, `/{key}.txt`. Said twice, it is said once. Source: indexnow.org/documentation.
 */
const API = 'https://api.indexnow.org';

async function tell(asking: Asking, url: string): Promise<void> {
  const key = needed(asking, asking.options.key, 'target');
  const { host } = new URL(asking.origin);
  const answer = await ask(asking, {
    method: 'POST',
    url: `${serverOf(asking.options.server, API)}/indexnow`,
    body: JSON.stringify({
      host,
      key,
      keyLocation: `${asking.origin}/${key}.txt`,
      urlList: [url],
    }),
    type: 'application/json; charset=utf-8',
  });
  // 202: taken, and the key is yet to be looked at.
  if (answer.status === 200 || answer.status === 202) return;
  throw refusalOf(asking, answer, answer.text);
}

export const indexnow: Channel = {
  kind: 'indexnow',
  isRepeatable: true,
  async announce(asking, { id, facts }) {
    await tell(asking, facts.url);
    return { id, url: null };
  },
  async edit(asking, { facts }, remote) {
    await tell(asking, facts.url);
    return remote;
  },
  async remove(asking, { facts }) {
    await tell(asking, facts.url);
  },
  /** The key file of this very site is read, as the engines will. */
  async check(asking) {
    const key = needed(asking, asking.options.key, 'target');
    const answer = await ask(asking, { url: `${asking.origin}/${key}.txt` });
    if (answer.status !== 200 || answer.text.trim() !== key)
      throw refusalOf(asking, { status: 403, headers: {} }, `/${key}.txt`);
    return { account: new URL(asking.origin).host };
  },
};
