/**
 * Texts compared without what typesetting changes: spaces, quotation marks, dashes, soft hyphens.
 * French sets a narrow space before `;` and the like; whoever quotes from a page may have none.
 */

const SKIPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /[\s\u00a0\u202f\u2009]/;

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

/** No space is kept before these, nor after an opening guillemet. */
const CLINGS = /[;:!?»%€]/;

export interface Folded {
  text: string;
  /**
   * For each UTF-16 unit of `text` the unit of the given text that it was read from, and one more at
   * the end: the place after the last one read.
   */
  places: readonly number[];
}

/** Folds a text and remembers where each character came from. The given text should be in NFC. */
export function foldWithPlaces(given: string): Folded {
  let text = '';
  const places: number[] = [];
  let pendingSpace = -1;
  let end = 0;
  let afterOpening = false;
  for (let i = 0; i < given.length; i++) {
    const sign = given[i] ?? '';
    if (SKIPPED.test(sign)) continue;
    if (SPACE.test(sign)) {
      if (pendingSpace < 0) pendingSpace = i;
      continue;
    }
    if (pendingSpace >= 0 && text !== '' && !CLINGS.test(sign) && !afterOpening) {
      text += ' ';
      places.push(pendingSpace);
    }
    pendingSpace = -1;
    afterOpening = sign === '«';
    text += SAME[sign] ?? sign;
    places.push(i);
    end = i + 1;
  }
  places.push(end);
  return { text, places };
}

export function fold(text: string): string {
  return foldWithPlaces(text.normalize('NFC')).text;
}
