/** What a reader says is wrong. `mail` is for the desk's answer and never leaves it. */
export interface ErrorReportTable {
  id: string;
  article_id: string;
  claim_id: string | null;
  /** Number of the version that the reader had. */
  seq: number;
  words: string;
  mail: string | null;
  created_at: number;
  settled_at: number | null;
  settled_by: string | null;
}
