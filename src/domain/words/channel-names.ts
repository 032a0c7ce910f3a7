import type { ChannelKind } from '../channel.ts';

/** Names of networks are not translated; of the rest each language has its own. */
const networks = {
  telegram: 'Telegram',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  whatsapp: 'WhatsApp',
  webhook: 'Webhook',
  websub: 'WebSub',
  indexnow: 'IndexNow',
  signal: 'Signal',
  site: 'Site',
} as const;

/** What each kind of channel is called, wherever it is named. */
export const channelNames: Readonly<Record<'fr' | 'en', Readonly<Record<ChannelKind, string>>>> = {
  fr: { ...networks, facebook: 'Page Facebook', mail: 'Courriel' },
  en: { ...networks, facebook: 'Facebook page', mail: 'E-mail' },
};
