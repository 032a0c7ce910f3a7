import { AppError } from '../../domain/errors.ts';
import { forwardOldAddress } from '../../usecases/reading/old-address.ts';
import { type Answer, redirectTo } from '../answer.ts';
import { newErrorId } from '../error-id.ts';
import { explain } from '../errors.ts';
import type { ReaderRequest } from './request.ts';

/**
 * Where an address of the past leads, with the parameters that count there; null where it is none. A
 * form goes on with all that was typed: 308 keeps its method and its words (RFC 9110, 15.4.9).
 */
export async function forwardOld(request: ReaderRequest): Promise<Answer | null> {
  const path = decodePath(request.path);
  if (path === null || path.includes('\0')) return null;
  const { rest = '', ...declared } = request.query;
  const old = await forwardOldAddress(request.ctx, { path, query: rest }).catch(() => null);
  if (old === null) return null;
  if (old === 'gone') return explain(request, new AppError('gone', 'page.gone'), newErrorId());
  const location = withParameters(old.location, declared);
  if (request.method === 'POST') return redirectTo(location, 308);
  return redirectTo(location, old.status, { cache: 'short' });
}

function withParameters(
  location: string,
  declared: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(declared).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  if (given.length === 0 || !location.startsWith('/') || location.includes('?')) return location;
  return `${location}?${new URLSearchParams(given)}`;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
