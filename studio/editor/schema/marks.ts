import type { Mark } from 'prosemirror-model';
import { isSafeHref } from '../../../src/domain/document/schema.ts';
import type { MarkName } from '../../../src/domain/document/types.ts';
import type { DomMarkSpec } from './dom-spec.ts';

const plain = (tag: string, ...others: string[]): DomMarkSpec => ({
  toDOM: () => [tag, 0],
  parseDOM: [tag, ...others].map((name) => ({ tag: name })),
});

const given = (attrs: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attrs)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );

/** Marks that tie words to something outside the text; only what was copied here brings them along. */
const tied = (name: string, className: string): DomMarkSpec => ({
  toDOM: (mark: Mark) => [
    'span',
    { class: className, 'data-mark': name, 'data-id': mark.attrs.id },
    0,
  ],
});

export const marks: Record<MarkName, DomMarkSpec> = {
  link: {
    toDOM: (mark) => ['a', given({ href: mark.attrs.href, title: mark.attrs.title }), 0],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = (dom as HTMLElement).getAttribute('href') ?? '';
          return isSafeHref(href) ? { href } : false;
        },
      },
    ],
  },
  bold: plain('strong', 'b'),
  italic: plain('em', 'i'),
  underline: plain('u'),
  strike: plain('s', 'del'),
  code: plain('code'),
  subscript: plain('sub'),
  superscript: plain('sup'),
  abbreviation: { toDOM: (mark) => ['abbr', { title: String(mark.attrs.title) }, 0] },
  language: {
    toDOM: (mark) => [
      'span',
      { class: 'tongue', ...given({ lang: mark.attrs.lang, dir: mark.attrs.dir }) },
      0,
    ],
  },
  claim: tied('claim', 'cl'),
  remark: tied('remark', 'remark'),
};
