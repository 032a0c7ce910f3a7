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
}
