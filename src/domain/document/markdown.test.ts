import { describe, expect, it } from 'vitest';
import {
  audio,
  bold,
  callout,
  codeBlock,
  doc,
  embed,
  figure,
  footnote,
  foreign,
  gallery,
  h2,
  hardBreak,
  italic,
  li,
  link,
  ol,
  p,
  pullQuote,
  quote,
  rule,
  supportBox,
  table,
  text,
  ul,
} from './build.ts';
import { renderMarkdown } from './markdown.ts';
import type { MediaView } from './media-view.ts';
import type { NodeJson } from './types.ts';

const view: MediaView = {
  kind: 'image',
  src: '/media/pont (1).jpg',
  srcset: '',
  width: 1,
  height: 1,
  alt: 'Le [pont]',
  caption: '',
  credit: 'Léa',
  focusX: 5,
  focusY: 5,
  mediaType: 'image/jpeg',
  bytes: 1_200_000,
  name: 'pont.jpg',
  duration: null,
  placeholder: null,
};

function md(...blocks: NodeJson[]): string {
  const media = (id: string) => (id === 'perdue' ? undefined : view);
  return renderMarkdown(doc(...blocks), { lang: 'fr', media, origin: 'https://j.example' });
}

describe('renderMarkdown', () => {
  it('keeps plain words plain', () => {
    expect(md(p('1. *a* _b_ a_b [c](d) <i> `e` # f & &amp; | ~~g~~ \\ !'))).toBe(
      '1\\. \\*a\\* \\_b\\_ a_b \\[c\\](d) \\<i> \\`e\\` # f & \\&amp; \\| \\~\\~g\\~\\~ \\\\ \\!\n',
    );
    for (const line of ['# a', '- a', '+ a', '> a', '---', '===', '12) a', ':--|--']) {
      expect(md(p(line))).toContain('\\');
    }
    expect(md(p('-5 degrés, 3.14'))).toBe('-5 degrés, 3.14\n');
    expect(md(p('a', hardBreak(), '# b'))).toBe('a\\\n\\# b\n');
  });

  it('emphasises with signs where they are sure, with elements where they are not', () => {
    expect(md(p('un ', bold(' gras '), italic('penché'), '.'))).toBe('un  **gras** *penché*.\n');
    expect(md(p('a', bold('« b »'), 'c'))).toBe('a<strong>« b »</strong>c\n');
    expect(md(p(bold('« b »'), ' c'))).toBe('**« b »** c\n');
    expect(md(p(text('H2O', { type: 'subscript' }), foreign('سلام', 'ar')))).toBe(
      '<sub>H2O</sub><span lang="ar" dir="rtl">سلام</span>\n',
    );
    expect(md(p(text('a`b', { type: 'code' }), link('là (ici)', '/fr/(x)')))).toBe(
      '``a`b``[là (ici)](https://j.example/fr/\\(x\\))\n',
    );
  });

  it('never writes a link that is not safe', () => {
    const bad = text('ici', { type: 'link', attrs: { href: 'javascript:alert(1)' } });
    expect(md(p(bad))).toBe('ici\n');
  });

  it('nests lists and quotes, and keeps neighbours apart', () => {
    const item: NodeJson = { type: 'listItem', content: [p('b'), ol(li('c'))] };
    expect(md(ul(li('a'), item), ul(li('d')))).toBe('- a\n- b\n  1. c\n\n* d\n');
    const loose: NodeJson = { type: 'listItem', content: [p('a'), p('b')] };
    expect(md({ type: 'orderedList', attrs: { start: 9 }, content: [loose, li('c')] })).toBe(
      '9. a\n\n   b\n\n10. c\n',
    );
    expect(md(quote('Odette', p('Oui'), ul(li('a'))))).toBe('> Oui\n>\n> - a\n>\n> — Odette\n');
    expect(md(pullQuote('Deux ponts'), rule())).toBe('> Deux ponts\n\n___\n');
  });

  it('writes pictures with their words, and the words of those that are gone', () => {
    expect(md(figure('pont', { href: '/fr' }, 'Vu de ', italic('l’amont')))).toBe(
      '[![Le \\[pont\\]](https://j.example/media/pont%20\\(1\\).jpg)](https://j.example/fr)\\\nVu de *l’amont*\\\nLéa\n',
    );
    expect(md(figure('perdue', { alt: 'Le phare', credit: 'Léa' }))).toBe('Le phare\\\nLéa\n');
    expect(md(gallery(2, 'La criée', { mediaId: 'pont', alt: 'A', caption: 'Aube' }))).toContain(
      'Aube\\\nLéa\n\nLa criée\n',
    );
    expect(md(audio('son', 'Entretien'), embed('x', 'https://youtu.be/dQw4w9WgXcQ', ''))).toBe(
      '[Entretien](https://j.example/media/pont%20\\(1\\).jpg) (1,2\u00a0Mo)\\\nLéa\n\n' +
        '[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n',
    );
  });

  it('writes tables of plain cells, and says what a table could not keep', () => {
    expect(
      md(
        table('Additions', [
          ['Poste', 'Vote'],
          ['Pile | eau', '0,31'],
        ]),
      ),
    ).toBe(
      '<strong>Additions</strong>\n\n| Poste | Vote |\n| --- | --- |\n| <strong>Pile \\| eau</strong> | 0,31 |\n',
    );
    const cell = (words: string, attrs = {}): NodeJson => ({
      type: 'tableCell',
      attrs,
      content: [p(words), ul(li('x'))],
    });
    const spanned: NodeJson = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('a', { rowspan: 2 }), cell('b')] },
        { type: 'tableRow', content: [cell('c')] },
      ],
    };
    expect(md(spanned)).toBe(
      '<!-- merged cells: written once, the others left empty -->\n\n' +
        '<!-- cells held several blocks: written on one line -->\n\n' +
        '|  |  |\n| --- | --- |\n| a<br>x | b<br>x |\n|  | c<br>x |\n',
    );
  });

  it('loses nothing that has no sign of its own', () => {
    const kept: NodeJson = {
      type: 'preserved',
      attrs: { origin: 'shortcode', name: 'map' },
      content: [text('[map]')],
    };
    const arabic: NodeJson = { type: 'paragraph', attrs: { lang: 'ar' }, content: [text('سلام')] };
    const divider: NodeJson = { type: 'supportersDivider' };
    expect(
      md(
        codeBlock('a ``` b', 'ts'),
        kept,
        callout('facts', 'Repères', p('x')),
        supportBox(),
        divider,
        arabic,
      ),
    ).toBe(
      '````ts\na ``` b\n````\n\n```preserved shortcode map\n[map]\n```\n\n' +
        '<!-- callout: facts -->\n\n> <strong>Repères</strong>\n>\n> x\n\n<!-- support box -->\n\n' +
        '<!-- for supporters from here on -->\n\n<div lang="ar" dir="rtl">\n\nسلام\n\n</div>\n',
    );
  });

  it('puts footnotes at the end, notes of notes after them, and cuts what is for supporters', () => {
    expect(md(h2('A', footnote('Une', footnote('Deux'))), p('b', footnote('Trois')))).toBe(
      '## A[^1]\n\nb[^2]\n\n[^1]: Une[^3]\n\n[^2]: Trois\n\n[^3]: Deux\n',
    );
    const gated = doc(p('a'), { type: 'supportersDivider' }, p('SECRET', footnote('SECRET')));
    expect(renderMarkdown(gated, { lang: 'fr', media: () => undefined, cutAtDivider: true })).toBe(
      'a\n',
    );
    expect(md(p())).toBe('');
  });
});
