import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';

const NAME = 'recto_session';

/**
 * The cookie that holds a session's token. Over TLS its name binds it to the host alone, so that no
 * neighbour on a parent domain can set it.
 */
export function sessionCookie(isHttps: boolean) {
  const name = isHttps ? `__Host-${NAME}` : NAME;
  return {
    read: (c: HonoContext) => getCookie(c, name) ?? '',
    /** Of a Cookie header, for doors without the framework. */
    find: (header: string) => parse(header, name)[name] ?? '',
    /** @param maxAgeMs how long the session lasts from now */
    give(c: HonoContext, token: string, maxAgeMs: number): void {
      setCookie(c, name, token, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: isHttps,
        path: '/',
        maxAge: Math.floor(maxAgeMs / 1000),
      });
    },
    take(c: HonoContext): void {
      deleteCookie(c, name, { path: '/', secure: isHttps });
    },
  };
}
