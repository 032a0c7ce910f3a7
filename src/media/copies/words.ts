/** What was read out of a kept copy. */
export interface CopyWords {
  /**
   * The words, blocks parted by line ends. Of a web page first those of the article, then, behind a
   * form feed, all words of the page: menus change daily, and a passage may stand beside the article.
   */
  words: string | null;
  title: string | null;
  author: string | null;
  publisher: string | null;
  /** EDTF. */
  publishedAt: string | null;
  /** BCP 47. */
  lang: string | null;
}

/** Stands between the words of the article and those of the whole page. */
export const WHOLE_PAGE = '\f';

export const NO_WORDS: CopyWords = {
  words: null,
  title: null,
  author: null,
  publisher: null,
  publishedAt: null,
  lang: null,
};

/** The part of a copy's words that its author wrote: what is hashed and compared. */
export function articleWords(words: string): string {
  return words.split(WHOLE_PAGE, 1)[0] ?? '';
}

/** More is no page that somebody reads. UTF-16 units. */
const MOST_WORDS = 2_000_000;

export function limited(words: string): string {
  return words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words;
}
