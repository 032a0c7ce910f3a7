/** A short mail of the house to one person, before it is set: `pages/mail.ts` makes text and HTML of it. */
export interface MailModel {
  to: string;
  /** Language that it is written in. */
  say: string;
  /** Who it is from, as the person knows it. */
  publication: string;
  subject: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  button?: { text: string; url: string };
  /** Said small, under the rest. */
  foot: string;
  /** Where such mails are stopped: a page, and what a mail program asks by itself (RFC 8058). */
  stop?: { text: string; url: string };
}

/** A mail that is set and can be sent. */
export interface Mail {
  /** The same for the same mail however often it is tried, without brackets. */
  messageId: string;
  to: string;
  /** The name beside the address it comes from. */
  fromName: string;
  subject: string;
  text: string;
  html: string;
  /** RFC 8058: the address to which mail programs send `List-Unsubscribe=One-Click`. */
  stopUrl?: string;
}
