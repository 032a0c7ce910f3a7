import type { Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { ChannelTables } from './schema/channels.ts';
import type { CommentTables } from './schema/comments.ts';
import type { ArticleDeskColumns, ArticleStepTable, RevisionReviewColumns } from './schema/desk.ts';
import type { DoorTables } from './schema/door.ts';
import type { EvidenceTables } from './schema/evidence.ts';
import type { FediverseTables } from './schema/fediverse.ts';
import type { LetterTables } from './schema/letters.ts';
import type { LiveTables } from './schema/live.ts';
import type {
  LogCheckpointTable,
  LogCosignatureTable,
  LogEntryTable,
  LogHeadTable,
  LogKeyTable,
  LogNodeTable,
  LogPeerTable,
} from './schema/log.ts';
import type { MediaTable, RevisionMediaTable } from './schema/media.ts';
import type { PressTables } from './schema/press.ts';
import type { SupportTables } from './schema/readers.ts';
import type { ArticleReadsTable } from './schema/readership.ts';
import type { ErrorReportTable } from './schema/reports.ts';

/**
 * The tables, the same in SQLite and PostgreSQL. Ids are ULIDs in text; instants are milliseconds
 * since 1970 in 64-bit integers; flags are 0 or 1; JSON is text that only this room reads and writes.
 */

export interface PublicationTable {
  id: number;
  name: string;
  version: number;
  settings: string;
  created_at: number;
}

export interface EditionTable {
  id: string;
  lang: string;
  locale: string;
  title: string;
  tagline: string;
  description: string;
  time_zone: string;
  dir: string;
  position: number;
  archived_at: Generated<number | null>;
}

export interface SectionTable {
  id: string;
  edition_id: string;
  group_id: string;
  parent_id: string | null;
  slug: string;
  name: string;
  description: string;
  position: number;
}

export interface TagTable {
  id: string;
  edition_id: string;
  group_id: string;
  slug: string;
  name: string;
  description: string;
}

export interface AuthorTable {
  id: string;
  slug: string;
  name: string;
  portrait_media_id: string | null;
  contacts: string;
  created_at: number;
  /** The person of the staff that this author is. */
  staff_id: Generated<string | null>;
}

export interface AuthorProfileTable {
  author_id: string;
  edition_id: string;
  name: string | null;
  role: string;
  bio: string;
  books: string;
}

export interface StoryTable {
  id: string;
  kind: string;
  created_at: number;
}

export interface ArticleTable extends ArticleDeskColumns {
  id: string;
  story_id: string;
  edition_id: string;
  /** The story's kind, repeated here so that lists need no join. */
  kind: string;
  slug: string;
  state: string;
  headline: string;
  standfirst: string;
  section_id: string | null;
  hero_media_id: string | null;
  hero_alt: string | null;
  hero_caption: string | null;
  dateline: string | null;
  access: string;
  access_tiers: Generated<string>;
  teaser_blocks: Generated<number>;
  is_pinned: number;
  parent_id: string | null;
  position: number;
  seo_title: string | null;
  seo_description: string | null;
  head_revision_id: string | null;
  published_revision_id: string | null;
  published_seq: number;
  published_at: number | null;
  /** `YYYY-MM` of `published_at` in the edition's zone, for the archive. */
  published_month: string | null;
  updated_at: number | null;
  scheduled_at: number | null;
  word_count: number;
  created_at: number;
  /** The person of the staff who began it; null for imports and the command line. */
  maker_id: Generated<string | null>;
  /** Whose hands it is in. */
  assignee_id: Generated<string | null>;
}

export interface RevisionTable extends RevisionReviewColumns {
  id: string;
  article_id: string;
  seq: number | null;
  parent_id: string | null;
  headline: string;
  standfirst: string;
  doc: string;
  content_hash: string;
  created_by: string;
  created_at: number;
  published_at: number | null;
  note: string | null;
}

export interface ArticleAuthorTable {
  article_id: string;
  author_id: string;
  position: number;
  role: string;
  /** The article's `published_at` while it is published, else null: author pages read one index. */
  published_at: number | null;
  /** The article's edition, which a trigger writes. */
  edition_id: Generated<string | null>;
}

export interface ArticleTagTable {
  article_id: string;
  tag_id: string;
  position: number;
  published_at: number | null;
}

export interface NavigationTable {
  edition_id: string;
  place: string;
  items: string;
}

export interface RedirectTable {
  id: string;
  from_path: string;
  target_type: string;
  target: string;
  status: number;
  origin: string;
  created_at: number;
}

export interface EventTable {
  id: string;
  name: string;
  payload: string;
  at: number;
  /** When its jobs were made; null until then. */
  dispatched_at: number | null;
  /** By the clock of the database. */
  written_at: number;
}

export interface JobTable {
  id: string;
  /** Event id and reaction: the same work can be asked for twice and is done once. */
  key: string;
  kind: string;
  payload: string;
  state: string;
  run_at: number;
  attempts: number;
  /** Key of the job that has to be done first. */
  after_key: string | null;
  lease_until: number | null;
  leased_by: string | null;
  last_error: string | null;
  created_at: number;
  done_at: number | null;
}

/** What a task that runs by the clock last did, so that two nodes never both do it. */
export interface ScheduleTable {
  name: string;
  last_run_at: number;
}

export interface ImportTable {
  id: string;
  format: string;
  /** What the file says it is: for WordPress its base address. Items are recognised by it. */
  origin: string;
  state: string;
  counts: string;
  losses: string;
  started_at: number;
  finished_at: number | null;
}

export interface ImportItemTable {
  origin: string;
  kind: string;
  /** The item's identity in the file. */
  guid: string;
  local_id: string;
  /** Hash of what came in: unchanged items are passed over, items changed here since are kept. */
  digest: string;
}

export interface SearchDocumentTable {
  place: number;
  article_id: string;
  digest: string;
}

export interface SearchWordTable {
  lang: string;
  word: string;
}

/** Kept by triggers on `articles`, see `migrations/0004-growth.ts`: nobody else writes here. */
export interface ArticleCountTable {
  edition_id: string;
  /** `YYYY-MM` */
  month: string;
  /** Empty for articles without a section. */
  section_id: string;
  articles: number;
  changed_at: number;
}

/** The nouns whose tables are described in `schema/` come in by `extends`. */
export interface Database
  extends DoorTables,
    LiveTables,
    EvidenceTables,
    SupportTables,
    LetterTables,
    CommentTables,
    ChannelTables,
    FediverseTables,
    PressTables {
  article_counts: ArticleCountTable;
  search_documents: SearchDocumentTable;
  search_words: SearchWordTable;
  publication: PublicationTable;
  editions: EditionTable;
  sections: SectionTable;
  tags: TagTable;
  authors: AuthorTable;
  author_profiles: AuthorProfileTable;
  media: MediaTable;
  stories: StoryTable;
  articles: ArticleTable;
  revisions: RevisionTable;
  article_authors: ArticleAuthorTable;
  article_tags: ArticleTagTable;
  navigation: NavigationTable;
  redirects: RedirectTable;
  events: EventTable;
  jobs: JobTable;
  schedule: ScheduleTable;
  imports: ImportTable;
  import_items: ImportItemTable;
  // The log.
  log_entries: LogEntryTable;
  log_nodes: LogNodeTable;
  log_head: LogHeadTable;
  log_keys: LogKeyTable;
  log_checkpoints: LogCheckpointTable;
  log_cosignatures: LogCosignatureTable;
  log_peers: LogPeerTable;
  // The desk.
  article_steps: ArticleStepTable;
  error_reports: ErrorReportTable;
  // Readership.
  article_reads: ArticleReadsTable;
  // The media library.
  revision_media: RevisionMediaTable;
}

/** A connection or a transaction: storage functions take either as their first argument. */
export type Db = Kysely<Database> | Transaction<Database>;

export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
export type NewRow<Table extends keyof Database> = Insertable<Database[Table]>;
