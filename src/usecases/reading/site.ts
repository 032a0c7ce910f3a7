import type { Channel } from '../../domain/channel.ts';
import { isSafeHref } from '../../domain/document/schema.ts';
import type { Edition } from '../../domain/edition.ts';
import type { PublicChannel } from '../../domain/follow-links.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Media } from '../../domain/media.ts';
import type { NavigationItem } from '../../domain/navigation.ts';
import type { Link } from '../../domain/page-models.ts';
import type { EditionWords, Publication } from '../../domain/publication.ts';
import type { Section } from '../../domain/section.ts';
import type { SupportBox } from '../../domain/support-box.ts';
import type { Tier } from '../../domain/tier.ts';
import { archivePath, articlePath, searchPath, sectionPath } from '../../domain/urls.ts';
import { type ReaderWords, readerWords } from '../../domain/words/index.ts';
import { listChannels } from '../../storage/channels.ts';
import { listEditions } from '../../storage/editions.ts';
import { listLetters } from '../../storage/letters.ts';
import { listMedia } from '../../storage/media.ts';
import { listMenus, type Menu } from '../../storage/navigation.ts';
import { getPublication } from '../../storage/publication.ts';
import { countBySection, readMenuTargets } from '../../storage/reading/site.ts';
import { listTopPages } from '../../storage/reading/standing-pages.ts';
import type { Db } from '../../storage/schema.ts';
import { listSections } from '../../storage/sections.ts';
import { listSupportBoxes } from '../../storage/support-boxes.ts';
import { countSupporters } from '../../storage/supporters.ts';
import { listTiers } from '../../storage/tiers.ts';

/** One edition with all that stands on each of its pages. */
export interface EditionSite extends Edition {
  words: ReaderWords;
  own: EditionWords;
  sections: Section[];
  /** Top sections that hold articles, fullest first: what is shown where nobody chose. */
  fullest: Section[];
  mainMenu: (Link & { sectionId: string | null })[];
  footerMenu: Link[];
  /** How this edition asks for support; null where nobody wrote it. */
  supportBox: SupportBox | null;
  /** The letter that articles offer at their foot; null where there is none. */
  footLetter: Letter | null;
}

/**
 * What every page needs of the publication, read once and kept: it changes by the week, pages are made
 * by the second. The event `publication.changed` has it read again.
 */
export interface Site {
  publication: Publication;
  /** `https://host`, no slash. */
  origin: string;
  editions: EditionSite[];
  logo: Media | null;
  /** Where readers can follow it, and what its feeds name. */
  channels: PublicChannel[];
  /** Levels of support, those no longer offered among them. */
  tiers: Tier[];
  /** How many readers support the newsroom now. */
  supporters: number;
}

const PAGES_IN_FOOTER = 12;
const NO_WORDS: EditionWords = { ear: '', colophon: '', place: '', policies: {} };

/** @returns null before the publication is set up. */
export async function loadSite(db: Db, origin: string): Promise<Site | null> {
  const publication = await getPublication(db);
  if (!publication) return null;
  const [kept, sections, menus] = await Promise.all([
    listEditions(db),
    listSections(db),
    listMenus(db),
  ]);
  // The first edition is the one for readers of no other language: never one that was laid aside.
  const editions = [...openOnes(kept), ...kept.filter(({ archivedAt }) => archivedAt)];
  const targets = await readMenuTargets(db, articleTargets(menus));
  const [boxes, tiers, letters] = await Promise.all([
    listSupportBoxes(db),
    listTiers(db),
    listLetters(db),
  ]);
  const isCounted = [...boxes.values()].some(({ isOn, progress }) => isOn && progress.isShown);
  const supporters = isCounted ? await countSupporters(db, Date.now()) : 0;
  const channels = (await listChannels(db)).filter(({ removedAt }) => removedAt === null);
  const counts = await countBySection(db);
  const logoId = publication.settings.theme.logoMediaId;
  const logo = logoId ? ((await listMedia(db, [logoId]))[0] ?? null) : null;
  const withoutFooter = editions.filter(
    ({ id }) => !menus.some((menu) => menu.editionId === id && menu.place === 'footer'),
  );
  const topPages = await listTopPages(
    db,
    withoutFooter.map(({ id }) => id),
    PAGES_IN_FOOTER,
  );
  const addressOf = new Map(targets.map((target) => [target.id, target.slug]));
  return {
    publication,
    origin,
    logo,
    channels: channels.map(publicPartOf),
    tiers,
    supporters,
    editions: editions.map((edition) => {
      const own = sections.filter((section) => section.editionId === edition.id);
      const words = readerWords(edition.lang);
      const fullest = fullestOf(own, counts);
      const resolve = (place: Menu['place']) =>
        (menus.find((menu) => menu.editionId === edition.id && menu.place === place)?.items ?? [])
          .map((item) => resolveItem(item, edition.lang, own, addressOf))
          .filter((link) => link !== null);
      const main = resolve('main');
      return {
        ...edition,
        words,
        own: publication.settings.words[edition.lang] ?? NO_WORDS,
        sections: own,
        fullest,
        supportBox: boxes.get(edition.id) ?? null,
        footLetter: letters.find((letter) => isOffered(letter, edition.id)) ?? null,
        mainMenu: main.length > 0 ? main : defaultMenu(edition.lang, fullest, words),
        // Pages that no menu names would be nowhere: a newsroom that made none gets its pages there.
        footerMenu:
          topPages.get(edition.id)?.map(({ slug, headline }) => ({
            href: articlePath(edition.lang, slug),
            text: headline,
          })) ?? resolve('footer').map(({ href, text }) => ({ href, text })),
      };
    }),
  };
}

