import { describe, expect, it } from 'vitest';
import { AppError } from '../errors.ts';
import {
  audio,
  bold,
  callout,
  codeBlock,
  doc,
  embed,
  figure,
  file,
  footnote,
  foreign,
  gallery,
  h2,
  hardBreak,
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
import { EMPTY_DOCUMENT, parseDocument } from './parse.ts';
import { isSafeHref } from './schema.ts';
import type { NodeJson } from './types.ts';

const everything = doc(
  h2('Un titre'),
  p('Du texte ', bold('gras'), hardBreak(), link('lien', '/fr/pont'), footnote('Une note')),
  p(foreign('سلام', 'ar', 'rtl'), text('mot', { type: 'claim', attrs: { id: 'c1' } })),
  ul(li('un'), li('deux')),
  ol(li('un')),
  quote('Odette Crozet', p('« Je connais le chemin. »')),
  pullQuote('Jamais entre deux ponts'),
  figure('m1', { alt: 'Le pont', layout: 'wide' }, 'Légende'),
  gallery(3, null, { mediaId: 'm1' }, { mediaId: 'm2', caption: 'Deux' }),
  embed('youtube', 'https://youtu.be/dQw4w9WgXcQ', 'Film'),
  table('Additions', [
    ['Poste', 'Vote'],
    ['Pile', '0,31'],
  ]),
  codeBlock('let x = 1;', 'ts'),
  callout('facts', 'Repères', p('412 tonnes')),
  audio('m3', 'Entretien'),
  file('m4', 'Étude'),
  rule(),
  supportBox(),
);

function refusal(...blocks: unknown[]): unknown {
  try {
    return parseDocument({ type: 'doc', content: blocks });
  } catch (error) {
    return error;
  }
}

const refused = (...blocks: unknown[]) => {
  const error = refusal(...blocks);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: 'invalid', key: 'document.invalid' });
};

describe('parseDocument', () => {
  it('takes every kind of block that the builders make, and loses nothing of it', () => {
    const parsed = parseDocument(everything);
    expect(parsed.content.map((block) => block.type)).toEqual(
      everything.content.map((block) => block.type),
    );
    expect(parseDocument(parsed)).toEqual(parsed);
    expect(parseDocument(EMPTY_DOCUMENT).content).toHaveLength(1);
  });

  it('drops attributes that the schema does not know', () => {
    const odd = { type: 'paragraph', attrs: { onclick: 'alert(1)', style: 'x' } };
    expect(JSON.stringify(refusal(odd))).not.toMatch(/onclick|style/);
  });

  it.each([null, 'doc', 42, [], {}, { type: 'paragraph' }, { type: 'script' }])(
    'refuses %j',
    (input) => expect(() => parseDocument(input)).toThrow(AppError),
  );

  it('refuses what cannot be shown safely', () => {
    const linked = (href: unknown) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
    });
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:x',
      ' javascript:x',
      'data:text/html,x',
    ]) {
      refused(linked(href));
    }
    refused(linked('//evil.example/'), linked(null));
    refused({ type: 'embed', attrs: { provider: 'web', url: 'vbscript:x' } });
    refused({ type: 'embed', attrs: { provider: '"><script>', url: 'https://a.example' } });
    refused({ type: 'figure', attrs: { mediaId: '../../etc/passwd' } });
    refused({ type: 'heading', attrs: { level: 1 } });
    refused({ type: 'paragraph', attrs: { lang: '"><script>' } });
    refused({ type: 'paragraph', attrs: { dir: 'up' } });
    refused({ type: 'gallery', content: [] });
    refused({ type: 'gallery', content: [{ type: 'galleryImage' }] });
    refused({ type: 'tableCell', content: [{ type: 'paragraph' }] });
    refused({ type: 'paragraph', content: [{ type: 'text', text: '' }] });
  });

  it('refuses documents so deep that walking them would exhaust the stack', () => {
    const nested = (levels: number) => {
      let block: NodeJson = p('au fond');
      for (let i = 0; i < levels; i++) block = quote(null, block);
      return block;
    };
    expect(refusal(nested(90))).toMatchObject({ type: 'doc' });
    refused(nested(200));
    refused(nested(50_000));
  });
});

describe('isSafeHref', () => {
  it.each(['https://a.example', 'http://a', 'mailto:a@b.example', 'tel:+33 1', '/fr', '#n', '?q'])(
    'takes %s',
    (href) => expect(isSafeHref(href)).toBe(true),
  );
  it.each([
    '',
    '//a.example',
    '/\\a.example',
    'javascript:x',
    'https:',
    'ftp://a',
    'a.html',
    '\tjavascript:x',
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false));
});
