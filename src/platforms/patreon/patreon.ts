import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { PledgeNews } from '../../domain/pledge.ts';
import type { Platform } from '../platform.ts';
import { jsonOf, mustBeSigned, unreadable } from '../signature.ts';
import { ask } from './ask.ts';
import { type Member, memberDocument, pledgeOf } from './member.ts';
import { campaignOf, members, tokenOf } from './reading.ts';

/**
 * Patreon signs the raw body with HMAC-MD5 in hex, `X-Patreon-Signature`, and names the event in
 * `X-Patreon-Event`. Its notices carry neither an id nor an instant: the same bytes are the same news,
 * and what comes late is put right by the nightly reading of all members.
 * Source: docs.patreon.com, webhooks of API v2.
 */
const EVENTS = /^members:(create|update|delete|pledge:create|pledge:update|pledge:delete)$/;

export const patreon: Platform = {
  name: 'patreon',
  read({ headers, rawBody, receivedAt }, { webhookSecret, currency }) {
    mustBeSigned('patreon', rawBody, {
      algorithm: 'md5',
      said: headers.get('x-patreon-signature'),
      secret: webhookSecret,
    });
    const event = headers.get('x-patreon-event') ?? '';
    if (!EVENTS.test(event)) return [];
    const parsed = memberDocument.safeParse(jsonOf('patreon', rawBody));
    if (!parsed.success) throw unreadable('patreon', parsed.error);
    const said: z.output<typeof memberDocument> = parsed.data;
    const member: Member = said.data;
    const digest = createHash('sha256').update(event).update(rawBody).digest('hex').slice(0, 40);
    const news: PledgeNews = {
      ...pledgeOf(member, said.included ?? [], { now: receivedAt, currency }),
      newsId: digest,
    };
    return [event.endsWith('delete') ? { ...news, state: 'ended' } : news];
  },
  async check(asking) {
    await campaignOf(asking);
    if (asking.options.campaignId) await ask(asking, '/api/oauth2/v2/campaigns', tokenOf(asking));
  },
  readAll: members,
  async readOne(asking, personId) {
    // There is no question about one person: the campaign is read until they are found.
    const found: PledgeNews[] = [];
    for await (const news of members(asking)) {
      if (news.person.externalId === personId) found.push(news);
    }
    return found;
  },
};
