import { type FediverseSettings, federates } from '../../domain/fediverse.ts';
import type { ReadingContext } from '../reading/context.ts';
import { type EditionSite, editionByLang, type Site } from '../reading/site.ts';

/** What use cases of the fediverse are given. */
export type FediverseContext = ReadingContext;

export const fediverseOf = (site: Site): FediverseSettings => site.publication.settings.fediverse;

/** Editions that can be followed, and whose authors can. */
export function followable(site: Site): EditionSite[] {
  return site.editions.filter((edition) => isFollowed(site, edition));
}

/** The edition at this language's address, if it can be followed. */
export function followableByLang(site: Site, lang: string): EditionSite | null {
  const edition = editionByLang(site, lang);
  return edition && followable(site).includes(edition) ? edition : null;
}

export const isFollowed = (site: Site, edition: EditionSite): boolean =>
  federates(edition, fediverseOf(site), site.origin);
