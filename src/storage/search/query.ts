import type { SearchRequest } from '../../domain/search.ts';
import { facet } from './document.ts';
import { tokenise } from './tokens.ts';

/** What is looked for: each word by any of its terms, all of them wanted, the last one as a beginning. */
export interface Wanted {
  words: string[][];
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
    phrases: phrases.filter(({ length }) => length > 0).slice(0, 4),
  };
}

export function isEmpty(wanted: Wanted): boolean {
  return wanted.words.length === 0 && wanted.phrases.length === 0;
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

/** In FTS5's own language. Terms are letters and figures only, and quoted all the same. */
export function toFts5(wanted: Wanted, request: SearchRequest): string {
  const text = '{headline standfirst body names}';
  const any = (terms: string[]) => `(${terms.map((term) => `"${term}"`).join(' OR ')})`;
  const parts = [
    ...wanted.words.map((terms, i) => {
      const isLast = i === wanted.words.length - 1;
      const longEnough = terms.filter((term) => term.length > 2);
      const beginnings = isLast ? longEnough.map((term) => ` OR "${term}"*`).join('') : '';
      return `${text} : (${terms.map((term) => `"${term}"`).join(' OR ')}${beginnings})`;
    }),
    ...wanted.phrases.map((words) => `${text} : ${phraseInFts5(words)}`),
    ...facetGroups(request).map((group) => `facets : ${any(group)}`),
  ];
  return parts.join(' AND ');
}

/** Both terms of a word stand in the index one after the other, so a phrase is near, in order or not. */
function phraseInFts5(words: string[][]): string {
  const first = words.map(([term = '']) => `"${term}"`);
  return first.length === 1 ? `(${first[0]})` : `(NEAR(${first.join(' ')}, ${words.length}))`;
}

/** In the language of `to_tsquery`. */
export function toTsQuery(wanted: Wanted, request: SearchRequest): string {
  const any = (terms: string[]) => `(${terms.map((term) => `'${term}'`).join(' | ')})`;
  const words = wanted.words.map((terms, i) => {
    const isLast = i === wanted.words.length - 1;
    const beginnings = isLast
      ? terms.filter((term) => term.length > 2).map((term) => ` | '${term}':*`)
      : [];
    return `(${any(terms)}${beginnings.join('')})`;
  });
  const phrases = wanted.phrases.flatMap((phrase) => phrase.map(any));
  return [...words, ...phrases, ...facetGroups(request).map(any)].join(' & ');
}
