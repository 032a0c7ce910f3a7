import type { Asking, Channel } from '../channels/channel.ts';
import { channels } from '../channels/index.ts';
import type { AnnouncingKind, ChannelKind } from '../domain/channel.ts';
import { AppError } from '../domain/errors.ts';
import { areBothHere } from '../std/loopback.ts';
import type {
  Abilities,
  ChannelDeps,
  ChannelDesk,
  OpenChannel,
} from '../usecases/channel/channel-desk.ts';
import type { House } from './house.ts';
import { mediaServer } from './media-server.ts';

/** Where a person posts, nothing can be asked. */
const NOTHING: Abilities = { edits: false, removes: false, isRepeatable: false, finds: false };

/**
 * Ties what use cases ask of channels to the channels.
 * @param parts.allowPrivate for both sides on one machine: tests, and a newsroom that tries things out
 */
export function channelDesk(parts: {
  origin: string;
  clock(): number;
  allowPrivate(target: string): boolean;
}): ChannelDesk {
  const loaded = async (kind: ChannelKind): Promise<Channel | null> =>
    (await channels[kind as AnnouncingKind]?.()) ?? null;

  async function asked(open: OpenChannel): Promise<{ channel: Channel; asking: Asking }> {
    const { kind, name, options } = open.channel;
    const channel = await loaded(kind);
    if (!channel) throw new AppError('invalid', 'channel.posts-nothing', { channel: name });
    const target = options.server ?? options.target ?? parts.origin;
    return {
      channel,
      asking: {
        kind,
        name,
        options,
        secrets: open.secrets,
        origin: parts.origin,
        now: parts.clock(),
        allowPrivate: parts.allowPrivate(target),
      },
    };
  }

  return {
    async abilities(kind) {
      const channel = await loaded(kind);
      if (!channel) return NOTHING;
      return {
        edits: channel.edit !== undefined,
        removes: channel.remove !== undefined,
        isRepeatable: channel.isRepeatable,
        finds: channel.find !== undefined,
      };
    },
    async announce(open, message) {
      const { channel, asking } = await asked(open);
      return channel.announce(asking, message);
    },
    async edit(open, message, remote) {
      const { channel, asking } = await asked(open);
      return (await channel.edit?.(asking, message, remote)) ?? remote;
    },
    async remove(open, message, remote) {
      const { channel, asking } = await asked(open);
      await channel.remove?.(asking, message, remote);
    },
    async find(open, message) {
      const { channel, asking } = await asked(open);
      return (await channel.find?.(asking, message)) ?? null;
    },
    async check(open) {
      const { channel, asking } = await asked(open);
      return channel.check(asking);
    },
  };
}

/** What announcing needs, of this house. */
export function channelDepsOf(house: House): ChannelDeps {
  const { storage, sealer, config } = house;
  return {
    db: storage.db,
    sealer,
    origin: config.url,
    clock: Date.now,
    readPicture: (path) => mediaServer(house).bytesOf(path),
    desk: channelDesk({
      origin: config.url,
      clock: Date.now,
      allowPrivate: (target) => areBothHere(config.url, target),
    }),
  };
}
