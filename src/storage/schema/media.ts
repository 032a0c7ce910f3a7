import type { Generated } from 'kysely';

export interface MediaTable {
  id: string;
  kind: string;
  state: string;
  name: string;
  media_type: string;
  bytes: number;
  sha256: string | null;
  input_sha256: string | null;
  blob_key: string | null;
  source_url: string | null;
  width: number | null;
  height: number | null;
  duration: number | null;
  alt: string;
  caption: string;
  credit: string;
  focal_x: number;
  focal_y: number;
  placeholder: string | null;
  digital_source_type: string | null;
  /** Whether the file came with Content Credentials. */
  had_credentials: Generated<number>;
  /** Why a file known by its address is still away: JSON of `{ key, args }`. */
  problem: string | null;
  /** EDTF. */
  taken_at: Generated<string | null>;
  place: Generated<string | null>;
  label: Generated<string | null>;
  /** Name, words and credit without case and accents, for the library's search. */
  words: Generated<string>;
  /** JSON of what the bytes said before they were last replaced. */
  replaced: Generated<string | null>;
  deleted_at: Generated<number | null>;
  created_at: number;
}

/** Which files a revision shows. Kept by triggers on `revisions`: nobody else writes here. */
export interface RevisionMediaTable {
  media_id: string;
  article_id: string;
  revision_id: string;
}
