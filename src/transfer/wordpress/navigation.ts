import type { NavigationItem, NavigationPlace } from '../../domain/navigation.ts';
import type { Known } from '../../usecases/transfer/known.ts';
import { plainLine } from '../html-text.ts';
import type { ReportBook } from '../report.ts';
import { oldPath } from './links.ts';
import type { Plan } from './plan/plan.ts';
import { cleanSlug } from './slugs.ts';
import type { Entry, Survey } from './survey.ts';

/**
 * WordPress keeps menus as items, and keeps where they stand in its theme's settings, which no export
 * holds. A menu is taken over only where its name says plainly where it stood and the edition has
 * none there; the links of all others are named as lost.
 */
export interface PlannedMenu {
  editionId: string;
  place: NavigationPlace;
  items: NavigationItem[];
}

const PLACES: readonly [RegExp, NavigationPlace][] = [
  [
    /^(menu-?)?(main|primary|principal|principale|header|top|haut|navigation|nav|menu)(-?(menu|nav|navigation))?(-?\d|-?[a-z]{2})?$/,
    'main',
  ],
  [
    /^(menu-?)?(footer|pied|pied-de-page|bottom|bas)(-?(menu|nav|navigation))?(-?\d|-?[a-z]{2})?$/,
    'footer',
  ],
];

export function planMenus(
  survey: Survey,
  plan: Plan,
  known: Known,
  book: ReportBook,
): PlannedMenu[] {
  const menus = new Map<string, Entry[]>();
  for (const entry of survey.entries) {
    if (plan.roles[entry.index]?.as !== 'navigation') continue;
    const term = entry.terms
      .map((place) => survey.terms[place])
      .find((one) => one?.taxonomy === 'nav_menu');
    const name = term?.slug || term?.name || '';
    const list = menus.get(name) ?? [];
    menus.set(name, list);
    list.push(entry);
  }
  const taken = new Set(known.menus.map((menu) => `${menu.editionId}\n${menu.place}`));
  const planned: PlannedMenu[] = [];
  for (const [name, entries] of menus) {
    const menu = planOne(name, entries, survey, plan, taken, book);
    if (menu) planned.push(menu);
  }
  return planned;
}

function planOne(
  name: string,
  entries: Entry[],
  survey: Survey,
  plan: Plan,
  taken: Set<string>,
  book: ReportBook,
): PlannedMenu | null {
  const slug = cleanSlug(name, 'en');
  const place = PLACES.find(([pattern]) => pattern.test(slug))?.[1];
  const lang = /[-_]([a-z]{2})$/.exec(slug.replaceAll('_', '-'))?.[1] ?? '';
  const edition = plan.editions.byLang.get(lang) ?? plan.editions.main;
  const key = `${edition.id}\n${place}`;
  const isFree = place !== undefined && !taken.has(key);
  if (isFree) taken.add(key);
  const items: NavigationItem[] = [];
  const label =
    survey.terms.find((term) => term.taxonomy === 'nav_menu' && term.slug === name)?.name ?? name;
  for (const entry of entries.toSorted((a, b) => a.menuOrder - b.menuOrder)) {
    const item = isFree ? itemOf(entry, survey, plan, edition.lang) : null;
    book.went('navigation', 'in');
    book.item(item !== null);
    if (item) {
      items.push(item);
      book.went('navigation', 'out');
      continue;
    }
    const reason = isFree ? 'menu-target' : 'menu-not-placed';
    book.lose({
      kind: 'nav_menu_item',
      id: entry.postId,
      title: titleOf(entry, survey, plan),
      reason,
      args: { menu: label },
    });
  }
  return isFree && place !== undefined && items.length > 0
    ? { editionId: edition.id, place, items }
    : null;
}

function titleOf(entry: Entry, survey: Survey, plan: Plan): string {
  const notes = survey.menuItems.get(entry.index);
  if (entry.title !== '') return entry.title;
  const id = notes?.get('_menu_item_object_id') ?? '';
  const target = plan.byPostId.get(id)?.entry.title ?? plan.terms.byId(id)?.name;
  return target || (notes?.get('_menu_item_url') ?? '');
}

function itemOf(entry: Entry, survey: Survey, plan: Plan, lang: string): NavigationItem | null {
  const notes = survey.menuItems.get(entry.index);
  const type = notes?.get('_menu_item_type');
  const id = notes?.get('_menu_item_object_id') ?? '';
  if (type === 'post_type') {
    const article = plan.byPostId.get(id);
    if (!article) return null;
    return {
      label: entry.title || article.entry.title,
      target: { type: 'article', id: article.id },
    };
  }
  if (type === 'taxonomy') {
    const term = plan.terms.byId(id);
    const sectionId = term?.taxonomy === 'category' ? plan.sections.idOf(term, lang) : null;
    return term && sectionId
      ? { label: entry.title || term.name, target: { type: 'section', id: sectionId } }
      : null;
  }
  const url = notes?.get('_menu_item_url') ?? '';
  const label = plainLine(entry.title);
  if (label === '' || !/^(https?:\/\/[^\s/]|\/(?!\/))/.test(url)) return null;
  const own = plan.site.owns(url) ? oldPath(url, plan.site.base) : null;
  const article = own === null ? undefined : plan.byOldPath.get(own);
  if (article) return { label, target: { type: 'article', id: article.id } };
  if (plan.site.owns(url) && own === null)
    return { label, target: { type: 'url', url: `/${lang}` } };
  return { label, target: { type: 'url', url: own ?? url } };
}
