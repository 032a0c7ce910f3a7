import type { AnnouncedFacts } from './announcement-text.ts';
import type { ChannelOptions } from './channel.ts';

/** A picture that goes along. */
export interface AnnouncedPicture {
  bytes: Uint8Array;
  /** Media type. */
  type: string;
  alt: string;
}

/** One article for one channel. */
export interface ChannelMessage {
  /** The same for every try, by which a network knows a repetition. */
  id: string;
  /** The number of this doing: the same for its tries, another for the next change. */
  turn: number;
  /** When it was first tried: milliseconds since 1970, the same for every try. */
  at: number;
  text: string;
  facts: AnnouncedFacts;
  /** Absolute address of the picture; null where there is none. */
  pictureUrl: string | null;
  /** Its bytes, no more than a network takes; null where there is none. */
  readPicture(): Promise<AnnouncedPicture | null>;
  /** Absolute addresses of the feeds that changed with it. */
  topics: readonly string[];
}

/** Where a message stands. */
export interface Remote {
  /** In the network's own form; given back for edits. Not empty. */
  id: string;
  url: string | null;
}

/** What a channel says of itself when it is asked whether it works. */
export interface CheckedChannel {
  /** The account, the page, the chat, as the network calls it. */
  account: string;
  /** What is to be kept for next time, such as how long a text may be. */
  options?: ChannelOptions;
}
