import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { LANGUAGE_TAG } from '../language-tag.ts';
import type { MarkName, NodeName } from './types.ts';

/** Addresses that a link in an article may have: the web, mail, telephone, or a place on this site. */
export function isSafeHref(href: string): boolean {
  if (/^(https?:\/\/[^\s/]|mailto:[^\s]+@|tel:\+?[\d])/i.test(href)) return true;
  return /^(\/(?!\/)|#|\?)/.test(href) && !/[\s\\]/.test(href);
}

function must(holds: (value: unknown) => boolean, what: string) {
  return (value: unknown) => {
    if (!holds(value)) throw new RangeError(`must be ${what}, not ${JSON.stringify(value)}`);
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
const textOrNull: AttributeSpec = { default: null, validate: must(isTextOrNull, 'text or null') };
const requiredId: AttributeSpec = {
  validate: must((value) => isText(value) && /^[\w-]{1,64}$/.test(value as string), 'an id'),
};
const optionalId: AttributeSpec = {
  default: null,
  validate: must(
    (value) => value === null || (isText(value) && /^[\w-]{1,64}$/.test(value as string)),
    'an id or null',
  ),
};
const lang: AttributeSpec = {
  default: null,
  validate: must(
    (value) => value === null || (isText(value) && LANGUAGE_TAG.test(value as string)),
    'a language tag or null',
  ),
};
const dir: AttributeSpec = {
  default: null,
  validate: must(
    (value) => value === null || value === 'ltr' || value === 'rtl',
    'ltr, rtl or null',
  ),
};
const href: AttributeSpec = {
  validate: must((value) => isText(value) && isSafeHref(value as string), 'a web address'),
};
const optionalHref: AttributeSpec = {
  default: null,
  validate: must(
    (value) => value === null || (isText(value) && isSafeHref(value as string)),
    'a web address or null',
  ),
};

function oneOf(values: readonly string[], fallback: string): AttributeSpec {
  return {
    default: fallback,
    validate: must((value) => values.includes(value as string), values.join(', ')),
  };
}

function wholeNumber(min: number, max: number, fallback: number): AttributeSpec {
  const within = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
  return { default: fallback, validate: must(within, `a whole number from ${min} to ${max}`) };
}

/** Every block can carry a stable id, a language and a direction of its own. */
const block = { id: optionalId, lang, dir };

const nodes: Record<NodeName, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', attrs: block },
  heading: { group: 'block', content: 'inline*', attrs: { ...block, level: wholeNumber(2, 6, 2) } },
  bulletList: { group: 'block', content: 'listItem+', attrs: block },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { ...block, start: wholeNumber(0, 1_000_000, 1) },
  },
  listItem: { content: 'block+', attrs: block },
  blockquote: {
    group: 'block',
    content: 'block+',
    attrs: { ...block, attribution: textOrNull, citeUrl: optionalHref },
  },
  pullQuote: { group: 'block', content: 'inline*', attrs: { ...block, attribution: textOrNull } },
  figure: {
    group: 'block',
    content: 'inline*',
    attrs: {
      ...block,
      mediaId: requiredId,
      alt: textOrNull,
      credit: textOrNull,
      layout: oneOf(['text', 'wide', 'full', 'start', 'end'], 'text'),
      href: optionalHref,
    },
  },
  gallery: {
    group: 'block',
    content: 'galleryImage+',
    attrs: { ...block, columns: wholeNumber(1, 9, 3), caption: textOrNull },
  },
  galleryImage: {
    content: 'inline*',
    // A gallery asks for at least one picture, so ProseMirror wants to know how to make one; the empty
    // id that it would get does not pass validation.
    attrs: {
      ...block,
      mediaId: { ...requiredId, default: '' },
      alt: textOrNull,
      credit: textOrNull,
    },
  },
  embed: {
    group: 'block',
    content: 'inline*',
    attrs: {
      ...block,
      provider: {
        validate: must((v) => isText(v) && /^[a-z0-9-]{1,32}$/.test(v as string), 'a provider'),
      },
      url: href,
      title: textOrNull,
    },
  },
  table: { group: 'block', content: 'tableRow+', attrs: { ...block, caption: textOrNull } },
  tableRow: { content: '(tableHeader | tableCell)*' },
  tableHeader: {
    content: 'block+',
    attrs: { colspan: wholeNumber(1, 100, 1), rowspan: wholeNumber(1, 1000, 1) },
  },
  tableCell: {
    content: 'block+',
    attrs: { colspan: wholeNumber(1, 100, 1), rowspan: wholeNumber(1, 1000, 1) },
  },
  codeBlock: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    attrs: { ...block, language: textOrNull },
  },
  callout: {
    group: 'block',
    content: 'block+',
    attrs: {
      ...block,
      tone: oneOf(['note', 'facts', 'warning', 'update'], 'note'),
      title: textOrNull,
    },
  },
  horizontalRule: { group: 'block', attrs: block },
  hardBreak: { group: 'inline', inline: true, selectable: false },
  footnote: {
    group: 'inline',
    inline: true,
    content: 'inline*',
    attrs: { id: optionalId },
  },
  supportBox: { group: 'block', attrs: block },
  supportersDivider: { group: 'block', attrs: block },
  audio: {
    group: 'block',
    content: 'inline*',
    attrs: { ...block, mediaId: requiredId, title: textOrNull },
  },
  video: {
    group: 'block',
    content: 'inline*',
    attrs: { ...block, mediaId: requiredId, posterId: optionalId, title: textOrNull },
  },
  file: { group: 'block', attrs: { ...block, mediaId: requiredId, title: textOrNull } },
  preserved: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    attrs: { ...block, origin: oneOf(['shortcode', 'html', 'block'], 'html'), name: textOrNull },
  },
  text: { group: 'inline' },
};

const marks: Record<MarkName, MarkSpec> = {
  link: { attrs: { href, title: textOrNull }, inclusive: false },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  code: {},
  subscript: { excludes: 'superscript' },
  superscript: { excludes: 'subscript' },
  abbreviation: { attrs: { title: { validate: must(isText, 'text') } } },
  language: { attrs: { lang, dir } },
  claim: { attrs: { id: requiredId }, inclusive: false, excludes: '' },
  remark: { attrs: { id: requiredId }, inclusive: false, excludes: '' },
};

/** The schema of every article, page, letter and answer. The Studio's editor extends the same one. */
export const documentSchema = new Schema<NodeName, MarkName>({ nodes, marks });
