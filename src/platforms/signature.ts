import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../domain/errors.ts';
import type { PlatformName } from '../domain/pledge.ts';

/** Compares in constant time, whatever the lengths. */
export function isSame(said: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(said), digest(expected));
}

/**
 * Checks an HMAC of the raw body, in hex.
 * @throws AppError `forbidden` / `platform.bad-signature`
 */
export function mustBeSigned(
  platform: PlatformName,
  body: Uint8Array,
  signature: { algorithm: 'md5' | 'sha256'; said: string | null; secret: string },
): void {
  const { algorithm, said, secret } = signature;
  const expected = createHmac(algorithm, secret).update(body).digest('hex');
  if (secret === '' || said === null || !isSame(said.trim().toLowerCase(), expected))
    throw badSignature(platform);
}

export const badSignature = (platform: PlatformName): AppError =>
  new AppError('forbidden', 'platform.bad-signature', { platform });

export const unreadable = (platform: PlatformName, cause?: unknown): AppError =>
  new AppError('invalid', 'platform.unreadable', { platform }, { cause });

/** @throws AppError `invalid` / `platform.unreadable` */
export function jsonOf(platform: PlatformName, body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw unreadable(platform, cause);
  }
}
