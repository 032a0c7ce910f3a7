import { z } from 'zod';
import type { PledgeNews, PledgeState } from '../../domain/pledge.ts';
import { minorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { jsonOf, mustBeSigned, unreadable } from '../signature.ts';

/**
 * Buy Me a Coffee signs the raw body: `x-signature-sha256` is its HMAC-SHA-256 in hex.
 * Source: help.buymeacoffee.com, « How to setup and use Buy Me a coffee webhooks ».
 */
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')]);
const seconds = z.coerce.number().int().nonnegative();
const supporter = {
  supporter_id: z.union([z.number(), z.string()]).nullish(),
  supporter_email: z.string().nullish(),
  supporter_name: z.string().nullish(),
  note_hidden: flag.nullish(),
  currency: z.string().length(3),
  amount: z.union([z.number(), z.string()]),
};
const membership = z.object({
  id: z.union([z.number(), z.string()]),
  ...supporter,
  status: z.string(),
  paused: flag.nullish(),
  canceled: flag.nullish(),
  duration_type: z.enum(['month', 'year']),
  started_at: seconds,
  current_period_end: seconds,
  membership_level_name: z.string().nullish(),
});
const donation = z.object({
  id: z.union([z.number(), z.string()]),
  ...supporter,
  status: z.string(),
  refunded: flag.nullish(),
  created_at: seconds,
});
const event = z.object({
  type: z.string(),
  live_mode: z.boolean().optional(),
  event_id: z.union([z.number(), z.string()]),
  created: seconds,
  data: z.unknown(),
});

const MONTH_MS = 31 * 86_400_000;

export const buyMeACoffee: Platform = {
  name: 'buymeacoffee',
  read({ headers, rawBody }, { webhookSecret }) {
    mustBeSigned('buymeacoffee', rawBody, {
      algorithm: 'sha256',
      said: headers.get('x-signature-sha256'),
      secret: webhookSecret,
    });
    const parsed = event.safeParse(jsonOf('buymeacoffee', rawBody));
    if (!parsed.success) throw unreadable('buymeacoffee', parsed.error);
    const { type } = parsed.data;
    if (type.startsWith('membership.')) return [ofMembership(parsed.data)];
    if (type === 'donation.created' || type === 'donation.refunded')
      return [ofDonation(parsed.data)];
    return [];
  },
};

type Event = z.output<typeof event>;

function ofMembership(said: Event): PledgeNews {
  const parsed = membership.safeParse(said.data);
  if (!parsed.success) throw unreadable('buymeacoffee', parsed.error);
  const { data } = parsed;
  const isOver = data.canceled === true || said.type === 'membership.cancelled';
  const state: PledgeState = isOver ? 'ended' : data.paused === true ? 'paused' : 'active';
  return {
    ...shared(said, data),
    externalId: `membership:${data.id}`,
    tierKey: data.membership_level_name ?? null,
    interval: data.duration_type,
    state,
    startedAt: data.started_at * 1000,
    paidUntil: data.current_period_end * 1000,
  };
}

function ofDonation(said: Event): PledgeNews {
  const parsed = donation.safeParse(said.data);
  if (!parsed.success) throw unreadable('buymeacoffee', parsed.error);
  const { data } = parsed;
  const startedAt = data.created_at * 1000;
  const isBack = data.refunded === true || said.type === 'donation.refunded';
  return {
    ...shared(said, data),
    externalId: `donation:${data.id}`,
    tierKey: null,
    interval: 'once',
    state: isBack ? 'ended' : 'active',
    startedAt,
    paidUntil: isBack ? startedAt : startedAt + MONTH_MS,
  };
}

function shared(said: Event, data: Pick<z.output<typeof donation>, keyof typeof supporter | 'id'>) {
  const amount = minorUnits(data.amount, data.currency);
  if (amount === null) throw unreadable('buymeacoffee');
  const mail = data.supporter_email?.trim().toLowerCase() || null;
  return {
    platform: 'buymeacoffee' as const,
    newsId: String(said.event_id),
    at: said.created * 1000,
    person: {
      externalId: String(data.supporter_id ?? mail ?? data.id),
      mail,
      name: data.supporter_name ?? '',
    },
    amount,
    currency: data.currency.toUpperCase(),
    isPublic: data.note_hidden !== true,
  };
}
