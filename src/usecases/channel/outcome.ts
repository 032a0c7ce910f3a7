import {
  type Act,
  type Announcement,
  type AnnouncementState,
  type Attempt,
  GIVE_UP_AFTER_MS,
  waitAfter,
} from '../../domain/announcement.ts';
import type { ChannelMessage, Remote } from '../../domain/channel-message.ts';
import { AppError, type ErrorArgs } from '../../domain/errors.ts';
import {
  endAttempt,
  lockAnnouncement,
  noteRetry,
  updateAnnouncement,
} from '../../storage/announcements.ts';
import { noteChannel } from '../../storage/channels.ts';
import type { Db } from '../../storage/schema.ts';
import { insertDelivery } from './announcing.ts';
import type { Abilities, ChannelDeps, OpenChannel } from './channel-desk.ts';

/** It could not even be looked for: its attempt stays open, and the next try looks first. */
const LOOK_AGAIN = 'channel.look-again';

/** What became of one try. */
export type Outcome =
  | { outcome: 'done'; remote: Remote | null }
  /** It was looked for, and is not there: it may be sent. */
  | { outcome: 'absent' }
  | {
      outcome: 'later' | 'refused' | 'unknown';
      key: string;
      args: ErrorArgs;
      status: number | null;
      /** Milliseconds that the network asks for; absent: it does not say. */
      waitMs?: number;
      /** What was there is there no longer. */
      isGone?: boolean;
    };

/** What is tried on one channel. */
export interface Tried {
  open: OpenChannel;
  can: Abilities;
  act: Act;
  message: ChannelMessage;
  hash: string;
  /** Nothing is sent: it is only looked for. */
  isLooking?: boolean;
}

type Ended = Exclude<Outcome, { outcome: 'absent' }>;

/** Tries it, and says what became of it in place of throwing. Faults of ours are thrown on. */
export async function outcomeOf(
  deps: ChannelDeps,
  tried: Tried,
  perform: () => Promise<Remote | 'absent' | null>,
): Promise<Outcome> {
  try {
    const remote = await perform();
    return remote === 'absent' ? { outcome: 'absent' } : { outcome: 'done', remote };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (tried.isLooking && error.code === 'unavailable')
      return { outcome: 'later', ...wordsOf(error), key: LOOK_AGAIN };
    if (error.key !== 'channel.unsure' || tried.act !== 'announce') return said(error, tried);
    if (tried.can.isRepeatable) return said(error, tried);
    if (tried.can.finds) return afterLooking(deps, tried, error);
    return { outcome: 'unknown', ...wordsOf(error) };
  }
}

/** The line broke after something was sent: the network is asked whether it has it. */
async function afterLooking(deps: ChannelDeps, tried: Tried, error: AppError): Promise<Outcome> {
  try {
    const remote = await deps.desk.find(tried.open, tried.message);
    if (remote) return { outcome: 'done', remote };
    return { outcome: 'later', ...wordsOf(error) };
  } catch {
    // Not even that can be asked: the open attempt has it looked for at the next try.
    return { outcome: 'later', ...wordsOf(error), key: LOOK_AGAIN };
  }
}

function said(error: AppError, { act }: Tried): Outcome {
  const words = wordsOf(error);
  if (error.code === 'unavailable') {
    const { seconds } = error.args;
    const wait = typeof seconds === 'number' ? { waitMs: seconds * 1000 } : {};
    return { outcome: 'later', ...words, ...wait };
  }
  if (error.key === 'channel.gone' && act === 'remove') return { outcome: 'done', remote: null };
  if (error.key !== 'channel.gone') return { outcome: 'refused', ...words };
  // Before anything stood there, it is the place itself that is missing.
  if (act === 'announce') return { outcome: 'refused', ...words, key: 'channel.no-place' };
  return { outcome: 'refused', ...words, isGone: true };
}

function wordsOf({ key, args }: AppError): { key: string; args: ErrorArgs; status: number | null } {
  const { status } = args;
  return { key, args, status: typeof status === 'number' ? status : null };
}

