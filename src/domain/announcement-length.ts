/** How long a text is, as each network counts. */
import type { ChannelKind } from './channel.ts';

export interface LengthLimit {
  /** In the network's own measure; null where there is none that a text would meet. */
  limit: number | null;
  /** What an address counts for, however long it is; null: as it is written. */
  urlLength: number | null;
}

/** Captions of pictures on Telegram are shorter than messages. */
export const TELEGRAM_CAPTION = 1024;
const BLUESKY_BYTES = 3_000;

/** Sources: core.telegram.org/bots/api, developers.facebook.com, docs.joinmastodon.org, docs.bsky.app, docs.x.com. */
const LIMITS: Partial<Record<ChannelKind, LengthLimit>> = {
  telegram: { limit: 4096, urlLength: null },
  facebook: { limit: 63_206, urlLength: null },
  mastodon: { limit: 500, urlLength: 23 },
  bluesky: { limit: 300, urlLength: null },
  x: { limit: 280, urlLength: 23 },
};

/** @param said what the network's server says of itself: Mastodon's differ. */
export function limitOf(
  kind: ChannelKind,
  said: { limit?: number; urlLength?: number; withPicture?: boolean } = {},
): LengthLimit {
  const usual = LIMITS[kind] ?? { limit: null, urlLength: null };
  if (kind === 'telegram' && said.withPicture) return { ...usual, limit: TELEGRAM_CAPTION };
  if (kind !== 'mastodon') return usual;
  return { limit: said.limit ?? usual.limit, urlLength: said.urlLength ?? usual.urlLength };
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}»’']/g;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const graphemes = (text: string): number => {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
};

/** The length of a text on a kind of channel. */
export function lengthOn(kind: ChannelKind, text: string, { urlLength }: LengthLimit): number {
  if (kind === 'x') return weighted(text, urlLength ?? 23);
  // Entities of Telegram are counted in UTF-16 units; the limit is held in them too.
  if (kind === 'telegram' || kind === 'facebook') return text.length;
  if (urlLength === null) return graphemes(text);
  const urls = text.match(URL_IN_TEXT) ?? [];
  return graphemes(text.replace(URL_IN_TEXT, '')) + urls.length * urlLength;
}

/** Whether a network would refuse it for its length. */
export function isTooLong(kind: ChannelKind, text: string, limit: LengthLimit): boolean {
  if (kind === 'bluesky' && new TextEncoder().encode(text).length > BLUESKY_BYTES) return true;
  return limit.limit !== null && lengthOn(kind, text, limit) > limit.limit;
}

/** Ranges that count for one; all else counts for two. Version 3 of X's configuration. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/**
 * X's weighted length: Latin, Greek, Cyrillic, Hebrew and Arabic letters count for one, others for two,
 * an emoji for two however it is put together, an address for 23. The text is counted in NFC.
 * Source: docs.x.com, "Counting characters", and the configuration of twitter-text 3.
 */
function weighted(text: string, urlLength: number): number {
  const urls = text.match(URL_IN_TEXT) ?? [];
  let sum = urls.length * urlLength;
  for (const { segment } of segmenter.segment(text.normalize('NFC').replace(URL_IN_TEXT, ''))) {
    if (EMOJI.test(segment)) {
      sum += 2;
      continue;
    }
    for (const letter of segment) {
      const point = letter.codePointAt(0) ?? 0;
      sum += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
    }
  }
  return sum;
}
