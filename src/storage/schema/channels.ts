export interface ChannelTable {
  id: string;
  kind: string;
  name: string;
  address: string;
  is_followed: number;
  is_on: number;
  /** JSON, as all lists here; an empty one means all. */
  edition_ids: string;
  section_ids: string;
  story_kinds: string;
  templates: string;
  timing: string;
  delay_minutes: number;
  options: string;
  /** Sealed. */
  secrets: string | null;
  created_at: number;
  removed_at: number | null;
  checked_at: number | null;
  check_result: string | null;
  rest_until: number;
  /** One thing at a time is asked of a channel; a process that dies lets this run out. */
  busy_until: number;
}

export interface AnnouncementTable {
  id: string;
  channel_id: string;
  article_id: string;
  state: string;
  remote_id: string | null;
  remote_url: string | null;
  text: string;
  hash: string | null;
  own_text: string | null;
  round: number;
  run: number;
  next_at: number | null;
  tries: number;
  failing_since: number | null;
  sent_at: number | null;
  created_at: number;
}

export interface AnnouncementAttemptTable {
  id: string;
  announcement_id: string;
  at: number;
  act: string;
  outcome: string;
  status: number | null;
  sentence: string | null;
  args: string;
  retry_at: number | null;
}

export interface ChannelTables {
  channels: ChannelTable;
  announcements: AnnouncementTable;
  announcement_attempts: AnnouncementAttemptTable;
}