/** Writes down what became of a try, and what follows from it, in one transaction. */
export async function writeOutcome(
  deps: ChannelDeps,
  asked: { announcementId: string; run: number },
  attempt: Attempt,
  tried: Tried,
  outcome: Outcome,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const one = await lockAnnouncement(trx, asked.announcementId);
    if (!one) return;
    const now = deps.clock();
    await endAttempt(trx, attempt.id, endOf(outcome));
    // It is looked for before it is sent again: the attempt that was cut off is over.
    if (outcome.outcome === 'absent') return;
    const next = nextOf(one, tried, outcome, now);
    // Somebody asked for something else while it was under way: that is still to be done.
    const isStill = one.run === asked.run;
    const kept = isStill
      ? next
      : { ...next, nextAt: one.nextAt ?? now, tries: 0, failingSince: null };
    await updateAnnouncement(trx, kept);
    await insertDelivery(trx, kept, now);
    if (outcome.outcome === 'later' && isStill) await noteRetry(trx, attempt.id, kept.nextAt);
    await noteOnChannel(trx, tried, outcome, now);
  });
}

function endOf(outcome: Outcome): Pick<Attempt, 'outcome' | 'status' | 'key' | 'args'> {
  switch (outcome.outcome) {
    case 'done':
      return { outcome: 'done', status: null, key: null, args: {} };
    case 'absent':
      return { outcome: 'later', status: null, key: 'channel.not-there', args: {} };
    default: {
      const isOpen = outcome.outcome === 'later' && outcome.key === LOOK_AGAIN;
      const { key, args, status } = outcome;
      return { outcome: isOpen ? 'begun' : outcome.outcome, status, key, args };
    }
  }
}

function nextOf(one: Announcement, tried: Tried, outcome: Ended, now: number): Announcement {
  if (outcome.outcome === 'done') return doneOf(one, tried, outcome.remote, now);
  const failingSince = one.failingSince ?? tried.message.at;
  const tries = one.tries + 1;
  if (outcome.outcome === 'later' && now - failingSince < GIVE_UP_AFTER_MS) {
    const waitMs = Math.max(outcome.waitMs ?? 0, waitAfter(tries));
    return { ...one, tries, failingSince, nextAt: now + waitMs };
  }
  const state: AnnouncementState = outcome.outcome === 'unknown' ? 'unknown' : 'failed';
  const gone = outcome.outcome === 'refused' && outcome.isGone;
  return {
    ...one,
    // A person took it away there: it does not come back by itself.
    state: gone ? 'skipped' : state,
    ...(gone ? { remoteId: null, remoteUrl: null, hash: null, round: one.round + 1 } : {}),
    tries,
    failingSince,
    nextAt: null,
  };
}

function doneOf(
  one: Announcement,
  { act, message, hash }: Tried,
  remote: Remote | null,
  now: number,
): Announcement {
  const rested = { ...one, nextAt: null, tries: 0, failingSince: null };
  if (act === 'remove')
    return {
      ...rested,
      state: 'deleted',
      remoteId: null,
      remoteUrl: null,
      hash: null,
      round: one.round + 1,
    };
  return {
    ...rested,
    state: act === 'edit' ? 'edited' : 'sent',
    remoteId: remote?.id ?? one.remoteId,
    remoteUrl: remote?.url ?? one.remoteUrl,
    text: message.text,
    hash,
    sentAt: one.sentAt ?? now,
  };
}

/** Troubles that are of the channel, not of one message. */
const NOTED: ReadonlySet<string> = new Set([
  'channel.refused',
  'channel.no-right',
  'channel.no-place',
  'channel.down',
]);

/** What one answer says of the channel as a whole. */
async function noteOnChannel(db: Db, { open }: Tried, outcome: Ended, now: number): Promise<void> {
  const { id } = open.channel;
  if (outcome.outcome === 'done')
    return noteChannel(db, id, { checkedAt: now, checkResult: 'ok', restUntil: 0 });
  const { key, waitMs = 0 } = outcome;
  if (key === 'channel.wait') return noteChannel(db, id, { restUntil: now + waitMs });
  if (NOTED.has(key)) return noteChannel(db, id, { checkedAt: now, checkResult: key });
}
