import {
  type Act,
  type Announcement,
  type Attempt,
  actFor,
  BY_HAND,
} from '../../domain/announcement.ts';
import type { Channel } from '../../domain/channel.ts';
import type { ChannelMessage, Remote } from '../../domain/channel-message.ts';
import { newId } from '../../std/id.ts';
import {
  findOpenAttempt,
  insertAttempt,
  lockAnnouncement,
  updateAnnouncement,
} from '../../storage/announcements.ts';
import { getChannel, releaseChannel, takeChannel } from '../../storage/channels.ts';
import type { Db } from '../../storage/schema.ts';
import { hashOf, insertDelivery, textOn } from './announcing.ts';
import { type Abilities, type ChannelDeps, openChannel } from './channel-desk.ts';
import { type Announced, announcedOf } from './facts.ts';
import { type Outcome, outcomeOf, type Tried, writeOutcome } from './outcome.ts';

/** A channel is kept for one question no longer than this; a process that dies lets it run out. */
const LEASE_MS = 60_000;
/** How long who finds a channel busy waits. */
const BUSY_MS = 2_000;

/**
 * Does what is to be done for one article on one channel, judged by how both stand now, and writes down
 * what became of it. What went wrong on the network's side is never thrown: the next try has its own job,
 * at the time that the network names or after a growing wait. Called twice for the same, it does it once.
 */
export async function deliverAnnouncement(
  deps: ChannelDeps,
  asked: { announcementId: string; run: number },
): Promise<void> {
  const one = await stillAsked(deps.db, asked, deps.clock());
  if (!one) return;
  const channel = await getChannel(deps.db, one.channelId);
  if (!channel || channel.removedAt !== null) return;
  const now = deps.clock();
  if (!(await takeChannel(deps.db, channel.id, { now, until: now + LEASE_MS }))) {
    return putOff(deps, asked, Math.max(now + BUSY_MS, channel.restUntil));
  }
  try {
    await deliver(deps, asked, channel);
  } finally {
    await releaseChannel(deps.db, channel.id);
  }
}

/** Null when somebody asked for something else meanwhile, or its time has not come. */
async function stillAsked(
  db: Db,
  asked: { announcementId: string; run: number },
  now: number,
): Promise<Announcement | null> {
  const one = await lockAnnouncement(db, asked.announcementId);
  const isDue = one !== null && one.run === asked.run && one.nextAt !== null && one.nextAt <= now;
  return isDue ? one : null;
}

/** Another article is being announced there, or the network asked for patience. No attempt is counted. */
async function putOff(
  deps: ChannelDeps,
  asked: { announcementId: string; run: number },
  until: number,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const one = await stillAsked(trx, asked, deps.clock());
    if (!one) return;
    const next = { ...one, nextAt: until };
    await updateAnnouncement(trx, next);
    await insertDelivery(trx, next, deps.clock());
  });
}

async function deliver(
  deps: ChannelDeps,
  asked: { announcementId: string; run: number },
  channel: Channel,
): Promise<void> {
  const one = await stillAsked(deps.db, asked, deps.clock());
  if (!one) return;
  const announced = await announcedOf(deps.db, deps.origin, one.articleId, 'published');
  const can = await deps.desk.abilities(channel.kind);
  const died = await findOpenAttempt(deps.db, one.id);
  // All tries of one thing have one date, by which a network knows a repetition.
  const at = one.failingSince ?? died?.at ?? deps.clock();
  const doing = announced ? whatToDo(deps, { one, channel, announced, can, at }) : null;
  if (!doing) return rest(deps, asked);
  if (doing.act === 'announce' && !can.isRepeatable) {
    const found = died ? await lookFor(deps, doing) : null;
    if (died && found) await writeOutcome(deps, asked, died, doing, found);
    if (found && found.outcome !== 'absent') return;
  }
  const attempt = await begin(deps, one, doing.act);
  if (!attempt) return;
  const outcome = await outcomeOf(deps, doing, () => perform(deps, doing, one));
  await writeOutcome(deps, asked, attempt, doing, outcome);
}

/** A message whose sending was cut off: it is there, it is surely not, or nobody can tell. */
async function lookFor(deps: ChannelDeps, doing: Tried): Promise<Outcome> {
  const words = { key: 'channel.cut-off', args: {}, status: null };
  if (!doing.can.finds) return { outcome: 'unknown', ...words };
  return outcomeOf(deps, { ...doing, isLooking: true }, async () => {
    const remote = await deps.desk.find(doing.open, doing.message);
    return remote ?? 'absent';
  });
}

function whatToDo(
  deps: ChannelDeps,
  on: { one: Announcement; channel: Channel; announced: Announced; can: Abilities; at: number },
): Tried | null {
  const { one, channel, announced, can } = on;
  const { text } = textOn(channel, announced, one.ownText);
  const hash = hashOf(channel, announced, text);
  const isPublic = announced.article.state === 'published';
  const act = one.remoteId === BY_HAND ? null : actFor(one, { isPublic, hash });
  if (act === null) return null;
  if ((act === 'edit' && !can.edits) || (act === 'remove' && !can.removes)) return null;
  // Switched off: nothing new goes there; what is there is still put right.
  if (act === 'announce' && !channel.isOn) return null;
  const { picture, topics, facts } = announced;
  const message: ChannelMessage = {
    id: one.round === 0 ? one.id : `${one.id}-${one.round}`,
    turn: one.run,
    at: on.at,
    text,
    facts,
    pictureUrl: picture ? deps.origin + picture.path : null,
    topics,
    async readPicture() {
      const bytes = picture ? await deps.readPicture(picture.path) : null;
      return picture && bytes ? { bytes, type: 'image/jpeg', alt: picture.alt } : null;
    },
  };
  return { open: openChannel(deps.sealer, channel), can, act, message, hash };
}

/** Nothing is to be done: all is as it should be there. */
async function rest(
  deps: ChannelDeps,
  asked: { announcementId: string; run: number },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const one = await stillAsked(trx, asked, deps.clock());
    if (one) await updateAnnouncement(trx, { ...one, nextAt: null, tries: 0, failingSince: null });
  });
}

/** Written before the network is asked, so that a process that dies leaves a trace. */
async function begin(deps: ChannelDeps, one: Announcement, act: Act): Promise<Attempt | null> {
  const attempt: Attempt = {
    id: newId(),
    announcementId: one.id,
    at: deps.clock(),
    act,
    outcome: 'begun',
    status: null,
    key: null,
    args: {},
    retryAt: null,
  };
  return deps.db.transaction().execute(async (trx) => {
    if (!(await stillAsked(trx, { announcementId: one.id, run: one.run }, deps.clock())))
      return null;
    await insertAttempt(trx, attempt);
    return attempt;
  });
}

async function perform(
  deps: ChannelDeps,
  { open, act, message }: Tried,
  one: Announcement,
): Promise<Remote | null> {
  const remote = one.remoteId === null ? null : { id: one.remoteId, url: one.remoteUrl };
  if (!remote) return deps.desk.announce(open, message);
  if (act === 'edit') return deps.desk.edit(open, message, remote);
  await deps.desk.remove(open, message, remote);
  return null;
}
