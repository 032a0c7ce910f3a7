import { parseCheckpoint, signerOfCheckpoint } from './checkpoint.ts';
import { entryBytes, type KeyEntry, parseEntry } from './log-entry.ts';
import { rootFromInclusion } from './proofs.ts';
import { KEY_TYPE, parseVkey, type Verifier, writeVkey } from './signed-note.ts';
import { parseProof, type TlogProof, writeProof } from './tlog-proof.ts';
import { leafHash } from './tree.ts';

/**
 * That whoever held the key of a log gave it another, in one text: the entry that says so, a line end,
 * and the proof that it is in the log, under a head that both keys signed. Two signatures alone would
 * not show it, since anybody can put one of their own under what somebody else signed.
 */
export function writeKeyChange(entry: string, proof: TlogProof): string {
  return `${entry}\n${writeProof(proof)}`;
}

/**
 * The key that a log has now, by the word of who held the one before.
 * @param known the key that is trusted
 * @returns null where nothing of the kind is shown
 */
export function followKeyChange(text: string, known: Verifier): Verifier | null {
  const end = text.indexOf('\n');
  const bytes = Buffer.from(text.slice(0, end));
  const proof = parseProof(text.slice(end + 1));
  const checkpoint = proof && parseCheckpoint(proof.checkpoint);
  const entry = keyEntryIn(bytes);
  if (end < 0 || !checkpoint || !entry || checkpoint.origin !== known.name) return null;
  const next = parseVkey(entry.key);
  if (next?.type !== KEY_TYPE.ed25519 || next.name !== known.name) return null;
  if (entry.before !== writeVkey(known)) return null;
  if (!signerOfCheckpoint(checkpoint, [known]) || !signerOfCheckpoint(checkpoint, [next]))
    return null;
  const root = rootFromInclusion(leafHash(bytes), proof.index, checkpoint.size, proof.path);
  return root?.equals(checkpoint.root) ? next : null;
}

/** Only in the very bytes that are hashed. */
function keyEntryIn(bytes: Buffer): KeyEntry | null {
  const entry = parseEntry(bytes);
  return entry?.type === 'key-rotate' && entryBytes(entry).equals(bytes) ? entry : null;
}

/** The log that a text speaks of; null where it is none of these. Nothing is checked by this. */
export function originOfKeyChange(text: string): string | null {
  const proof = parseProof(text.slice(text.indexOf('\n') + 1));
  return (proof && parseCheckpoint(proof.checkpoint))?.origin ?? null;
}
