/** A letter as mail programs will show it, for a frame in the Studio. */
import type { Hono } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { previewMailing } from '../../usecases/mailing/desk.ts';
import type { ApiDeps } from '../api/deps.ts';
import { whoAsks } from '../api/who.ts';
import { statusOf } from '../errors.ts';

/** Styles stand in its elements, as mail wants them; nothing runs, and only our own pictures load. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** `/studio/letter-preview/{mailing}?audience=supporters&paper=dark`: for the staff, never kept. */
export function addLetterPreview(app: Hono, deps: ApiDeps): void {
  app.get('/studio/letter-preview/:mailingId', async (c) => {
    try {
      if (c.req.header('sec-fetch-site') !== 'same-origin')
        throw new AppError('forbidden', 'api.other-origin');
      const { actor } = await whoAsks(deps, c);
      const ctx = { db: deps.writeDb, actor, now: deps.clock() };
      const audience = c.req.query('audience') === 'supporters' ? 'supporters' : 'readers';
      const mailingId = c.req.param('mailingId');
      const { html } = await previewMailing(ctx, deps.letters, { mailingId, audience });
      const headers = securityHeaders({ kind: 'shared', isHttps: deps.isHttps }).filter(
        ([name]) => !/^(content-security-policy|x-frame-options)$/i.test(name),
      );
      return new Response(onPaper(html, c.req.query('paper')), {
        headers: [
          ...headers,
          ['Content-Security-Policy', POLICY],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Cache-Control', 'no-store'],
        ],
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return c.body(null, statusOf(error) as 400, { 'Cache-Control': 'no-store' });
    }
  });
}

/** Shows the dark paper on a light screen, and the other way round. */
function onPaper(html: string, paper: string | undefined): string {
  const away = html.replace('<head>', '<head>\n<base target="_blank">');
  if (paper === 'dark') return away.replaceAll('(prefers-color-scheme:dark)', 'all');
  return away.replaceAll('(prefers-color-scheme:dark)', 'not all');
}
