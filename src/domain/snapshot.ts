import type { ErrorArgs } from './errors.ts';

/** The kept copy of a source: exact bytes, when and how they were taken, and the words in them. */

export const SNAPSHOT_METHODS = ['http', 'browser', 'upload', 'manual'] as const;
/** `http`: asked for as a program; `browser`: as a reader's browser shows it; `upload`: a file given by hand; `manual`: words typed by hand. */
export type SnapshotMethod = (typeof SNAPSHOT_METHODS)[number];

/** `erased`: by law; hash, size and day are left. */
export const SNAPSHOT_STATES = ['waiting', 'captured', 'failed', 'erased'] as const;
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];

/** `private`: readers are told nothing; `hash-only`: date, size and hash; `public`: the copy itself. */
export const SNAPSHOT_VISIBILITIES = ['private', 'hash-only', 'public'] as const;
export type SnapshotVisibility = (typeof SNAPSHOT_VISIBILITIES)[number];

/** What the page said when it was looked at again. */
export interface LiveLook {
  at: number;
  /** HTTP status; 0 when it did not answer. */
  status: number;
  /** Whether its words differ from the copy's; null when they could not be compared. */
  differs: boolean | null;
  /** Words that came and went, shortened: `{ gone, come }`. */
  change: { gone: string; come: string } | null;
}

export interface Snapshot {
  id: string;
  sourceId: string;
  state: SnapshotState;
  method: SnapshotMethod;
  /** When it was asked for. */
  createdAt: number;
  capturedAt: number | null;
  requestUrl: string | null;
  finalUrl: string | null;
  /** As the server sent it; 0 where there was none. */
  status: number;
  /** Names in lower case, in the order of the alphabet. */
  headers: readonly (readonly [name: string, value: string])[];
  mediaType: string;
  bytes: number;
  /** SHA-256, hex, of exactly the bytes kept. */
  sha256: string | null;
  /** SHA-256, hex, of the words read out of it. */
  textSha256: string | null;
  /** Key in the media store; never an address. */
  blobKey: string | null;
  screenshotKey: string | null;
  screenshotSha256: string | null;
  /** Copies that others keep: `{ url, at }`. */
  externalArchives: readonly { url: string; at: number }[];
  visibility: SnapshotVisibility;
  live: LiveLook | null;
  /** Why there is no copy, or no words in it, as a refusal says it. */
  problem: { key: string; args: ErrorArgs } | null;
  createdBy: string;
}
