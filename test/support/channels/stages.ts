/** For each kind of channel, the network it speaks to, and what a newsroom would type to be tied to it. */
import type {
  AnnouncingKind,
  ChannelOptions,
  ChannelSecrets,
} from '../../../src/domain/channel.ts';
import { BLUESKY, blueskyStandIn } from './bluesky-stand-in.ts';
import { FACEBOOK, facebookStandIn } from './facebook-stand-in.ts';
import { hubStandIn, INDEXNOW_KEY, indexNowStandIn } from './machine-stand-ins.ts';
import { MASTODON, mastodonStandIn } from './mastodon-stand-in.ts';
import type { Network } from './post.ts';
import { TELEGRAM, telegramStandIn } from './telegram-stand-in.ts';
import { WEBHOOK_SECRET, webhookStandIn } from './webhook-stand-in.ts';
import { X, xStandIn } from './x-stand-in.ts';

export interface Stage {
  network: Network;
  options: ChannelOptions;
  secrets: ChannelSecrets;
  /** Where the newsroom's own site is, for networks that look at it. */
  origin?: string;
}

export const stages: Partial<Record<AnnouncingKind, (clock: () => number) => Promise<Stage>>> = {
  async telegram() {
    const network = await telegramStandIn();
    const { token, chat } = TELEGRAM;
    return { network, options: { server: network.url, target: chat }, secrets: { token } };
  },
  async facebook() {
    const network = await facebookStandIn();
    const { token, page } = FACEBOOK;
    return { network, options: { server: network.url, target: page }, secrets: { token } };
  },
  async mastodon(clock) {
    const network = await mastodonStandIn(clock);
    const { token } = MASTODON;
    return { network, options: { server: network.url }, secrets: { token } };
  },
  async bluesky(clock) {
    const network = await blueskyStandIn(clock);
    const { handle, password } = BLUESKY;
    const options = { server: network.url, target: `@${handle}` };
    return { network, options, secrets: { token: password } };
  },
  async x(clock) {
    const network = await xStandIn(clock);
    return { network, options: { server: network.url }, secrets: X };
  },
  async websub() {
    const network = await hubStandIn();
    return { network, options: { target: `${network.url}/` }, secrets: {} };
  },
  async indexnow() {
    const network = await indexNowStandIn();
    const options = { server: network.url, key: INDEXNOW_KEY };
    return { network, options, secrets: {}, origin: network.url };
  },
  async webhook(clock) {
    const network = await webhookStandIn(clock);
    return {
      network,
      options: { target: `${network.url}/hook` },
      secrets: { token: WEBHOOK_SECRET },
    };
  },
};
