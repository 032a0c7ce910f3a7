import { escapeHtml, type Shortcode, type ShortcodeContext } from './shortcode.ts';
import { galleryOf } from './shortcodes-media.ts';
import { alone } from './shortcodes-players.ts';

/**
 * Page builders (WPBakery, Divi, Avada, Enfold and their kin) write whole pages as shortcodes. What
 * they lay out is unwrapped; words, pictures and films that they keep as values are taken out.
 */

const PREFIX =
  /^(vc_|et_pb_|fusion_|av_|mk_|cs_|x_|us_|kc_|ult_|wpb_|dt_|qode_|edgtf_|eltdf_|mkdf_|vcex_|stm_|thb_|trx_|ux_|bt_bb_|ct_|cmsms_|nectar_|porto_|td_block_|themify_|tatsu_|fl_|uncode_|rt_|tm_|wolf_|minti_|cesis_|dfd_|vw_|lvca_)/;
const STRUCTURE =
  /^(vc_(row|column|section|empty_space|separator|text_separator|tta_\w+|tabs?|accordion|tour|wp_text|column_text)\w*|et_pb_(section|row|column|text|divider|line_break_holder|accordion|tabs|slider|blurb)\w*|fusion_(builder_)?(container|row|column|text|separator|tabs|accordion|content_boxes|builder_\w+|section_separator)\w*|av_(section|one_\w+|two_\w+|three_\w+|four_\w+|textblock|hr|heading|tab\w*|toggle\w*|cell\w*|layout\w*)|(mk|us|kc|dt|ux|bt_bb|ct|x|cs|porto|nectar|uncode)_\w*(row|col|column|section|container|text|gap|divider|separator|padding|space|wrap)\w*)$/;

export function isBuilder(name: string): boolean {
  return PREFIX.test(name);
}

/** Values that hold words a reader saw, in the order in which they stood. */
const HEADINGS = ['title', 'heading', 'custom_title', 'header', 'question'];
const WORDS = [
  'subtitle',
  'subhead',
  'text',
  'quote',
  'answer',
  'description',
  'caption',
  'author',
  'name',
  'position',
  'job_title',
  'company',
];
const PICTURES = [
  'image',
  'src',
  'image_url',
  'img',
  'photo',
  'attachment',
  'bg_image',
  'portrait_url',
  'custom_src',
  'id',
];
const BUTTON = /_(btn|button\d?)$/;
const IMAGE_NAME = /image|img|photo|picture|avatar|team|person|slide$|blurb/;

export function expandBuilder(shortcode: Shortcode, context: ShortcodeContext): string | null {
  if (!isBuilder(shortcode.name)) return null;
  const { name, attrs } = shortcode;
  if (/raw_html$|^fusion_code$|^et_pb_code$|raw_js$/.test(name)) return rawHtml(shortcode);
  if (/gallery|media_grid|images_carousel/.test(name)) {
    const ids = (
      attrs.images ??
      attrs.gallery_ids ??
      attrs.image_ids ??
      attrs.include ??
      attrs.ids ??
      ''
    ).split(',');
    const found = galleryOf(
      ids.filter((one) => one !== ''),
      undefined,
      shortcode,
      context,
    );
    if (found !== null) return found + shortcode.content();
  }
  const parts = [
    film(shortcode),
    picture(shortcode, context),
    ...words(shortcode),
    link(shortcode),
  ];
  const inside = shortcode.content();
  const html = [...parts, inside].filter((part) => part.trim() !== '').join('\n\n');
  if (html !== '') return `\n\n${html}\n\n`;
  return STRUCTURE.test(name) || shortcode.raw !== null ? '' : null;
}

/** Raw HTML is hidden from the editor in base64, percent-encoded before. */
function rawHtml({ raw }: Shortcode): string {
  const packed = (raw ?? '').replace(/<[^>]*>/g, '').trim();
  if (!/^[A-Za-z0-9+/=\s]+$/.test(packed) || packed === '') return raw ?? '';
  const text = Buffer.from(packed, 'base64').toString('utf8');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function film({ name, attrs }: Shortcode): string {
  if (!/video|youtube|vimeo/.test(name)) return '';
  const url = attrs.link ?? attrs.src ?? attrs.video ?? attrs.url ?? '';
  if (!/^(https?:)?\/\//.test(url)) return '';
  return /\.(mp4|webm|m4v|mov|ogv)(\?|$)/i.test(url)
    ? `<video src="${escapeHtml(url)}"></video>`
    : alone(url);
}

function picture({ name, attrs }: Shortcode, context: ShortcodeContext): string {
  if (!IMAGE_NAME.test(name)) return '';
  for (const key of PICTURES) {
    const value = attrs[key] ?? '';
    if (/^\d+$/.test(value)) {
      const media = context.mediaById(value);
      if (media?.kind === 'image')
        return `<img class="wp-image-${value}" src="${escapeHtml(media.url)}" />`;
    } else if (/^(https?:)?\/\//.test(value)) {
      return `<img src="${escapeHtml(value)}" alt="${escapeHtml(attrs.alt ?? '')}" />`;
    }
  }
  return '';
}

function words({ name, attrs }: Shortcode): string[] {
  const parts: string[] = [];
  const isHeading = /heading|title/.test(name);
  // What stands on a button is the label of its link.
  if (BUTTON.test(name)) return parts;
  for (const key of HEADINGS) {
    const value = attrs[key] ?? '';
    if (isWords(value)) parts.push(`<h3>${escapeHtml(value)}</h3>`);
  }
  for (const key of WORDS) {
    const value = attrs[key] ?? '';
    if (!isWords(value)) continue;
    parts.push(isHeading && key === 'text' ? `<h2>${value}</h2>` : `<p>${value}</p>`);
  }
  return parts;
}

/** Settings (`true`, `#fff`, `12px`, `left`) are values too; words have letters, and no colour. */
function isWords(value: string): boolean {
  if (
    !/\p{L}/u.test(value) ||
    /^(on|off|yes|no|true|false|none|default|left|right|center|top|bottom|light|dark)$/i.test(value)
  )
    return false;
  return !/^(#|rgba?\(|https?:|\d+(px|em|%)$|url:)/i.test(value);
}

function link({ name, attrs }: Shortcode): string {
  const packed = attrs.link ?? '';
  const parts = Object.fromEntries(
    packed.split('|').map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1)];
    }),
  );
  const isPacked = packed.startsWith('url:');
  const url = isPacked
    ? safeDecode(parts.url ?? '')
    : (attrs.button_url ?? attrs.button_link ?? attrs.url ?? (BUTTON.test(name) ? packed : ''));
  const label =
    attrs.button_text ??
    attrs.btn_title ??
    attrs.link_text ??
    attrs.button_one ??
    (BUTTON.test(name) ? (attrs.title ?? attrs.text ?? attrs.label) : undefined) ??
    (isPacked ? safeDecode(parts.title ?? '') : '');
  if (label === '') return '';
  return url === ''
    ? `<p>${escapeHtml(label)}</p>`
    : `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
