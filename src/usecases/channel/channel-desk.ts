import type { Channel, ChannelKind, ChannelSecrets } from '../../domain/channel.ts';
import type {
  AnnouncedPicture,
  ChannelMessage,
  CheckedChannel,
  Remote,
} from '../../domain/channel-message.ts';
import type { Sealer } from '../../std/sealed.ts';
import type { Context } from '../context.ts';

/** A channel with its secrets opened, for the call that needs them. */
export interface OpenChannel {
  channel: Channel;
  secrets: ChannelSecrets;
}

/** What can be asked of a kind of channel. */
export interface Abilities {
  edits: boolean;
  removes: boolean;
  /** The same message asked for twice is there once. */
  isRepeatable: boolean;
  /** One can look whether a message was taken. */
  finds: boolean;
}

/**
 * What the house asks channels for. `main` ties it to `channels`, which use cases do not know. All throw
 * as `channels/channel.ts` says.
 */
export interface ChannelDesk {
  abilities(kind: ChannelKind): Promise<Abilities>;
  announce(open: OpenChannel, message: ChannelMessage): Promise<Remote>;
  edit(open: OpenChannel, message: ChannelMessage, remote: Remote): Promise<Remote>;
  remove(open: OpenChannel, message: ChannelMessage, remote: Remote): Promise<void>;
  find(open: OpenChannel, message: ChannelMessage): Promise<Remote | null>;
  check(open: OpenChannel): Promise<CheckedChannel>;
}

/** What announcing needs of the house. Wired in `main/channel-desk.ts`. */
export interface ChannelDeps extends Pick<Context, 'db'> {
  sealer: Sealer;
  /** `https://host`, no slash. */
  origin: string;
  clock(): number;
  desk: ChannelDesk;
  /** A size of a picture, by its path on the site; null where there is none now. */
  readPicture(path: string): Promise<Uint8Array | null>;
}

export type PictureOf = () => Promise<AnnouncedPicture | null>;

const purposeOf = (channelId: string) => `channel:${channelId}`;

export const sealSecrets = (sealer: Sealer, channelId: string, secrets: ChannelSecrets): string =>
  sealer.seal(JSON.stringify(secrets), purposeOf(channelId));

export function openChannel(sealer: Sealer, channel: Channel): OpenChannel {
  const sealed = channel.sealedSecrets;
  const secrets = sealed
    ? (JSON.parse(sealer.open(sealed, purposeOf(channel.id))) as ChannelSecrets)
    : {};
  return { channel, secrets };
}
