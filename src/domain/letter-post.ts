/** A letter that is set, the same for all its readers but for a few addresses. */
export interface SetLetter {
  /** With marks where the addresses of each reader go. */
  html: string;
  text: string;
}

/** Stand in a set letter for what is each reader's own. Nothing else in a letter looks like them. */
export const STOP_MARK = 'https://recto.invalid/stop';
export const ASK_MARK = 'https://recto.invalid/ask';

/** What all copies of a mailing have in common on their way. */
export interface LetterOnItsWay {
  subject: string;
  fromName: string;
  fromMail: string;
  replyTo: string;
  /** RFC 2919: `weekly.jusant.example`. */
  listId: string;
  listName: string;
  /** In milliseconds since 1970. */
  date: number;
  /** Null: not signed here. */
  dkim: { host: string; selector: string; privateKey: string } | null;
}

/** One copy. */
export interface LetterCopy {
  to: string;
  set: SetLetter;
  /** Without brackets and host. */
  messageId: string;
  /** The return path, made for this copy alone. */
  returnPath: string;
  stopUrl: string;
  stopMail: string | null;
  askUrl: string;
}

/**
 * What the server said of one copy.
 * - `refused`: for good (5xx).
 * - `later`: not now (4xx); `isBusy` when it asks for a slower pace.
 * - `unreached`: nothing of the letter was given to any server.
 * - `unknown`: it was given, and no answer came.
 */
export type HandResult =
  | { kind: 'accepted' }
  | { kind: 'refused'; reason: string }
  | { kind: 'later'; reason: string; isBusy: boolean }
  | { kind: 'unreached'; reason: string }
  | { kind: 'unknown'; reason: string };

/** Copies of one mailing, on connections that stay open between them. */
export interface OpenLetterPost {
  /** How many copies may be on their way at once. */
  lanes: number;
  /** Never throws. */
  hand(copy: LetterCopy): Promise<HandResult>;
  close(): void;
}

/** Where letters are handed over. One implementation: SMTP. */
export interface LetterPost {
  /** The address that letters come from when they name none. */
  defaultSender: string;
  open(letter: LetterOnItsWay): Promise<OpenLetterPost>;
}
