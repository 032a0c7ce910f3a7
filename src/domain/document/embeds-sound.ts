import { type EmbedProvider, segmentsOf, shaped } from './embeds-provider.ts';

/** A track, a set or an artist's page, as a `url` that the player is given. */
function soundcloudTarget(url: URL): URL | null {
  if (url.hostname !== 'w.soundcloud.com') return url;
  const inner = url.searchParams.get('url') ?? '';
  return URL.canParse(inner) ? new URL(inner) : null;
}

const soundcloud: EmbedProvider = {
  name: 'soundcloud',
  label: 'SoundCloud',
  hosts: ['soundcloud.com', 'm.soundcloud.com', 'w.soundcloud.com'],
  frameOrigins: ['https://w.soundcloud.com'],
  read(url) {
    const target = soundcloudTarget(url);
    if (!target) return null;
    const host = target.hostname.replace(/^(www|m)\./, '');
    const segments = segmentsOf(target);
    const isApi = host === 'api.soundcloud.com';
    const fits = segments.length >= 2 && segments.length <= 4;
    if (!fits || (host !== 'soundcloud.com' && !isApi)) return null;
    const page = `https://${host}/${segments.join('/')}`;
    return {
      url: page,
      embedUrl: `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}&show_teaser=false`,
      aspect: 'audio',
    };
  },
};

const spotify: EmbedProvider = {
  name: 'spotify',
  label: 'Spotify',
  hosts: ['open.spotify.com'],
  frameOrigins: ['https://open.spotify.com'],
  read(url) {
    const path = segmentsOf(url).filter((part) => part !== 'embed' && !/^intl-\w+$/.test(part));
    const kind = shaped(path[0], /^(?:track|album|playlist|episode|show|artist)$/);
    const id = shaped(path[1], /^[A-Za-z0-9]{22}$/);
    if (!kind || !id) return null;
    return {
      url: `https://open.spotify.com/${kind}/${id}`,
      embedUrl: `https://open.spotify.com/embed/${kind}/${id}`,
      aspect: 'audio',
    };
  },
};

export const SOUND: readonly EmbedProvider[] = [soundcloud, spotify];
