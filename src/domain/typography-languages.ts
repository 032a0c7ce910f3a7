/** What a language does with quotation marks and the signs around words. */
export interface LanguageStyle {
  /** Quotation marks, and those for a quotation within one. */
  outer: readonly [open: string, close: string];
  inner: readonly [open: string, close: string];
  /** For straight single quotes; null where those are left alone, and apostrophes too. */
  single: readonly [open: string, close: string] | null;
  /** Spaces before `: ; ! ?` and inside « ». */
  spacing: 'french' | 'swiss' | null;
  /** `...` and `--` become … and –. */
  signs: boolean;
  /** `word--word` becomes word—word, as English typists mean it. */
  closedDash: boolean;
}

const CURLY = ['“', '”'] as const;
const LOW = ['„', '“'] as const;
const LOW_HIGH = ['„', '”'] as const;
const ANGLE = ['«', '»'] as const;
const SINGLE = ['‘', '’'] as const;

const latin: LanguageStyle = {
  outer: ANGLE,
  inner: CURLY,
  single: SINGLE,
  spacing: null,
  signs: true,
  closedDash: false,
};
const french: LanguageStyle = { ...latin, spacing: 'french' };
const english: LanguageStyle = { ...latin, outer: CURLY, closedDash: true };
const german: LanguageStyle = { ...latin, outer: LOW, inner: LOW, single: ['‚', '‘'] };
const polish: LanguageStyle = { ...latin, outer: LOW_HIGH, inner: LOW_HIGH };
/** Everything but the quotation marks stays as it is written. */
const arabic: LanguageStyle = { ...latin, single: null, signs: false };

/** Languages that are not here are shown exactly as written. */
const STYLES: Readonly<Record<string, LanguageStyle>> = {
  fr: french,
  'fr-ch': { ...french, spacing: 'swiss' },
  br: latin,
  oc: latin,
  ca: latin,
  es: latin,
  it: latin,
  pt: latin,
  'pt-br': { ...latin, outer: CURLY },
  el: latin,
  ru: latin,
  uk: latin,
  be: latin,
  nb: latin,
  nn: latin,
  no: latin,
  en: english,
  ga: english,
  cy: english,
  nl: { ...english, closedDash: false },
  tr: { ...english, closedDash: false },
  de: german,
  'de-ch': { ...latin },
  cs: german,
  sk: german,
  sl: german,
  bg: german,
  pl: polish,
  ro: polish,
  hu: polish,
  hr: polish,
  ar: arabic,
  fa: arabic,
  ckb: arabic,
};

export function styleOf(lang: string): LanguageStyle | null {
  const tag = lang.toLowerCase();
  return STYLES[tag] ?? STYLES[tag.split('-')[0] ?? ''] ?? null;
}
