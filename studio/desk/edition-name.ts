import type { Say } from '../words/area.ts';

const names = new Map<string, Intl.DisplayNames>();

/** « français », « anglais »: what the language of an edition is called. */
export function editionName(lang: string, say: Say): string {
  const known = names.get(say) ?? new Intl.DisplayNames(say, { type: 'language' });
  names.set(say, known);
  return known.of(lang) ?? lang;
}
