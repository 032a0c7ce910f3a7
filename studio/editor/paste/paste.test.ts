import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../src/domain/document/types.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { blocksOfHtml, type PastedImage } from './blocks-of-html.ts';
import { blocksOfText } from './blocks-of-text.ts';
import { cleanLink } from './clean-link.ts';
import { imagesOfRtf } from './images-of-rtf.ts';

function pasted(html: string, lang = 'fr') {
  const images: PastedImage[] = [];
  let count = 0;
  const blocks = blocksOfHtml(html, {
    lang,
    dir: 'ltr',
    newId: () => `place${++count}`,
    onImage: (image) => images.push(image),
  });
  return { blocks, images, tree: blocks.map(sketch).join('\n') };
}

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, 'samples', `${name}.txt`), 'utf8');

/** A block on a line: `h2(…)`, marks as letters, attributes that matter. */
function sketch(node: NodeJson): string {
  if (node.type === 'text') {
    const marks = (node.marks ?? [])
      .map(({ type, attrs }) => (attrs ? `${type}=${attrs.href ?? attrs.lang}` : type))
      .join();
    return marks ? `[${marks} ${node.text}]` : (node.text ?? '');
  }
  const inside = (node.content ?? []).map(sketch).join('');
  const level = node.type === 'heading' ? node.attrs?.level : '';
  const id = node.attrs?.id ? `#${node.attrs.id}` : '';
  return `${node.type}${level}${id}(${inside})`;
}

const FROM_ALL = [
  'heading2(Le phare change de gardien)',
  'paragraph(La [bold lanterne] de Port-Hévin sera [italic rallumée] samedifootnote(Lettre du [italic 3 mars].), selon [link=https://port.example/avis?id=7 l’avis du port].)',
  'heading2(Ce qui reste à faire)',
  'bulletList(listItem(paragraph(Peindre la porte)bulletList(listItem(paragraph(en blanc))))listItem(paragraph(Huiler la vis)))',
  'orderedList(listItem(paragraph(Monter))listItem(paragraph(Allumer)))',
];

describe('what is pasted', () => {
  it.each(['word', 'google-docs', 'libre-office', 'web-page'])(
    'keeps its structure and loses its dress: %s',
    (name) => {
      const { blocks, images, tree } = pasted(sample(name));
      for (const line of FROM_ALL) expect(tree).toContain(line);
      expect(tree).toMatch(/table\(tableRow\(table(Cell|Header)\(paragraph\((\[bold )?Nuit/);
      expect(images).toHaveLength(1);
      expect(images[0]?.alt).toBe('Le phare au matin');
      expect(tree).toContain(`paragraph#${images[0]?.blockId}(`);
      expect(tree).not.toMatch(/alert|track|mso|javascript|utm_|language=(en|fr)|preserved/i);
      expect(JSON.stringify(blocks)).not.toMatch(/style|class|font/);
      for (const block of blocks) editorSchema.nodeFromJSON(block).check();
    },
  );

  it('keeps captions, quotes, code, players and other languages of a page', () => {
    const { tree } = pasted(sample('web-page'));
    expect(tree).toContain('paragraph(Un piège et [language=br an tour-tan].)');
    expect(tree).toContain('paragraph#place1(Le phare, samedi.)');
    expect(tree).toContain('blockquote(paragraph(On y voit mieux la nuit.))');
    expect(tree).toContain('codeBlock(allumer())');
    expect(tree).toContain('embed(');
  });

  it('never leaves the words of a note nowhere', () => {
    const html =
      '<p>Un<a href="#n1" id="r1">1</a></p><p id="n1"><a href="#r1">1</a> note</p><p><a href="#n9">neuf</a></p>';
    expect(pasted(html).tree).toBe('paragraph(Unfootnote(note))\nparagraph(neuf)');
  });

  it('makes paragraphs of plain words', () => {
    expect(blocksOfText('un\ndeux\r\ntrois').map(sketch)).toEqual([
      'paragraph(un)',
      'paragraph(deux)',
      'paragraph(trois)',
    ]);
    expect(blocksOfText('un\ndeux\n\n\ntrois\u0007').map(sketch)).toEqual([
      'paragraph(unhardBreak()deux)',
      'paragraph(trois)',
    ]);
  });

  it('takes spies and detours off addresses', () => {
    expect(cleanLink('https://a.example/x?utm_source=b&p=1')).toBe('https://a.example/x?p=1');
    expect(cleanLink('https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fx&sa=D')).toBe(
      'https://a.example/x',
    );
    expect(cleanLink('https://www.google.com/url?q=javascript:alert(1)')).toBe(null);
    expect(cleanLink('mailto:a@b.example')).toBe('mailto:a@b.example');
  });

  it('finds the pictures that Word lays beside its HTML', () => {
    const bytes = 'ffd8ffe000104a46'.repeat(6);
    const rtf = `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop}\\picscalex1\\jpegblip\\bliptag1{\\*\\blipuid 00ff}\n${bytes}}}{\\nonshppict{\\pict\\wmetafile8 ${bytes}}}}`;
    const images = imagesOfRtf(rtf);
    expect(images.map(({ type, size }) => [type, size])).toEqual([['image/jpeg', 48]]);
  });
});
