import { serializeOuter } from 'parse5';
import { recogniseEmbed } from './embeds.ts';
import {
  attr,
  findAll,
  firstAttr,
  type HtmlElement,
  hasClass,
  named,
  plainText,
} from './from-html-dom.ts';
import { safeHref } from './from-html-marks.ts';
import {
  embedNode,
  type Handler,
  type MediaKindAsked,
  makeNode,
  preserved,
  pushBlock,
  type Reading,
  type State,
} from './from-html-reading.ts';
import type { NodeJson } from './types.ts';

/** Frames, players, posts of other networks, sound and film. */

/** Addresses only half written, as frames have them. */
function absolute(address: string, reading: Reading): string {
  const trimmed = address.trim();
  if (trimmed.startsWith('//')) return `https:${trimmed}`;
  return safeHref(trimmed, reading.options.baseUrl ?? null) ?? '';
}

const readFrame: Handler = (element, sink, _state, reading) => {
  const url = absolute(firstAttr(element, 'data-lazy-src', 'data-src', 'src'), reading);
  if (url === '' || url === 'about:blank') {
    const alternative = plainText(element);
    return alternative ? sink.run.text(alternative, {}) : undefined;
  }
  pushBlock(sink, reading, frameNode(element, url, reading));
};

function frameNode(element: HtmlElement, url: string, reading: Reading): NodeJson {
  const title = attr(element, 'title') || null;
  const embed = recogniseEmbed(url);
  if (embed && embed.provider !== 'web') return embedNode(embed.provider, embed.url, title);
  reading.losses.push({ what: 'frame', name: element.tagName, detail: url.slice(0, 200) });
  if (embed) return embedNode('web', embed.url, title);
  return preserved('html', element.tagName, serializeOuter(element).slice(0, 4000));
}

