import type { Context as HonoContext } from 'hono';
import { addressOf } from './studio/door-request.ts';

const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/**
 * The network address of a reader. A proxy on this machine names whom it speaks for, last in the list;
 * from anywhere else such a header is only what a stranger says.
 */
export function visitorAddress(c: HonoContext): string {
  const direct = addressOf(c);
  if (!LOOPBACK.test(direct)) return direct;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || direct;
}
