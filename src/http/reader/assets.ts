import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import type { Answer } from '../answer.ts';
import { sheetFor } from '../asset-shelf.ts';
import { param, type ReaderRequest } from './request.ts';

/** A style sheet, a font or a script, under an address that holds the hash of its bytes. */
export async function asset(request: ReaderRequest): Promise<Answer> {
  const file = findAsset(request, param(request, 'file'));
  if (!file) throw new AppError('not-found', 'page.not-found');
  return {
    status: 200,
    headers: [
      ['Content-Type', file.type],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
      ...securityHeaders({ kind: 'asset', isHttps: request.deps.isHttps }),
    ],
    body: file.body,
    tags: [],
    cache: 'page',
  };
}

/** After a restart a page kept elsewhere may ask for a sheet that nobody has made yet in this process. */
function findAsset(request: ReaderRequest, fileName: string) {
  const { assets } = request.deps;
  const { theme } = request.ctx.site.publication.settings;
  if (fileName.endsWith('.css')) {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const dress of ['plain', 'full'] as const) sheetFor(assets, theme, dir, dress);
  }
  return assets.find(fileName);
}
