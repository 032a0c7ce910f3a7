import { z } from 'zod';
import { isDown, isRefused } from '../asking.ts';
import type { Asking } from '../platform.ts';

const PATIENCE_MS = 15_000;

async function answerOf(request: () => Promise<Response>): Promise<unknown> {
  let response: Response;
  try {
    response = await request();
  } catch (cause) {
    throw isDown('patreon', cause);
  }
  if (response.status === 429 || response.status >= 500) throw isDown('patreon', response.status);
  const text = await response.text().catch((cause: unknown) => {
    throw isDown('patreon', cause);
  });
  if (!response.ok) throw isRefused('patreon', String(response.status));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw isDown('patreon', cause);
  }
}

/** Asks the API v2 with a token. @throws AppError `platform.down`, `platform.refused` */
export function ask(asking: Pick<Asking, 'apiUrl'>, path: string, token: string): Promise<unknown> {
  return answerOf(() =>
    fetch(new URL(path, asking.apiUrl), {
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'Recto (self-hosted newsroom)' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    }),
  );
}

const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
});

/** Trades a code, or a refresh token, for tokens. https://docs.patreon.com/#oauth */
export async function trade(
  asking: Pick<Asking, 'apiUrl' | 'secrets'>,
  grant: Record<string, string>,
): Promise<{ accessToken: string; refreshToken: string | null }> {
  const { clientId = '', clientSecret = '' } = asking.secrets;
  const said = await answerOf(() =>
    fetch(new URL('/api/oauth2/token', asking.apiUrl), {
      method: 'POST',
      body: new URLSearchParams({ ...grant, client_id: clientId, client_secret: clientSecret }),
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    }),
  );
  const parsed = tokens.safeParse(said);
  if (!parsed.success) throw isDown('patreon', parsed.error);
  const { access_token, refresh_token = null } = parsed.data;
  return { accessToken: access_token, refreshToken: refresh_token };
}

/** Where a person says who they are. */
export function authorizeUrl(
  asking: Pick<Asking, 'apiUrl' | 'secrets'>,
  state: string,
  redirectUrl: string,
): string | null {
  const { clientId = '', clientSecret = '' } = asking.secrets;
  if (clientId === '' || clientSecret === '') return null;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: 'identity identity[email] identity.memberships',
    state,
  });
  return `${new URL('/oauth2/authorize', asking.apiUrl)}?${query}`;
}
