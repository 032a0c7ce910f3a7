/**
 * A person known by e-mail: letters, comments, questions. A supporter is a reader with an active
 * pledge. The address is personal: it leaves the desk that needs it in no page, feed or API answer.
 */
export interface Reader {
  id: string;
  /** In lower case. */
  mail: string;
  name: string;
  /** Language of the edition that the reader is written to in. */
  lang: string;
  /** When the reader proved to own the mailbox; null until then: nothing but one mail is sent there. */
  confirmedAt: number | null;
  createdAt: number;
}

/** How a platform knows a person; several lead to one reader. */
export interface PlatformIdentity {
  platform: string;
  externalId: string;
  readerId: string;
}
