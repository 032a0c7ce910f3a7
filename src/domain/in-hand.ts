/** What a server takes in that time is in hand at once, in milliseconds. */
const HELD_MS = 100;
const LEAST_PER_LANE = 2;
const MOST_PER_LANE = 50;

/** How many mails of a list are taken in hand together. */
export interface InHand {
  most(): number;
  /** So many mails came to their end since the last time this was told. */
  went(mails: number, nowMs: number): void;
}

/**
 * Each taking is a write that waits for the disk, so few of them are better; but what is in hand when
 * the process dies is unknown afterwards, so much in hand is worse. A tenth of a second of the server's
 * own pace is neither: ten mails for a slow server, some hundred for one that takes a thousand a second.
 */
export function createInHand(lanes: number): InHand {
  let most = lanes * LEAST_PER_LANE * 2;
  let last: number | null = null;
  return {
    most: () => most,
    went(mails, nowMs) {
      if (last !== null && mails > 0 && nowMs > last) {
        const wished = (mails / (nowMs - last)) * HELD_MS;
        // Half way there each time: one slow answer is no slow server.
        const next = Math.round((most + wished) / 2);
        most = Math.min(Math.max(next, lanes * LEAST_PER_LANE), lanes * MOST_PER_LANE);
      }
      last = nowMs;
    },
  };
}
