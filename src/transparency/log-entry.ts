import { canonicalJson } from './content-hash.ts';

/** One line of the publication's log. It holds hashes, never words, so that no removal ever breaks it. */
export type LogEntry = ArticleEntry | KeyEntry;

/** What happened to an article before its readers' eyes. */
export interface ArticleEntry {
  v: 1;
  type: 'publish' | 'correct' | 'retract' | 'unpublish';
  article: string;
  lang: string;
  /** Number of the published revision, from 1 on. */
  seq: number;
  /** See `contentHash`. */
  contentHash: string;
  /** SHA-256, hex, of the RFC 8785 form of the public verso of that revision. */
  versoHash: string;
  /** Leaf hash, hex, of the entry before it about the same article. */
  prev?: string;
  correction?: string;
  /** ISO 8601, UTC. */
  at: string;
  /** When the entry was written, where that was later: revisions that are older than the log. */
  loggedAt?: string;
}

/** From here on another key signs. The checkpoint over this entry is signed by both. */
export interface KeyEntry {
  v: 1;
  type: 'key-rotate';
  /** The new key as a vkey, and the one before it. */
  key: string;
  before: string;
  at: string;
}

/** What is hashed and kept: the RFC 8785 form. */
export function entryBytes(entry: LogEntry): Buffer {
  return Buffer.from(canonicalJson(entry));
}

/** @returns null for bytes that are no entry that this version knows. */
export function parseEntry(bytes: Uint8Array): LogEntry | null {
  try {
    const entry: LogEntry = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return entry?.v === 1 && typeof entry.type === 'string' ? entry : null;
  } catch {
    return null;
  }
}
