import type { Generated } from 'kysely';

export interface CommentTable {
  id: string;
  article_id: string;
  /** The comment it answers, at any depth. */
  parent_id: string | null;
  /** The comment that heads its thread: threads are two deep. Its own id where it heads one. */
  root_id: Generated<string | null>;
  author_name: string;
  author_mail: string | null;
  author_site: string | null;
  body: string;
  state: string;
  origin: string;
  /** `author` or `staff`: written by who signed the article, or by the newsroom. */
  badge: Generated<string | null>;
  /** Its address where it came from: no message of the fediverse comes in twice. */
  external_id: Generated<string | null>;
  /** A keyed hash of the network address, forgotten after a while. */
  address_mark: Generated<string | null>;
  /** A hash of its words, by which repeats are known. */
  body_mark: Generated<string | null>;
  wants_notices: Generated<number>;
  /** JSON: why it was held. */
  signals: Generated<string>;
  /** As what the filter learnt it: `spam`, `ham`, or not at all. */
  learnt_as: Generated<string | null>;
  /** The moderator's word under it, which readers see. */
  note: Generated<string | null>;
  reports: Generated<number>;
  decided_by: Generated<string | null>;
  decided_at: Generated<number | null>;
  edited_at: Generated<number | null>;
  /** When its writer was told that it is published. */
  told_at: Generated<number | null>;
  created_at: number;
}

/** One row an article: what its page shows of the conversation, ready to be read with the article. */
export interface CommentThreadTable {
  article_id: string;
  /** The article's own rule; null: the publication's. */
  mode: string | null;
  /** After how many days it takes no more; 0: never; null: as the publication says. */
  close_after_days: Generated<number | null>;
  /** How many are published in all. */
  approved: number;
  /** JSON, public fields only. */
  threads: string;
  changed_at: number;
}

export interface CommentReportTable {
  comment_id: string;
  address_mark: string;
  reason: string;
  at: number;
}

export interface CommentBlockTable {
  id: string;
  /** `word`, `host` or `mail`; in bans `mailbox`, `address`, `page` or `site`. */
  kind: string;
  value: string;
  /** `hold` or `spam`. */
  effect: string;
  reason: string;
  made_by: string;
  at: number;
  /** The ban that it is a part of; null for what was put on the list by hand. */
  ban_id: Generated<string | null>;
  /** How the banned person signed. */
  name: Generated<string | null>;
  comment_id: Generated<string | null>;
  made_by_name: Generated<string | null>;
  /** What the desk may read of a value that is a mark. */
  shown: Generated<string | null>;
}

/** What the filter learnt of a word; the empty word counts the comments. */
export interface CommentWordTable {
  word: string;
  spam: number;
  ham: number;
}

export interface CommentTables {
  comments: CommentTable;
  comment_threads: CommentThreadTable;
  comment_reports: CommentReportTable;
  comment_blocks: CommentBlockTable;
  comment_words: CommentWordTable;
}
