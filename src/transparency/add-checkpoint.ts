import { parseHashes } from './hashes.ts';

/** What a log sends to a witness: https://c2sp.org/tlog-witness */
export interface AddCheckpoint {
  /** Size of the tree that the witness saw last; 0 if it never saw one. */
  old: number;
  proof: Buffer[];
  /** The signed note, as it is. */
  checkpoint: string;
}

const MAX_PROOF = 63;

export function writeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  const lines = [`old ${old}`, ...proof.map((hash) => hash.toString('base64'))];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @returns null for what is no such request. */
export function parseAddCheckpoint(body: string): AddCheckpoint | null {
  const gap = body.indexOf('\n\n');
  const [first = '', ...hashes] = body.slice(0, gap).split('\n');
  const size = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  if (gap < 0 || size === undefined || hashes.length > MAX_PROOF) return null;
  const proof = parseHashes(hashes);
  return proof && { old: Number(size), proof, checkpoint: body.slice(gap + 2) };
}
