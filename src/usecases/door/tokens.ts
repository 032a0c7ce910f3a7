import { randomBytes } from 'node:crypto';
import { sha256 } from '../../transparency/content-hash.ts';

/** 256 random bits in letters; anything else was never a token of ours. */
const TOKEN = /^[\w-]{43}$/;

/** A secret to be given away once; only its hash is kept. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}

/** The hash by which a token is found; null for what cannot be one. */
export function hashOfToken(token: string): string | null {
  return TOKEN.test(token) ? sha256(token) : null;
}
