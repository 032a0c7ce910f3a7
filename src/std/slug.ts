import { latinOf } from './slug-latin.ts';

export interface SlugOptions {
  /** Write Arabic, Cyrillic, Greek and Hebrew in Latin letters. Default: every script is kept. */
  transliterate?: boolean;
  /** In characters; the cut falls between two words. Default 80. */
  maxLength?: number;
}

/** Where an apostrophe joins (don’t, п’ять) instead of parting two words (l’usine, dell’arte). */
const APOSTROPHE_JOINS = new Set(['en', 'uk', 'be', 'he']);

/** Latin letters that are not a plain letter with an accent on it. */
const SPECIAL: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

/** What a language writes for its own letters when accents are not to be had. */
const BY_LANGUAGE: Record<string, Record<string, string>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { å: 'aa', ø: 'oe' },
  nb: { å: 'aa', ø: 'oe' },
  nn: { å: 'aa', ø: 'oe' },
  no: { å: 'aa', ø: 'oe' },
};

/** Signs that are written around letters and are no letters: vowel points, tatweel, soft hyphens, bidi. */
const SILENT =
  /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u200d|[\ufe00-\ufe0f]/g;

function lower(text: string, lang: string): string {
  try {
    return text.toLocaleLowerCase(lang);
  } catch {
    return text.toLowerCase();
  }
}

function cut(slug: string, maxLength: number): string {
  const characters = Array.from(slug);
  if (characters.length <= maxLength) return slug;
  const head = characters.slice(0, maxLength).join('');
  const wordEnd = characters[maxLength] === '-' ? head.length : head.lastIndexOf('-');
  return (wordEnd > head.length / 2 ? head.slice(0, wordEnd) : head).replace(/[-\p{M}]+$/u, '');
}

/**
 * The words of an address: lower-case letters and digits of any script, joined by hyphens, in NFC.
 * Latin letters lose their accents as their language does it; other scripts stay as they are.
 *
 * @param lang BCP 47; decides on lower case (Turkish), accents (German) and apostrophes.
 * @returns '' where the text has neither letter nor digit; the caller then falls back on something else.
 */
export function slugify(text: string, lang: string, options: SlugOptions = {}): string {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  const own = BY_LANGUAGE[primary] ?? {};
  let words = lower(text.normalize('NFKC'), lang).normalize('NFC').replace(SILENT, '');
  words = words.replace(/[’'ʼ‘`´]/g, APOSTROPHE_JOINS.has(primary) ? '' : '-');
  words = words.replace(/[\u00df-\u00ff]/g, (letter) => own[letter] ?? letter);
  words = words
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  words = words.replace(/[\u00df-\u0167]/g, (letter) => SPECIAL[letter] ?? letter);
  if (options.transliterate) words = latinOf(words, primary);
  const joined = words
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, ' ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cut(joined.normalize('NFC'), options.maxLength ?? 80);
}

/**
 * The first free of `base`, `base-2`, `base-3`… as `isTaken` tells.
 *
 * @param base a slug, not empty.
 */
export async function uniqueSlug(
  base: string,
  isTaken: (slug: string) => boolean | Promise<boolean>,
): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${cut(base, 80)}-${n}`;
    if (!(await isTaken(slug))) return slug;
  }
}
