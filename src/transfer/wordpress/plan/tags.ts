import type { Tag } from '../../../domain/section.ts';
import { newId } from '../../../std/id.ts';
import type { ImportItem, Known } from '../../../usecases/transfer/known.ts';
import type { PlannedEditions } from './editions.ts';
import { createGroupIds, type Term } from './terms.ts';

/** Tags, the subjects of plug-ins' taxonomies, and categories beside an article's section. */

export interface PlannedTags {
  added: Tag[];
  items: ImportItem[];
  idOf(term: Term, lang: string): string | null;
}

export function planTags(
  terms: Term[],
  editions: PlannedEditions,
  known: Known,
  origin: string,
): PlannedTags {
  const ids = new Map<string, string>();
  /** By edition and slug: a tag and a category of one name are one tag. */
  const here = new Map(known.tags.map((one) => [`${one.editionId}\n${one.slug}`, one.id]));
  const everyone = new Set(known.tags.map((one) => one.id));
  const groups = createGroupIds(known, newId);
  const added: Tag[] = [];
  const items: ImportItem[] = [];
  for (const term of terms) {
    const isCategory = term.taxonomy === 'category';
    if (!isCategory && term.langs.size === 0) term.langs.add(editions.main.lang);
    for (const lang of isCategory ? term.tagLangs : term.langs) {
      const edition = editions.byLang.get(lang);
      if (!edition) continue;
      const guid = `${term.taxonomy}:${term.slug}|${lang}`;
      const earlier = known.find('tag', guid)?.localId;
      const place = `${edition.id}\n${term.slug}`;
      let id = earlier && everyone.has(earlier) ? earlier : here.get(place);
      if (id === undefined) {
        id = newId();
        here.set(place, id);
        added.push({
          id,
          editionId: edition.id,
          groupId: groups.of(isCategory ? `tag:${term.group}` : term.group),
          slug: term.slug,
          name: term.name,
          description: isCategory ? '' : term.description,
        });
      } else groups.learn(term.group, id);
      ids.set(`${term.taxonomy}\n${term.slug}\n${lang}`, id);
      if (!earlier) items.push({ origin, kind: 'tag', guid, localId: id, digest: '' });
    }
  }
  return {
    added,
    items,
    idOf: (term, lang) => ids.get(`${term.taxonomy}\n${term.slug}\n${lang}`) ?? null,
  };
}
