import type { SearchRequest } from '../../domain/search.ts';
import { facet } from './document.ts';
import { tokenise } from './tokens.ts';

/** What is looked for: each word by any of its terms, all of them wanted. */
export interface Wanted {
  words: string[][];
  /** The last word may be the beginning of another. */
  isOpenEnded: boolean;
  /** Runs of words that the reader put between quotation marks. */
  phrases: string[][][];
}

const MOST_WORDS = 12;
const QUOTED = /["“”«»]([^"“”«»]+)["“”«»]/g;

export function wantedOf(typed: string, lang: string): Wanted {
  const phrases = [...typed.matchAll(QUOTED)].map(([, words = '']) =>
    tokenise(words, lang).map(({ terms }) => terms),
  );
  const words = tokenise(typed.replace(QUOTED, ' '), lang).map(({ terms }) => terms);
  return {
    words: words.slice(0, MOST_WORDS),
    isOpenEnded: false,
    phrases: phrases.filter(({ length }) => length > 0).slice(0, 4),
  };
}

export function isEmpty(wanted: Wanted): boolean {
  return wanted.words.length === 0 && wanted.phrases.length === 0;
}

/** Terms of one or two letters begin too much. */
function beginnings(wanted: Wanted, at: number): string[] {
  if (!wanted.isOpenEnded || at !== wanted.words.length - 1) return [];
  return (wanted.words[at] ?? []).filter((term) => term.length > 2);
}

export function mayBeBeginning(wanted: Wanted): boolean {
  return beginnings({ ...wanted, isOpenEnded: true }, wanted.words.length - 1).length > 0;
}

function facetGroups(request: SearchRequest): string[][] {
  return [
    [facet.edition(request.editionId)],
    ...(request.sectionIds && request.sectionIds.length > 0
      ? [request.sectionIds.map(facet.section)]
      : []),
    ...(request.authorId ? [[facet.author(request.authorId)]] : []),
  ];
}

const ALL_FIELDS = 'headline standfirst body names';

/** In FTS5's own language. Terms are letters and figures only, and quoted all the same. */
export function toFts5(wanted: Wanted, request: SearchRequest): string {
  const parts = [
    ...wanted.words.map((terms, at) => toFts5Terms(terms, ALL_FIELDS, beginnings(wanted, at))),
    ...wanted.phrases.map((words) => `{${ALL_FIELDS}} : ${phraseInFts5(words)}`),
    ...facetGroups(request).map((group) => toFts5Terms(group, 'facets')),
  ];
  return parts.join(' AND ');
}

/** One word by any of its terms, in some fields. */
export function toFts5Terms(
  terms: readonly string[],
  fields: string,
  begun: readonly string[] = [],
): string {
  const any = [...terms.map((term) => `"${term}"`), ...begun.map((term) => `"${term}"*`)];
  return `{${fields}} : (${any.join(' OR ')})`;
}

/** Both terms of a word stand in the index one after the other, so a phrase is near, in order or not. */
function phraseInFts5(words: string[][]): string {
  const first = words.map(([term = '']) => `"${term}"`);
  return first.length === 1 ? `(${first[0]})` : `(NEAR(${first.join(' ')}, ${words.length}))`;
}

/** In the language of `to_tsquery`. */
export function toTsQuery(wanted: Wanted, request: SearchRequest): string {
  const words = wanted.words.map((terms, at) => toTsTerms(terms, '', beginnings(wanted, at)));
  const phrases = wanted.phrases.flatMap((phrase) => phrase.map((terms) => toTsTerms(terms)));
  return [...words, ...phrases, ...facetGroups(request).map((group) => toTsTerms(group))].join(
    ' & ',
  );
}

/** One word by any of its terms, where it stands in text of these weights; any, when none is named. */
export function toTsTerms(
  terms: readonly string[],
  weights = '',
  begun: readonly string[] = [],
): string {
  const label = weights === '' ? '' : `:${weights}`;
  const any = [...terms.map((term) => `'${term}'${label}`), ...begun.map((term) => `'${term}':*`)];
  return `(${any.join(' | ')})`;
}
