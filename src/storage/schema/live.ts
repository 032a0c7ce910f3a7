/** The tables of what is being written; made by `migrations/0008-live.ts`. */

export interface LiveDraftTable {
  article_id: string;
  /** Which beginning the draft grew from; copies with another one cannot be merged letter by letter. */
  epoch: string;
  /** A Yjs update that holds everything up to `state_seq`. */
  state: Buffer;
  state_seq: number;
  last_seq: number;
  /** Up to here the head revision holds it. */
  settled_seq: number;
  /** Why the draft cannot be a revision now; null while it can. */
  problem: string | null;
  changed_at: number;
}

export interface LiveUpdateTable {
  article_id: string;
  seq: number;
  data: Buffer;
  actor: string;
  at: number;
}

export interface RevisionAuthorTable {
  revision_id: string;
  actor: string;
}

export interface RevisionNameTable {
  revision_id: string;
  name: string;
  named_by: string;
  named_at: number;
}

export interface RemarkTable {
  id: string;
  article_id: string;
  /** The words it was made on, as they were. */
  quote: string;
  created_by: string;
  created_at: number;
  resolved_by: string | null;
  resolved_at: number | null;
}

export interface RemarkMessageTable {
  id: string;
  remark_id: string;
  staff_id: string;
  body: string;
  at: number;
}

export interface RemarkMentionTable {
  message_id: string;
  staff_id: string;
  seen_at: number | null;
}

export interface TranslationTable {
  article_id: string;
  source_article_id: string;
}

export interface TranslationBlockTable {
  article_id: string;
  block_id: string;
  /** The source's words that the translation stands on. */
  source: string;
  marked_by: string;
  marked_at: number;
}

export interface PreviewLinkTable {
  token_hash: string;
  id: string;
  article_id: string;
  created_by: string;
  created_at: number;
  expires_at: number;
}

export interface LiveTables {
  live_drafts: LiveDraftTable;
  live_updates: LiveUpdateTable;
  revision_authors: RevisionAuthorTable;
  revision_names: RevisionNameTable;
  remarks: RemarkTable;
  remark_messages: RemarkMessageTable;
  remark_mentions: RemarkMentionTable;
  translations: TranslationTable;
  translation_blocks: TranslationBlockTable;
  preview_links: PreviewLinkTable;
}
