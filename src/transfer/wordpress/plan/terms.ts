import type { Known } from '../../../usecases/transfer/known.ts';
import { plainLine } from '../../html-text.ts';
import { groupsOfTerms, type SiteLanguages } from '../languages.ts';
import { cleanSlug } from '../slugs.ts';
import type { UsedTerm } from '../survey.ts';
import type { WxrHead } from '../wxr/types.ts';

/** Categories, tags and the taxonomies of plug-ins, put together from the head and from the items. */

export interface Term {
  taxonomy: string;
  /** Short name in the form that all mentions share. */
  slug: string;
  /** As the file writes it, for old addresses. */
  rawSlug: string;
  id: string;
  name: string;
  description: string;
  parent: string;
  /** Translations of one subject share this. */
  group: string;
  /** Languages it is needed in. */
  langs: Set<string>;
  /** Languages in which it stands beside another category, as a tag. */
  tagLangs: Set<string>;
}

export interface TermTable {
  all: Term[];
  /** The term that a mention means. */
  of(used: UsedTerm): Term | null;
  byId(id: string): Term | null;
}

/** Taxonomies about language, looks and bookkeeping: their marks are read elsewhere or mean nothing. */
const NOT_SUBJECTS =
  /^(post_format|language|term_language|post_translations|term_translations|nav_menu|link_category|author|wp_theme|wp_template_part_area|wp_pattern_category|product_type|product_visibility|product_shipping_class|pa_.*|elementor_.*|yst_prominent_words|layout_.*|fl-builder-template-.*|following_users|post_status|ef_.*|action-group|.*_visibility|amp_.*|mailpoet.*|translation_priority|nf_.*)$/;

export function isSubject(taxonomy: string): boolean {
  return taxonomy !== '' && !NOT_SUBJECTS.test(taxonomy);
}

export function createTermTable(head: WxrHead, languages: SiteLanguages): TermTable {
  const byKey = new Map<string, Term>();
  const byName = new Map<string, Term>();
  const byId = new Map<string, Term>();
  const { main } = languages;

  function add(
    taxonomy: string,
    rawSlug: string,
    name: string,
    more: { id?: string; parent?: string; description?: string },
  ): Term {
    const words = plainLine(name);
    const slug = cleanSlug(rawSlug || words, main.lang) || 'sans-nom';
    const key = `${taxonomy}\n${slug}`;
    const known = byKey.get(key);
    if (known) {
      known.name ||= words;
      known.id ||= more.id ?? '';
      return known;
    }
    const term: Term = {
      taxonomy,
      slug,
      rawSlug: rawSlug || slug,
      id: more.id ?? '',
      name: words || slug,
      description: plainLine(more.description ?? ''),
      parent: more.parent ?? '',
      group: key,
      langs: new Set(),
      tagLangs: new Set(),
    };
    byKey.set(key, term);
    byName.set(
      `${taxonomy}\n${words.toLowerCase()}`,
      byName.get(`${taxonomy}\n${words.toLowerCase()}`) ?? term,
    );
    return term;
  }

  for (const { taxonomy, slug, name, id, parent, description } of head.terms) {
    if (!isSubject(taxonomy)) continue;
    const term = add(taxonomy, slug, name, { id, parent, description });
    if (id !== '') byId.set(id, term);
  }
  translate(head, languages, byId);

  return {
    get all() {
      return [...byKey.values()];
    },
    of({ taxonomy, slug, name }) {
      if (!isSubject(taxonomy)) return null;
      if (slug === '') {
        const named = byName.get(`${taxonomy}\n${name.toLowerCase()}`);
        if (named) return named;
      }
      return add(taxonomy, slug, name, {});
    },
    byId: (id) => byId.get(id) ?? null,
  };
}

/** Polylang: a term of `term_translations` lists the numbers of one subject's terms by language. */
function translate(head: WxrHead, languages: SiteLanguages, byId: Map<string, Term>): void {
  for (const { slug, members } of groupsOfTerms(head, 'term_translations')) {
    for (const [written, id] of members) {
      const term = byId.get(id);
      const language = languages.find(written);
      if (!term || !language) continue;
      term.group = `polylang:${slug}`;
      term.langs.add(language.lang);
    }
  }
}

/** Group ids: those that an earlier import or the newsroom gave, else new ones. */
export function createGroupIds(known: Known, newGroupId: () => string) {
  const ids = new Map<string, string>();
  const groupOfPresent = new Map([
    ...known.sections.map((one) => [one.id, one.groupId] as const),
    ...known.tags.map((one) => [one.id, one.groupId] as const),
  ]);
  return {
    /** A thing that is here already decides for its translations. */
    learn(group: string, localId: string) {
      const found = groupOfPresent.get(localId);
      if (found && !ids.has(group)) ids.set(group, found);
    },
    of(group: string): string {
      const id = ids.get(group) ?? newGroupId();
      ids.set(group, id);
      return id;
    },
  };
}
