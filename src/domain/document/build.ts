import type { DocumentJson, MarkJson, NodeJson } from './types.ts';

/** Short hands to write documents in code: the demonstration newsroom, imports and tests. */

type Inline = NodeJson | string;

function inline(content: Inline[]): NodeJson[] {
  return content
    .map((item) => (typeof item === 'string' ? text(item) : item))
    .filter((node) => node.type !== 'text' || node.text !== '');
}

function node(type: NodeJson['type'], attrs: Record<string, unknown>, content?: NodeJson[]) {
  const made: NodeJson = { type };
  if (Object.keys(attrs).length > 0) made.attrs = attrs;
  if (content && content.length > 0) made.content = content;
  return made;
}

export function text(words: string, ...marks: MarkJson[]): NodeJson {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
}

export const bold = (words: string) => text(words, { type: 'bold' });
export const italic = (words: string) => text(words, { type: 'italic' });
export const link = (words: string, href: string) => text(words, { type: 'link', attrs: { href } });
export const foreign = (words: string, lang: string, dir?: 'ltr' | 'rtl') =>
  text(words, { type: 'language', attrs: { lang, dir: dir ?? null } });
export const footnote = (...content: Inline[]) => node('footnote', {}, inline(content));
export const hardBreak = (): NodeJson => ({ type: 'hardBreak' });

export const p = (...content: Inline[]) => node('paragraph', {}, inline(content));
export const h2 = (...content: Inline[]) => node('heading', { level: 2 }, inline(content));
export const h3 = (...content: Inline[]) => node('heading', { level: 3 }, inline(content));
export const li = (...content: (Inline | NodeJson[])[]) =>
  node('listItem', {}, [p(...(content as Inline[]))]);
export const ul = (...items: NodeJson[]) => node('bulletList', {}, items);
export const ol = (...items: NodeJson[]) => node('orderedList', { start: 1 }, items);
export const quote = (attribution: string | null, ...blocks: NodeJson[]) =>
  node('blockquote', { attribution }, blocks);
export const pullQuote = (words: string, attribution: string | null = null) =>
  node('pullQuote', { attribution }, inline([words]));
export const figure = (
  mediaId: string,
  attrs: { alt?: string; credit?: string; layout?: string; href?: string } = {},
  ...caption: Inline[]
) => node('figure', { mediaId, ...attrs }, inline(caption));
export const gallery = (
  columns: number,
  caption: string | null,
  ...images: { mediaId: string; alt?: string; credit?: string; caption?: string }[]
) =>
  node(
    'gallery',
    { columns, caption },
    images.map(({ caption: words, ...attrs }) =>
      node('galleryImage', attrs, inline(words ? [words] : [])),
    ),
  );
export const embed = (provider: string, url: string, title: string, ...caption: Inline[]) =>
  node('embed', { provider, url, title }, inline(caption));
export const callout = (tone: string, title: string | null, ...blocks: NodeJson[]) =>
  node('callout', { tone, title }, blocks);
export const audio = (mediaId: string, title: string, ...caption: Inline[]) =>
  node('audio', { mediaId, title }, inline(caption));
export const file = (mediaId: string, title: string) => node('file', { mediaId, title });
export const codeBlock = (words: string, language: string | null = null) =>
  node('codeBlock', { language }, inline([words]));
export const rule = (): NodeJson => ({ type: 'horizontalRule' });
export const supportBox = (): NodeJson => ({ type: 'supportBox' });
export const supportersDivider = (): NodeJson => ({ type: 'supportersDivider' });

/** A table whose first row and first column are headers when `head` says so. */
export function table(
  caption: string | null,
  rows: string[][],
  head: { row?: boolean; column?: boolean } = { row: true, column: true },
): NodeJson {
  const cell = (words: string, isHead: boolean) =>
    node(isHead ? 'tableHeader' : 'tableCell', {}, [p(words)]);
  const toRow = (cells: string[], y: number) =>
    node(
      'tableRow',
      {},
      cells.map((words, x) => cell(words, (y === 0 && !!head.row) || (x === 0 && !!head.column))),
    );
  return node('table', { caption }, rows.map(toRow));
}

export function doc(...blocks: NodeJson[]): DocumentJson {
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}
