export interface PressPageTable {
  edition_id: string;
  kind: string;
  article_id: string;
  /** JSON: what was stored of readers when the page was written. */
  facts: string;
  created_at: number;
}

export interface ReplyRequestTable {
  id: string;
  article_id: string;
  /** Number of the version that was answered. */
  seq: number;
  name: string;
  mail: string;
  /** Of the post, or a telephone; '' where none was given. */
  address: string;
  /** `self` or `for-another`. */
  standing: string;
  passage: string;
  words: string;
  created_at: number;
  settled_at: number | null;
  settled_by: string | null;
}

export interface PressTables {
  press_pages: PressPageTable;
  reply_requests: ReplyRequestTable;
}
