import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';

export interface DoorCookie {
  /** Its value, or ''. */
  read(c: HonoContext): string;
  /** Of a Cookie header, for doors without the framework. */
  find(header: string): string;
  readonly name: string;
  /** @param maxAgeMs how long it is kept from now */
  give(c: HonoContext, value: string, maxAgeMs: number): void;
  take(c: HonoContext): void;
}

/**
 * A cookie that no script reads and no other site sends along with a form. Over TLS its name binds it
 * to the host alone, so that no neighbour on a parent domain can set it.
 */
function cookieOf(base: string) {
  return (isHttps: boolean): DoorCookie => {
    const name = isHttps ? `__Host-${base}` : base;
    return {
      name,
      read: (c) => getCookie(c, name) ?? '',
      find: (header) => parse(header, name)[name] ?? '',
      give(c, value, maxAgeMs) {
        setCookie(c, name, value, {
          httpOnly: true,
          sameSite: 'Lax',
          secure: isHttps,
          path: '/',
          maxAge: Math.floor(maxAgeMs / 1000),
        });
      },
      take: (c) => deleteCookie(c, name, { path: '/', secure: isHttps }),
    };
  };
}

/** Holds the token of a session. */
export const sessionCookie = cookieOf('recto_session');
/** Holds the token of an entry that waits for its code. */
export const stepCookie = cookieOf('recto_step');
/** Holds the token of a reader's session: no other reader has a cookie of ours. */
export const readerCookie = cookieOf('recto_reader');
/** Says that somebody signed in with this browser before: it opens nothing. */
export const deviceCookie = cookieOf('recto_device');
