import type { Section } from '../../../domain/section.ts';
import { newId } from '../../../std/id.ts';
import type { ImportItem, Known } from '../../../usecases/transfer/known.ts';
import { createSlugRegister } from '../slugs.ts';
import type { PlannedEditions } from './editions.ts';
import { createGroupIds, type Term } from './terms.ts';

/** Categories become sections, one for each edition that needs it; those of one subject share a group. */

export interface PlannedSections {
  /** Parents before children. */
  added: Section[];
  items: ImportItem[];
  idOf(term: Term, lang: string): string | null;
}

export function planSections(
  terms: Term[],
  editions: PlannedEditions,
  known: Known,
  origin: string,
): PlannedSections {
  const categories = terms.filter((term) => term.taxonomy === 'category');
  const bySlug = new Map(categories.map((term) => [term.slug, term]));
  const rawSlugs = new Map(categories.map((term) => [term.rawSlug, term]));
  const parentOf = (term: Term) => bySlug.get(term.parent) ?? rawSlugs.get(term.parent) ?? null;
  const ordered = parentsFirst(categories, parentOf);
  for (const term of categories) if (term.langs.size === 0) term.langs.add(editions.main.lang);
  // A section needs the one above it in its own edition; from the leaves up.
  for (const term of ordered.toReversed()) {
    for (const lang of term.langs) parentOf(term)?.langs.add(lang);
  }
  const ids = new Map<string, string>();
  const slugs = createSlugRegister();
  const present = new Map(known.sections.map((one) => [`${one.editionId}\n${one.slug}`, one]));
  for (const one of known.sections) slugs.reserve(one.editionId, one.slug);
  const groups = createGroupIds(known, newId);
  const added: Section[] = [];
  const items: ImportItem[] = [];
  const everyone = new Set(known.sections.map((one) => one.id));

  for (const term of ordered) {
    for (const lang of term.langs) {
      const edition = editions.byLang.get(lang);
      if (!edition) continue;
      const guid = `${term.slug}|${lang}`;
      const earlier = known.find('section', guid)?.localId;
      const here = earlier ?? present.get(`${edition.id}\n${term.slug}`)?.id;
      if (here && everyone.has(here)) {
        ids.set(`${term.slug}\n${lang}`, here);
        groups.learn(term.group, here);
        if (!earlier) items.push({ origin, kind: 'section', guid, localId: here, digest: '' });
      }
    }
  }
  for (const [position, term] of ordered.entries()) {
    for (const lang of term.langs) {
      const edition = editions.byLang.get(lang);
      if (!edition || ids.has(`${term.slug}\n${lang}`)) continue;
      const parent = parentOf(term);
      const id = newId();
      ids.set(`${term.slug}\n${lang}`, id);
      added.push({
        id,
        editionId: edition.id,
        groupId: groups.of(term.group),
        parentId: parent && parent !== term ? (ids.get(`${parent.slug}\n${lang}`) ?? null) : null,
        slug: slugs.take(edition.id, term.slug),
        name: term.name,
        description: term.description,
        position: known.sections.length + position,
      });
      items.push({
        origin,
        kind: 'section',
        guid: `${term.slug}|${lang}`,
        localId: id,
        digest: '',
      });
    }
  }
  return { added, items, idOf: (term, lang) => ids.get(`${term.slug}\n${lang}`) ?? null };
}

/** Each after the one above it; rings are cut where they are met. */
function parentsFirst(terms: Term[], parentOf: (term: Term) => Term | null): Term[] {
  const ordered: Term[] = [];
  const state = new Map<Term, 'open' | 'done'>();
  const visit = (term: Term) => {
    if (state.has(term)) return;
    state.set(term, 'open');
    const parent = parentOf(term);
    if (parent && state.get(parent) === 'open') term.parent = '';
    else if (parent) visit(parent);
    state.set(term, 'done');
    ordered.push(term);
  };
  for (const term of terms) visit(term);
  return ordered;
}
