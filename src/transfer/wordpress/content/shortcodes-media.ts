import type { NodeJson } from '../../../domain/document/types.ts';
import {
  escapeHtml,
  type Shortcode,
  type ShortcodeContext,
  type ShortcodeHandler,
} from './shortcode.ts';

/** Captions, galleries, sound and film: WordPress's own shortcodes. */

const PICTURE = /((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i;

/** `[caption]<a><img></a> words[/caption]`, and the older form with the words as a value. */
const caption: ShortcodeHandler = ({ attrs, content }) => {
  const inside = content();
  const align = /^(align\w+|left|right|center)$/.exec(attrs.align ?? '')?.[1] ?? '';
  const layout = align === '' || align.startsWith('align') ? align : `align${align}`;
  const found = PICTURE.exec(inside);
  const picture = found ? inside.slice(0, found.index) + (found[1] ?? '') : inside;
  const written = (found?.[2] ?? '').replace(/^(?:\s|<br\s*\/?>)+|(?:\s|<br\s*\/?>)+$/gi, '');
  const words = written || (attrs.caption ?? '');
  const label = words === '' ? '' : `<figcaption>${words}</figcaption>`;
  return `<figure class="${layout}">${picture.trim()}${label}</figure>`;
};

const idList = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => /^\d+$/.test(one));

const gallery: ShortcodeHandler = (shortcode, context) => {
  const { attrs } = shortcode;
  const named = idList(attrs.ids ?? attrs.include);
  const excluded = new Set(idList(attrs.exclude));
  const ids = named.length > 0 ? named : context.ownImages().filter((id) => !excluded.has(id));
  return galleryOf(ids, attrs.columns, shortcode, context);
};

export function galleryOf(
  ids: string[],
  columns: string | undefined,
  shortcode: Shortcode,
  context: ShortcodeContext,
): string | null {
  const images: NodeJson[] = [];
  for (const id of ids) {
    const media = context.mediaById(id);
    if (media?.kind !== 'image') {
      context.lose('missing-media', shortcode.name, id);
      continue;
    }
    const image: NodeJson = { type: 'galleryImage', attrs: { mediaId: media.mediaId } };
    const words = context.line(media.caption);
    if (words.length > 0) image.content = words;
    images.push(image);
  }
  if (images.length === 0) return null;
  const wanted = Number(columns);
  const isSane = Number.isInteger(wanted) && wanted >= 1 && wanted <= 9;
  const attrs = { columns: isSane ? wanted : 3, caption: null };
  return context.slot([{ type: 'gallery', attrs, content: images }]);
}

const SOUND = ['src', 'mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'flac', 'wma', 'url', '0'];
const FILM = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mov', 'flv', 'wmv', 'url', '0'];

const player =
  (element: 'audio' | 'video', names: string[]): ShortcodeHandler =>
  ({ attrs, raw }) => {
    const written =
      (raw ?? '')
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/)[0] ?? '';
    const url = names.map((name) => attrs[name]).find((one) => one) ?? written;
    if (!/^(https?:)?\/\/|^\//.test(url)) return null;
    const poster = attrs.poster ? ` poster="${escapeHtml(attrs.poster)}"` : '';
    const title = attrs.title ? ` title="${escapeHtml(attrs.title)}"` : '';
    // Old players took several files apart by bars; the first is enough.
    const first = url.split('|')[0] ?? url;
    return `<${element} src="${escapeHtml(first)}"${poster}${title}></${element}>`;
  };

const playlist: ShortcodeHandler = (shortcode, context) => {
  const nodes: NodeJson[] = [];
  for (const id of idList(shortcode.attrs.ids ?? shortcode.attrs.include)) {
    const media = context.mediaById(id);
    if (!media || (media.kind !== 'audio' && media.kind !== 'video')) {
      context.lose('missing-media', shortcode.name, id);
      continue;
    }
    nodes.push({ type: media.kind, attrs: { mediaId: media.mediaId, title: media.alt || null } });
  }
  return nodes.length > 0 ? context.slot(nodes) : null;
};

export const MEDIA_SHORTCODES: Readonly<Record<string, ShortcodeHandler>> = {
  caption,
  wp_caption: caption,
  gallery,
  playlist,
  audio: player('audio', SOUND),
  video: player('video', FILM),
  videojs: player('video', FILM),
  flowplayer: player('video', FILM),
};
