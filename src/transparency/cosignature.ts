import {
  ed25519Holds,
  ed25519Signature,
  KEY_TYPE,
  type Note,
  type SignatureLine,
  type Signer,
  type Verifier,
  writeLine,
} from './signed-note.ts';

/** What a witness says of another's checkpoint: https://c2sp.org/tlog-cosignature, version 1. */

const TIME_BYTES = 8;

/** @param time seconds since 1970. */
const message = (text: string, time: number) => `cosignature/v1\ntime ${time}\n${text}`;

/** A signature line, with its newline, for a checkpoint that was seen to continue all seen before. */
export function cosign(text: string, witness: Signer, time: number): string {
  if (witness.type !== KEY_TYPE.cosignature) throw new RangeError('not the key of a witness');
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = Buffer.concat([stamp, ed25519Signature(message(text, time), witness)]);
  return writeLine({ name: witness.name, id: witness.id, signature });
}

/** When this witness signed, in seconds since 1970; null where the line is not its, or does not hold. */
export function cosignedAt(text: string, line: SignatureLine, witness: Verifier): number | null {
  if (witness.type !== KEY_TYPE.cosignature) return null;
  if (line.name !== witness.name || line.id !== witness.id) return null;
  if (line.signature.length !== TIME_BYTES + 64) return null;
  const time = Number(line.signature.readBigUInt64BE());
  const own = line.signature.subarray(TIME_BYTES);
  return ed25519Holds(message(text, time), own, witness) ? time : null;
}

/** The witnesses among these that signed a note, each with its time. */
export function cosigners(
  { text, lines }: Note,
  witnesses: readonly Verifier[],
): { name: string; time: number }[] {
  return witnesses.flatMap((witness) => {
    const times = lines.map((line) => cosignedAt(text, line, witness)).filter((at) => at !== null);
    return times.length > 0 ? [{ name: witness.name, time: Math.max(...times) }] : [];
  });
}
