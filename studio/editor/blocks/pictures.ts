import type { NodeViewConstructor } from 'prosemirror-view';
import { isSafeHref } from '../../../src/domain/document/schema.ts';
import type { EditorHost } from '../host.ts';
import { blockView } from './block-view.ts';
import type { FactField } from './facts.ts';
import { pictureHead } from './picture-head.ts';
import type { BlockWords } from './words.ts';

export function pictures(host: EditorHost, words: BlockWords): Record<string, NodeViewConstructor> {
  const alt: FactField = {
    attr: 'alt',
    label: words.alt,
    kind: 'long',
    hint: words.altHint,
    isProse: true,
  };
  const credit: FactField = {
    attr: 'credit',
    label: words.credit,
    kind: 'text',
    hint: words.creditHint,
    isOnPage: true,
  };
  const content = { tag: 'figcaption', className: 'caption', hint: words.caption };
  const layouts = Object.entries(words.layouts).map(([value, label]) => ({ value, label }));
  const columns = ['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value }));
  return {
    figure: blockView({
      tag: 'figure',
      className: (node) => `fig layout-${node.attrs.layout}`,
      head: pictureHead(host, words),
      content,
      fields: [
        alt,
        credit,
        { attr: 'layout', label: words.layout, kind: 'choice', choices: layouts },
        {
          attr: 'href',
          label: words.link,
          kind: 'address',
          problem: (value) => (isSafeHref(value) ? null : words.badAddress),
        },
      ],
    }),
    galleryImage: blockView({
      tag: 'figure',
      className: 'gallery-image',
      head: pictureHead(host, words),
      content,
      fields: [alt, credit],
    }),
    gallery: blockView({
      tag: 'div',
      className: (node) => `gallery cols-${node.attrs.columns}`,
      content: { tag: 'div', className: 'images' },
      head: (part) => {
        const dom = document.createElement('div');
        dom.className = 'gallery-acts own';
        const add = document.createElement('button');
        add.type = 'button';
        add.className = 'act';
        add.textContent = words.addPictures;
        add.addEventListener('click', () => {
          const at = part.at();
          if (at !== undefined) host.open({ kind: 'pick', what: 'gallery', into: at });
        });
        dom.append(add);
        return { dom };
      },
      fields: [
        {
          attr: 'caption',
          label: words.galleryCaption,
          kind: 'text',
          isProse: true,
          isOnPage: true,
        },
        { attr: 'columns', label: words.columns, kind: 'choice', choices: columns, isNumber: true },
      ],
    }),
  };
}
