import { createInHand } from '../../domain/in-hand.ts';
import type {
  HandResult,
  LetterCopy,
  OpenLetterPost,
  SetLetter,
} from '../../domain/letter-post.ts';
import { type Audience, type Mailing, providerOf } from '../../domain/mailing.ts';
import { createPace } from '../../domain/pace.ts';
import {
  type Claimed,
  claimDeliveries,
  type Outcome,
  recordOutcomes,
} from '../../storage/deliveries.ts';
import { countMailDay } from '../../storage/mail-settings.ts';
import type { MailingDeps } from './deps.ts';

/** A wait that is worth standing in line for; longer ones go back to wait in the list. */
const SHORT_WAIT_MS = 1000;
/** After that many refusals « for now », over about a day and a half, it is one. */
const MOST_TRIES = 10;
const FIRST_AGAIN_MS = 5 * 60_000;
const LONGEST_AGAIN_MS = 6 * 3_600_000;
const UNREACHED_MS = 60_000;

export interface HandingOver {
  mailing: Mailing;
  /** Whose work it is: this doing, of this process. */
  by: string;
  post: OpenLetterPost;
  copyOf(one: Claimed & { stopKey: string }, set: SetLetter): LetterCopy;
  sets: Readonly<Record<Audience, SetLetter>>;
  perSecond: number;
  /** At most so many; null: all. */
  most: number | null;
}

export interface HandedOver {
  /** `done`: nothing waits that may be tried now. */
  end: 'done' | 'stopping' | 'unreached' | 'limit';
}

/**
 * Hands mails over, a few at a time: what is claimed and what became of earlier ones are written in one
 * transaction, so that the ledger never lags more than a handful behind the server.
 */
export async function handOver(deps: MailingDeps, work: HandingOver): Promise<HandedOver> {
  const { mailing, by, post } = work;
  const pace = createPace(work.perSecond);
  const inHand = createInHand(post.lanes);
  const queue: Claimed[] = [];
  const flying = new Set<Promise<void>>();
  let outcomes: Outcome[] = [];
  let accepted = 0;
  let unreached = 0;
  let end: HandedOver['end'] | null = null;
  let isDry = false;
  let exchanging: Promise<void> | null = null;

  function note(outcome: Outcome): void {
    outcomes.push(outcome);
  }

  async function fly(one: Claimed): Promise<void> {
    const provider = providerOf(one.mail);
    const at = () => deps.clock();
    const { position, stopKey } = one;
    if (stopKey === null) return note({ position, state: 'left', reason: '', at: at() });
    let wait = pace.take(provider, at());
    while (wait > 0) {
      if (wait > SHORT_WAIT_MS || end !== null) return note(untried(position, at(), wait));
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = pace.take(provider, at());
    }
    const copy = work.copyOf({ ...one, stopKey }, work.sets[one.audience]);
    const result = await post.hand(copy);
    if (result.kind === 'unreached') {
      // A server that is away takes nothing from anybody: no mail is blamed for it.
      if (++unreached >= post.lanes) end ??= 'unreached';
      return note(untried(position, at(), UNREACHED_MS));
    }
    unreached = 0;
    if (result.kind === 'accepted') {
      accepted++;
      pace.went(provider);
    } else if (result.kind === 'later' && result.isBusy) pace.slowDown(provider, at());
    note(outcomeOf(result, one, at()));
  }

  /** How many more may be taken in hand now. */
  function room(): number {
    if (end !== null || isDry) return 0;
    const onTheirWay = flying.size + queue.length;
    const left = work.most === null ? Infinity : work.most - accepted;
    return Math.min(inHand.most(), left) - onTheirWay;
  }

  /** One transaction: what became of mails, and which come next. */
  async function exchange(): Promise<void> {
    const done = outcomes;
    outcomes = [];
    inHand.went(done.length, performance.now());
    const limit = room();
    const went = accepted;
    accepted = 0;
    const mailingId = mailing.id;
    if (work.most !== null) work.most -= went;
    const claimed = await deps.db.transaction().execute(async (trx) => {
      await recordOutcomes(trx, { mailingId, by }, done);
      await countMailDay(trx, dayOf(deps.clock()), went);
      if (limit <= 0) return [];
      const { letterId } = mailing;
      return claimDeliveries(trx, { mailingId, letterId, by, now: deps.clock(), limit });
    });
    if (work.most !== null && work.most <= 0) end ??= 'limit';
    if (limit > 0 && claimed.length === 0) isDry = true;
    queue.push(...claimed);
  }

  for (;;) {
    if (deps.isStopping?.()) end ??= 'stopping';
    if (end !== null) {
      for (const { position } of queue.splice(0)) note(untried(position, deps.clock(), 0));
    }
    while (queue.length > 0 && flying.size < post.lanes && end === null) {
      const one = queue.shift();
      if (!one) break;
      const flight: Promise<void> = fly(one).finally(() => flying.delete(flight));
      flying.add(flight);
    }
    // Lanes go on while the ledger is written.
    const hasNews = outcomes.length > 0 || room() > 0;
    if (exchanging === null && hasNews && queue.length < post.lanes) {
      exchanging = exchange().finally(() => {
        exchanging = null;
      });
    }
    const awaited = [...flying, ...(exchanging ? [exchanging] : [])];
    if (awaited.length > 0) await Promise.race(awaited);
    else if (queue.length === 0 && outcomes.length === 0) return { end: end ?? 'done' };
  }
}

/** UTC. */
export const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

/** Back to the list as if it had never been taken. */
const untried = (position: number, now: number, waitMs: number): Outcome => ({
  position,
  state: 'waiting',
  reason: '',
  at: now,
  tryAt: waitMs > 0 ? now + waitMs : 0,
  isUntried: true,
});

function outcomeOf(
  result: Exclude<HandResult, { kind: 'unreached' }>,
  { position, tries }: Claimed,
  now: number,
): Outcome {
  switch (result.kind) {
    case 'accepted':
      return { position, state: 'accepted', reason: '', at: now };
    case 'refused':
    case 'unknown':
      return { position, state: result.kind, reason: result.reason, at: now };
    case 'later': {
      if (tries >= MOST_TRIES)
        return { position, state: 'refused', reason: result.reason, at: now };
      const wait = Math.min(FIRST_AGAIN_MS * 2 ** (tries - 1), LONGEST_AGAIN_MS);
      return { position, state: 'waiting', reason: result.reason, at: now, tryAt: now + wait };
    }
  }
}
