import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of the bytes or UTF-8 text, in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * What identifies the words of a revision: SHA-256, hex, of the RFC 8785 (JCS) form of
 * `{ title, standfirst, doc }`. Anyone with the three can compute it again.
 */
export function contentHash(words: { title: string; standfirst: string; doc: unknown }): string {
  const { title, standfirst, doc } = words;
  return sha256(canonicalize({ title, standfirst, doc }) ?? '');
}
