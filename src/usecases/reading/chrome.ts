import { mastheadDate } from '../../domain/dates.ts';
import { followLinks } from '../../domain/follow-links.ts';
import { mediaView } from '../../domain/media-urls.ts';
import type { Chrome, EditionLink } from '../../domain/page-models.ts';
import { isAskingBox } from '../../domain/support-box.ts';
import { accountPath, feedPaths, frontPath, searchPath, supportPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { versoWords } from '../../domain/words/verso/index.ts';
import { isoWithOffset } from '../../domain/zones.ts';
import type { ReadingContext } from './context.ts';
import { toPicture } from './pictures.ts';
import type { EditionSite } from './site.ts';

/** Where this page stands in each edition: language -> path. Those missing fall back on the front page. */
export type Alternates = Readonly<Record<string, string>>;

export interface Standing {
  alternates?: Alternates;
  /** The section that the menu marks as current. */
  sectionId?: string | null;
  /** The path that the menu marks as current. */
  path?: string;
}

/** What stands around every page of an edition. */
export function chromeOf(ctx: ReadingContext, edition: EditionSite, at: Standing = {}): Chrome {
  const { site } = ctx;
  const { settings } = site.publication;
  const feeds = feedPaths(frontPath(edition.lang));
  return {
    publication: site.publication.name,
    lang: edition.lang,
    locale: edition.locale,
    dir: edition.dir,
    title: edition.title,
    tagline: edition.tagline,
    ear: edition.own.ear,
    colophon: edition.own.colophon,
    place: edition.own.place,
    homeHref: frontPath(edition.lang),
    today: {
      iso: isoWithOffset(ctx.now, edition.timeZone).slice(0, 10),
      text: mastheadDate(ctx.now, edition.timeZone, edition.locale),
    },
    editions: site.editions
      .filter((other) => !other.archivedAt || other.id === edition.id)
      .map((other) => editionLink(other, edition, at)),
    nav: edition.mainMenu.map(({ href, text, sectionId }) => ({
      href,
      text,
      isCurrent: (sectionId !== null && sectionId === at.sectionId) || href === at.path,
    })),
    footer: footerOf(edition),
    follow: [
      ...followLinks(site.channels, edition.id, edition.words.contacts),
      ...(settings.follow.rss === false
        ? []
        : [{ kind: 'rss', rel: '', href: feeds.rss, text: edition.words.contacts.rss ?? 'RSS' }]),
    ],
    searchHref: searchPath(edition.lang),
    log: logLine(ctx, edition),
    logo: site.logo ? toPicture(mediaView(site.logo, edition.lang), null) : null,
    theme: settings.theme,
    words: edition.words,
  };
}

/** The house's own pages, and the ways to support it where it asks. */
function footerOf(edition: EditionSite): Chrome['footer'] {
  const { lang } = edition;
  const words = supportWords(lang);
  const support = [
    { href: supportPath(lang), text: words.support },
    { href: accountPath(lang), text: words.account },
  ];
  const links = [...edition.footerMenu, ...(isAskingBox(edition.supportBox) ? support : [])];
  return links.length > 0 ? [{ title: edition.words.house, links }] : [];
}

/** Readers who keep the page keep a witness of the log. */
function logLine({ head }: ReadingContext, edition: EditionSite): Chrome['log'] {
  if (!head) return null;
  const words = versoWords(edition.lang);
  return {
    title: words.log,
    entries: words.logEntries(head.size),
    fingerprint: head.fingerprint,
    href: '/log/checkpoint',
  };
}

function editionLink(other: EditionSite, current: EditionSite, at: Standing): EditionLink {
  const isCurrent = other.id === current.id;
  // The language that is being read leads nowhere else.
  const href = at.alternates?.[other.lang] ?? (isCurrent ? at.path : undefined);
  return {
    lang: other.lang,
    dir: other.dir,
    text: ownName(other.lang),
    href: href ?? frontPath(other.lang),
    isCurrent,
    isTranslation: isCurrent || href !== undefined,
  };
}

const ownNames = new Map<string, string>();

/** « Français »; asking for it takes a quarter of a millisecond. */
function ownName(lang: string): string {
  const known = ownNames.get(lang);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  const capital = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  ownNames.set(lang, capital);
  return capital;
}
