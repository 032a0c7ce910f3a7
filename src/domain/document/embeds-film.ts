import { type EmbedProvider, segmentsOf, shaped } from './embeds-provider.ts';

/** Film. Frames are the variants that set the fewest cookies, where a provider has several. */

const DIGITS = /^\d{1,20}$/;

/** `90`, `90s`, `1m30s` or `1h2m3s` in seconds; 0 for anything else. */
function secondsOf(time: string | null): number {
  const match = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(time ?? '');
  const [hours, minutes, seconds] = [match?.[1], match?.[2], match?.[3]].map((n) => Number(n ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const youtube: EmbedProvider = {
  name: 'youtube',
  label: 'YouTube',
  hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  frameOrigins: ['https://www.youtube-nocookie.com'],
  read(url) {
    const [first, second] = segmentsOf(url);
    const list = shaped(url.searchParams.get('list'), /^[\w-]{2,64}$/);
    const named = ['embed', 'shorts', 'live', 'v'].includes(first ?? '') ? second : null;
    const short = url.hostname === 'youtu.be' ? first : null;
    const id = shaped(named ?? short ?? url.searchParams.get('v'), /^[\w-]{11}$/);
    if (!id && !list) return null;
    if (!id || second === 'videoseries') {
      return {
        url: `https://www.youtube.com/playlist?list=${list}`,
        embedUrl: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
        aspect: '16:9',
      };
    }
    const start = secondsOf(url.searchParams.get('t') ?? url.searchParams.get('start'));
    const at = (mark: string, name: string) => (start > 0 ? `${mark}${name}=${start}` : '');
    const isShort = first === 'shorts';
    return {
      url: isShort
        ? `https://www.youtube.com/shorts/${id}`
        : `https://www.youtube.com/watch?v=${id}${at('&', 't')}`,
      embedUrl: `https://www.youtube-nocookie.com/embed/${id}${at('?', 'start')}`,
      aspect: isShort ? '9:16' : '16:9',
    };
  },
};

const vimeo: EmbedProvider = {
  name: 'vimeo',
  label: 'Vimeo',
  hosts: ['vimeo.com', 'player.vimeo.com'],
  frameOrigins: ['https://player.vimeo.com'],
  read(url) {
    const segments = segmentsOf(url);
    const at = segments.findIndex((segment) => DIGITS.test(segment));
    const id = segments[at];
    if (!id) return null;
    // An unlisted film carries a second key, in the path or as `h`.
    const key = shaped(segments[at + 1] ?? url.searchParams.get('h'), /^[0-9a-f]{6,16}$/);
    return {
      url: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
      embedUrl: `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}`,
      aspect: '16:9',
    };
  },
};

const dailymotion: EmbedProvider = {
  name: 'dailymotion',
  label: 'Dailymotion',
  hosts: ['dailymotion.com', 'dai.ly', 'geo.dailymotion.com'],
  frameOrigins: ['https://geo.dailymotion.com'],
  read(url) {
    const segments = segmentsOf(url);
    const isShort = url.hostname === 'dai.ly';
    const named = segments[segments.indexOf('video') + 1];
    const asked = url.searchParams.get('video') ?? (isShort ? segments[0] : named);
    // Old addresses go on after the id: `x7tgad0_a-title`.
    const id = shaped(asked?.split('_')[0], /^[a-zA-Z0-9]{4,24}$/);
    if (!id) return null;
    return {
      url: `https://www.dailymotion.com/video/${id}`,
      embedUrl: `https://geo.dailymotion.com/player.html?video=${id}`,
      aspect: '16:9',
    };
  },
};

const arte: EmbedProvider = {
  name: 'arte',
  label: 'Arte',
  hosts: ['arte.tv'],
  frameOrigins: ['https://www.arte.tv'],
  read(url) {
    const [first, second, third] = segmentsOf(url);
    const isFrame = first === 'embeds';
    const lang = shaped(isFrame ? second : first, /^(?:fr|de|en|es|it|pl)$/);
    const id = shaped(isFrame || second === 'videos' ? third : null, /^\d{6}-\d{3}-[A-Z]$/);
    if (!lang || !id) return null;
    return {
      url: `https://www.arte.tv/${lang}/videos/${id}/`,
      embedUrl: `https://www.arte.tv/embeds/${lang}/${id}`,
      aspect: '16:9',
    };
  },
};

/** Its player wants a key that only its own embed code carries; a page's address stays a link. */
const ina: EmbedProvider = {
  name: 'ina',
  label: 'INA',
  hosts: ['ina.fr', 'player.ina.fr'],
  frameOrigins: ['https://player.ina.fr'],
  read(url) {
    if (url.hostname !== 'player.ina.fr') return null;
    const [first, id] = segmentsOf(url);
    const player = shaped(url.searchParams.get('pid'), /^\w{1,64}$/);
    const key = shaped(url.searchParams.get('key'), /^\w{1,64}$/);
    if (first !== 'embed' || !shaped(id, /^[A-Za-z0-9]{6,20}$/) || !player || !key) return null;
    const embedUrl = `https://player.ina.fr/embed/${id}?pid=${player}&key=${key}`;
    return { url: embedUrl, embedUrl, aspect: '16:9' };
  },
};

const archive: EmbedProvider = {
  name: 'archive.org',
  label: 'Internet Archive',
  hosts: ['archive.org'],
  frameOrigins: ['https://archive.org'],
  read(url) {
    const [first, second] = segmentsOf(url);
    const id = shaped(second, /^[A-Za-z0-9][\w.-]{1,100}$/);
    if (!id || (first !== 'details' && first !== 'embed')) return null;
    return {
      url: `https://archive.org/details/${id}`,
      embedUrl: `https://archive.org/embed/${id}`,
      aspect: '4:3',
    };
  },
};

const tiktok: EmbedProvider = {
  name: 'tiktok',
  label: 'TikTok',
  hosts: ['tiktok.com', 'm.tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
  frameOrigins: ['https://www.tiktok.com'],
  read(url) {
    const segments = segmentsOf(url);
    const who = shaped(segments[0], /^@[\w.]{1,32}$/);
    const id = shaped(segments.at(-1), /^\d{8,20}$/);
    const isFilm =
      segments.includes('video') || segments[0] === 'embed' || segments[0] === 'player';
    if (!id || !isFilm) return null;
    return {
      url: `https://www.tiktok.com/${who ?? '@_'}/video/${id}`,
      embedUrl: `https://www.tiktok.com/player/v1/${id}`,
      aspect: '9:16',
    };
  },
};

export const FILM: readonly EmbedProvider[] = [
  youtube,
  vimeo,
  dailymotion,
  arte,
  ina,
  archive,
  tiktok,
];
