import { AppError } from '../../../domain/errors.ts';
import { ownCopy } from '../../../std/own-copy.ts';
import { COMMENT_FIELDS, emptyComment, emptyItem, ITEM_FIELDS } from './fields.ts';
import type { WxrComment, WxrHead, WxrItem, WxrTermRef } from './types.ts';

/** Builds items out of the parser's tags and words. */

/** No single title, text or note of an article is this long; a file that says so is not to be trusted. */
const LONGEST_VALUE = 64 * 1024 * 1024;
/** Prefixes are what counts in practice; these addresses are understood under any prefix. */
const PREFIX_OF_ADDRESS: [RegExp, string][] = [
  [/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt'],
  [/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content'],
  [/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc'],
];
/** Elements that hold others; everything else is a value. */
const CONTAINERS = new Set([
  'rss',
  'channel',
  'item',
  'image',
  'wp:author',
  'wp:category',
  'wp:tag',
  'wp:term',
  'wp:comment',
  'wp:postmeta',
  'wp:commentmeta',
  'wp:termmeta',
]);

type Attributes = Record<string, string>;

export function createTree() {
  const head: WxrHead = {
    title: '',
    description: '',
    link: '',
    language: '',
    version: '',
    baseSiteUrl: '',
    baseBlogUrl: '',
    generator: '',
    authors: [],
    terms: [],
  };
  const items: WxrItem[] = [];
  const path: string[] = [];
  const prefixes = new Map<string, string>();
  let item: WxrItem | null = null;
  let comment: WxrComment | null = null;
  let termRef: WxrTermRef | null = null;
  /** Values of the author, term or note being read. */
  let record: Record<string, string> = {};
  let value: string[] | null = null;
  let length = 0;
  /** Elements written inside a value without CDATA: they are part of the words. */
  let depthInValue = 0;
  let index = 0;
  let hasWordPressNames = false;

  function canonical(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = prefixes.get(name.slice(0, colon));
    return prefix ? prefix + name.slice(colon) : name;
  }

  function open(rawName: string, attributes: Attributes, line: number, column: number) {
    if (value) {
      depthInValue += 1;
      text(
        `<${rawName}${Object.entries(attributes)
          .map(([k, v]) => ` ${k}="${v.replaceAll('"', '&quot;')}"`)
          .join('')}>`,
      );
      return;
    }
    if (path.length === 0) begin(rawName, attributes);
    const name = canonical(rawName);
    if (path.length === 1 && name !== 'channel') {
      const problem = `expected <channel>, found <${name}>`;
      throw new AppError('invalid', 'import.malformed', { line, column, problem });
    }
    path.push(name);
    if (name.startsWith('wp:')) hasWordPressNames = true;
    if (name === 'item') item = emptyItem(index++, line);
    else if (name === 'wp:comment') comment = emptyComment();
    else if (CONTAINERS.has(name)) {
      if (!(name === 'wp:commentmeta')) record = {};
    } else {
      value = [];
      length = 0;
      if (name === 'category')
        termRef = { domain: attributes.domain ?? '', slug: attributes.nicename ?? '', name: '' };
    }
  }

  function begin(name: string, attributes: Attributes) {
    if (name !== 'rss') throw notWxr();
    for (const [key, address] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns:')) continue;
      const known = PREFIX_OF_ADDRESS.find(([pattern]) => pattern.test(address));
      if (known) prefixes.set(key.slice(6), known[1]);
    }
  }

  function text(words: string) {
    if (!value) return;
    length += words.length;
    if (length > LONGEST_VALUE) {
      throw new AppError('invalid', 'import.value-too-long', { element: path.at(-1) ?? '' });
    }
    value.push(words);
  }

  function close(rawName: string) {
    if (value && depthInValue > 0) {
      depthInValue -= 1;
      text(`</${rawName}>`);
      return;
    }
    const name = path.pop() ?? '';
    if (value) {
      const words = value.length === 1 ? (value[0] ?? '') : value.join('');
      value = null;
      keep(name, words);
    } else finish(name);
  }

  function keep(name: string, words: string) {
    const parent = path.at(-1) ?? '';
    if (parent === 'item' && item) keepInItem(item, name, words);
    else if (parent === 'wp:comment' && comment) {
      const field = COMMENT_FIELDS[name];
      if (field) comment[field] = words;
    } else if (parent === 'channel') keepInHead(name, words);
    else if (parent !== 'wp:commentmeta') record[name] = words;
  }

  function keepInItem(into: WxrItem, name: string, words: string) {
    if (name === 'category' && termRef) into.terms.push({ ...termRef, name: words });
    else if (name === 'wp:is_sticky') into.isSticky = words.trim() === '1';
    else {
      const field = ITEM_FIELDS[name];
      // The first word counts: some plugins add a second, empty one.
      if (field && into[field] === '') into[field] = words;
    }
  }

  function keepInHead(name: string, words: string) {
    const field = HEAD_FIELDS[name];
    if (field && head[field] === '') head[field] = words.trim();
  }

  function finish(name: string) {
    if (name === 'item' && item) {
      items.push(item);
      item = null;
    } else if (name === 'wp:comment' && comment) {
      item?.comments.push(comment);
      comment = null;
    } else if (name === 'wp:postmeta' && item) {
      const key = record['wp:meta_key'] ?? '';
      const words = record['wp:meta_value'] ?? '';
      const known = item.meta.get(key);
      if (known) known.push(words);
      else item.meta.set(key, [words]);
    } else if (name === 'wp:author') head.authors.push(ownCopy(authorOf(record)));
    else if (name === 'wp:category' || name === 'wp:tag' || name === 'wp:term') {
      head.terms.push(ownCopy(termOf(name, record)));
    }
  }

  return {
    head,
    items,
    open,
    text,
    close,
    path: () => path,
    isWxr: () => head.version !== '' || hasWordPressNames,
  };
}

function notWxr() {
  return new AppError('invalid', 'import.not-wxr', {});
}

type HeadText = { [K in keyof WxrHead]: WxrHead[K] extends string ? K : never }[keyof WxrHead];

const HEAD_FIELDS: Record<string, HeadText> = {
  title: 'title',
  link: 'link',
  description: 'description',
  language: 'language',
  generator: 'generator',
  'wp:wxr_version': 'version',
  'wp:base_site_url': 'baseSiteUrl',
  'wp:base_blog_url': 'baseBlogUrl',
};

function authorOf(record: Record<string, string>) {
  const get = (name: string) => (record[`wp:author_${name}`] ?? '').trim();
  return {
    id: get('id'),
    login: get('login'),
    displayName: get('display_name'),
    firstName: get('first_name'),
    lastName: get('last_name'),
  };
}

function termOf(element: string, record: Record<string, string>) {
  const get = (...names: string[]) =>
    names
      .map((name) => record[`wp:${name}`])
      .find((v) => v)
      ?.trim() ?? '';
  const taxonomy =
    { 'wp:category': 'category', 'wp:tag': 'post_tag' }[element] ?? get('term_taxonomy');
  return {
    id: get('term_id'),
    taxonomy,
    slug: get('category_nicename', 'tag_slug', 'term_slug'),
    parent: get('category_parent', 'term_parent'),
    name: get('cat_name', 'tag_name', 'term_name'),
    description: get('category_description', 'tag_description', 'term_description'),
  };
}
