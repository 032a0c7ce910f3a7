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
interface Place {
  line: number;
  column: number;
}

interface Tree {
  head: WxrHead;
  /** Complete items that nobody has taken yet. */
  items: WxrItem[];
  path: string[];
  prefixes: Map<string, string>;
  item: WxrItem | null;
  comment: WxrComment | null;
  termRef: WxrTermRef | null;
  /** Values of the author, term or note being read. */
  record: Record<string, string>;
  value: string[] | null;
  length: number;
  /** Elements written inside a value without CDATA: they are part of the words. */
  depthInValue: number;
  count: number;
  hasWordPressNames: boolean;
}

export function createTree() {
  const tree: Tree = {
    head: emptyHead(),
    items: [],
    path: [],
    prefixes: new Map(),
    item: null,
    comment: null,
    termRef: null,
    record: {},
    value: null,
    length: 0,
    depthInValue: 0,
    count: 0,
    hasWordPressNames: false,
  };
  return {
    head: tree.head,
    items: tree.items,
    open: (name: string, attributes: Attributes, place: Place) =>
      open(tree, name, attributes, place),
    text: (words: string) => text(tree, words),
    close: (name: string) => close(tree, name),
    path: () => tree.path,
    isWxr: () => tree.head.version !== '' || tree.hasWordPressNames,
  };
}

function emptyHead(): WxrHead {
  return {
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
}

/** The usual prefix, whatever prefix the file has for the same names. */
function canonical(tree: Tree, name: string): string {
  const colon = name.indexOf(':');
  if (colon < 0) return name;
  const prefix = tree.prefixes.get(name.slice(0, colon));
  return prefix ? prefix + name.slice(colon) : name;
}

function open(tree: Tree, rawName: string, attributes: Attributes, place: Place): void {
  if (tree.value) {
    tree.depthInValue += 1;
    text(tree, `<${rawName}${attributesText(attributes)}>`);
    return;
  }
  if (tree.path.length === 0) begin(tree, rawName, attributes);
  const name = canonical(tree, rawName);
  if (tree.path.length === 1 && name !== 'channel') {
    const problem = `expected <channel>, found <${name}>`;
    throw new AppError('invalid', 'import.malformed', { ...place, problem });
  }
  tree.path.push(name);
  if (name.startsWith('wp:')) tree.hasWordPressNames = true;
  if (name === 'item') tree.item = emptyItem(tree.count++, place.line);
  else if (name === 'wp:comment') tree.comment = emptyComment();
  else if (CONTAINERS.has(name)) tree.record = {};
  else {
    tree.value = [];
    tree.length = 0;
    const { domain = '', nicename = '' } = attributes;
    if (name === 'category') tree.termRef = { domain, slug: nicename, name: '' };
  }
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}

function begin(tree: Tree, name: string, attributes: Attributes): void {
  if (name !== 'rss') throw notWxr();
  for (const [key, address] of Object.entries(attributes)) {
    if (!key.startsWith('xmlns:')) continue;
    const known = PREFIX_OF_ADDRESS.find(([pattern]) => pattern.test(address));
    if (known) tree.prefixes.set(key.slice(6), known[1]);
  }
}

function text(tree: Tree, words: string): void {
  if (!tree.value) return;
  tree.length += words.length;
  if (tree.length > LONGEST_VALUE) {
    const element = tree.path.at(-1) ?? '';
    throw new AppError('invalid', 'import.value-too-long', { element });
  }
  tree.value.push(words);
}

function close(tree: Tree, rawName: string): void {
  if (tree.value && tree.depthInValue > 0) {
    tree.depthInValue -= 1;
    text(tree, `</${rawName}>`);
    return;
  }
  const name = tree.path.pop() ?? '';
  if (!tree.value) {
    finish(tree, name);
    return;
  }
  const words = tree.value.length === 1 ? (tree.value[0] ?? '') : tree.value.join('');
  tree.value = null;
  keep(tree, name, words);
}

function keep(tree: Tree, name: string, words: string): void {
  const parent = tree.path.at(-1) ?? '';
  if (parent === 'item' && tree.item) keepInItem(tree.item, tree.termRef, name, words);
  else if (parent === 'wp:comment' && tree.comment) {
    const field = COMMENT_FIELDS[name];
    if (field) tree.comment[field] = words;
  } else if (parent === 'channel') {
    const field = HEAD_FIELDS[name];
    if (field && tree.head[field] === '') tree.head[field] = ownCopy(words.trim());
  } else if (parent !== 'wp:commentmeta') tree.record[name] = words;
}

function keepInItem(item: WxrItem, termRef: WxrTermRef | null, name: string, words: string): void {
  if (name === 'category' && termRef) item.terms.push({ ...termRef, name: words });
  else if (name === 'wp:is_sticky') item.isSticky = words.trim() === '1';
  else {
    const field = ITEM_FIELDS[name];
    // The first word counts: some plugins add a second, empty one.
    if (field && item[field] === '') item[field] = words;
  }
}

function finish(tree: Tree, name: string): void {
  const { item, comment, head, record } = tree;
  if (name === 'item' && item) {
    tree.items.push(item);
    tree.item = null;
  } else if (name === 'wp:comment' && comment) {
    item?.comments.push(comment);
    tree.comment = null;
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
