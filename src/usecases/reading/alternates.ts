import type { Section } from '../../domain/section.ts';
import { articlePath, sectionPath } from '../../domain/urls.ts';
import type { TranslationRow } from '../../storage/reading/article.ts';
import type { Alternates } from './chrome.ts';
import { editionById, openOnes, type Site } from './site.ts';

/** The same page in every edition, when each has it: front page, archive, search. */
export function alternatesEverywhere(site: Site, pathOf: (lang: string) => string): Alternates {
  return Object.fromEntries(openOnes(site.editions).map(({ lang }) => [lang, pathOf(lang)]));
}

/** The same where only some editions have it. */
export function alternatesIn(
  site: Site,
  editionIds: readonly string[],
  pathOf: (lang: string) => string,
): Alternates {
  const some = site.editions.filter(({ id }) => editionIds.includes(id));
  return Object.fromEntries(some.map(({ lang }) => [lang, pathOf(lang)]));
}

export function alternatesOfArticle(
  site: Site,
  translations: readonly TranslationRow[],
): Alternates {
  return Object.fromEntries(
    translations.flatMap((row) => {
      const lang = editionById(site, row.editionId)?.lang;
      return lang ? [[lang, articlePath(lang, row.slug)]] : [];
    }),
  );
}

export function alternatesOfSection(site: Site, section: Section): Alternates {
  return Object.fromEntries(
    site.editions.flatMap((edition) => {
      const twin = edition.sections.find((other) => other.groupId === section.groupId);
      return twin ? [[edition.lang, sectionPath(edition.lang, twin.slug)]] : [];
    }),
  );
}
