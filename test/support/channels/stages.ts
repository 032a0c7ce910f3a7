/** For each kind of channel, the network it speaks to, and what a newsroom would type to be tied to it. */
import type {
  AnnouncingKind,
  ChannelOptions,
  ChannelSecrets,
} from '../../../src/domain/channel.ts';
import type { Network } from './post.ts';
import { TELEGRAM, telegramStandIn } from './telegram-stand-in.ts';
import { WEBHOOK_SECRET, webhookStandIn } from './webhook-stand-in.ts';

export interface Stage {
  network: Network;
  options: ChannelOptions;
  secrets: ChannelSecrets;
}

export const stages: Partial<Record<AnnouncingKind, (clock: () => number) => Promise<Stage>>> = {
  async telegram() {
    const network = await telegramStandIn();
    const { token, chat } = TELEGRAM;
    return { network, options: { server: network.url, target: chat }, secrets: { token } };
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
