import { parseFragment } from 'parse5';
import { escapeHtml, type ShortcodeContext, type ShortcodeHandler } from './shortcode.ts';

/** Shortcodes about words: code, quotes, notes, things that fold, columns. */

/** What a plug-in that colours code was given; its entities are undone, its tags are words. */
function codeOf(raw: string): string {
  const [area] = parseFragment(
    `<textarea>${raw.replace(/<\/textarea/gi, '&lt;/textarea')}</textarea>`,
  ).childNodes;
  const [text] = area && 'childNodes' in area ? area.childNodes : [];
  const words = text && 'value' in text ? text.value : raw;
  return words.replace(/^\s*\n/, '').trimEnd();
}

const code: ShortcodeHandler = ({ name, attrs, raw }, context) => {
  if (raw === null) return null;
  const words = codeOf(raw);
  if (words === '') return '';
  const given = attrs.language ?? attrs.lang ?? attrs['0'];
  const language = given ?? (name === 'code' || name.startsWith('source') ? null : name);
  return context.slot([
    { type: 'codeBlock', attrs: { language }, content: [{ type: 'text', text: words }] },
  ]);
};

const quote: ShortcodeHandler = ({ attrs, content }) => {
  const author = attrs.author ?? attrs.cite ?? attrs.source ?? attrs.name ?? '';
  const signature = author === '' ? '' : `<cite>${escapeHtml(author)}</cite>`;
  return `<blockquote>${content()}${signature}</blockquote>`;
};

const pullQuote: ShortcodeHandler = ({ attrs, content }) => {
  const author = attrs.author ?? attrs.cite ?? '';
  const signature = author === '' ? '' : `<cite>${escapeHtml(author)}</cite>`;
  const inside = content();
  return inside.trim() === ''
    ? ''
    : `<blockquote class="pullquote">${inside}${signature}</blockquote>`;
};

const note: ShortcodeHandler = ({ content }, context) => {
  const inside = context.line(content());
  if (inside.length === 0) return '';
  return context.inlineSlot([
    { type: 'footnote', content: inside.filter((one) => one.type !== 'footnote') },
  ]);
};

/** A part that opens on a click: its title and its words in a box. */
const fold: ShortcodeHandler = ({ attrs, content }) => {
  const title =
    attrs.title ??
    attrs.heading ??
    attrs.question ??
    attrs.trigger ??
    attrs.linktext ??
    attrs['0'] ??
    '';
  return `<details><summary>${escapeHtml(title)}</summary>${content()}</details>`;
};

const titled: ShortcodeHandler = ({ attrs, content }) => {
  const title = attrs.title ?? attrs.heading ?? '';
  return `${title ? `\n\n<h3>${escapeHtml(title)}</h3>\n\n` : ''}${content()}\n\n`;
};

const button: ShortcodeHandler = ({ attrs, content }) => {
  const url = attrs.link ?? attrs.url ?? attrs.href ?? '';
  const words = content() || escapeHtml(attrs.text ?? attrs.title ?? attrs.label ?? '');
  if (words === '') return null;
  return url === '' ? words : `\n\n<p><a href="${escapeHtml(url)}">${words}</a></p>\n\n`;
};

const unwrap: ShortcodeHandler = ({ content }) => content();
const unwrapBlock: ShortcodeHandler = ({ content, raw }) =>
  raw === null ? '' : `\n\n${content()}\n\n`;
const nothing: ShortcodeHandler = ({ content }) => content();
const rule: ShortcodeHandler = ({ content }) => `\n\n<hr />\n\n${content()}`;

/** Words sold or kept for members: in Recto they stand below the supporters' divider. */
const membersOnly: ShortcodeHandler = (shortcode, context: ShortcodeContext) => {
  if (shortcode.raw === null) return null;
  context.lose('shortcode', shortcode.name, shortcode.source);
  return `${context.slot([{ type: 'supportersDivider' }])}\n\n${shortcode.content()}\n\n`;
};

function all(names: string, handler: ShortcodeHandler): Record<string, ShortcodeHandler> {
  return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}

export const CODE_NAMES =
  'code sourcecode source-code php css html xml js javascript java bash shell python ruby sql cpp csharp perl plain crayon';

export const TEXT_SHORTCODES: Readonly<Record<string, ShortcodeHandler>> = {
  ...all(CODE_NAMES, code),
  ...all('quote blockquote su_quote', quote),
  ...all('pullquote pull_quote su_pullquote pullquote_left pullquote_right', pullQuote),
  ...all('footnote footnotes_note fn ref note_ref efn_note mfn su_footnote sidenote', note),
  ...all(
    'toggle accordion-item accordion_item su_spoiler spoiler expand collapse faq su_toggle read_more_box',
    fold,
  ),
  ...all('tab su_tab tabs_tab', titled),
  ...all('button btn su_button cta_button', button),
  ...all(
    'dropcap su_dropcap highlight su_highlight lead small big red blue font color email',
    unwrap,
  ),
  ...all(
    'one_half one_half_last one_third one_third_last two_third two_third_last one_fourth one_fourth_last ' +
      'three_fourth three_fourth_last one_fifth one_sixth row column columns col section container wrapper box ' +
      'su_row su_column su_box su_note su_list su_service su_tabs su_accordion tabs tabgroup accordion accordions ' +
      'toggles panel center left right align div span block columns_row content_box info alert message notice',
    unwrapBlock,
  ),
  ...all('divider hr line su_divider separator', rule),
  ...all(
    'clear clearfix clearboth br space spacer su_spacer gap nbsp nextpage_break raw noformat',
    nothing,
  ),
  ...all(
    'restrict member members membership wlm_private s2if subscribers_only premium paywall memberful ' +
      'private wcm_restrict um_loggedin is_logged_in user_logged_in wishlist_member emember_protected ' +
      'restrict_content passster content_protector patreon',
    membersOnly,
  ),
};
