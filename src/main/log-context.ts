import type { LogContext } from '../usecases/log/keys.ts';
import type { House } from './house.ts';

/** What signing needs, of this house, now. */
export function logContextOf({ storage, sealer, config }: House): LogContext {
  return { db: storage.db, sealer, siteUrl: config.url, now: Date.now() };
}
