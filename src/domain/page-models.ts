/**
 * The contract between Recto and its themes: everything that a reader page shows, already decided.
 * A theme imports this file and nothing else of Recto's; it chooses how things look, never what they
 * are, who may see them, or how a date is written.
 */
import type { LettersPages } from './letter-page-models.ts';
import type { ReplyPage } from './press-models.ts';
import type { FrontBlock, ThemeSettings } from './publication.ts';
import type { AnySupportPage, GateModel } from './support-models.ts';
import type { Talk, TalkTask } from './talk-models.ts';
import type {
  Corner,
  CorrectionNote,
  CorrectionsPage,
  DiffPage,
  EvidenceLine,
  VersoPage,
} from './verso-models.ts';
import type { ReaderWords } from './words/reader.ts';

export type { LetterArticle, LetterModel } from './letter-models.ts';
export type * from './letter-page-models.ts';
export type * from './press-models.ts';
export type { FrontBlock, ThemeSettings, TypePairing } from './publication.ts';
export type * from './support-models.ts';
export type * from './talk-models.ts';
export type * from './verso-models.ts';
export type { LettersWords } from './words/letters/index.ts';
export type { ReaderWords } from './words/reader.ts';
export type { SupportWords } from './words/support/index.ts';
export type { TalkWords } from './words/talk/index.ts';
export type { VersoWords } from './words/verso/index.ts';

/** An instant as this edition writes it, in its own zone. */
export interface Moment {
  /** For `datetime`: ISO 8601 with offset. */
  iso: string;
  /** « 2 octobre 2026, 7 h 00 » */
  full: string;
  /** « 2 octobre 2026 » */
  date: string;
  /** « 2 oct. » */
  short: string;
  /** « 7 h 05 » today, « hier », then the short date. */
  recent: string;
}

export interface Link {
  href: string;
  text: string;
}

/** A link to the same thing in another edition. */
export interface EditionLink extends Link {
  lang: string;
  dir: 'ltr' | 'rtl';
  isCurrent: boolean;
  /** False when the link falls back on that edition's front page for want of a translation. */
  isTranslation: boolean;
}

export interface NavLink extends Link {
  isCurrent: boolean;
}

/** A picture with its sizes. `src` is the fallback; `srcset` is ready to write. */
export interface Picture {
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
  /** From 0 to 10 across and down: themes turn them into classes, for style attributes are forbidden. */
  focusX: number;
  focusY: number;
  placeholder: string | null;
}

export interface Figure {
  picture: Picture;
  /** HTML made by Recto's own renderer out of inline text. */
  captionHtml: string;
  credit: string;
}

/** A way to reach somebody or to follow the publication. */
export interface ContactLink extends Link {
  kind: string;
  /** Mastodon and the author's own site carry `me`. */
  rel: string;
}

export interface AuthorRef extends Link {
  /** The role in this byline, in words, empty for plain authors. */
  part: string;
  /** Who this person is, as the edition puts it: « journaliste, port et littoral »; may be empty. */
  role: string;
  /** Schema.org needs to know which of them wrote it. */
  isWriter: boolean;
}

export interface AuthorCard extends Link {
  role: string;
  /** Paragraphs of plain text. */
  bio: string[];
  portrait: Picture | null;
  contacts: ContactLink[];
  books: { title: string; detail: string; href: string | null }[];
}

/** An article in a list: front page, section, search. */
export interface Teaser {
  href: string;
  headline: string;
  standfirst: string;
  kind: string;
  kindLabel: string;
  section: Link | null;
  authors: AuthorRef[];
  published: Moment;
  /** Present when readers got a changed text since. */
  updated: Moment | null;
  picture: Picture | null;
  /** Portrait of the first author, for opinions. */
  portrait: Picture | null;
  isForSupporters: boolean;
}

/** What goes into `<head>` besides the style. */
export interface Head {
  title: string;
  description: string;
  canonical: string;
  /** Absent where a page should stay out of search engines. */
  robots: string | null;
  alternates: { hreflang: string; href: string }[];
  feeds: { href: string; title: string; type: string }[];
  prev: string | null;
  next: string | null;
  og: { type: 'website' | 'article' | 'profile'; image: OgImage | null; extra: [string, string][] };
  /** JSON-LD documents, to be written in `<script type="application/ld+json">`. */
  jsonLd: object[];
  /** Where machines of the fediverse find the same; absent where there is nothing for them. */
  activityHref?: string | null;
  oembed: { href: string; title: string } | null;
  fediverseCreator: string | null;
  /** The picture to fetch first, if any. */
  preloadImage: { srcset: string; sizes: string; href: string } | null;
}

export interface OgImage {
  url: string;
  width: number;
  height: number;
  alt: string;
  type: string;
}

/** What stands on every page. */
export interface Chrome {
  publication: string;
  lang: string;
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  tagline: string;
  ear: string;
  colophon: string;
  place: string;
  homeHref: string;
  /** Today, as the masthead writes it; the date of the newest article, so that cached pages stay true. */
  today: { iso: string; text: string };
  editions: EditionLink[];
  nav: NavLink[];
  footer: { title: string; links: Link[] }[];
  follow: ContactLink[];
  searchHref: string;
  /** The signed head of the log when the page was made; null while it is not known. */
  log: { title: string; entries: string; fingerprint: string; href: string } | null;
  logo: Picture | null;
  theme: ThemeSettings;
  words: ReaderWords;
}

interface Page {
  chrome: Chrome;
  head: Head;
}

export interface FrontPage extends Page {
  type: 'front';
  /** Blocks in the order to show; those without content are left out. */
  blocks: FrontBlock[];
  lead: Teaser | null;
  /** Short links under the lead. */
  more: Teaser[];
  second: Teaser[];
  briefs: Teaser[];
  opinions: Teaser[];
  sections: { title: string; href: string; articles: Teaser[] }[];
  latest: Teaser[];
  archiveHref: string;
}

