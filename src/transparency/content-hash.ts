import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of the bytes or UTF-8 text, in hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}

/** Names that an object keeps in an order of its own, whatever order they are given in. */
const INDEX = /^\d+$/;

/** The same data with the names of every object in the order of RFC 8785; throws where that cannot be. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    if (INDEX.test(name) || name === '__proto__') throw new RangeError(name);
    ordered[name] = inOrder((value as Record<string, unknown>)[name]);
  }
  return ordered;
}

/**
 * RFC 8785 (JCS). Its rules for text and numbers are those of `JSON.stringify`; only the order of
 * names is its own, so that it can be had at the speed of the engine.
 */
export function canonicalJson(value: unknown): string {
  try {
    return JSON.stringify(inOrder(value)) ?? '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return canonicalize(value) ?? '';
  }
}

/**
 * What identifies the words of a revision: SHA-256, hex, of the RFC 8785 (JCS) form of
 * `{ title, standfirst, doc }`. Anyone with the three can compute it again.
 */
export function contentHash(words: { title: string; standfirst: string; doc: unknown }): string {
  const { title, standfirst, doc } = words;
  return sha256(canonicalJson({ title, standfirst, doc }));
}
