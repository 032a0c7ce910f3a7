import { AppError } from '../../domain/errors.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { logTile, parseTilePath } from '../../usecases/reading/log.ts';
import type { Answer } from '../answer.ts';
import type { ReaderRequest } from './request.ts';

/** Handlers of the publication's log: static files, as https://c2sp.org/tlog-tiles has them. */

const YEAR = 'public, max-age=31536000, immutable';
const SECONDS = 'public, max-age=5';
const PLAIN = 'text/plain; charset=utf-8';

function logAnswer(
  request: ReaderRequest,
  file: { body: string | Uint8Array; type: string; keep: string },
): Answer {
  return {
    status: 200,
    headers: [
      ['Content-Type', file.type],
      ['Cache-Control', file.keep],
      ['Access-Control-Allow-Origin', '*'],
      ...securityHeaders({ kind: 'shared', isHttps: request.deps.isHttps }),
    ],
    body: file.body,
    tags: [],
    cache: 'no',
  };
}

export async function checkpoint(request: ReaderRequest): Promise<Answer> {
  const { note } = await request.deps.currentHead();
  return logAnswer(request, { body: note, type: PLAIN, keep: SECONDS });
}

export async function logKey(request: ReaderRequest): Promise<Answer> {
  const body = await request.deps.logKeys();
  return logAnswer(request, { body, type: PLAIN, keep: 'public, max-age=300' });
}

/** What a tile says never changes, for its address says how wide it is. */
export async function tile(request: ReaderRequest): Promise<Answer> {
  const asked = parseTilePath(request.path.replace(/^\/log\//, ''));
  if (!asked) throw new AppError('not-found', 'page.not-found');
  const body = await logTile(request.ctx.db, asked);
  return logAnswer(request, { body, type: 'application/octet-stream', keep: YEAR });
}
