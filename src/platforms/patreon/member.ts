import { z } from 'zod';
import type { PledgeNews } from '../../domain/pledge.ts';

const reference = z.object({ id: z.string(), type: z.string() });

/** A member of a campaign as Patreon's API v2 writes one: JSON:API. */
export const member = z.object({
  id: z.string().min(1),
  type: z.literal('member'),
  attributes: z.object({
    email: z.string().nullish(),
    full_name: z.string().nullish(),
    patron_status: z.enum(['active_patron', 'declined_patron', 'former_patron']).nullish(),
    last_charge_status: z.string().nullish(),
    currently_entitled_amount_cents: z.int().nonnegative().nullish(),
    pledge_relationship_start: z.string().nullish(),
    next_charge_date: z.string().nullish(),
    pledge_cadence: z.int().nullish(),
  }),
  relationships: z
    .object({
      user: z.object({ data: reference.nullish() }).optional(),
      currently_entitled_tiers: z.object({ data: z.array(reference) }).optional(),
    })
    .optional(),
});
export type Member = z.output<typeof member>;

const included = z.object({
  id: z.string(),
  type: z.string(),
  attributes: z.looseObject({ title: z.string().nullish() }).nullish(),
});
type Included = z.output<typeof included>;

/** A notice about one member. */
export const memberDocument = z.object({ data: member, included: z.array(included).optional() });
/** A page of the nightly reading. */
export const memberPage = z.object({
  data: z.array(member),
  included: z.array(included).optional(),
  meta: z
    .object({
      pagination: z.object({ cursors: z.object({ next: z.string().nullish() }).nullish() }),
    })
    .optional(),
});

/** Pledges of a year have a cadence of twelve months. */
const YEAR = 12;

/** A declined card is tried again for days: until Patreon calls the patron former, doors stay open. */
export function pledgeOf(
  said: Member,
  others: readonly Included[],
  at: { now: number; currency: string },
): Omit<PledgeNews, 'newsId'> {
  const { attributes, relationships } = said;
  const next = instant(attributes.next_charge_date);
  const isOn = attributes.patron_status === 'active_patron';
  const isDeclined = attributes.patron_status === 'declined_patron';
  const tierId = relationships?.currently_entitled_tiers?.data[0]?.id ?? null;
  const tier = others.find(({ id, type }) => type === 'tier' && id === tierId);
  return {
    platform: 'patreon',
    at: at.now,
    externalId: said.id,
    person: {
      externalId: relationships?.user?.data?.id ?? said.id,
      mail: attributes.email?.trim().toLowerCase() || null,
      name: attributes.full_name ?? '',
    },
    tierKey: tierId ?? tier?.attributes?.title ?? null,
    amount: attributes.currently_entitled_amount_cents ?? 0,
    currency: at.currency,
    interval: attributes.pledge_cadence === YEAR ? 'year' : 'month',
    state: isOn || isDeclined ? 'active' : 'ended',
    startedAt: instant(attributes.pledge_relationship_start) ?? at.now,
    // Patreon says itself when it is over; a date would only close doors while its servers are slow.
    paidUntil: isOn ? null : isDeclined ? (next ?? at.now) : (next ?? at.now),
    isPublic: false,
  };
}

function instant(text: string | null | undefined): number | null {
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
