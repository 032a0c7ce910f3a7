import type { StoryKind } from './article.ts';
import type { Contact } from './author.ts';
import { CONTACTS } from './author.ts';

/** Channels that publish a text of their own before people. */
export const POSTING = ['telegram', 'facebook', 'mastodon', 'bluesky'] as const;
/** Channels for which the house writes the text, and a person posts it; on X only where no keys are given. */
export const PREPARED = ['x', 'whatsapp'] as const;
/** Channels that tell machines. */
export const TELLING = ['webhook', 'websub', 'indexnow'] as const;

export const ANNOUNCING = [...POSTING, ...PREPARED, ...TELLING] as const;
export type AnnouncingKind = (typeof ANNOUNCING)[number];

/** A place where articles are announced, or where readers can follow the paper, or both. */
export const CHANNEL_KINDS = [
  'telegram',
  'facebook',
  'mastodon',
  'bluesky',
  'x',
  'whatsapp',
  'webhook',
  'websub',
  'indexnow',
  'mail',
  'signal',
  'site',
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const TIMINGS = ['publication', 'delay', 'hand'] as const;
/** At publication, some minutes after it, or when a person says so. */
export type Timing = (typeof TIMINGS)[number];

/** How a channel is reached; nothing here is secret. */
export interface ChannelOptions {
  /** `https://host` of the network's server, where there are many; absent: the network's own. */
  server?: string;
  /** The chat, the page, the account, or the address that is told. */
  target?: string;
  /** IndexNow: the name of the key file. Public by its nature. */
  key?: string;
  /** Whether the article's picture goes along, where the network lets one choose. */
  withPicture?: boolean;
  /** What the network said of its own limits when it was last asked. */
  limit?: number;
  urlLength?: number;
}

/** What only the house knows; sealed where it is kept. */
export interface ChannelSecrets {
  /** Of a bot, a page or an account; an app password; what signs a webhook. */
  token?: string;
  /** X has four: two of the app, two of the account. */
  tokenSecret?: string;
  appKey?: string;
  appSecret?: string;
}

export const SECRETS = ['token', 'tokenSecret', 'appKey', 'appSecret'] as const;
export type SecretName = (typeof SECRETS)[number];

/** The secrets that a kind of channel is reached by: all of them, or none. */
export function secretsOf(kind: ChannelKind): readonly SecretName[] {
  if (kind === 'x') return ['appKey', 'appSecret', 'token', 'tokenSecret'];
  const isKeyed = among(POSTING, kind) || kind === 'webhook';
  return isKeyed ? ['token'] : [];
}

export interface Channel {
  id: string;
  kind: ChannelKind;
  /** What the newsroom calls it. */
  name: string;
  /** Where readers follow it: a handle or a whole address, as `contactHref` takes them; may be empty. */
  address: string;
  /** Whether readers are shown the way there. */
  isFollowed: boolean;
  /** Whether articles are announced there. */
  isOn: boolean;
  /** Of which editions; none named: all. */
  editionIds: string[];
  /** Of which sections; none named: all. */
  sectionIds: string[];
  /** Of which kinds; none named: all but pages. */
  storyKinds: StoryKind[];
  /** By edition language; the channel's usual one where absent. */
  templates: Record<string, string>;
  timing: Timing;
  delayMinutes: number;
  options: ChannelOptions;
  /** Null where nothing secret is kept. */
  sealedSecrets: string | null;
  createdAt: number;
  /** Taken out at; it can come back. */
  removedAt: number | null;
  checkedAt: number | null;
  /** `ok`, or the key of a message. */
  checkResult: string | null;
  /** Nothing is asked of it before. */
  restUntil: number;
}

const among = (list: readonly string[], kind: string): boolean => list.includes(kind);

export const isAnnouncing = (kind: ChannelKind): kind is AnnouncingKind => among(ANNOUNCING, kind);
/** Whether a person posts there what the house prepared. */
export const isByHand = (kind: ChannelKind, hasKeys: boolean): boolean =>
  among(PREPARED, kind) && !(kind === 'x' && hasKeys);
/** Whether people read there what the house writes. */
export const hasWords = (kind: ChannelKind): boolean =>
  among(PREPARED, kind) || among(POSTING, kind);
export const isContact = (kind: ChannelKind): kind is Contact & ChannelKind =>
  among(CONTACTS, kind);

/** What of an article decides whether a channel announces it. */
export interface Announceable {
  editionId: string;
  sectionId: string | null;
  kind: StoryKind;
}

/** Whether this channel announces such an article. */
export function announces(channel: Channel, article: Announceable): boolean {
  if (!channel.isOn || channel.removedAt !== null || !isAnnouncing(channel.kind)) return false;
  const { editionIds, sectionIds, storyKinds } = channel;
  if (editionIds.length > 0 && !editionIds.includes(article.editionId)) return false;
  if (sectionIds.length > 0 && !sectionIds.includes(article.sectionId ?? '')) return false;
  if (storyKinds.length > 0) return storyKinds.includes(article.kind);
  // Machines are told of everything that readers can find.
  return article.kind !== 'page' || among(TELLING, channel.kind);
}
