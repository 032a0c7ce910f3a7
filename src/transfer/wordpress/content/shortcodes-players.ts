import { escapeHtml, type Shortcode, type ShortcodeHandler } from './shortcode.ts';

/** Films and posts of other sites, named by address or by number. */

const ADDRESS = /^(?:https?:)?\/\/\S+$/i;

function wordsOf({ attrs, raw }: Shortcode): string {
  const written = (raw ?? '').replace(/<[^>]*>/g, ' ').trim();
  return (
    [
      attrs.url,
      attrs.src,
      attrs.link,
      attrs.id,
      attrs.video_id,
      attrs.video,
      attrs.clip_id,
      attrs['0'],
      written,
    ].find((one) => one !== undefined && one !== '') ?? ''
  ).trim();
}

/** An address on a line of its own, which the reader of the HTML turns into what it shows. */
export function alone(url: string): string {
  const full = url.startsWith('//') ? `https:${url}` : url;
  return `\n\n<p>${escapeHtml(full)}</p>\n\n`;
}

const player =
  (address: (id: string) => string | null): ShortcodeHandler =>
  (shortcode) => {
    const words = wordsOf(shortcode).replace(/^&amp;/, '');
    if (ADDRESS.test(words)) return alone(words);
    if (!/^[\w:./-]+$/.test(words)) return null;
    const url = address(words);
    return url === null ? null : alone(url);
  };

const youtube = player((id) => `https://www.youtube.com/watch?v=${id}`);
const vimeo = player((id) => (/^\d+$/.test(id) ? `https://vimeo.com/${id}` : null));
const tweet = player((id) => (/^\d+$/.test(id) ? `https://twitter.com/i/status/${id}` : null));
const instagram = player((id) => `https://www.instagram.com/p/${id}/`);
const byAddress = player(() => null);

const embed: ShortcodeHandler = (shortcode) => {
  const written = (shortcode.raw ?? '').replace(/<[^>]*>/g, ' ').trim();
  const url = ADDRESS.test(written) ? written : wordsOf(shortcode);
  return ADDRESS.test(url) ? alone(url) : shortcode.content() || null;
};

const spotify = player((id) => {
  const [, kind, key] = /^spotify:(\w+):(\w+)$/.exec(id) ?? [];
  return kind && key ? `https://open.spotify.com/${kind}/${key}` : null;
});

export const PLAYER_SHORTCODES: Readonly<Record<string, ShortcodeHandler>> = {
  embed,
  youtube,
  'youtube-embed': youtube,
  embedyt: embed,
  su_youtube: youtube,
  su_youtube_advanced: youtube,
  fusion_youtube: youtube,
  vimeo,
  su_vimeo: vimeo,
  fusion_vimeo: vimeo,
  dailymotion: player((id) => `https://www.dailymotion.com/video/${id}`),
  su_dailymotion: player((id) => `https://www.dailymotion.com/video/${id}`),
  tweet,
  twitter: tweet,
  blackbirdpie: tweet,
  instagram,
  facebook: byAddress,
  soundcloud: player((id) => (/^\d+$/.test(id) ? `https://api.soundcloud.com/tracks/${id}` : null)),
  spotify,
  googlemaps: byAddress,
  googlevideo: byAddress,
  ted: player((id) => `https://www.ted.com/talks/${id}`),
  slideshare: byAddress,
  scribd: byAddress,
  bandcamp: byAddress,
  tiktok: byAddress,
  telegram: byAddress,
  fbvideo: byAddress,
  fve: embed,
  iframe: ({ attrs }) =>
    attrs.src || attrs['0']
      ? `<iframe src="${escapeHtml(attrs.src ?? attrs['0'] ?? '')}"></iframe>`
      : null,
};
