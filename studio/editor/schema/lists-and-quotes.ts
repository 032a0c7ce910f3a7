import type { NodeName } from '../../../src/domain/document/types.ts';
import { blockAttrs, type DomNodeSpec, holds } from './dom-spec.ts';

/** Blocks that hold blocks. */
export const listsAndQuotes: Partial<Record<NodeName, DomNodeSpec>> = {
  bulletList: { toDOM: holds('ul'), parseDOM: [{ tag: 'ul' }] },
  orderedList: {
    toDOM: (node) => ['ol', { ...blockAttrs(node), start: String(node.attrs.start) }, 0],
    parseDOM: [{ tag: 'ol' }],
  },
  listItem: { defining: true, toDOM: holds('li'), parseDOM: [{ tag: 'li' }] },
  blockquote: { defining: true, toDOM: holds('blockquote'), parseDOM: [{ tag: 'blockquote' }] },
  pullQuote: { defining: true, toDOM: holds('aside', 'pull') },
  callout: { defining: true, toDOM: holds('aside', 'callout') },
};
