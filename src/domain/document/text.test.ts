import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimIdsOf, mediaIdsOf, publicPart } from './blocks.ts';
import {
  bold,
  callout,
  codeBlock,
  doc,
  embed,
  figure,
  footnote,
  gallery,
  h2,
  hardBreak,
  li,
  p,
  pullQuote,
  quote,
  rule,
  supportBox,
  table,
  text,
  ul,
} from './build.ts';
import { excerpt, readingMinutes, searchText, textProjection, wordCount } from './text.ts';
import type { DocumentJson, MarkJson, NodeJson } from './types.ts';

const divider: NodeJson = { type: 'supportersDivider' };

describe('the plain-text projection, version 1', () => {
  it('is exactly this, for ever', () => {
    const everything = doc(
      h2('Deux additions'),
      p(
        'Le pont ',
        bold('pèse'),
        hardBreak(),
        '412 tonnes',
        footnote('Pesé en ', footnote('Note')),
        '.',
      ),
      p(),
      ul(li('un'), { type: 'listItem', content: [p('deux'), ul(li('trois'))] }),
      quote('Odette', p('Oui')),
      pullQuote('Jamais', 'Odette'),
      figure('m', { alt: 'Alt', credit: 'Crédit' }, 'Légende'),
      figure('m'),
      gallery(2, 'Galerie', { mediaId: 'm', caption: 'Une' }, { mediaId: 'n' }),
      embed('web', 'https://a.example', 'Titre', 'Film'),
      table('Additions', [
        ['a', 'b'],
        ['c', ''],
      ]),
      callout('facts', 'Repères', p('x')),
      codeBlock('a\n b'),
      rule(),
      supportBox(),
      divider,
      p('fin', footnote('Autre')),
    );
    expect(textProjection(everything)).toBe(
      [
        'Deux additions',
        'Le pont pèse',
        '412 tonnes\ufffc.',
        '',
        'un',
        'deux',
        'trois',
        'Oui',
        'Odette',
        'Jamais',
        'Odette',
        'Légende',
        '',
        'Une',
        '',
        'Galerie',
        'Film',
        'Additions',
        'a',
        'b',
        'c',
        '',
        'Repères',
        'x',
        'a',
        ' b',
        'fin\ufffc',
        'Pesé en \ufffc',
        'Autre',
        'Note',
      ].join('\n'),
    );
  });

  it('is in NFC even where a letter and its accent are two nodes', () => {
    expect(textProjection(doc(p('e', bold('\u0301t'), '\u0301')))).toBe(
      '\u00e9t\u0301'.normalize('NFC'),
    );
    expect(textProjection(doc(p('👩‍🚒 𝒜')))).toBe('👩‍🚒 𝒜');
  });

  const marks = fc.subarray<MarkJson>([
    { type: 'bold' },
    { type: 'claim', attrs: { id: 'c1' } },
    { type: 'link', attrs: { href: '/fr' } },
  ]);
  const words = fc.string({ unit: 'grapheme', minLength: 1 });

  it('does not see how words are cut into nodes, nor their marks', () => {
    const pieces = fc.array(fc.record({ text: words, marks }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (blocks) => {
        const cut = doc(...blocks.map((block) => p(...block.map((b) => text(b.text, ...b.marks)))));
        const whole = doc(...blocks.map((block) => p(block.map((b) => b.text).join(''))));
        expect(textProjection(cut)).toBe(textProjection(whole));
        expect(textProjection(cut).normalize('NFC')).toBe(textProjection(cut));
      }),
    );
  });

  it('has one line for each block of words', () => {
    const oneLine = words.filter((w) => !/[\n]/.test(w));
    fc.assert(
      fc.property(fc.array(oneLine, { minLength: 1 }), (lines) => {
        expect(textProjection(doc(...lines.map((line) => p(line)))).split('\n')).toHaveLength(
          lines.length,
        );
      }),
    );
  });
});

describe('wordCount', () => {
  it.each([
    ['fr', 'L’usine de Port-Hévin : « oui », dit-elle — 12 %.', 6],
    ['en', 'Don’t stop—never', 3],
    ['ar', 'جسر الحبّالين: الكلفة ترتفع', 4],
    ['ja', '東京の橋が開く', 5],
    ['fr', 'mot\ufffc \ufffc … !', 1],
    ['fr', '', 0],
  ])('%s: %s', (lang, words, count) => expect(wordCount(words, lang)).toBe(count));

  it('makes whole minutes, one at least', () => {
    expect([readingMinutes(0), readingMinutes(230), readingMinutes(1150)]).toEqual([1, 1, 5]);
  });
});

describe('excerpt', () => {
  it('is running text, cut between words, without notes or what is for supporters', () => {
    const piece = doc(
      h2('Titre'),
      figure('m', {}, 'Légende'),
      p('Un', footnote('note'), ' deux, trois'),
      divider,
      p('SECRET'),
    );
    expect(excerpt(piece, 100)).toBe('Un deux, trois');
    expect(excerpt(piece, 10)).toBe('Un deux…');
    expect(excerpt(doc(p('a'), p('b')), 100)).toBe('a b');
  });

  it('never cuts a character in two', () => {
    expect(excerpt(doc(p('👩‍🚒'.repeat(10))), 12)).toBe('👩‍🚒👩‍🚒…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (w, max) => {
          const cut = excerpt(doc(p(`a${w}`)), max);
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('searchText', () => {
  const kept: NodeJson = { type: 'preserved', content: [text('<b>gardé</b> [map x="1"]')] };
  const gated = doc(
    p('Un\ufffc', footnote('note'), hardBreak(), 'deux'),
    figure('m', { alt: 'phare', credit: 'Léa' }, 'nuit'),
    kept,
    divider,
    p('SECRET', footnote('SECRET')),
  );

  it('holds every word, labels and notes included, and no placeholder', () => {
    expect(searchText(gated)).toBe('Un deux\nnote\nphare\nLéa\nnuit\ngardé');
  });

  it('holds what is for supporters only when asked', () => {
    expect(searchText(gated)).not.toContain('SECRET');
    expect(searchText(gated, { withSupportersPart: true })).toContain('SECRET');
    const hidden: DocumentJson = doc(p('a'), quote('SECRET', p('SECRET'), divider));
    expect(JSON.stringify(publicPart(hidden)) + searchText(hidden)).not.toContain('SECRET');
  });
});

describe('what a document refers to', () => {
  it('is told once each, in order', () => {
    const claim = { type: 'claim', attrs: { id: 'c1' } } as const;
    const film: NodeJson = { type: 'video', attrs: { mediaId: 'b', posterId: 'c', title: null } };
    const piece = doc(
      figure('a'),
      film,
      gallery(2, null, { mediaId: 'a' }, { mediaId: 'd' }),
      p(text('x', claim), text('y', claim)),
    );
    expect(mediaIdsOf(piece)).toEqual(['a', 'b', 'c', 'd']);
    expect(claimIdsOf(piece)).toEqual(['c1']);
  });
});
