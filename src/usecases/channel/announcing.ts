import { createHash } from 'node:crypto';
import type { Announcement } from '../../domain/announcement.ts';
import { type ComposedText, composeText } from '../../domain/announcement-text.ts';
import { type Channel, TELLING } from '../../domain/channel.ts';
import { newId } from '../../std/id.ts';
import { insertJobs } from '../../storage/jobs.ts';
import type { Db } from '../../storage/schema.ts';
import type { Announced } from './facts.ts';

export const DELIVER_ANNOUNCEMENT = 'deliver-announcement';

/** Pages and feeds are made anew first: networks look at them as soon as they are told. */
export const SETTLE_MS = 3_000;

export function newAnnouncement(articleId: string, channelId: string, now: number): Announcement {
  return {
    id: newId(),
    articleId,
    channelId,
    state: 'waiting',
    remoteId: null,
    remoteUrl: null,
    text: '',
    hash: null,
    ownText: null,
    round: 0,
    run: 0,
    nextAt: null,
    tries: 0,
    failingSince: null,
    sentAt: null,
    createdAt: now,
  };
}

/** The announcement as somebody asked for it anew: what was under way for the former wish is over. */
export const wished = (one: Announcement, runAt: number): Announcement => ({
  ...one,
  run: one.run + 1,
  nextAt: runAt,
  tries: 0,
  failingSince: null,
});

/** The job of its next try. Asking twice for the same is asking once. */
export async function insertDelivery(db: Db, one: Announcement, now: number): Promise<void> {
  if (one.nextAt === null) return;
  const { id: announcementId, run, nextAt } = one;
  await insertJobs(
    db,
    [
      {
        key: `${DELIVER_ANNOUNCEMENT}:${announcementId}:${run}:${nextAt}`,
        kind: DELIVER_ANNOUNCEMENT,
        payload: { announcementId, run },
        runAt: nextAt,
      },
    ],
    now,
  );
}

/** What would go out on this channel. */
export const textOn = (
  channel: Channel,
  announced: Announced,
  ownText: string | null,
): ComposedText => composeText(channel, announced.facts, ownText);

/** Of all that a network shows of it: where this stays the same, nothing is to be changed there. */
export function hashOf(channel: Channel, { facts }: Announced, text: string): string {
  const isTelling = (TELLING as readonly string[]).includes(channel.kind);
  const hasCard = channel.kind === 'bluesky';
  const shown = isTelling
    ? { text, ...facts }
    : {
        text,
        url: facts.url,
        ...(hasCard ? { headline: facts.headline, standfirst: facts.standfirst } : {}),
      };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
