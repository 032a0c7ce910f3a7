import type { Context as HonoContext } from 'hono';

export interface OriginDeps {
  /** `https://host` that forms must come from. */
  origin: string;
  isHttps: boolean;
}

/**
 * Whether a request that changes something comes from a page of ours. Forms and scripts of other sites
 * carry another Origin; a browser that sends none says where it comes from otherwise. The address that
 * was asked counts besides the configured one only where the site is tried out without TLS: it is made
 * from the Host header.
 */
export function isFromOwnPage(deps: OriginDeps, c: HonoContext): boolean {
  const origin = c.req.header('origin');
  if (origin !== undefined) {
    return origin === deps.origin || (!deps.isHttps && origin === new URL(c.req.url).origin);
  }
  return c.req.header('sec-fetch-site') === 'same-origin';
}

/** The same for a socket, which browsers always ask for with their Origin. */
export function isOwnSocket(deps: OriginDeps, origin: string | null, host: string | null): boolean {
  return (
    origin !== null && (origin === deps.origin || (!deps.isHttps && origin === `http://${host}`))
  );
}
