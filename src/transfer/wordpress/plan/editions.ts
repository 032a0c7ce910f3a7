import { directionOf, type Edition } from '../../../domain/edition.ts';
import { newId } from '../../../std/id.ts';
import { plainLine } from '../../html-text.ts';
import type { SiteClock } from '../dates.ts';
import type { SiteLanguage, SiteLanguages } from '../languages.ts';
import type { WxrHead } from '../wxr/types.ts';
import { guessZone } from './zone.ts';

export interface PlannedEditions {
  byLang: Map<string, Edition>;
  main: Edition;
  /** Those that are not there yet. */
  added: Edition[];
}

/** An edition for every language that something is written in. */
export function planEditions(
  head: WxrHead,
  languages: SiteLanguages,
  used: ReadonlySet<string>,
  present: readonly Edition[],
  clock: SiteClock,
): PlannedEditions {
  const byLang = new Map(present.map((edition) => [edition.lang, edition]));
  const added: Edition[] = [];
  for (const language of [languages.main, ...languages.all]) {
    if (byLang.has(language.lang) || (language !== languages.main && !used.has(language.lang)))
      continue;
    const edition = newEdition(
      head,
      language,
      guessZone(clock, language.lang) ?? present[0]?.timeZone ?? 'UTC',
    );
    byLang.set(language.lang, edition);
    added.push(edition);
  }
  const main = byLang.get(languages.main.lang);
  if (!main) throw new Error('the main language has no edition');
  return { byLang, main, added };
}

function newEdition(head: WxrHead, language: SiteLanguage, timeZone: string): Edition {
  return {
    id: newId(),
    lang: language.lang,
    locale: language.locale,
    title: plainLine(head.title) || 'WordPress',
    tagline: plainLine(head.description),
    description: '',
    timeZone,
    dir: directionOf(language.lang),
    position: 0,
  };
}
