import type { Hono, Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from '../../domain/errors.ts';
import { doorWords } from '../../domain/words/door.ts';
import { type DoorFrame, deskPage, needLinkPage, signInPage, spentPage } from '../../pages/door.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import type { Context } from '../../usecases/context.ts';
import { desk, signOut, staffOfSession } from '../../usecases/desk.ts';
import { signInByLink } from '../../usecases/staff.ts';
import { sheetFor } from '../asset-shelf.ts';
import type { HttpDeps } from '../deps.ts';
import { allowanceOf } from './allowance.ts';

/** Writes: the door alone needs them, the reader site only reads. */
export interface DoorDeps extends HttpDeps {
  writeDb: Context['db'];
  /** `https://host` that forms must come from. */
  origin: string;
}

const COOKIE = 'recto_session';
/** Links that open nothing, from one address in ten minutes. */
const TRIES = 20;
/** Bytes; a form of ours holds one token. */
const LARGEST_FORM = 4_096;

/** The door of the Studio: a personal link leads to a page with a button; the button signs in. */
export function addDoor(app: Hono, deps: DoorDeps): void {
  const tries = allowanceOf(TRIES, 600_000, deps.clock);
  const ctx = () => ({ db: deps.writeDb, now: deps.clock() });
  // A session's cookie names the host alone, so that no neighbour on a parent domain can set it.
  const cookieName = deps.isHttps ? `__Host-${COOKIE}` : COOKIE;
  const sessionOf = (c: HonoContext) => getCookie(c, cookieName) ?? '';
  const smallForm = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: async (c) => page(deps, spentPage(await frameOf(deps, c)), 413),
  });

  app.get('/studio', async (c) => {
    const member = await staffOfSession(ctx(), sessionOf(c));
    const frame = await frameOf(deps, c);
    if (!member) return page(deps, needLinkPage(frame), 401);
    const groups = await desk(ctx());
    return page(deps, deskPage(frame, { name: member.name, role: member.role, groups }));
  });
  app.get('/studio/sign-in', async (c) => {
    const frame = await frameOf(deps, c);
    const token = c.req.query('token') ?? '';
    return page(deps, token === '' ? needLinkPage(frame) : signInPage(frame, token));
  });
  app.post('/studio/sign-in', smallForm, async (c) => {
    const frame = await frameOf(deps, c);
    if (!isOwnForm(deps, c)) return page(deps, needLinkPage(frame), 403);
    const form = await c.req.parseBody();
    const token = typeof form.token === 'string' ? form.token : '';
    try {
      const { session, expiresAt } = await signInByLink(ctx(), {
        token,
        userAgent: c.req.header('user-agent') ?? '',
      });
      setCookie(c, cookieName, session, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: deps.isHttps,
        path: '/',
        maxAge: Math.floor((expiresAt - deps.clock()) / 1000),
      });
      return c.redirect('/studio', 303);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Only failures count: behind a proxy all people have one address, and a stranger's guesses must
      // not lock out the holder of a good link, which nobody can guess.
      return page(deps, spentPage(frame), tries.take(addressOf(c)) ? 403 : 429);
    }
  });
  app.post('/studio/sign-out', async (c) => {
    if (!isOwnForm(deps, c)) return page(deps, needLinkPage(await frameOf(deps, c)), 403);
    await signOut(ctx(), sessionOf(c));
    deleteCookie(c, cookieName, { path: '/', secure: deps.isHttps });
    return c.redirect('/studio', 303);
  });
}

/**
 * Forms of other sites carry another Origin; a browser that sends none says where it comes from
 * otherwise. The address that was asked counts besides the configured one only where the site is
 * tried out without TLS: it is made from the Host header.
 */
function isOwnForm(deps: DoorDeps, c: HonoContext): boolean {
  const origin = c.req.header('origin');
  if (origin !== undefined) {
    return origin === deps.origin || (!deps.isHttps && origin === new URL(c.req.url).origin);
  }
  return c.req.header('sec-fetch-site') === 'same-origin';
}

function addressOf(c: HonoContext): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming;
  return incoming?.socket?.remoteAddress ?? 'unknown';
}

async function frameOf(deps: DoorDeps, c: HonoContext): Promise<DoorFrame> {
  const site = await deps.site();
  const words = doorWords(c.req.header('accept-language') ?? '');
  const settings = site?.publication.settings.theme ?? null;
  return {
    words,
    publication: site?.publication.name ?? 'Recto',
    cssHref: settings ? sheetFor(deps.assets, settings, 'ltr').href : '',
  };
}

function page(deps: DoorDeps, body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ...securityHeaders({ kind: 'page', isHttps: deps.isHttps }),
    ],
  });
}
