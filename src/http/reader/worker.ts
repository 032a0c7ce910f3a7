import { CHROME } from '../../domain/page-tags.ts';
import { offlinePath } from '../../domain/urls.ts';
import { serviceWorker as sourceOf } from '../../pages/assets/service-worker.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import type { Answer } from '../answer.ts';
import type { ReaderRequest } from './request.ts';

/** The service worker keeps its address: browsers compare its bytes to know that there is a new one. */
export async function serviceWorker(request: ReaderRequest): Promise<Answer> {
  const { editions, publication } = request.ctx.site;
  return {
    status: 200,
    headers: [
      ['Content-Type', 'text/javascript; charset=utf-8'],
      ['Cache-Control', 'no-cache'],
      ['Service-Worker-Allowed', '/'],
      ...securityHeaders({ kind: 'worker', isHttps: request.deps.isHttps }),
    ],
    body: sourceOf({
      version: String(publication.version),
      offlineUrls: Object.fromEntries(editions.map(({ lang }) => [lang, offlinePath(lang)])),
    }),
    tags: [CHROME],
    cache: 'page',
  };
}