const isOffered = ({ editionId, isOpen, isAtFoot, access }: Letter, id: string) =>
  editionId === id && isOpen && isAtFoot && access === 'readers';

const publicPartOf = (channel: Channel): PublicChannel => {
  const { kind, name, address, editionIds, isFollowed, isOn, options } = channel;
  return { kind, name, address, editionIds, isFollowed, isOn, options };
};

function articleTargets(menus: Menu[]): string[] {
  return menus.flatMap((menu) =>
    menu.items.flatMap(({ target }) => (target.type === 'article' ? [target.id] : [])),
  );
}

function resolveItem(
  item: NavigationItem,
  lang: string,
  sections: Section[],
  slugOf: Map<string, string>,
): (Link & { sectionId: string | null }) | null {
  const { target, label: text } = item;
  switch (target.type) {
    case 'section': {
      const section = sections.find(({ id }) => id === target.id);
      return section
        ? { href: sectionPath(lang, section.slug), text, sectionId: section.id }
        : null;
    }
    case 'article': {
      const slug = slugOf.get(target.id);
      return slug === undefined ? null : { href: articlePath(lang, slug), text, sectionId: null };
    }
    case 'archive':
      return { href: archivePath(lang), text, sectionId: null };
    case 'search':
      return { href: searchPath(lang), text, sectionId: null };
    case 'url':
      // Menus come from imports too: an address that runs something is nobody's menu item.
      return isSafeHref(target.url) ? { href: target.url, text, sectionId: null } : null;
  }
}

/** A section counts with those below it. */
function fullestOf(sections: Section[], counts: ReadonlyMap<string, number>): Section[] {
  const weight = (section: Section): number =>
    (counts.get(section.id) ?? 0) +
    sections
      .filter(({ parentId }) => parentId === section.id)
      .reduce((sum, below) => sum + (counts.get(below.id) ?? 0), 0);
  return sections
    .filter((section) => section.parentId === null && weight(section) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.position - b.position);
}

/** A newsroom that made no menu gets its fullest sections, the archive and the search. */
function defaultMenu(lang: string, sections: Section[], words: ReaderWords) {
  return [
    ...sections.slice(0, 8).map((section) => ({
      href: sectionPath(lang, section.slug),
      text: section.name,
      sectionId: section.id,
    })),
    { href: archivePath(lang), text: words.archive, sectionId: null },
    { href: searchPath(lang), text: words.search, sectionId: null },
  ];
}

/** Editions that the site leads to. */
export function openOnes<One extends Pick<Edition, 'archivedAt'>>(editions: readonly One[]): One[] {
  return editions.filter(({ archivedAt }) => !archivedAt);
}

export function editionByLang(site: Site, lang: string): EditionSite | null {
  return site.editions.find((edition) => edition.lang === lang) ?? null;
}

export function editionById(site: Site, id: string): EditionSite | null {
  return site.editions.find((edition) => edition.id === id) ?? null;
}
