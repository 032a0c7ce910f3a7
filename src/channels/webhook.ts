import { createHmac } from 'node:crypto';
import type { ChannelMessage } from '../domain/channel-message.ts';
import { AppError } from '../domain/errors.ts';
import { ask, needed, refusalOf } from './ask.ts';
import type { Asking, Channel } from './channel.ts';

/**
 * Standard Webhooks: `webhook-id`, `webhook-timestamp` in seconds, and `webhook-signature`, `v1,` and the
 * HMAC-SHA-256 of `id.timestamp.body` in base64. The secret is `whsec_` and base64. Whoever receives one
 * id twice has received it once. Source: standardwebhooks.com.
 */
type EventType = 'article.published' | 'article.updated' | 'article.unpublished' | 'webhook.test';

export function signatureOf(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return `v1,${signed}`;
}

async function tell(
  asking: Asking,
  id: string,
  event: { type: EventType; data: object },
): Promise<void> {
  const secret = needed(asking, asking.secrets.token, 'token');
  if (Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length < 16)
    throw new AppError('invalid', 'channel.weak-secret', { channel: asking.name, field: 'token' });
  const timestamp = new Date(asking.now).toISOString();
  const body = JSON.stringify({ type: event.type, timestamp, data: event.data });
  const seconds = Math.floor(asking.now / 1000);
  const answer = await ask(asking, {
    method: 'POST',
    url: needed(asking, asking.options.target, 'target'),
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatureOf(secret, id, seconds, body),
    },
    body,
  });
  if (answer.status >= 200 && answer.status < 300) return;
  throw refusalOf(asking, answer, answer.text);
}

/** What everybody may know, and nothing else. */
const dataOf = ({ facts, text }: ChannelMessage) => ({
  id: facts.articleId,
  version: facts.seq,
  lang: facts.lang,
  url: facts.url,
  headline: facts.headline,
  standfirst: facts.standfirst,
  section: facts.section,
  authors: facts.authors,
  tags: facts.tags,
  publication: facts.publication,
  publishedAt: iso(facts.publishedAt),
  updatedAt: iso(facts.updatedAt),
  isForEverybody: !facts.isGated,
  correction: facts.correction,
  text,
});

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

export const webhook: Channel = {
  kind: 'webhook',
  isRepeatable: true,
  async announce(asking, message) {
    const data = dataOf(message);
    await tell(asking, `msg_${message.id}_${message.turn}`, { type: 'article.published', data });
    return { id: message.id, url: null };
  },
  async edit(asking, message, remote) {
    const data = dataOf(message);
    await tell(asking, `msg_${message.id}_${message.turn}`, { type: 'article.updated', data });
    return remote;
  },
  async remove(asking, message) {
    const { articleId: id, lang, url } = message.facts;
    const data = { id, lang, url };
    await tell(asking, `msg_${message.id}_${message.turn}`, { type: 'article.unpublished', data });
  },
  async check(asking) {
    const data = { publication: asking.origin };
    await tell(asking, `msg_test_${asking.now}`, { type: 'webhook.test', data });
    return { account: new URL(asking.options.target ?? '').host };
  },
};
