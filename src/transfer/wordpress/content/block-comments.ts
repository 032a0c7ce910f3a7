import type { NodeJson } from '../../../domain/document/types.ts';
import { type BlockComment, readBlockComment } from './blocks.ts';

/** What blocks without HTML of their own become. */

export interface BlockContext {
  lose(kind: 'block', name: string, source: string): void;
  mediaById(id: string): { mediaId: string; kind: string } | null;
}

/** Said by HTML or by other comments; without either, empty. */
const SILENT = new Set(
  (
    'more nextpage separator spacer footnotes paragraph heading list list-item quote pullquote shortcode ' +
    'html freeform code preformatted verse table column columns group button buttons cover gallery embed ' +
    'file audio video media-text details'
  ).split(' '),
);
/** From here on the words were for members. */
const GATES = new Set([
  'jetpack/paywall',
  'premium-content/subscriber-view',
  'memberful/protected',
  'restrict-content/restrict-content',
]);

export function blocksOfComment(data: string, context: BlockContext): NodeJson[] | null {
  const block = readBlockComment(data);
  if (!block || block.isClosing) return null;
  if (GATES.has(block.name)) {
    context.lose('block', block.name, data.trim());
    return [{ type: 'supportersDivider' }];
  }
  if (!block.isVoid || SILENT.has(block.name)) return null;
  return linkOf(block) ?? pictureOf(block, context) ?? unknown(block, data, context);
}

/** Links kept as settings: social networks, menus. */
function linkOf({ name, attrs }: BlockComment): NodeJson[] | null {
  if (name !== 'social-link' && name !== 'navigation-link' && !name.startsWith('social-link-'))
    return null;
  const url = typeof attrs.url === 'string' ? attrs.url : '';
  const words = [attrs.label, attrs.service, url].find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (!/^https?:\/\/[^\s/]/.test(url) || typeof words !== 'string') return [];
  const link = { type: 'link' as const, attrs: { href: url.replace(/\s/g, '%20') } };
  return [{ type: 'paragraph', content: [{ type: 'text', text: words, marks: [link] }] }];
}

function pictureOf({ name, attrs }: BlockComment, context: BlockContext): NodeJson[] | null {
  if (name !== 'image' || typeof attrs.id !== 'number') return null;
  const media = context.mediaById(String(attrs.id));
  return media?.kind === 'image' ? [{ type: 'figure', attrs: { mediaId: media.mediaId } }] : null;
}

/**
 * WordPress's own blocks without HTML show what changes by itself (latest articles, a calendar): they
 * are named. A plug-in's block may hold words in its settings: it is kept as it was, and named.
 */
function unknown(block: BlockComment, data: string, context: BlockContext): NodeJson[] {
  context.lose('block', block.name, data.trim());
  if (!block.name.includes('/')) return [];
  const text = `<!--${data}-->`.slice(0, 20_000);
  return [
    {
      type: 'preserved',
      attrs: { origin: 'block', name: block.name },
      content: [{ type: 'text', text }],
    },
  ];
}
