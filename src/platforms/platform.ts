import type { PlatformName, PledgeNews } from '../domain/pledge.ts';

/** A notice as it came over the wire: signatures are made over the very bytes. */
export interface Notice {
  headers: Headers;
  rawBody: Uint8Array;
  /** When it arrived: milliseconds since 1970, UTC. */
  receivedAt: number;
}

/** What the newsroom keeps for a platform; secrets are opened for the call only. */
export interface PlatformKeys {
  /** What signs, or accompanies, the platform's notices. */
  webhookSecret: string;
  /** The currency to assume where a platform names none. */
  currency: string;
}

/**
 * A place where pledges come from. One folder each, one line in `index.ts`, one contract test.
 */
export interface Platform {
  name: PlatformName;
  /**
   * Reads a notice.
   * @returns what became of pledges; nothing for notices about anything else.
   * @throws AppError `forbidden` / `platform.bad-signature` when it is not the platform that speaks;
   *   `invalid` / `platform.unreadable` when its form is not the documented one.
   */
  read(notice: Notice, keys: PlatformKeys): PledgeNews[];
}
