import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../domain/errors.ts';
import type { PledgeNews } from '../../domain/pledge.ts';
import { isDown } from '../asking.ts';
import type { Asking } from '../platform.ts';
import { ask, trade } from './ask.ts';
import { member, memberPage, pledgeOf } from './member.ts';

const FIELDS = new URLSearchParams({
  include: 'user,currently_entitled_tiers',
  'fields[member]':
    'email,full_name,patron_status,last_charge_status,currently_entitled_amount_cents,pledge_relationship_start,next_charge_date,pledge_cadence',
  'fields[tier]': 'title',
});

/** Most pages that a campaign is believed to have: a cursor that goes in circles ends somewhere. */
const MOST_PAGES = 2_000;

export function tokenOf({ secrets }: Asking): string {
  const token = secrets.accessToken ?? '';
  if (token === '') throw new AppError('not-found', 'platform.not-tied', { platform: 'Patreon' });
  return token;
}

/** The campaign that the token is of, where the newsroom named none. */
export async function campaignOf(asking: Asking): Promise<string> {
  if (asking.options.campaignId) return asking.options.campaignId;
  const said = await ask(asking, '/api/oauth2/v2/campaigns', tokenOf(asking));
  const parsed = z.object({ data: z.array(z.object({ id: z.string() })) }).safeParse(said);
  if (!parsed.success) throw isDown('patreon', parsed.error);
  const [campaign] = parsed.data.data;
  if (!campaign) throw new AppError('forbidden', 'platform.no-campaign');
  return campaign.id;
}

/** Every member of the campaign, page by page. */
export async function* members(asking: Asking): AsyncIterable<PledgeNews> {
  const campaign = await campaignOf(asking);
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams(FIELDS);
    query.set('page[count]', '500');
    if (cursor) query.set('page[cursor]', cursor);
    const path = `/api/oauth2/v2/campaigns/${encodeURIComponent(campaign)}/members?${query}`;
    const parsed = memberPage.safeParse(await ask(asking, path, tokenOf(asking)));
    if (!parsed.success) throw isDown('patreon', parsed.error);
    const { data, included = [], meta } = parsed.data;
    for (const one of data) {
      // Who only follows gives nothing and never did.
      if (one.attributes.patron_status) yield newsOf(pledgeOf(one, included, asking), asking.now);
    }
    const next: string | null = meta?.pagination.cursors?.next ?? null;
    if (!next || next === cursor) return;
    cursor = next;
  }
}

const identity = z.object({
  data: z.object({
    id: z.string(),
    attributes: z.object({ email: z.string().nullish(), full_name: z.string().nullish() }),
  }),
  included: z.array(z.looseObject({ id: z.string(), type: z.string() })).optional(),
});

/** Who a token is of, with what they give to this campaign. */
export async function identityOf(
  asking: Asking,
  token: string,
): Promise<{ personId: string; mail: string | null; news: PledgeNews[] }> {
  const query = new URLSearchParams(FIELDS);
  query.set('include', 'memberships.currently_entitled_tiers,memberships.campaign');
  query.set('fields[user]', 'email,full_name');
  const parsed = identity.safeParse(await ask(asking, `/api/oauth2/v2/identity?${query}`, token));
  if (!parsed.success) throw isDown('patreon', parsed.error);
  const { data, included = [] } = parsed.data;
  const campaign = await campaignOf(asking);
  const tiers = included.flatMap((one) =>
    one.type === 'tier' ? [{ id: one.id, type: 'tier', attributes: null }] : [],
  );
  const news = included.flatMap((one) => {
    const read = one.type === 'member' ? member.safeParse(one) : null;
    if (!read?.success || !read.data.attributes.patron_status || !isOf(one, campaign)) return [];
    const pledge = pledgeOf(read.data, tiers, asking);
    const mail = data.attributes.email?.toLowerCase() ?? pledge.person.mail;
    const person = { ...pledge.person, externalId: data.id, mail };
    return [newsOf({ ...pledge, person }, asking.now)];
  });
  return { personId: data.id, mail: data.attributes.email?.toLowerCase() ?? null, news };
}

const related = z.looseObject({
  relationships: z.looseObject({
    campaign: z.looseObject({ data: z.object({ id: z.string() }).nullish() }).optional(),
  }),
});

/** A person may be a member of others' campaigns. */
function isOf(one: unknown, campaign: string): boolean {
  const parsed = related.safeParse(one);
  const id = parsed.success ? parsed.data.relationships.campaign?.data?.id : undefined;
  return id === undefined || id === campaign;
}

/** The same finding on the same day is the same news. */
function newsOf(pledge: Omit<PledgeNews, 'newsId'>, now: number): PledgeNews {
  const { at: _, ...facts } = pledge;
  const day = Math.floor(now / 86_400_000);
  const digest = createHash('sha256')
    .update(JSON.stringify([facts, day]))
    .digest('hex');
  return { ...pledge, newsId: `read:${digest.slice(0, 40)}` };
}

/** New tokens for old ones, which live a month. */
export const refreshed = (asking: Asking) =>
  trade(asking, { grant_type: 'refresh_token', refresh_token: asking.secrets.refreshToken ?? '' });
