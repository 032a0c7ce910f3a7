import { AppError } from '../domain/errors.ts';
import { guardedFetch } from '../net/guarded-fetch.ts';
import { isLoopback } from '../std/loopback.ts';

/** A tile has 8 kB, a bundle of entries at most 16 MB. */
const LARGEST = 20_000_000;

/**
 * Fetches what a person typed at the command line. Their own machine may be asked where they named it
 * themselves; nothing else inside is.
 *
 * @returns null for what is not there.
 * @throws AppError `net.…`; `unavailable` / `net.answered` for any other answer than the file.
 */
export async function fetchTyped(url: string): Promise<Buffer | null> {
  const answer = await guardedFetch(url, {
    maxBytes: LARGEST,
    timeoutMs: 30_000,
    userAgent: 'Recto verify',
    allowPrivate: isLoopback(url),
  });
  if (answer.status === 404 || answer.status === 410) return null;
  if (answer.status !== 200) {
    const { host } = new URL(url);
    throw new AppError('unavailable', 'net.answered', { host, status: answer.status });
  }
  return answer.body;
}
