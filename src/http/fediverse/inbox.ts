import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isBlocked } from '../../domain/fediverse.ts';
import { SHARED_INBOX } from '../../domain/fediverse-urls.ts';
import { networkOf } from '../../std/network.ts';
import { within } from '../../std/within.ts';
import { fediverseOf, followable } from '../../usecases/fediverse/context.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { countPerMinute } from '../per-minute.ts';

export interface InboxDeps extends Pick<HttpDeps, 'site' | 'clock'> {
  /** Proves who sent an activity and does what it means. */
  takeActivity(request: Request): Promise<Response>;
}

/** Bytes; a long article with its proofs. */
const LARGEST_ACTIVITY = 1_000_000;
/** A large server that tells of a hundred likes is one address. */
const PER_MINUTE = 600;
/** Proving asks the sender's server for its key, which may take its time. */
const AT_ONCE = 24;
/** Of them for one network: nobody keeps all others out. */
const AT_ONCE_EACH = 6;
/** Longer than that and a body is sent to hold a connection, not to be read. */
const BODY_MS = 10_000;

/** Where other servers bring what their people do: follow, like, answer, take back. */
export function addInbox(app: Hono, deps: InboxDeps): void {
  const count = countPerMinute();
  const inHand = new Map<string, number>();
  let atOnce = 0;
  const tooLarge = (c: Context) => c.text('Too large.\n', 413, NO_STORE);
  const limit = bodyLimit({ maxSize: LARGEST_ACTIVITY, onError: tooLarge });
  const take = async (c: Context): Promise<Response> => {
    const site = await deps.site();
    if (!site || followable(site).length === 0) return c.text('Not found.\n', 404, NO_STORE);
    const later = () => c.text('Later, please.\n', 429, { ...NO_STORE, 'Retry-After': '60' });
    const network = networkOf(addressOf(c));
    if (count(network, deps.clock()) > PER_MINUTE) return later();
    const body = await within(BODY_MS, c.req.text());
    if (body === null) return c.text('Too slow.\n', 408, NO_STORE);
    const theirs = inHand.get(network) ?? 0;
    if (atOnce >= AT_ONCE || theirs >= AT_ONCE_EACH) return later();
    atOnce += 1;
    inHand.set(network, theirs + 1);
    try {
      // Whoever is not listened to is not asked for a key, either.
      if (isBlocked(speakerOf(body), fediverseOf(site))) return c.text('No.\n', 403, NO_STORE);
      // Signatures are over the address that others know, whatever a proxy made of it.
      const { pathname, search } = new URL(c.req.url);
      const headers = new Headers(c.req.raw.headers);
      headers.set('host', new URL(site.origin).host);
      const request = new Request(site.origin + pathname + search, {
        method: 'POST',
        headers,
        body,
      });
      return await deps.takeActivity(request);
    } finally {
      atOnce -= 1;
      const left = (inHand.get(network) ?? 1) - 1;
      if (left > 0) inHand.set(network, left);
      else inHand.delete(network);
    }
  };
  app.post(SHARED_INBOX, limit, take);
  app.post('/ap/actors/:id/inbox', limit, take);
}

const NO_STORE = { 'Cache-Control': 'no-store' };

/** The address of who claims to speak; '' where nobody does. */
function speakerOf(body: string): string {
  try {
    const { actor } = JSON.parse(body) as { actor?: unknown };
    if (typeof actor === 'string') return actor;
    const { id } = (actor ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}
