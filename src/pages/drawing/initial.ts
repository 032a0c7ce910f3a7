/** The letter that stands for a name. */
import { graphemes } from './type-set.ts';

/** Articles that a name may begin with, and that nobody would choose its initial from. */
const ARTICLES: Record<string, RegExp> = {
  ar: /^ال(?=\p{L}{2})/u,
  de: /^(der|die|das)\s+/iu,
  en: /^(the|an?)\s+/iu,
  es: /^(el|la|los|las)\s+/iu,
  fr: /^(les?\s+|la\s+|l['’]\s*)/iu,
  it: /^(il|lo|la|gli|i|le)\s+|^l['’]\s*/iu,
  nl: /^(de|het)\s+/iu,
  pt: /^(os?|as?)\s+/iu,
};

/** « Le Jusant » gives « J ». Upper case where the script has it; empty if there is no letter at all. */
export function initialOf(name: string, lang: string): string {
  const article = ARTICLES[lang.split('-')[0]?.toLowerCase() ?? ''];
  // Vowel points are no part of a letter that stands alone.
  const plain = name
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .trim();
  const rest = article ? plain.replace(article, '') : plain;
  const first = graphemes(rest || plain).find((letter) => /[\p{L}\p{N}]/u.test(letter));
  return (first ?? '').toLocaleUpperCase(lang);
}