/** Old plug-ins. A film that is known by its address is shown; the rest is kept as it was. */
const readObject: Handler = (element, sink, state, reading) => {
  const movie = findAll(element, named('param')).find((one) =>
    /^(movie|src)$/i.test(attr(one, 'name')),
  );
  const inner = findAll(element, named('embed', 'iframe'))[0];
  const address =
    firstAttr(element, 'data', 'src') ||
    (movie ? attr(movie, 'value') : '') ||
    (inner ? attr(inner, 'src') : '');
  const url = absolute(address, reading);
  const embed = url === '' ? null : recogniseEmbed(url);
  if (embed && embed.provider !== 'web') {
    return pushBlock(
      sink,
      reading,
      embedNode(embed.provider, embed.url, attr(element, 'title') || null),
    );
  }
  if (url !== '' && /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|epub)([?#]|$)/i.test(url)) {
    const file = fileNode(url, attr(element, 'aria-label') || attr(element, 'title'), reading);
    if (file) return pushBlock(sink, reading, file);
  }
  reading.losses.push({ what: 'object', name: element.tagName, detail: url.slice(0, 200) });
  pushBlock(
    sink,
    reading,
    preserved('html', element.tagName, serializeOuter(element).slice(0, 4000)),
  );
  const words = plainText(element);
  if (words)
    reading.walk(
      element.childNodes.filter((one) => one !== inner),
      sink,
      state,
    );
};

export function fileNode(url: string, title: string, reading: Reading): NodeJson | null {
  const mediaId = reading.options.media({ kind: 'file', url, id: null, alt: '', title });
  return mediaId === null ? null : makeNode('file', { mediaId, title: title || null });
}

/** A file offered for download: its name is its first link, the second only repeats it as a button. */
export function fileBox(element: HtmlElement, reading: Reading): NodeJson[] | null {
  const links = findAll(element, named('a')).filter((one) => attr(one, 'href') !== '');
  const link = links.find((one) => !hasClass(one, /^wp-block-file__button/)) ?? links[0];
  if (!link) return null;
  const file = fileNode(absolute(attr(link, 'href'), reading), plainText(link), reading);
  return file ? [file] : null;
}

const readPlayer =
  (kind: MediaKindAsked & ('audio' | 'video')): Handler =>
  (element, sink, _state, reading) => {
    const sources = [element, ...findAll(element, named('source'))].map((one) => attr(one, 'src'));
    const url = absolute(sources.find((one) => one !== '') ?? '', reading);
    if (url === '') return;
    const embed = recogniseEmbed(url);
    if (embed && embed.provider !== 'web') {
      return pushBlock(
        sink,
        reading,
        embedNode(embed.provider, embed.url, attr(element, 'title') || null),
      );
    }
    pushBlock(sink, reading, playerNode(kind, url, element, reading));
  };

function playerNode(
  kind: 'audio' | 'video',
  url: string,
  element: HtmlElement,
  reading: Reading,
): NodeJson {
  const title = attr(element, 'title');
  const mediaId = reading.options.media({ kind, url, id: null, alt: '', title });
  if (mediaId === null) {
    reading.losses.push({ what: 'media', name: kind, detail: url.slice(0, 200) });
    return preserved('html', kind, serializeOuter(element).slice(0, 4000));
  }
  const attrs: Record<string, unknown> = { mediaId, title: title || null };
  const poster = kind === 'video' ? absolute(attr(element, 'poster'), reading) : '';
  if (poster !== '') {
    attrs.posterId = reading.options.media({
      kind: 'image',
      url: poster,
      id: null,
      alt: '',
      title: '',
    });
  }
  return makeNode(kind, attrs);
}

const QUOTED_POST =
  /^(twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media)$/;

/** A post of another network, written as a quote: the player, with the post's words below it. */
export function quotedPost(element: HtmlElement, state: State, reading: Reading): NodeJson | null {
  if (!hasClass(element, QUOTED_POST)) return null;
  const links = findAll(element, named('a')).map((one) => attr(one, 'href'));
  const named_ = firstAttr(
    element,
    'data-instgrm-permalink',
    'data-bluesky-uri',
    'cite',
    'data-embed-url',
  );
  for (const url of [named_, ...links.reverse()]) {
    const embed = url === '' ? null : recogniseEmbed(url);
    if (!embed || embed.provider === 'web') continue;
    const { content } = reading.lineOf(element, { ...state, marks: {} });
    return embedNode(embed.provider, embed.url, null, content);
  }
  return null;
}

/** Boxes that a network's script would fill: only their address is in the page. */
export function embedOfContainer(element: HtmlElement): NodeJson | null {
  const isFilled = hasClass(element, /^(fb-post|fb-video|fb-comment-embed)$/);
  const url = firstAttr(element, isFilled ? 'data-href' : 'data-oembed-url', 'data-oembed-url');
  if (url === '' || (!isFilled && plainText(element) !== '')) return null;
  const embed = recogniseEmbed(url);
  return embed ? embedNode(embed.provider, embed.url, plainText(element) || null) : null;
}

/** Players of accelerated pages name the film, not its address. */
const ampPlayer =
  (attribute: string, address: (id: string) => string): Handler =>
  (element, sink, _state, reading) => {
    const embed = recogniseEmbed(address(attr(element, attribute)));
    if (embed)
      pushBlock(
        sink,
        reading,
        embedNode(embed.provider, embed.url, attr(element, 'title') || null),
      );
  };

export const EMBED_HANDLERS: Readonly<Record<string, Handler>> = {
  iframe: readFrame,
  'amp-iframe': readFrame,
  embed: readObject,
  object: readObject,
  applet: readObject,
  audio: readPlayer('audio'),
  'amp-audio': readPlayer('audio'),
  video: readPlayer('video'),
  'amp-video': readPlayer('video'),
  'amp-youtube': ampPlayer('data-videoid', (id) => `https://www.youtube.com/watch?v=${id}`),
  'amp-vimeo': ampPlayer('data-videoid', (id) => `https://vimeo.com/${id}`),
  'amp-dailymotion': ampPlayer('data-videoid', (id) => `https://www.dailymotion.com/video/${id}`),
  'amp-twitter': ampPlayer('data-tweetid', (id) => `https://twitter.com/i/status/${id}`),
  'amp-instagram': ampPlayer('data-shortcode', (id) => `https://www.instagram.com/p/${id}/`),
  'amp-facebook': ampPlayer('data-href', (url) => url),
  'amp-soundcloud': ampPlayer('data-trackid', (id) => `https://api.soundcloud.com/tracks/${id}`),
};
