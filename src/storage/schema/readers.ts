import type { Generated } from 'kysely';

export interface ReaderTable {
  id: string;
  mail: string;
  name: string;
  lang: string;
  confirmed_at: number | null;
  created_at: number;
}

export interface ReaderIdentityTable {
  platform: string;
  external_id: string;
  reader_id: string;
}

export interface TierTable {
  id: string;
  key: string;
  name: string;
  description: string;
  amount: number;
  currency: string;
  interval: string;
  position: number;
  is_retired: number;
  platform_keys: string;
  prices: Generated<string>;
  opens: Generated<string>;
}

export interface PledgeTable {
  id: string;
  reader_id: string;
  platform: string;
  external_id: string;
  tier_id: string | null;
  amount: number;
  currency: string;
  interval: string;
  state: string;
  started_at: number;
  paid_until: number | null;
  ended_at: number | null;
  news_at: number;
}

/** Every piece of news that platforms told, applied or not: the log of a supporter. */
export interface PledgeNewsTable {
  platform: string;
  news_id: string;
  pledge_id: string;
  at: number;
  heard_at: number;
  news: string;
  was_applied: number;
}

/** Who was found to be one person, so that it can be taken back. */
export interface ReaderMergeTable {
  id: string;
  from_mail: string;
  into_reader_id: string;
  moved: string;
  done_by: string;
  at: number;
  undone_at: number | null;
}

export interface PlatformSettingsTable {
  platform: string;
  is_on: number;
  /** Part of the hook's address that nobody can guess: some platforms sign nothing. */
  hook_path: string;
  /** Sealed. */
  webhook_secret: string;
  currency: string;
  last_notice_at: number | null;
  /** Sealed. */
  access_keys: Generated<string | null>;
  options: Generated<string>;
  checked_at: Generated<number | null>;
  check_result: Generated<string | null>;
  synced_at: Generated<number | null>;
  sync_result: Generated<string | null>;
  down_since: Generated<number | null>;
}

export interface ReaderSessionTable {
  token_hash: string;
  id: string;
  reader_id: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
  user_agent: string;
}

/** Links that were used: what is only asked for is nowhere. */
export interface ReaderLinkTable {
  token_hash: string;
  expires_at: number;
}

/** When a mailbox, hashed, was last written to because somebody asked. */
export interface ReaderAskTable {
  mailbox: string;
  asked_at: number;
}

/** What was done with a reader besides what platforms told: linked, merged, checked, given. */
export interface ReaderStepTable {
  id: string;
  reader_id: string;
  at: number;
  step: string;
  about: string;
  by_whom: string;
}

export interface SupportBoxTable {
  edition_id: string;
  is_on: number;
  box: string;
  changed_at: number;
}

export interface ReceiptTable {
  id: string;
  number: number;
  /** Null when the reader was erased: the sum stays in the books. */
  reader_id: string | null;
  platform: string;
  external_id: string;
  amount: number;
  currency: string;
  /** In hundredths of a percent: 210 is 2.1 %. */
  vat_rate: number;
  vat_amount: number;
  paid_at: number;
  refunded: Generated<number>;
}

export interface SupportTables {
  readers: ReaderTable;
  reader_identities: ReaderIdentityTable;
  reader_merges: ReaderMergeTable;
  reader_sessions: ReaderSessionTable;
  reader_links: ReaderLinkTable;
  reader_asks: ReaderAskTable;
  reader_steps: ReaderStepTable;
  tiers: TierTable;
  pledges: PledgeTable;
  pledge_news: PledgeNewsTable;
  platform_settings: PlatformSettingsTable;
  support_boxes: SupportBoxTable;
  receipts: ReceiptTable;
}
