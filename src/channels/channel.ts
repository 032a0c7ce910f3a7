import type {
  AnnouncingKind,
  ChannelKind,
  ChannelOptions,
  ChannelSecrets,
} from '../domain/channel.ts';
import type { ChannelMessage, CheckedChannel, Remote } from '../domain/channel-message.ts';

/** What asking a channel needs; secrets are opened for the call only. */
export interface Asking {
  kind: ChannelKind;
  /** What the newsroom calls it, for sentences. */
  name: string;
  options: ChannelOptions;
  secrets: ChannelSecrets;
  /** `https://host` of the newsroom. */
  origin: string;
  now: number;
  /** For both sides on one machine, in tests and trials; never from a setting. */
  allowPrivate?: boolean;
}

/**
 * A place where articles are announced: one file each, a line in `index.ts`, one contract test.
 *
 * All throw AppError: `unavailable` / `channel.down`, `channel.wait` (with `seconds`) when it was surely
 * not taken and trying again may help; `unavailable` / `channel.unsure` when the network may have taken it
 * before the line broke; `forbidden` / `channel.refused` when the keys are refused, `channel.no-right` when
 * they are good and the right is lacking; `invalid` /
 * `channel.not-accepted` when this very message is; `not-found` / `channel.gone` when what was to be edited
 * or removed is no longer there.
 */
export interface Channel {
  kind: AnnouncingKind;
  /** Whether the same message asked for twice is there once. */
  isRepeatable: boolean;
  announce(asking: Asking, message: ChannelMessage): Promise<Remote>;
  /** Absent where what was said stays said. */
  edit?(asking: Asking, message: ChannelMessage, remote: Remote): Promise<Remote>;
  remove?(asking: Asking, message: ChannelMessage, remote: Remote): Promise<void>;
  /** Looks whether a message of which nobody knows was taken; absent where one cannot look. */
  find?(asking: Asking, message: ChannelMessage): Promise<Remote | null>;
  /** Whether keys and place are right; posts nothing. */
  check(asking: Asking): Promise<CheckedChannel>;
}
