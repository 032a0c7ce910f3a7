import type { PlatformOptions, PlatformSecrets } from '../domain/platform.ts';
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

/** Who stands behind a platform's number. */
export interface PersonNews {
  externalId: string;
  mail: string;
  name: string;
}

/** Money that came in, or was given back. */
export interface PaymentNews {
  externalId: string;
  person: { externalId: string; mail: string | null; name: string };
  amount: number;
  currency: string;
  paidAt: number;
}

/** What a notice tells besides the state of pledges. */
export interface MoreNews {
  people: PersonNews[];
  payments: PaymentNews[];
  refunds: { externalId: string; refunded: number }[];
}

/** What asking a platform needs. */
export interface Asking {
  secrets: PlatformSecrets;
  options: PlatformOptions;
  currency: string;
  /** Where its API is; the platform's own address unless the newsroom's machine says otherwise. */
  apiUrl: string;
  now: number;
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
  /** What the same notice tells of people and payments; absent where it never does. Throws as `read`. */
  readMore?(notice: Notice, keys: PlatformKeys): MoreNews;
  /** Whether its keys work. @throws AppError `unavailable`, `forbidden` */
  check?(asking: Asking): Promise<void>;
  /** Every pledge that it knows, those that ended lately among them. Throws as `check`. */
  readAll?(asking: Asking): AsyncIterable<PledgeNews>;
  /** The pledges of one person. Throws as `check`. */
  readOne?(asking: Asking, personId: string): Promise<PledgeNews[]>;
}
