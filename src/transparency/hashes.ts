import { HASH_BYTES } from './tree.ts';

/** Hashes in base64, one a line; null where one is none. */
export function parseHashes(lines: readonly string[]): Buffer[] | null {
  const hashes = lines.map((line) => Buffer.from(line, 'base64'));
  const isEach = hashes.every(
    (hash, at) => hash.length === HASH_BYTES && hash.toString('base64') === lines[at],
  );
  return isEach ? hashes : null;
}
