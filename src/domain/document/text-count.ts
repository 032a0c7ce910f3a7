/** Scripts written without spaces between words; only for these is the slow segmenter asked. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const TOKEN = /[^\s—\ufffc]+/g;
const HAS_WORD = /[\p{L}\p{N}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/**
 * Words as an editor counts them: what stands between spaces and holds a letter or a digit, so
 * that « l’usine » and « Port-Hévin » are one each and a lone « : » is none. Scripts without spaces
 * are counted by the rules of the language.
 *
 * @param lang BCP 47
 */
export function wordCount(text: string, lang: string): number {
  const hasUnspaced = UNSPACED.test(text);
  let count = 0;
  for (const token of text.match(TOKEN) ?? []) {
    if (hasUnspaced && UNSPACED.test(token)) {
      for (const part of segmenterOf(lang).segment(token)) if (part.isWordLike) count++;
    } else if (HAS_WORD.test(token)) count++;
  }
  return count;
}

/** Silent reading of news prose; close to the mean of 238 found for English (Brysbaert, 2019). */
const WORDS_PER_MINUTE = 230;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
