import { parseHashes } from './hashes.ts';

/** That an entry is in a log, in one file that can be checked without a network: https://c2sp.org/tlog-proof */

const FIRST = 'c2sp.org/tlog-proof@v1';

export interface TlogProof {
  index: number;
  path: Buffer[];
  /** The signed note, as it is. */
  checkpoint: string;
}

export function writeProof({ index, path, checkpoint }: TlogProof): string {
  const lines = [FIRST, `index ${index}`, ...path.map((hash) => hash.toString('base64'))];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @returns null for what is no proof. Nothing is checked by this. */
export function parseProof(text: string): TlogProof | null {
  const parts =
    /^c2sp\.org\/tlog-proof@v1\n(?:extra [A-Za-z0-9+/=]*\n)?index (0|[1-9]\d{0,14})\n((?:[A-Za-z0-9+/=]+\n)*)\n([\s\S]+)$/.exec(
      text,
    );
  if (!parts) return null;
  const path = parseHashes((parts[2] ?? '').split('\n').filter((line) => line !== ''));
  return path && { index: Number(parts[1]), path, checkpoint: parts[3] ?? '' };
}
