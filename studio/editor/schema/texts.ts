import type { NodeName } from '../../../src/domain/document/types.ts';
import { blockAttrs, type DomNodeSpec, holds } from './dom-spec.ts';

/** Blocks that are lines of words, and what stands in them. */
export const texts: Partial<Record<NodeName, DomNodeSpec>> = {
  paragraph: { toDOM: holds('p'), parseDOM: [{ tag: 'p' }] },
  heading: {
    defining: true,
    toDOM: (node) => [`h${node.attrs.level}`, blockAttrs(node), 0],
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.max(2, level) },
    })),
  },
  codeBlock: {
    defining: true,
    isolating: true,
    toDOM: (node) => ['pre', blockAttrs(node), ['code', { spellcheck: 'false' }, 0]],
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
  },
  hardBreak: {
    linebreakReplacement: true,
    toDOM: () => ['br'],
    parseDOM: [{ tag: 'br' }],
  },
  footnote: {
    atom: true,
    draggable: true,
    toDOM: (node) => ['span', blockAttrs(node, { class: 'note-call' }), 0],
  },
  preserved: {
    isolating: true,
    toDOM: holds('pre', 'preserved'),
  },
};
