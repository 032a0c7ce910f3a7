import { guardedFetch } from '../net/guarded-fetch.ts';
import { areBothHere } from '../std/loopback.ts';
import type { Post } from '../usecases/log/ask-witness.ts';
import type { LogContext } from '../usecases/log/keys.ts';
import type { House } from './house.ts';

/** What signing needs, of this house, now. */
export function logContextOf({ storage, sealer, config }: House): LogContext {
  return { db: storage.db, sealer, siteUrl: config.url, now: Date.now() };
}

/** Signature lines of a witness, or a size. */
const LARGEST_ANSWER = 64_000;

/** Sends text to other newsrooms. */
export function postFrom({ config }: House): Post {
  return async (url, body) => {
    const answer = await guardedFetch(url, {
      post: { body, type: 'text/plain; charset=utf-8' },
      maxBytes: LARGEST_ANSWER,
      timeoutMs: 20_000,
      allowPrivate: areBothHere(config.url, url),
    });
    return { status: answer.status, body: answer.body.toString('utf8') };
  };
}
