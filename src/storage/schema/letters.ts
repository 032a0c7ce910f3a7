export interface LetterTable {
  id: string;
  edition_id: string;
  slug: string;
  name: string;
  description: string;
  access: string;
  sender_name: string;
  sender_mail: string;
  reply_to: string;
  weekday: number | null;
  hour: string;
  zone: string;
  is_open: number;
  is_at_foot: number;
  created_at: number;
}

export interface SubscriptionTable {
  letter_id: string;
  reader_id: string;
  state: string;
  /** Opens nothing but the end of this subscription. */
  stop_key: string;
  confirmed_at: number;
  ended_at: number | null;
  ended_why: string | null;
}

/** One row. */
export interface MailSettingsTable {
  id: number;
  hook_path: string;
  dkim_selector: string;
  /** Sealed. */
  dkim_private: string;
  dkim_public: string;
  is_signing: number;
  bounce_host: string;
  per_second: number;
  warm_up_from: number | null;
  created_at: number;
}

/** How many mails of letters were accepted on each day, for the warm-up. */
export interface MailDayTable {
  day: string;
  accepted: number;
}

export interface MailingTable {
  id: string;
  letter_id: string;
  number: number;
  kind: string;
  of_mailing_id: string | null;
  state: string;
  subject: string;
  content: string;
  version: number;
  planned_at: number | null;
  planned_wall: string;
  zone: string;
  approved_by: string | null;
  approved_at: number | null;
  tested_at: number | null;
  reminded_at: number | null;
  why_not: string | null;
  /** The letter as it was set when sending began. */
  frozen: string | null;
  /** From which return paths are made that nobody can guess. */
  secret: string;
  recipients: number;
  /** Each doing of the work has a number: the key of its job. */
  run: number;
  /** How often the sending was taken up again after a process died. */
  resumed: number;
  started_at: number | null;
  finished_at: number | null;
  alerted_at: number | null;
  /** When somebody said that they have seen the alert. */
  settled_at: number | null;
  created_at: number;
}

export interface DeliveryTable {
  mailing_id: string;
  position: number;
  reader_id: string;
  /** As it was when the list was frozen; empty once the reader is erased. */
  mail: string;
  audience: string;
  state: string;
  claimed_by: string | null;
  tries: number;
  try_at: number;
  reason: string;
  at: number | null;
  /** What came back afterwards: a bounce or a complaint. */
  later: string | null;
  later_reason: string;
}

export interface QuestionTable {
  id: string;
  edition_id: string;
  reader_id: string | null;
  name: string;
  is_named: number;
  words: string;
  origin: string;
  state: string;
  way: string | null;
  answer: string;
  answered_by: string | null;
  answered_name: string;
  answered_at: number | null;
  assigned_to: string | null;
  mailing_id: string | null;
  published_at: number | null;
  asked_at: number;
  version: number;
}

export interface LetterTables {
  letters: LetterTable;
  subscriptions: SubscriptionTable;
  mail_settings: MailSettingsTable;
  mail_days: MailDayTable;
  mailings: MailingTable;
  deliveries: DeliveryTable;
  questions: QuestionTable;
}
