import type { Hono, Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../domain/errors.ts';
import { doorWords } from '../../domain/words/door.ts';
import { type DoorFrame, needLinkPage, signInPage, spentPage } from '../../pages/door.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import type { Context } from '../../usecases/context.ts';
import { signOut } from '../../usecases/session.ts';
import { signInByLink } from '../../usecases/staff.ts';
import { sheetFor } from '../asset-shelf.ts';
import type { HttpDeps } from '../deps.ts';
import { allowanceOf } from './allowance.ts';
import { isFromOwnPage } from './origin.ts';
import { sessionCookie } from './session-cookie.ts';
import type { StudioShelf } from './shelf.ts';
import { addStudio } from './shell.ts';

/** Writes: the door alone needs them, the reader site only reads. */
export interface DoorDeps extends HttpDeps {
  writeDb: Context['db'];
  /** `https://host` that forms must come from. */
  origin: string;
  studio: StudioShelf;
}

/** Links that open nothing, from one address in ten minutes. */
const TRIES = 20;
/** Bytes; a form of ours holds one token. */
const LARGEST_FORM = 4_096;

/** The door of the Studio: a personal link leads to a page with a button; the button signs in. */
export function addDoor(app: Hono, deps: DoorDeps): void {
  const tries = allowanceOf(TRIES, 600_000, deps.clock);
  const ctx = () => ({ db: deps.writeDb, now: deps.clock() });
  const cookie = sessionCookie(deps.isHttps);
  const smallForm = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: async (c) => page(deps, spentPage(await frameOf(deps, c)), 413),
  });

  app.get('/studio/sign-in', async (c) => {
    const frame = await frameOf(deps, c);
    const token = c.req.query('token') ?? '';
    return page(deps, token === '' ? needLinkPage(frame) : signInPage(frame, token));
  });
  app.post('/studio/sign-in', smallForm, async (c) => {
    const frame = await frameOf(deps, c);
    if (!isFromOwnPage(deps, c)) return page(deps, needLinkPage(frame), 403);
    const form = await c.req.parseBody();
    const token = typeof form.token === 'string' ? form.token : '';
    try {
      const { session, expiresAt } = await signInByLink(ctx(), {
        token,
        userAgent: c.req.header('user-agent') ?? '',
      });
      cookie.give(c, session, expiresAt - deps.clock());
      return c.redirect('/studio', 303);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Only failures count: behind a proxy all people have one address, and a stranger's guesses must
      // not lock out the holder of a good link, which nobody can guess.
      return page(deps, spentPage(frame), tries.take(addressOf(c)) ? 403 : 429);
    }
  });
  app.post('/studio/sign-out', async (c) => {
    if (!isFromOwnPage(deps, c)) return page(deps, needLinkPage(await frameOf(deps, c)), 403);
    await signOut(ctx(), cookie.read(c));
    cookie.take(c);
    return c.redirect('/studio', 303);
  });
  addStudio(app, deps);
}

function addressOf(c: HonoContext): string {
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming;
  return incoming?.socket?.remoteAddress ?? 'unknown';
}

/** What a page of the door is set in: the person's language, the paper's style. */
export async function frameOf(deps: HttpDeps, c: HonoContext): Promise<DoorFrame> {
  const site = await deps.site();
  const words = doorWords(c.req.header('accept-language') ?? '');
  const settings = site?.publication.settings.theme ?? null;
  return {
    words,
    publication: site?.publication.name ?? 'Recto',
    cssHref: settings ? sheetFor(deps.assets, settings, 'ltr').href : '',
  };
}

export function page(deps: HttpDeps, body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ...securityHeaders({ kind: 'page', isHttps: deps.isHttps }),
    ],
  });
}
