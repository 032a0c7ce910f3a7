import { describe, expect, it } from 'vitest';
import { bold, doc, footnote, p } from '../../../src/domain/document/build.ts';
import { editorSchema } from '../schema/editor-schema.ts';
import { findInLine } from './lines.ts';
import { expressionOf, type FindQuery, findIn, replacementOf } from './matches.ts';

const page = editorSchema.nodeFromJSON(
  doc(p('La ', bold('cri'), 'ée, la Criée.'), p('L’eau', footnote('criée'), ' criées 12\u00a0km')),
);

function find(words: string, more: Partial<FindQuery> = {}) {
  const query = { words, isCaseSensitive: false, isWholeWord: false, isPattern: false, ...more };
  return findIn(page, expressionOf(query)).map(({ from, to }) => page.textBetween(from, to));
}

describe('finding words', () => {
  it('looks across marks, and tells capitals and whole words apart when asked', () => {
    expect(find('criée')).toEqual(['criée', 'Criée', 'criée']);
    expect(find('criée', { isCaseSensitive: true })).toEqual(['criée', 'criée']);
    expect(find('criée', { isWholeWord: true })).toEqual(['criée', 'Criée']);
    expect(find('')).toEqual([]);
  });

  it('takes signs as signs unless a pattern is asked for', () => {
    expect(find('cri.e')).toEqual([]);
    expect(find('cri.e', { isPattern: true })).toEqual(['criée', 'Criée', 'criée']);
    expect(find('(la|L’)', { isPattern: true })).toEqual(['La', 'la', 'L’']);
    expect(() => find('(', { isPattern: true })).toThrow(SyntaxError);
  });

  it('finds unbreakable spaces and set apostrophes by those on the keyboard', () => {
    expect(find('12 km')).toEqual(['12\u00a0km']);
    expect(find("l'eau")).toEqual(['L’eau']);
  });

  it('looks through a line above the text, letter by letter', () => {
    const query = { words: 'criée', isCaseSensitive: false, isWholeWord: false, isPattern: false };
    expect(findInLine('headline', 'La criée, une Criée', expressionOf(query))).toEqual([
      { from: 3, to: 8, text: 'criée', line: 'headline' },
      { from: 14, to: 19, text: 'Criée', line: 'headline' },
    ]);
  });

  it('puts the groups of a pattern into its replacement', () => {
    const query = {
      words: '(\\d+) km',
      isCaseSensitive: false,
      isWholeWord: false,
      isPattern: true,
    };
    expect(replacementOf({ from: 0, to: 5, text: '12 km' }, query, '$1 milles')).toBe('12 milles');
    expect(replacementOf({ from: 0, to: 1, text: '.' }, { ...query, isPattern: false }, '$1')).toBe(
      '$1',
    );
  });
});
