import { fediverseProvider } from './embeds-fediverse.ts';
import { FILM } from './embeds-film.ts';
import { MAPS } from './embeds-maps.ts';
import { POSTS } from './embeds-posts.ts';
import type { EmbedAspect, EmbedProvider } from './embeds-provider.ts';
import { SOUND } from './embeds-sound.ts';

export type { EmbedAspect } from './embeds-provider.ts';

/** Something on somebody else's site that an article shows after a click. */
export interface Embed {
  /** A provider's name, or `web`. */
  provider: string;
  /** The page to open, in the form its provider writes it. */
  url: string;
  /** What may be framed after a click; null where only a link is safe. Always https. */
  embedUrl: string | null;
  /** Who will see the visit, for people: the provider's name, or the host. */
  label: string;
  aspect: EmbedAspect;
}

const PROVIDERS: readonly EmbedProvider[] = [...FILM, ...SOUND, ...POSTS, ...MAPS];

const BY_HOST = new Map(
  PROVIDERS.flatMap((provider) => provider.hosts.map((host) => [host, provider] as const)),
);

/**
 * What an address shows, judged by its parsed host and path alone. Every part that goes into a frame's
 * address has been matched against its exact shape.
 *
 * @returns null for anything that is no web address.
 */
export function recogniseEmbed(address: string): Embed | null {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname) return null;
  // Names and passwords before the host are only ever there to deceive.
  url.username = '';
  url.password = '';
  const host = url.hostname.replace(/^www\./, '');
  const provider = url.port === '' ? BY_HOST.get(host) : undefined;
  const frame = provider?.read(url);
  if (provider) {
    const plain = { url: url.href, embedUrl: null, aspect: 'free' as const };
    return { provider: provider.name, label: provider.label, ...(frame ?? plain) };
  }
  const network = fediverseProvider(url) ?? 'web';
  return { provider: network, url: url.href, embedUrl: null, label: host, aspect: 'free' };
}

/** The origins that a page's `frame-src` has to allow for the frames that `recogniseEmbed` names. */
export function embedOrigins(): string[] {
  return [...new Set(PROVIDERS.flatMap((provider) => provider.frameOrigins))].sort();
}