/** One piece, or a standing page. */
export interface ArticlePage extends Page {
  type: 'article' | 'page';
  kind: string;
  kindLabel: string;
  section: Link | null;
  headline: string;
  standfirst: string;
  dateline: string | null;
  hero: Figure | null;
  authors: AuthorRef[];
  published: Moment | null;
  updated: Moment | null;
  readingMinutes: number;
  /** The body, made by Recto's own renderer from a validated document. */
  bodyHtml: string;
  /** Where the rest is closed to who asks; null where they have it all. */
  gate: GateModel | null;
  /** Footnotes of the body, in order. */
  footnotes: { id: string; refId: string; number: string; html: string }[];
  tags: Link[];
  authorCards: AuthorCard[];
  related: Teaser[];
  /** What stands behind it; null where nothing was recorded. */
  evidence: EvidenceLine | null;
  /** The way to the other side; null for standing pages. */
  corner: Corner | null;
  corrections: CorrectionNote[];
  /** Said where this is a version that was replaced. */
  replaced: { text: string; link: Link } | null;
  /** What readers say; null where there is nothing and will be nothing. */
  talk: Talk | null;
  /** The letter that is offered under it. */
  letter: LetterOffer | null;
  /** Pages above and below a standing page. */
  parents: Link[];
  children: Link[];
}

/** A letter to be asked for where one stands: an address and a button. */
export interface LetterOffer {
  action: string;
  slug: string;
  name: string;
  mailLabel: string;
  button: string;
}

/** What readers say about an article, or one small thing to do about a comment. */
export interface CommentsPage extends Page {
  type: 'comments';
  label: string;
  heading: string;
  article: Link;
  /** Back to the newest, from a page of older ones. */
  newest: Link | null;
  /** Said before all else: thanks, or what did not work. */
  said: string | null;
  talk: Talk | null;
  task: TalkTask | null;
}

/** Articles of a section, a tag, an author, a month. */
export interface ListPage extends Page {
  type: 'section' | 'tag' | 'author' | 'month';
  heading: string;
  /** What kind of list, in words: « Rubrique ». */
  label: string;
  description: string;
  author: AuthorCard | null;
  /** Sections below this one. */
  children: Link[];
  articles: Teaser[];
  newer: string | null;
  older: string | null;
  feedHref: string | null;
}

export interface ArchivePage extends Page {
  type: 'archive';
  years: { year: string; count: number; months: { href: string; name: string; count: number }[] }[];
}

export interface SearchHit {
  href: string;
  /** HTML with `<mark>` around what was found, everything else escaped. */
  headlineHtml: string;
  snippetHtml: string;
  kindLabel: string;
  section: string;
  authors: string;
  published: Moment;
}

export interface SearchPage extends Page {
  type: 'search';
  query: string;
  filters: {
    sections: { value: string; text: string; isChosen: boolean }[];
    authors: { value: string; text: string; isChosen: boolean }[];
    from: string;
    to: string;
  };
  /** Null before a first search. */
  total: number | null;
  /** There are more than `total`: they were not counted. */
  isMore?: boolean;
  hits: SearchHit[];
  /** What was searched instead, when nothing matched the words as typed. */
  corrected: Link | null;
  newer: string | null;
  older: string | null;
}

/** 404, 410, 500 and their like. */
export interface MessagePage extends Page {
  type: 'message';
  status: number;
  heading: string;
  text: string;
  /** Shown to the reader so that they can quote it. */
  errorId: string | null;
  suggestions: Teaser[];
}

/** Read while the network is away: what the device kept. */
export interface OfflinePage extends Page {
  type: 'offline';
}

export type AnyPage =
  | FrontPage
  | ArticlePage
  | ListPage
  | ArchivePage
  | SearchPage
  | MessagePage
  | VersoPage
  | DiffPage
  | CorrectionsPage
  | AnySupportPage
  | LettersPages
  | CommentsPage
  | ReplyPage
  | OfflinePage;

/** A face served from this site. */
export interface FontFile {
  /** Path inside `node_modules`, from which the bytes come. */
  from: string;
  /** Address under `/assets/fonts/`, without hash. */
  name: string;
}

/** `full` dresses nameplates, galleries, embeds, recordings and code too: most articles do not wait for them. */
export type Dress = 'plain' | 'full';

/** What a theme folder exports as `theme`. */
export interface Theme {
  name: string;
  /** The whole `<body>` of a page, as a React element; `<head>` is Recto's. */
  render(page: AnyPage): unknown;
  /**
   * The style sheet of all pages of one edition's script; it holds what an article needs.
   * @param fontUrl gives the address of a font file by name.
   * @param dress `full` when absent
   */
  css(
    settings: ThemeSettings,
    script: 'latin' | 'arabic',
    fontUrl: (name: string) => string,
    dress?: Dress,
  ): string;
  /** Which of the two a page needs: one sheet, whichever it is. */
  dressOf(page: AnyPage): Dress;
  /** Style sheets by name, for what an article does not need. */
  moreCss: Readonly<Record<string, string>>;
  /** The further sheet that a page needs, by name. */
  sheetOf(page: AnyPage): string | null;
  fonts(settings: ThemeSettings): FontFile[];
  /** Names of the fonts worth fetching before the style is read, most important first. */
  preloads(page: AnyPage): string[];
  /** `sizes` of the hero and of pictures in the text, so that the right width is fetched. */
  sizes: {
    hero: string;
    text: string;
    wide: string;
    teaser: string;
    gallery: string;
    lead: string;
  };
  /** Colours of the browser's own frame. */
  themeColor: { light: string; dark: string };
}
