/** The tables of the verso, see `migrations/0010-evidence.ts`. */

export interface ClaimTable {
  id: string;
  story_id: string;
  kind: string;
  /** JSON by language of edition. */
  texts: string;
  modality: string;
  basis: string;
  importance: string;
  persons: string;
  harms_reputation: number;
  event_date: string | null;
  place: string | null;
  quantity: string | null;
  supersedes: string | null;
  contradicts: string;
  withdrawn_at: number | null;
  withdrawn_because: string | null;
  created_by: string;
  created_at: number;
  updated_at: number;
}

/** Articles whose words were taken away for good. */
export interface ErasureTable {
  article_id: string;
  by: string;
  reason: string;
  at: number;
}

export interface ClaimPlaceTable {
  article_id: string;
  claim_id: string;
  is_present: number;
  words: string;
  text_hash: string;
}

export interface ClaimCheckTable {
  article_id: string;
  claim_id: string;
  words: string;
  text_hash: string;
  checked_by: string;
  checked_by_name: string;
  checked_at: number;
  second_by: string | null;
  second_by_name: string | null;
  second_at: number | null;
  /** As what they looked; null in checks that are older than this. */
  checked_by_role: string | null;
  second_by_role: string | null;
}

export interface AttributionTable {
  id: string;
  claim_id: string;
  speaker: string;
  mode: string;
  original_words: string | null;
  original_lang: string | null;
  channel: string | null;
  said_at: string | null;
  recording_held: number;
  approval: string | null;
  created_by: string;
  created_at: number;
}

export interface ReplyTable {
  id: string;
  claim_id: string;
  person: string;
  asked_at: number;
  channel: string;
  state: string;
  answered_at: number | null;
  answer: string | null;
  note: string | null;
  created_by: string;
  created_at: number;
}

export interface SourceTable {
  id: string;
  story_id: string;
  type: string;
  title: string;
  url: string | null;
  author: string | null;
  publisher: string | null;
  published_at: string | null;
  accessed_at: number;
  lang: string | null;
  locator: string | null;
  independence_group: string | null;
  is_primary: number;
  is_confidential: number;
  description: string | null;
  licence: string | null;
  note: string | null;
  /** JSON by language of edition. */
  said: string;
  words_lang: string | null;
  cites: string;
  created_by: string;
  created_at: number;
  updated_at: number;
}

export interface SnapshotTable {
  id: string;
  source_id: string;
  state: string;
  method: string;
  created_at: number;
  captured_at: number | null;
  request_url: string | null;
  final_url: string | null;
  status: number;
  headers: string;
  media_type: string;
  bytes: number;
  sha256: string | null;
  text_sha256: string | null;
  blob_key: string | null;
  screenshot_key: string | null;
  screenshot_sha256: string | null;
  external_archives: string;
  visibility: string;
  live: string | null;
  /** When the live page was last looked at, or the copy taken. */
  live_at: number | null;
  problem: string | null;
  created_by: string;
}

/** Bytes that are being written for a copy whose record does not name them yet. */
export interface ArrivingCopyTable {
  snapshot_id: string;
  key: string;
  at: number;
}

/** Bytes that somebody is taking out of the store. */
export interface LeavingBytesTable {
  id: string;
  key: string;
  /** When whoever takes them away has ended, well or not. */
  until: number;
}

export interface SnapshotTextTable {
  snapshot_id: string;
  words: string;
}

export interface CitationTable {
  id: string;
  claim_id: string;
  source_id: string;
  relation: string;
  passage: string | null;
  locator: string | null;
  snapshot_id: string | null;
  is_found: number | null;
  around: string | null;
  created_by: string;
  created_at: number;
}

export interface CorrectionTable {
  id: string;
  article_id: string;
  kind: string;
  from_revision_id: string;
  to_revision_id: string | null;
  claim_ids: string;
  was: string;
  is_now: string;
  why: string;
  reported_by: string | null;
  severity: string;
  shown_at: string;
  created_by: string;
  created_at: number;
  published_at: number | null;
}

export interface FindingOverrideTable {
  id: string;
  article_id: string;
  fingerprint: string;
  rule: string;
  severity: string;
  words: string;
  reason: string;
  is_no_fault: number;
  is_public: number;
  made_by: string;
  made_by_name: string;
  made_at: number;
}

export interface VersoNoteTable {
  article_id: string;
  brief: string;
  unknowns: string;
  backstory: string;
}

export interface RevisionEvidenceTable {
  revision_id: string;
  article_id: string;
  /** JSON of a `PublicVerso`. */
  verso: string;
  /** JSON of all anchors, of claims that readers do not learn of too. */
  anchors: string;
  /** JSON of all overrides in force. */
  overrides: string;
}

export interface EvidenceTables {
  claims: ClaimTable;
  erasures: ErasureTable;
  claim_places: ClaimPlaceTable;
  claim_checks: ClaimCheckTable;
  attributions: AttributionTable;
  replies: ReplyTable;
  sources: SourceTable;
  snapshots: SnapshotTable;
  snapshot_texts: SnapshotTextTable;
  arriving_copies: ArrivingCopyTable;
  leaving_bytes: LeavingBytesTable;
  citations: CitationTable;
  corrections: CorrectionTable;
  finding_overrides: FindingOverrideTable;
  verso_notes: VersoNoteTable;
  revision_evidence: RevisionEvidenceTable;
}
