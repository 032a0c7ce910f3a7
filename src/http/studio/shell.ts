import type { Hono } from 'hono';
import { securityHeaders } from '../../pages/security-headers.ts';
import { staffOfSession } from '../../usecases/session.ts';
import { sessionCookie } from './cookies.ts';
import type { DoorDeps } from './door.ts';
import { frameOf } from './door-request.ts';
import { signInAnswer } from './sign-in.ts';

/**
 * The Studio itself, behind its door: one page for all its addresses, and the files it loads. Whoever
 * is not signed in finds the door in its place.
 */
export function addStudio(app: Hono, deps: DoorDeps): void {
  const cookie = sessionCookie(deps.isHttps);

  app.get('/studio/assets/:file', async (c) => {
    const acceptsBrotli = /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
    const file = await deps.studio.find(c.req.param('file'), acceptsBrotli);
    if (!file) return c.notFound();
    return new Response(file.body, {
      headers: [
        ['Content-Type', file.type],
        // The name holds a hash of the bytes.
        ['Cache-Control', 'public, max-age=31536000, immutable'],
        ['Vary', 'Accept-Encoding'],
        ...(file.encoding ? ([['Content-Encoding', file.encoding]] as [string, string][]) : []),
        ...securityHeaders({ kind: 'asset', isHttps: deps.isHttps }),
      ],
    });
  });

  app.get('/studio/*', async (c) => {
    const member = await staffOfSession({ db: deps.writeDb, now: deps.clock() }, cookie.read(c));
    if (!member) {
      const { pathname, search } = new URL(c.req.url);
      const view = { to: pathname + search, status: 401 };
      return signInAnswer(deps, c, await frameOf(deps, c), view);
    }
    const html = await deps.studio.page();
    if (html === null) return c.text('The Studio was not built. Run: npm run build\n', 503);
    return new Response(html, {
      headers: [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ...securityHeaders({ kind: 'studio', isHttps: deps.isHttps }),
      ],
    });
  });
}
