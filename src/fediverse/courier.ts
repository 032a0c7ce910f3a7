/**
 * Brings what our actors said to the inboxes of those who follow them. Each inbox is emptied in order,
 * by one worker at a time, and has its own patience: a server that is down for a night delays nobody
 * else, and finds all that was said in the order in which it was said.
 */
import { AppError } from '../domain/errors.ts';
import { newId } from '../std/id.ts';
import type { Sealer } from '../std/sealed.ts';
import { deleteFollowersAt } from '../storage/fediverse/followers.ts';
import {
  type DeliveryEnd,
  endDelivery,
  extendInboxLease,
  giveUpWaiting,
  hasDueInbox,
  type LeasedInbox,
  leaseInboxes,
  listWaiting,
  postponeInbox,
  releaseInbox,
  type WaitingActivity,
} from '../storage/fediverse/outbox.ts';
import type { Context } from '../usecases/context.ts';
import { type Answered, bring, type Door, type Spec } from './knock.ts';
import { type Letterhead, letterheads } from './letterhead.ts';

export interface CourierOptions {
  db: Context['db'];
  sealer: Sealer;
  origin: string;
  door: Door;
  clock: () => number;
  /** How many inboxes are emptied side by side. */
  concurrency?: number;
  isStopping?: () => boolean;
}

const LEASE_MS = 120_000;
const MOMENT_MS = 5_000;
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** A server that did not open for so long has missed what was said before. */
const PATIENCE_MS = 7 * 24 * 3_600_000;
const AT_ONCE = 20;

/**
 * Milliseconds before the next knock: a moment, for most troubles are over by then; then doubling from one
 * minute, six hours at most.
 */
export const waitMs = (tries: number): number =>
  tries <= 1 ? MOMENT_MS : Math.min(MINUTE_MS * 2 ** (tries - 2), LONGEST_WAIT_MS);

/** Empties what is due now. @returns how many inboxes were opened */
export async function deliverDue(options: CourierOptions): Promise<number> {
  const { db, clock, concurrency = 6, isStopping = () => false } = options;
  const by = newId();
  const heads = letterheads(options);
  let opened = 0;
  // Each hand takes one at a time: a slow server holds up one hand and no more.
  async function hand(): Promise<void> {
    while (!isStopping() && (await hasDueInbox(db, clock()))) {
      const now = clock();
      const lease = { by, now, until: now + LEASE_MS, limit: 1 };
      const [inbox] = await leaseInboxes(db, lease);
      if (!inbox) return;
      opened += 1;
      await empty(options, heads, by, inbox);
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: concurrency }, hand));
  const failed = hands.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return opened;
}

type Outcome = (
  | { end: DeliveryEnd; status: number; reason: string }
  | { wait: string; ms?: number }
) & {
  /** The signature that was taken. */
  spec?: Spec;
};

async function empty(
  options: CourierOptions,
  heads: Letterhead,
  by: string,
  leased: LeasedInbox,
): Promise<void> {
  const { db, clock, isStopping = () => false } = options;
  const { inbox } = leased;
  let spec = leased.spec as Spec | null;
  for (;;) {
    const rings = await extendInboxLease(db, { inbox, by, until: clock() + LEASE_MS });
    // Somebody else has it: this worker was too slow.
    if (rings === null) return;
    const waiting = await listWaiting(db, inbox, AT_ONCE);
    if (waiting.length === 0) {
      if (await releaseInbox(db, { inbox, by, rings, spec })) return;
      continue;
    }
    for (const activity of waiting) {
      const outcome: Outcome = isStopping()
        ? { wait: 'stopping', ms: 0 }
        : await deliver(options, heads, { inbox, spec, activity });
      spec = outcome.spec ?? spec;
      if ('wait' in outcome) {
        await postpone(options, by, leased, outcome);
        return;
      }
      const { activityId } = activity;
      await endDelivery(db, { inbox, activityId, ...endOf(outcome), now: clock() });
      if (outcome.end === 'gone') await forgetInbox(options, inbox);
    }
    await extendInboxLease(db, { inbox, by, until: clock() + LEASE_MS });
  }
}

const endOf = ({ end, status, reason }: Extract<Outcome, { end: DeliveryEnd }>) => ({
  state: end,
  status,
  reason,
});

async function deliver(
  { door }: CourierOptions,
  heads: Letterhead,
  to: { inbox: string; spec: Spec | null; activity: WaitingActivity },
): Promise<Outcome> {
  const { inbox, spec: first, activity } = to;
  const letter = await heads.sign(activity);
  try {
    const answer = await bring(door, letter.signer, { inbox, first, body: letter.body });
    return { ...outcomeOf(answer), spec: answer.spec };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // An address that may not be asked will not be one tomorrow.
    const isNever = error.code === 'invalid' && error.key !== 'net.bad-encoding';
    return isNever ? { end: 'gone', status: 0, reason: error.key } : { wait: error.key };
  }
}

/** What a server's answer means for what was brought. */
export function outcomeOf(answer: Pick<Answered, 'status' | 'headers'>): Outcome {
  const { status, headers } = answer;
  const reason = `answered ${status}`;
  if (status >= 200 && status < 300) return { end: 'done', status, reason: '' };
  if (status === 410) return { end: 'gone', status, reason };
  if (status === 429 || status === 503)
    return { wait: reason, ...waitFrom(headers['retry-after']) };
  // A server in trouble, or one that could not read who we are: it may know better later.
  if (status >= 500 || [401, 403, 404, 408, 425].includes(status) || status < 400)
    return { wait: reason };
  return { end: 'refused', status, reason };
}

function waitFrom(retryAfter: string | undefined): { ms?: number } {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0
    ? { ms: Math.min(seconds * 1000, LONGEST_WAIT_MS) }
    : {};
}

async function postpone(
  { db, clock }: CourierOptions,
  by: string,
  leased: LeasedInbox,
  outcome: { wait: string; ms?: number },
): Promise<void> {
  const { inbox } = leased;
  const now = clock();
  const isOurs = outcome.ms === 0;
  const tries = isOurs ? leased.tries : leased.tries + 1;
  const failingSince = leased.failingSince ?? now;
  const tryAt = now + Math.max(outcome.ms ?? 0, isOurs ? 0 : waitMs(tries));
  await giveUpWaiting(db, {
    inbox,
    state: 'lost',
    before: now - PATIENCE_MS,
    reason: outcome.wait,
    now,
  });
  await postponeInbox(db, { inbox, by, tries, tryAt, failingSince, reason: outcome.wait });
}

/** Nobody lives there any more. */
async function forgetInbox({ db, clock }: CourierOptions, inbox: string): Promise<void> {
  const now = clock();
  const before = Number.MAX_SAFE_INTEGER;
  await giveUpWaiting(db, { inbox, state: 'gone', before, reason: '', now });
  await deleteFollowersAt(db, inbox);
}
