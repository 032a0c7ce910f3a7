import type { TreeHead } from './proofs.ts';
import {
  isSignedBy,
  type Note,
  parseNote,
  type Signer,
  signNote,
  type Verifier,
} from './signed-note.ts';
import { HASH_BYTES } from './tree.ts';

/** The signed head of a log: https://c2sp.org/tlog-checkpoint */
export interface Checkpoint extends TreeHead {
  /** Which log it is: its address without scheme. */
  origin: string;
  note: Note;
}

export function checkpointText({ origin, size, root }: TreeHead & { origin: string }): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

export function signCheckpoint(head: TreeHead & { origin: string }, signer: Signer): string {
  return signNote(checkpointText(head), signer);
}

/** @returns null for what is no checkpoint. Nothing is checked by this. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const note = parseNote(text);
  const [origin = '', size = '', base64 = ''] = note?.text.split('\n') ?? [];
  const root = Buffer.from(base64, 'base64');
  if (!note || origin === '' || !/^(0|[1-9]\d{0,14})$/.test(size)) return null;
  if (root.length !== HASH_BYTES || root.toString('base64') !== base64) return null;
  return { origin, size: Number(size), root, note };
}

/** The first of these keys that signed it; null where none did. */
export function signerOfCheckpoint(
  { note }: Checkpoint,
  keys: readonly Verifier[],
): Verifier | null {
  return keys.find((key) => isSignedBy(note, key)) ?? null;
}

const FINGERPRINT = /^(\d+)-([0-9a-f]{20})$/;

/** A checkpoint in a line that people can print and copy: its size and 80 bits of its root. */
export function fingerprint({ size, root }: TreeHead): string {
  return `${size}-${root.toString('hex').slice(0, 20)}`;
}

export function parseFingerprint(text: string): { size: number; start: string } | null {
  const [, size, start = ''] = FINGERPRINT.exec(text.trim()) ?? [];
  return size === undefined ? null : { size: Number(size), start };
}
