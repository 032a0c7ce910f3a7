import { createRequire } from 'node:module';
import type stemmers from 'snowball-stemmers';
import { fold } from '../../std/fold.ts';

/** One word of a text, as found and as searched. */
export interface Token {
  /** What is compared: stemmed, without case or accents. */
  terms: string[];
  start: number;
  end: number;
}

/** Snowball (snowballstem.org) by language; others are compared as they are. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/** Letters and figures; an apostrophe parts words, so that « l’eau » is found by « eau ». */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Written without spaces: compared by pairs of signs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LONGEST_WORD = 64;
const CACHE_SIZE = 50_000;

type Stem = (word: string) => string;

/** Read at the first word: three megabytes that a process which never searches need not hold. */
const loadStemmers = () => createRequire(import.meta.url)('snowball-stemmers') as typeof stemmers;

const stems = new Map<string, Stem>();

function stemOf(lang: string): Stem {
  const base = lang.split('-')[0] ?? '';
  const known = stems.get(base);
  if (known) return known;
  const stem = stemIn(ALGORITHMS[base]) ?? ((word: string) => word);
  stems.set(base, stem);
  return stem;
}

/** Null where Snowball does not know the language. */
function stemIn(algorithm: string | undefined): Stem | null {
  if (!algorithm) return null;
  const { algorithms, newStemmer } = loadStemmers();
  if (!algorithms().includes(algorithm)) return null;
  const stemmer = newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}

const caches = new Map<string, Map<string, string[]>>();

/**
 * The terms under which a word is kept: its stem, and the stem of how it is typed without accents,
 * which is another one for some words.
 */
export function termsOf(word: string, lang: string): string[] {
  const cache = caches.get(lang) ?? new Map<string, string[]>();
  caches.set(lang, cache);
  const known = cache.get(word);
  if (known) return known;
  const stem = stemOf(lang);
  const lower = word.toLocaleLowerCase(lang).slice(0, LONGEST_WORD);
  const terms = [...new Set([fold(stem(lower)), fold(stem(fold(lower)))])].filter(
    (term) => term !== '',
  );
  if (cache.size > CACHE_SIZE) cache.clear();
  cache.set(word, terms);
  return terms;
}

/** The words of a text in order. */
export function tokenise(text: string, lang: string): Token[] {
  return [...tokensOf(text, lang)];
}

/** The same one by one, for those who stop when they have found what they look for. */
export function* tokensOf(text: string, lang: string): Generator<Token> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    if (!UNSPACED.test(word)) {
      const terms = termsOf(word, lang);
      if (terms.length > 0) yield { terms, start, end: start + word.length };
      continue;
    }
    const signs = [...word];
    let at = start;
    for (let i = 0; i < signs.length; i++) {
      const sign = signs[i] ?? '';
      const pair = sign + (signs[i + 1] ?? '');
      if (i + 1 < signs.length || signs.length === 1) {
        yield { terms: [fold(pair)], start: at, end: at + pair.length };
      }
      at += sign.length;
    }
  }
}

/** A text as the index is fed it: terms apart by spaces. */
export function indexedText(text: string, lang: string): string {
  return tokenise(text, lang)
    .flatMap(({ terms }) => terms)
    .join(' ');
}
