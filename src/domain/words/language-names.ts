/** What languages are called in the sentences of the house. */

const names = new Map<string, Intl.DisplayNames>();

/** « français », « anglais »: a language as another one calls it; its tag where that one has no word for it. */
export function languageName(lang: string, say: string): string {
  const known = names.get(say) ?? new Intl.DisplayNames([say], { type: 'language' });
  names.set(say, known);
  return known.of(lang) ?? lang;
}
