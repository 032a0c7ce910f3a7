import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps secrets that the house has to read again (signing keys, TOTP secrets, tokens of channels) so
 * that a copy of the database alone gives none of them away. What only has to be recognised, such as a
 * password or a session, is hashed instead.
 */
export interface Sealer {
  /**
   * @param purpose what kind of secret it is, `log-key` or `totp`, with whatever it belongs to, such as
   *   `totp:ID`: what was sealed for one opens for no other, so that rows cannot change places.
   * @returns text for a column.
   */
  seal(secret: string, purpose: string): string;
  /** @throws BrokenSeal when it was sealed with another key, for another purpose, or was altered. */
  open(sealed: string, purpose: string): string;
  /**
   * The same short text for the same input, which nobody without the key can make or guess back: for
   * forms that must come from us, and for addresses that have to be recognised and not known.
   * @returns 22 characters, 128 bits.
   */
  mark(text: string, purpose: string): string;
}

export class BrokenSeal extends Error {
  constructor(purpose: string) {
    super(`what is sealed for ${purpose} does not open`);
    this.name = 'BrokenSeal';
  }
}

/** The first letters tell the form, so that another may follow. */
const FORM = 'r1.';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM under a key that HKDF-SHA-256 (RFC 5869) draws from the secret, one for each kind of
 * purpose, with a random nonce each time and the purpose as associated data.
 */
export function createSealer(secret: string): Sealer {
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    const kind = purpose.split(':', 1)[0] ?? '';
    let key = keys.get(kind);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', secret, '', `recto sealed ${kind}`, 32));
      keys.set(kind, key);
    }
    return key;
  };
  return {
    seal(plain, purpose) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv);
      cipher.setAAD(Buffer.from(purpose));
      const closed = [cipher.update(plain, 'utf8'), cipher.final()];
      return FORM + Buffer.concat([iv, ...closed, cipher.getAuthTag()]).toString('base64url');
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed.slice(FORM.length), 'base64url');
      if (!sealed.startsWith(FORM) || bytes.length < IV_BYTES + TAG_BYTES)
        throw new BrokenSeal(purpose);
      const iv = bytes.subarray(0, IV_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), iv);
      decipher.setAAD(Buffer.from(purpose));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const opened = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
        return Buffer.concat([opened, decipher.final()]).toString('utf8');
      } catch {
        throw new BrokenSeal(purpose);
      }
    },
    mark(text, purpose) {
      const hmac = createHmac('sha256', keyFor(`mark ${purpose}`))
        .update(text)
        .digest();
      return hmac.subarray(0, 16).toString('base64url');
    },
  };
}
