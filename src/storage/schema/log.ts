/** The tables of the publication's log. Hashes are hex, places count from 0. */

export interface LogEntryTable {
  place: number;
  type: string;
  article_id: string | null;
  revision_id: string | null;
  at: number;
  /** The RFC 8785 text that is hashed. */
  entry: string;
  leaf_hash: string;
}

/** Full subtrees of `256^level` leaves, from level 1 on. */
export interface LogNodeTable {
  level: number;
  place: number;
  hash: string;
}

/** One row: how large the tree is, and all it needs in order to grow. Taking its lock is taking a turn. */
export interface LogHeadTable {
  id: number;
  size: number;
  /** Hashes of the full subtrees of the right edge, largest first: JSON. */
  edge: string;
  /** 1 once all that was published before the log existed has its entry. */
  is_caught_up: number;
}

export interface LogKeyTable {
  id: string;
  purpose: string;
  /** 32 bytes in base64. */
  public_key: string;
  /** PKCS #8 in base64, sealed. */
  sealed_key: string;
  created_at: number;
  retired_at: number | null;
}

export interface LogCheckpointTable {
  size: number;
  origin: string;
  root: string;
  /** With the log's own signatures; witnesses' lines stand in `log_cosignatures`. */
  note: string;
  at: number;
}

export interface LogCosignatureTable {
  size: number;
  origin: string;
  witness: string;
  line: string;
  at: number;
}

/** A newsroom that this one witnesses, and that witnesses it. */
export interface LogPeerTable {
  id: string;
  /** Of its log. */
  origin: string;
  url: string;
  /** As vkeys. */
  log_key: string;
  witness_key: string | null;
  /** The largest of our trees that it signed. */
  asked_size: number;
  /** The largest of its trees that we signed, and the note. */
  seen_size: number;
  seen_note: string | null;
  seen_at: number | null;
  /** Why it did not sign last time: JSON of `{ key, args }`. */
  problem: string | null;
  created_at: number;
}
