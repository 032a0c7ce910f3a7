import { z } from 'zod';
import type { PledgeNews } from '../../domain/pledge.ts';
import { minorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { badSignature, isSame, jsonOf, unreadable } from '../signature.ts';

/**
 * Ko-fi signs nothing: a token stands in each notice in clear, so the address of the hook is secret too.
 * The notice is a form whose field `data` holds JSON. A retry has the same `message_id`.
 * Source: Ko-fi's page on webhooks, as its users quote it.
 */
const payment = z.object({
  verification_token: z.string(),
  message_id: z.string().min(1).max(100),
  timestamp: z.iso.datetime({ offset: true }),
  type: z.string(),
  is_public: z.boolean(),
  from_name: z.string().nullish(),
  amount: z.string(),
  email: z.string().nullish(),
  currency: z.string().length(3),
  is_subscription_payment: z.boolean().optional(),
  kofi_transaction_id: z.string().min(1).max(100),
  tier_name: z.string().nullish(),
});

const MONTH_MS = 31 * 86_400_000;

export const kofi: Platform = {
  name: 'kofi',
  read({ rawBody }, { webhookSecret }) {
    const data = new URLSearchParams(new TextDecoder().decode(rawBody)).get('data');
    if (data === null) throw unreadable('kofi');
    const parsed = payment.safeParse(jsonOf('kofi', new TextEncoder().encode(data)));
    // Who does not know the token learns nothing of what would have been readable.
    if (webhookSecret === '' || !isSame(parsed.data?.verification_token ?? '', webhookSecret))
      throw badSignature('kofi');
    if (!parsed.success) throw unreadable('kofi', parsed.error);
    const news = newsOf(parsed.data);
    return news ? [news] : [];
  },
};

/** Orders of a shop and commissions are purchases, not support. */
function newsOf(paid: z.output<typeof payment>): PledgeNews | null {
  if (paid.type !== 'Donation' && paid.type !== 'Subscription') return null;
  const amount = minorUnits(paid.amount, paid.currency);
  if (amount === null) throw unreadable('kofi');
  const at = Date.parse(paid.timestamp);
  const mail = paid.email?.trim().toLowerCase() || null;
  const isMonthly = paid.is_subscription_payment === true;
  // Ko-fi names people by their mailbox alone, and says nothing when a subscription ends: each payment
  // opens a month.
  const person = mail ?? paid.kofi_transaction_id;
  return {
    platform: 'kofi',
    newsId: paid.message_id,
    at,
    externalId: isMonthly ? `monthly:${person}` : paid.kofi_transaction_id,
    person: { externalId: person, mail, name: paid.from_name ?? '' },
    tierKey: paid.tier_name ?? null,
    amount,
    currency: paid.currency.toUpperCase(),
    interval: isMonthly ? 'month' : 'once',
    state: 'active',
    startedAt: at,
    paidUntil: at + MONTH_MS,
    isPublic: paid.is_public,
  };
}
