/** The support box as readers would see it, in the middle of an article, before anybody keeps it. */
import type { Hono, Context as HonoContext } from 'hono';
import { contract } from '../../contract/index.ts';
import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { boxPreview } from '../../usecases/support-box/preview.ts';
import type { ApiDeps } from '../api/deps.ts';
import { whoAsks } from '../api/who.ts';
import { statusOf } from '../errors.ts';
import { documentOf } from '../reader/html.ts';

/** `?lang=fr&box={…}`: for the staff, asked by a page of ours, never kept, and changes nothing. */
export function addSupportPreview(app: Hono, deps: ApiDeps): void {
  app.get('/studio/support-preview', async (c) => {
    try {
      if (c.req.header('sec-fetch-site') !== 'same-origin')
        throw new AppError('forbidden', 'api.other-origin');
      await whoAsks(deps, c);
      const site = await deps.site();
      if (!site) throw new AppError('not-found', 'publication.missing');
      const ctx = { db: deps.db, site, now: deps.clock() };
      const page = boxPreview(ctx, {
        lang: c.req.query('lang') ?? '',
        box: boxOf(c),
      });
      return new Response(documentOf(deps, site, page, null), {
        headers: [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Cache-Control', 'no-store'],
          ...securityHeaders({ kind: 'preview', isHttps: deps.isHttps }),
        ],
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return c.body(null, statusOf(error) as 400, { 'Cache-Control': 'no-store' });
    }
  });
}

/** @throws AppError `invalid` */
function boxOf(c: HonoContext) {
  try {
    return contract.changeSupportBox.body.parse(JSON.parse(c.req.query('box') ?? '{}'));
  } catch (cause) {
    throw new AppError('invalid', 'api.not-json', {}, { cause });
  }
}
