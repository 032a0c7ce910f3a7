import type { AnnouncingKind } from '../domain/channel.ts';
import type { Channel } from './channel.ts';

/**
 * The channels that are asked by the house; each is loaded when it is first needed. WhatsApp is not here: a
 * person posts what was prepared for it, and on X too where no keys are given.
 */
export const channels: Partial<Record<AnnouncingKind, () => Promise<Channel>>> = {
  telegram: async () => (await import('./telegram.ts')).telegram,
  facebook: async () => (await import('./facebook.ts')).facebook,
  mastodon: async () => (await import('./mastodon.ts')).mastodon,
  bluesky: async () => (await import('./bluesky.ts')).bluesky,
  x: async () => (await import('./x.ts')).x,
  webhook: async () => (await import('./webhook.ts')).webhook,
  websub: async () => (await import('./websub.ts')).websub,
  indexnow: async () => (await import('./indexnow.ts')).indexnow,
};
