import { z } from 'zod';
import { ACTS, ANNOUNCEMENT_STATES, ATTEMPT_OUTCOMES } from '../domain/announcement.ts';
import { STORY_KINDS } from '../domain/article.ts';
import { CHANNEL_KINDS, TIMINGS } from '../domain/channel.ts';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const kind = z.enum(CHANNEL_KINDS);
const text = (max: number) => z.string().max(max);

const fields = {
  name: line(80),
  /** Where readers follow it: a handle or a whole address. */
  address: line(300),
  isFollowed: z.boolean(),
  isOn: z.boolean(),
  /** None named: all. */
  editionIds: z.array(id).max(50),
  sectionIds: z.array(id).max(200),
  storyKinds: z.array(z.enum(STORY_KINDS)).max(30),
  /** By edition language. */
  templates: z.record(lang, text(2_000)),
  timing: z.enum(TIMINGS),
  delayMinutes: z.int().min(0).max(100_000),
};
const options = z.object({
  server: line(300).optional(),
  target: line(500).optional(),
  withPicture: z.boolean().optional(),
});

const channel = z.object({
  id,
  kind,
  ...fields,
  options: options.extend({ key: z.string().optional(), limit: z.int().optional() }),
  /** Whether a key is kept; the key itself leaves the house to the network only. */
  hasToken: z.boolean(),
  /** The words that stand in where an edition has no template. */
  usualTemplate: z.string(),
  checkedAt: instant.nullable(),
  isWorking: z.boolean().nullable(),
  /** What is wrong, in a sentence; empty when all is well. */
  said: z.string(),
  /** Of the last thirty days. */
  counts: z.object({ sent: z.int(), waiting: z.int(), failed: z.int() }),
});

const input = z.object({
  ...fields,
  options,
  /** A key, a token or a password; X has four. Each that is empty is as it was. */
  token: line(2_000),
  tokenSecret: line(2_000),
  appKey: line(2_000),
  appSecret: line(2_000),
  /** Throws away the keys that are kept. */
  isForgotten: z.boolean(),
});

export const listChannels = operation({
  method: 'GET',
  path: '/channels',
  permission: 'studio:enter',
  tag: 'channels',
  summary: 'Where readers follow the paper and where its articles are announced.',
  answer: z.object({ channels: z.array(channel) }),
});

export const createChannel = operation({
  method: 'POST',
  path: '/channels',
  permission: 'publication:change',
  tag: 'channels',
  summary: 'Adds a channel.',
  body: input.partial().extend({ kind }),
  answer: z.object({ id }),
});

export const changeChannel = operation({
  method: 'PATCH',
  path: '/channels/:channelId',
  permission: 'publication:change',
  tag: 'channels',
  summary: 'Changes a channel; a key that is left empty stays as it was.',
  body: input.partial(),
  answer: 'nothing',
});

export const removeChannel = operation({
  method: 'DELETE',
  path: '/channels/:channelId',
  permission: 'publication:change',
  tag: 'channels',
  summary: 'Takes a channel out; what stands on the network stays there.',
  answer: 'nothing',
});

export const restoreChannel = operation({
  method: 'POST',
  path: '/channels/:channelId/restore',
  permission: 'publication:change',
  tag: 'channels',
  summary: 'Brings a channel back as it was.',
  answer: 'nothing',
});

const composed = {
  text: z.string(),
  /** As the network counts. */
  length: z.int(),
  limit: z.int().nullable(),
  isTooLong: z.boolean(),
  isShortened: z.boolean(),
};

export const tryChannel = operation({
  method: 'POST',
  path: '/channels/:channelId/try',
  permission: 'publication:change',
  tag: 'channels',
  summary:
    'Shows what would be posted of the newest article of each edition, and whether the network would take it; posts nothing.',
  answer: z.object({
    texts: z.array(
      z.object({ lang: z.string(), headline: z.string(), composed: z.object(composed).nullable() }),
    ),
    account: z.string(),
    isWorking: z.boolean(),
    said: z.string(),
  }),
});

const attempt = z.object({
  at: instant,
  act: z.enum(ACTS),
  outcome: z.enum(ATTEMPT_OUTCOMES),
  status: z.int().nullable(),
  /** What happened, in a sentence; empty when all went well. */
  said: z.string(),
  retryAt: instant.nullable(),
});

const announcement = z.object({
  channelId: id,
  kind,
  name: z.string(),
  timing: z.enum(TIMINGS),
  delayMinutes: z.int(),
  state: z.enum(ANNOUNCEMENT_STATES),
  /** What would go out now, or stands there to be put right. */
  ...composed,
  hasOwnText: z.boolean(),
  /** Whether people read there what the house writes. */
  hasWords: z.boolean(),
  /** The text as it was sent; empty before. */
  sentText: z.string(),
  url: z.string().nullable(),
  sentAt: instant.nullable(),
  nextAt: instant.nullable(),
  /** Where a person posts it. */
  shareUrl: z.string().nullable(),
  /** Newest first. */
  attempts: z.array(attempt),
});

export const listAnnouncements = operation({
  method: 'GET',
  path: '/articles/:articleId/announcements',
  permission: 'studio:enter',
  tag: 'channels',
  summary: 'Where an article is announced or will be, with every attempt.',
  answer: z.object({ isPublic: z.boolean(), announcements: z.array(announcement) }),
});

export const listStuckAnnouncements = operation({
  method: 'GET',
  path: '/announcements/stuck',
  permission: 'article:publish',
  tag: 'channels',
  summary:
    'Announcements that do not come through: given up, of unknown fate, or tried in vain for an hour.',
  answer: z.object({
    announcements: z.array(
      z.object({
        articleId: id,
        headline: z.string(),
        channelId: id,
        channelName: z.string(),
        kind,
        state: z.enum(ANNOUNCEMENT_STATES),
        failingSince: instant,
        /** Null: it is not tried again by itself. */
        nextAt: instant.nullable(),
        act: z.enum(ACTS),
        /** What happened and what to do, in a sentence. */
        said: z.string(),
        /** Whether the channel has to be connected again before anything goes. */
        isForKeys: z.boolean(),
      }),
    ),
  }),
});

export const leaveAnnouncement = operation({
  method: 'POST',
  path: '/articles/:articleId/announcements/:channelId/left',
  permission: 'article:publish',
  tag: 'channels',
  summary: 'Lets what did not come through be as it is; nothing more is tried.',
  answer: 'nothing',
});

export const wordAnnouncement = operation({
  method: 'PATCH',
  path: '/articles/:articleId/announcements/:channelId',
  permission: 'article:write',
  tag: 'channels',
  summary: 'Gives an announcement its own words, or says that it does not go there.',
  body: z.object({ text: text(70_000).nullable().optional(), isSkipped: z.boolean().optional() }),
  answer: 'nothing',
});

export const announceNow = operation({
  method: 'POST',
  path: '/articles/:articleId/announcements/:channelId/now',
  permission: 'article:publish',
  tag: 'channels',
  summary: 'Has an article announced on a channel now, or tried again.',
  answer: 'nothing',
});

export const sayPosted = operation({
  method: 'POST',
  path: '/articles/:articleId/announcements/:channelId/posted',
  permission: 'article:publish',
  tag: 'channels',
  summary: 'Says that a person posted it, or saw it there.',
  body: z.object({ url: line(500).default('') }),
  answer: 'nothing',
});
