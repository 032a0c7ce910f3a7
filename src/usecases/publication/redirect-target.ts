import { isSafeHref } from '../../domain/document/schema.ts';
import { AppError } from '../../domain/errors.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { RESERVED_ROOTS } from '../../domain/urls.ts';
import { findRedirect } from '../../storage/redirects.ts';
import type { Db } from '../../storage/schema.ts';
import { findThingAt } from '../../storage/things.ts';

/**
 * An old address as it is kept: path and query, decoded, without a slash at its end. The host, which
 * may have been another one, is left off.
 * @throws AppError `invalid` / `redirect.bad-from`, `redirect.own-place`
 */
export function oldPathOf(typed: string): string {
  const text = typed.trim().replace(/^https?:\/\/[^/?#]+/i, '');
  const [bare = '', query] = (text.split('#')[0] ?? '').split(/\?(.*)/s);
  const path = decoded(bare).normalize('NFC').replace(/\/+$/, '') || '/';
  if (!path.startsWith('/') || /[\s\0\\]/.test(path) || (path === '/' && !query))
    throw new AppError('invalid', 'redirect.bad-from', { field: 'from', from: typed });
  if (RESERVED_ROOTS.has(path.split('/')[1] ?? ''))
    throw new AppError('invalid', 'redirect.own-place', { field: 'from', from: path });
  return query ? `${path}?${query}` : path;
}

/**
 * Where an address leads that a person gave: the thing itself where it stands on this site or once
 * stood there, so that redirects never chain and never break; else the address.
 * @throws AppError `invalid` / `redirect.bad-target`
 */
export async function targetOf(db: Db, typed: string, origin: string): Promise<Redirect['target']> {
  const text = typed.trim();
  const own = text.startsWith(`${origin}/`) ? text.slice(origin.length) : text;
  if (!isSafeHref(own) || !/^(https?:|\/)/i.test(own))
    throw new AppError('invalid', 'redirect.bad-target', { field: 'to', to: typed });
  if (!own.startsWith('/')) return { type: 'url', url: own };
  const path = decoded(own.split(/[?#]/)[0] ?? '').replace(/\/+$/, '') || '/';
  const thing = await findThingAt(db, path);
  if (thing) return thing;
  const past = await findRedirect(db, [path]);
  return past && past.status !== 410 ? past.target : { type: 'url', url: own };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
