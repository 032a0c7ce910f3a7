/** The seam between Recto and wherever files lie: a folder, or storage that speaks S3. */
import type { Readable } from 'node:stream';
import type { ByteSource } from './byte-source.ts';

/** Both ends included, as in HTTP. `start` lies within the blob; `end` may lie beyond it. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface StoredBlob {
  body: Readable;
  /** Of the whole, whatever the range. */
  bytes: number;
}

export interface ListedBlob {
  key: string;
  bytes: number;
  /** Milliseconds since 1970. */
  modifiedAt: number;
}

/**
 * Keys are paths of lower-case letters, digits, `.`, `_`, `-` and `/`; a key that is anything else is
 * a bug and throws. A blob is there whole or not at all, at every moment and after every crash. When
 * the store does not answer, all throw AppError `unavailable` / `media.store-unavailable`.
 */
export interface MediaStore {
  /** Writes, or writes over. @throws if the source ends early or fails; nothing is stored then. */
  put(key: string, source: Buffer | ByteSource, mediaType: string): Promise<void>;
  /** The whole, in memory: for pictures. Null if there is none. */
  get(key: string): Promise<Buffer | null>;
  /** Null if there is none. The caller reads the body to its end or destroys it. */
  stream(key: string, range?: ByteRange): Promise<StoredBlob | null>;
  has(key: string): Promise<boolean>;
  /** Deleting what is not there is fine. */
  delete(key: string): Promise<void>;
  /** In order of keys. @param prefix '' for all; compared letter by letter, not by folder. */
  list(prefix: string): AsyncIterable<ListedBlob>;
}

const KEY = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/** Throws unless a key is a plain relative path: no `..`, no dotfile, no empty part, no surprise. */
export function assertKey(key: string): void {
  if (!KEY.test(key) || key.length > 400) throw new Error(`not a key of a media store: ${key}`);
}
