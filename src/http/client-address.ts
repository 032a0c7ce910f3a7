import type { Context, MiddlewareHandler } from 'hono';

const KEPT = 'clientAddress';

/**
 * Finds out who asks where a proxy stands between. What `X-Forwarded-For` says is believed of proxies
 * that the operator named and of nobody else: whoever reaches us directly could write anything there.
 * Each proxy adds the address that it was asked from, so the last one that is no proxy of ours is it.
 *
 * @param proxies addresses of the proxies; `RECTO_PROXIES`
 */
export function knowAddress(proxies: readonly string[]): MiddlewareHandler {
  const known = new Set(proxies.map(plain));
  return async (c, next) => {
    const direct = socketAddress(c);
    const said = known.has(direct) ? (c.req.header('x-forwarded-for') ?? '') : '';
    const chain = said.split(',').map((one) => plain(one.trim()));
    c.set(KEPT, chain.findLast((one) => one !== '' && !known.has(one)) ?? direct);
    await next();
  };
}

/** The address of who asks; `unknown` where there is no socket. */
export function addressOf(c: Context): string {
  return (c.get(KEPT) as string | undefined) ?? socketAddress(c);
}

function socketAddress(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return plain(incoming?.socket?.remoteAddress ?? 'unknown');
}

/** An address of version 4 is the same written as one of version 6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
