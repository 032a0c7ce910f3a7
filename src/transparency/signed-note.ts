import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** Text signed by one or more keys: https://c2sp.org/signed-note */

/** What a key is for: the log's own signature, or a witness's with its time (`cosignature.ts`). */
export const KEY_TYPE = { ed25519: 0x01, cosignature: 0x04 } as const;
export type KeyType = (typeof KEY_TYPE)[keyof typeof KEY_TYPE];

/** A key that signatures are checked with, as a « vkey » says it: `name+hexid+base64(type ‖ key)`. */
export interface Verifier {
  name: string;
  id: string;
  type: KeyType;
  /** 32 bytes. */
  publicKey: Buffer;
}

export interface Signer extends Verifier {
  privateKey: KeyObject;
}

export interface SignatureLine {
  name: string;
  id: string;
  signature: Buffer;
}

export interface Note {
  /** With its last newline. */
  text: string;
  lines: SignatureLine[];
}

/** Names hold no space and no plus. */
const NAME = /^[^\s+\p{Zs}]+$/u;
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;

export function keyId(name: string, type: KeyType, publicKey: Buffer): string {
  const material = [Buffer.from(`${name}\n`), Buffer.from([type]), publicKey];
  return createHash('sha256').update(Buffer.concat(material)).digest('hex').slice(0, 8);
}

export function verifierOf(name: string, type: KeyType, publicKey: Buffer): Verifier {
  if (!NAME.test(name)) throw new RangeError(`“${name}” cannot be the name of a key`);
  return { name, id: keyId(name, type, publicKey), type, publicKey };
}

export function writeVkey({ name, id, type, publicKey }: Verifier): string {
  return `${name}+${id}+${Buffer.concat([Buffer.from([type]), publicKey]).toString('base64')}`;
}

/** @returns null for what is no vkey, or one whose parts do not belong together. */
export function parseVkey(text: string): Verifier | null {
  const [, name = '', id = '', base64 = ''] =
    /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const type = bytes[0];
  if (!NAME.test(name) || bytes.length !== 1 + KEY_BYTES) return null;
  if (type !== KEY_TYPE.ed25519 && type !== KEY_TYPE.cosignature) return null;
  const verifier = verifierOf(name, type, bytes.subarray(1));
  return verifier.id === id ? verifier : null;
}

/** A new Ed25519 key: its public half in 32 bytes, its private half as PKCS #8 in base64. */
export function makeKey(): { publicKey: Buffer; pkcs8: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-KEY_BYTES),
    pkcs8: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

export function signerOf(name: string, type: KeyType, pkcs8: string): Signer {
  const key = Buffer.from(pkcs8, 'base64');
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { ...verifierOf(name, type, spki.subarray(-KEY_BYTES)), privateKey };
}

export function ed25519Signature(message: string, { privateKey }: Signer): Buffer {
  return sign(null, Buffer.from(message), privateKey);
}

export function ed25519Holds(message: string, signature: Buffer, key: Verifier): boolean {
  const spki = Buffer.concat([SPKI, key.publicKey]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(message), publicKey, signature);
}

/** `— name base64(id ‖ signature)`, with its newline. */
export function writeLine({ name, id, signature }: SignatureLine): string {
  const bytes = Buffer.concat([Buffer.from(id, 'hex'), signature]);
  return `— ${name} ${bytes.toString('base64')}\n`;
}

/** A note signed by one key; more lines may be put after it. */
export function signNote(text: string, signer: Signer): string {
  const { name, id } = signer;
  return `${text}\n${writeLine({ name, id, signature: ed25519Signature(text, signer) })}`;
}

/** More signatures than anybody needs; a verifier may set a limit. */
const MAX_LINES = 100;
const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;

export function parseLine(line: string): SignatureLine | null {
  const [, name = '', base64 = ''] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (!NAME.test(name) || bytes.length < 5) return null;
  return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}

/** @returns null for what is no signed note. Nothing is checked by this. */
export function parseNote(note: string): Note | null {
  const parts = /^(?<text>[\s\S]*\n)\n(?<signed>(?:— [^\n]+\n)+)$/.exec(note)?.groups;
  if (!parts?.text || !parts.signed || hasControls(note)) return null;
  const written = parts.signed.trimEnd().split('\n');
  const lines = written.map(parseLine).filter((line) => line !== null);
  if (written.length > MAX_LINES || lines.length < written.length) return null;
  return { text: parts.text, lines };
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 10) return true;
  }
  return false;
}

/**
 * Whether a key signed the note: false where it did not, or where what it is said to have signed does
 * not hold.
 */
export function isSignedBy({ text, lines }: Note, key: Verifier): boolean {
  const own = lines.filter(({ name, id }) => name === key.name && id === key.id);
  return own.length > 0 && own.every(({ signature }) => ed25519Holds(text, signature, key));
}
