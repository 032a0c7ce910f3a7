/** One article on one channel. */

export const ANNOUNCEMENT_STATES = [
  /** Not there yet: before publication, or on its way. */
  'waiting',
  /** Its text is ready; a person posts it, or says that it may go. */
  'prepared',
  'sent',
  /** Changed there after the article was. */
  'edited',
  /** Given up, or refused; a person can have it tried again. */
  'failed',
  /** The network may have taken it or not; nothing is tried before a person has looked. */
  'unknown',
  /** Taken away there. */
  'deleted',
  /** A person said that it does not go there. */
  'skipped',
] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

export interface Announcement {
  id: string;
  channelId: string;
  articleId: string;
  state: AnnouncementState;
  /** What the network calls it; null while it is not there. */
  remoteId: string | null;
  remoteUrl: string | null;
  /** The text as it was sent. */
  text: string;
  /** SHA-256, hex, of all that was sent. */
  hash: string | null;
  /** Words that a person wrote for it; null: those of the template. */
  ownText: string | null;
  /** How often it was taken away there: what comes after is another message. */
  round: number;
  /** The number of what is to be done: a change asked for meanwhile has the next. */
  run: number;
  /** When it will be tried; null when nothing is to be done. */
  nextAt: number | null;
  /** Attempts since it last went well. */
  tries: number;
  /** Since when it has been tried in vain; null while all is well. */
  failingSince: number | null;
  /** When it first stood there. */
  sentAt: number | null;
  createdAt: number;
}

/** The remote id of what a person posted: the house cannot change it there. */
export const BY_HAND = 'by-hand';

export const ACTS = ['announce', 'edit', 'remove'] as const;
export type Act = (typeof ACTS)[number];

/** `begun`: no answer was written down; the process may have died. */
export const ATTEMPT_OUTCOMES = ['begun', 'done', 'later', 'refused', 'unknown'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** One line of the delivery log. */
export interface Attempt {
  id: string;
  announcementId: string;
  at: number;
  act: Act;
  outcome: AttemptOutcome;
  /** HTTP status; null where there was no answer. */
  status: number | null;
  /** Key of the sentence that says what happened, and what it names. */
  key: string | null;
  args: Readonly<Record<string, string | number>>;
  retryAt: number | null;
}

/** Whether it stands before people there. */
export const isOut = ({ state }: Pick<Announcement, 'state'>): boolean =>
  state === 'sent' || state === 'edited';

/** What is to be done, judged by how things stand now. */
export function actFor(
  announcement: Pick<Announcement, 'remoteId' | 'hash'>,
  wanted: { isPublic: boolean; hash: string },
): Act | null {
  const isThere = announcement.remoteId !== null;
  if (!wanted.isPublic) return isThere ? 'remove' : null;
  if (!isThere) return 'announce';
  return announcement.hash === wanted.hash ? null : 'edit';
}

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** A network that is away for longer has its announcements given up, and shown. */
export const GIVE_UP_AFTER_MS = 3 * 86_400_000;

/**
 * Milliseconds before the next try: doubling from half a minute, an hour at most.
 * @param tries 1 after the first
 */
export const waitAfter = (tries: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (Math.max(1, tries) - 1), LONGEST_WAIT_MS);
