import { type EmbedProvider, segmentsOf, shaped } from './embeds-provider.ts';

/** Posts on networks that sit on hosts of their own. The fediverse is in `embeds-fediverse.ts`. */

const POST_ID = /^\d{1,20}$/;

const telegram: EmbedProvider = {
  name: 'telegram',
  label: 'Telegram',
  hosts: ['t.me', 'telegram.me'],
  frameOrigins: ['https://t.me'],
  read(url) {
    const segments = segmentsOf(url);
    if (segments[0] === 's') segments.shift();
    const channel = shaped(segments[0], /^[A-Za-z]\w{3,31}$/);
    const post = shaped(segments[1], POST_ID);
    if (!channel || !post) return null;
    const page = `https://t.me/${channel}/${post}`;
    return { url: page, embedUrl: `${page}?embed=1`, aspect: 'free' };
  },
};

const x: EmbedProvider = {
  name: 'x',
  label: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'mobile.x.com', 'platform.twitter.com'],
  frameOrigins: ['https://platform.twitter.com'],
  read(url) {
    const segments = segmentsOf(url);
    const at = segments.findIndex((part) => part === 'status' || part === 'statuses');
    const isFrame = url.hostname === 'platform.twitter.com';
    const id = shaped(
      isFrame ? url.searchParams.get('id') : at < 0 ? null : segments[at + 1],
      POST_ID,
    );
    if (!id) return null;
    const who = shaped(isFrame ? null : segments[0], /^\w{1,20}$/) ?? 'i';
    return {
      url: `https://x.com/${who}/status/${id}`,
      embedUrl: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
      aspect: 'free',
    };
  },
};

const bluesky: EmbedProvider = {
  name: 'bluesky',
  label: 'Bluesky',
  hosts: ['bsky.app', 'embed.bsky.app'],
  frameOrigins: ['https://embed.bsky.app'],
  read(url) {
    const [first, second, third, fourth] = segmentsOf(url);
    const isFrame = first === 'embed' && third === 'app.bsky.feed.post';
    if (!isFrame && !(first === 'profile' && third === 'post')) return null;
    // A handle is a domain name; a DID never changes.
    const who = shaped(second, /^(?:did:(?:plc|web):[\w.%-]{3,100}|[\w-]+(?:\.[\w-]+)+)$/);
    const key = shaped(fourth, /^[\w.~-]{1,64}$/);
    if (!who || !key) return null;
    return {
      url: `https://bsky.app/profile/${who}/post/${key}`,
      embedUrl: `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${key}`,
      aspect: 'free',
    };
  },
};

const instagram: EmbedProvider = {
  name: 'instagram',
  label: 'Instagram',
  hosts: ['instagram.com', 'instagr.am'],
  frameOrigins: ['https://www.instagram.com'],
  read(url) {
    const segments = segmentsOf(url);
    const at = segments.findIndex((part) => /^(?:p|reel|reels|tv)$/.test(part));
    const code = shaped(at < 0 ? null : segments[at + 1], /^[\w-]{5,40}$/);
    if (!code) return null;
    const page = `https://www.instagram.com/${segments[at] === 'p' ? 'p' : 'reel'}/${code}/`;
    return { url: page, embedUrl: `${page}embed/`, aspect: 'free' };
  },
};

/** The public page behind a Facebook address; its frames are told it as `href`. */
function facebookPage(url: URL): URL | null {
  if (segmentsOf(url)[0] !== 'plugins') return url;
  const inner = url.searchParams.get('href') ?? '';
  if (!URL.canParse(inner)) return null;
  const page = new URL(inner);
  return /^(?:www\.|m\.)?facebook\.com$/.test(page.hostname) ? page : null;
}

/** Only these of its many parameters say what is shown; the others say who looked. */
const FACEBOOK_KEEPS = ['v', 'story_fbid', 'fbid', 'id', 'set'] as const;

const facebook: EmbedProvider = {
  name: 'facebook',
  label: 'Facebook',
  hosts: ['facebook.com', 'm.facebook.com', 'web.facebook.com', 'fb.watch', 'fb.com'],
  frameOrigins: ['https://www.facebook.com'],
  read(url) {
    const found = url.hostname === 'fb.watch' ? null : facebookPage(url);
    if (!found) return null;
    const segments = segmentsOf(found);
    const isFilm = segments.includes('videos') || ['watch', 'reel'].includes(segments[0] ?? '');
    const isPost =
      segments.includes('posts') ||
      segments.includes('photos') ||
      ['permalink.php', 'photo.php', 'photo', 'story.php'].includes(segments[0] ?? '');
    if (!isFilm && !isPost) return null;
    const page = new URL(`https://www.facebook.com${found.pathname}`);
    for (const name of FACEBOOK_KEEPS) {
      const value = shaped(found.searchParams.get(name), /^[\w.-]{1,128}$/);
      if (value) page.searchParams.set(name, value);
    }
    const plugin = isFilm ? 'video.php' : 'post.php';
    return {
      url: page.href,
      embedUrl: `https://www.facebook.com/plugins/${plugin}?href=${encodeURIComponent(page.href)}&show_text=true`,
      aspect: isFilm ? '16:9' : 'free',
    };
  },
};

export const POSTS: readonly EmbedProvider[] = [telegram, x, bluesky, instagram, facebook];
