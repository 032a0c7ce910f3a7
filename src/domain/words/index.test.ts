import { describe, expect, it } from 'vitest';
import { readerWords } from './index.ts';

const every = ['en', 'fr', 'ar'].map(readerWords);

/** All sentences of a dictionary, with something put in each gap. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2, 7, 11, 1200].map((n) => String(value(n)));
  return Object.values(value as object).flatMap(sentences);
}

describe('the words of the reader pages', () => {
  it('finds a language by its first subtag and falls back on English', () => {
    expect(readerWords('fr-CA').lang).toBe('fr');
    expect(readerWords('AR').lang).toBe('ar');
    expect(readerWords('br').lang).toBe('en');
    expect(readerWords('constructor').lang).toBe('en');
  });

  it.each(every.map((words) => [words.lang, words]))('has every word in %s', (_, words) => {
    const english = readerWords('en');
    expect(Object.keys(words.kinds)).toEqual(Object.keys(english.kinds));
    expect(Object.keys(words.bylineParts)).toEqual(Object.keys(english.bylineParts));
    expect(Object.keys(words.contacts)).toEqual(Object.keys(english.contacts));
    const { bylineParts, ...rest } = words;
    expect(sentences(rest).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  it('sets French spaces and apostrophes as printers do', () => {
    const text = sentences(readerWords('fr')).join('\n');
    expect(text).not.toMatch(/['"]/);
    expect(text).not.toMatch(/[^\u202f][;!?]/);
    expect(text).not.toMatch(/[^\u00a0][:»]|«[^\u00a0]/);
  });

  it('counts as each language counts', () => {
    expect(readerWords('fr').results(0)).toBe('0\u00a0résultat');
    expect(readerWords('fr').articles(1200)).toBe('1\u202f200\u00a0articles');
    expect(readerWords('en').articles(1)).toBe('1 article');
    expect([1, 2, 3, 11, 100].map(readerWords('ar').articles)).toEqual([
      'مقال واحد',
      'مقالان',
      '3\u00a0مقالات',
      '11\u00a0مقالًا',
      '100\u00a0مقال',
    ]);
  });
});
