import type { ChannelMessage } from '../domain/channel-message.ts';
import { ask, needed, refusalOf, serverOf } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * WebSub: the hub that the feeds name is told that they changed; it fetches them and tells who
 * subscribed. Said twice, it is said once. Source: w3.org/TR/websub, section 7.
 */
async function ping(asking: Asking, topics: readonly string[]): Promise<void> {
  const form = new URLSearchParams({ 'hub.mode': 'publish' });
  // Hubs read the one name or the other.
  for (const topic of topics) {
    form.append('hub.url', topic);
    form.append('hub.topic', topic);
  }
  const answer = await ask(asking, {
    method: 'POST',
    url: serverOf(needed(asking, asking.options.target, 'target'), ''),
    body: form.toString(),
    type: 'application/x-www-form-urlencoded',
  });
  if (answer.status >= 200 && answer.status < 300) return;
  throw refusalOf(asking, answer, answer.text);
}

const tell = async (asking: Asking, { id, topics }: ChannelMessage) => {
  await ping(asking, topics);
  return { id, url: null };
};

export const websub: Channel = {
  kind: 'websub',
  isRepeatable: true,
  announce: tell,
  edit: tell,
  async remove(asking, { topics }) {
    await ping(asking, topics);
  },
  async check(asking) {
    const hub = serverOf(needed(asking, asking.options.target, 'target'), '');
    const answer = await ask(asking, { url: hub });
    // A hub need not have a page of its own: any answer is a hub that is there.
    if ([401, 403, 429].includes(answer.status) || answer.status >= 500)
      throw refusalOf(asking, answer, '');
    return { account: new URL(hub).host };
  },
};
