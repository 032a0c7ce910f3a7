/** Patreon as far as the house knows it: OAuth, identity, campaigns, members by cursor. */
import { type Answered, type Asked, standIn } from './stand-in.ts';

export const PATREON_CLIENT = { clientId: 'client-1', clientSecret: 'secret-1' };
export const PATREON_REDIRECT = 'https://jusant.example/fr/account/patreon';

export interface Patron {
  id: string;
  userId: string;
  mail: string | null;
  name: string;
  status: 'active_patron' | 'declined_patron' | 'former_patron' | null;
  amount: number;
  since: number;
}

const PAGE = 2;
const SCOPES = 'identity identity[email] identity.memberships';

const refused = (status: number, detail: string): Answered => ({
  status,
  body: { errors: [{ code_name: 'Unauthorized', detail, status: String(status) }] },
});

export async function patreonStandIn(patrons: Patron[]) {
  let creator = 'creator-1';
  let refresh = 'refresh-1';
  const codes = new Map<string, string>();
  const userTokens = new Map<string, string>();

  const memberOf = (one: Patron) => ({
    id: one.id,
    type: 'member',
    attributes: {
      email: one.mail,
      full_name: one.name,
      patron_status: one.status,
      last_charge_status: 'Paid',
      currently_entitled_amount_cents: one.status === 'active_patron' ? one.amount : 0,
      pledge_relationship_start: new Date(one.since).toISOString(),
      next_charge_date: null,
      pledge_cadence: 1,
    },
    relationships: {
      user: { data: { id: one.userId, type: 'user' } },
      currently_entitled_tiers: { data: [] },
      campaign: { data: { id: 'c-1', type: 'campaign' } },
    },
  });

  function token(asked: Asked): Answered {
    const form = new URLSearchParams(asked.body);
    if (form.get('client_id') !== PATREON_CLIENT.clientId) return refused(401, 'client');
    if (form.get('client_secret') !== PATREON_CLIENT.clientSecret) return refused(401, 'secret');
    if (form.get('grant_type') === 'refresh_token') {
      if (form.get('refresh_token') !== refresh) return refused(400, 'invalid_grant');
      creator = `${creator}+`;
      refresh = `${refresh}+`;
      return { status: 200, body: { access_token: creator, refresh_token: refresh } };
    }
    const code = form.get('code') ?? '';
    const user = codes.get(code);
    // A code is for one use and for the address it was given to.
    codes.delete(code);
    if (!user || form.get('redirect_uri') !== PATREON_REDIRECT)
      return refused(400, 'invalid_grant');
    const access = `user-token-${user}`;
    userTokens.set(access, user);
    return { status: 200, body: { access_token: access, refresh_token: 'r', scope: SCOPES } };
  }

  const server = await standIn((asked) => {
    const { path, query } = asked;
    if (path === '/api/oauth2/token') return token(asked);
    const said = asked.headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (path === '/api/oauth2/v2/identity') {
      const user = userTokens.get(said);
      if (!user) return refused(401, 'token');
      const own = patrons.filter(({ userId }) => userId === user);
      return {
        status: 200,
        body: {
          data: {
            id: user,
            type: 'user',
            attributes: { email: own[0]?.mail ?? null, full_name: '' },
          },
          included: own.map(memberOf),
        },
      };
    }
    if (said !== creator) return refused(401, 'token');
    if (path === '/api/oauth2/v2/campaigns')
      return { status: 200, body: { data: [{ id: 'c-1', type: 'campaign' }] } };
    if (path === '/api/oauth2/v2/campaigns/c-1/members') {
      const from = Number(query.get('page[cursor]') ?? 0);
      const next = from + PAGE < patrons.length ? String(from + PAGE) : null;
      return {
        status: 200,
        body: {
          data: patrons.slice(from, from + PAGE).map(memberOf),
          meta: { pagination: { cursors: { next }, total: patrons.length } },
        },
      };
    }
    return { status: 404, body: {} };
  });

  return {
    ...server,
    /** Somebody says yes. @returns where their browser is sent */
    allow(authorizeUrl: string, userId: string): { code: string; state: string } {
      const query = new URL(authorizeUrl).searchParams;
      if (query.get('client_id') !== PATREON_CLIENT.clientId) throw new Error('client_id');
      if (query.get('redirect_uri') !== PATREON_REDIRECT) throw new Error('redirect_uri');
      if (query.get('scope') !== SCOPES || query.get('response_type') !== 'code')
        throw new Error('scope');
      const code = `code-${userId}-${codes.size}`;
      codes.set(code, userId);
      return { code, state: query.get('state') ?? '' };
    },
    /** The creator's token is a month old. */
    expire() {
      creator = `${creator}-new`;
    },
  };
}
