/**
 * A whole newsroom as plain data: what `recto demo` loads into an empty data folder, and what tests
 * and benches read. Things name each other by key; the loader turns keys into ids. In documents,
 * `mediaId` and `posterId` are keys of `Gazette.media`.
 */
import type { Access, BylineRole, StoryKind } from '../../src/domain/article.ts';
import type { Book, Contacts } from '../../src/domain/author.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { MediaKind } from '../../src/domain/media.ts';
import type { NavigationPlace } from '../../src/domain/navigation.ts';
import type { PressPageKind } from '../../src/domain/press.ts';
import type { Settings } from '../../src/domain/publication.ts';
import type { SupportBox } from '../../src/domain/support-box.ts';
import type { GazetteTier } from './support.ts';

export type Lang = 'fr' | 'en' | 'ar';
export type PerLang<T> = Partial<Record<Lang, T>>;

export type GazetteEdition = Omit<Edition, 'id'> & { lang: Lang };

/** The name of a section or a tag in one edition. */
export interface Named {
  slug: string;
  name: string;
  description: string;
}

/** One section in all its editions. */
export interface GazetteSection {
  group: string;
  position: number;
  editions: PerLang<Named>;
}

export interface GazetteTag {
  group: string;
  editions: PerLang<Named>;
}

export interface GazetteProfile {
  /** The name as this edition writes it, where it differs. */
  name: string | null;
  role: string;
  bio: string;
  books: Book[];
}

export interface GazetteAuthor {
  key: string;
  slug: string;
  name: string;
  /** Media key. */
  portrait: string | null;
  contacts: Contacts;
  createdAt: number;
  profiles: PerLang<GazetteProfile>;
}

/** Which part of the gazette makes the bytes of a file: `pictures/`, `sound/`, `film/` or `papers/`. */
export type MediaMaker = 'picture' | 'sound' | 'film' | 'paper';

export interface GazetteMedia {
  /** As documents call it in `mediaId`: letters, digits, hyphens. */
  key: string;
  kind: MediaKind;
  made: { by: MediaMaker; name: string };
  /** What the file is called in the library and when downloaded. */
  fileName: string;
  alt: PerLang<string>;
  caption: PerLang<string>;
  credit: string;
  focalX: number;
  focalY: number;
  /** IPTC digital source type. */
  digitalSourceType: string;
  /** What readers are told of its making. */
  label: string;
}

export interface GazetteByline {
  /** Author key. */
  author: string;
  role: BylineRole;
}

/** One article: a story's words in one edition. */
export interface GazetteArticle {
  slug: string;
  headline: string;
  standfirst: string;
  /** The blocks of the document, made with `src/domain/document/build.ts`. */
  body: NodeJson[];
  publishedAt: number;
  updatedAt?: number;
  dateline?: string;
  heroAlt?: string;
  heroCaption?: string;
  /** Stands after the story's own byline, in this edition only: translators. */
  byline?: GazetteByline[];
  seo?: { title?: string; description?: string };
}

export interface GazetteStory {
  key: string;
  kind: StoryKind;
  /** Section group. */
  section: string;
  /** Media key. */
  hero?: string;
  /** Tag groups. */
  tags: string[];
  byline: GazetteByline[];
  access?: Access;
  isPinned?: boolean;
  articles: PerLang<GazetteArticle>;
}

/** A standing page; its `kind` is always `page`. */
export interface GazettePage {
  key: string;
  /** What it says of the newsroom, where it is a page of the press pack. */
  says?: PressPageKind;
  /** Key of the page above it. */
  parent?: string;
  position: number;
  articles: PerLang<GazetteArticle>;
}

export interface GazetteNavigationItem {
  label: string;
  target:
    | { type: 'section'; group: string }
    | { type: 'page'; key: string }
    | { type: 'story'; key: string }
    | { type: 'archive' }
    | { type: 'search' }
    | { type: 'url'; url: string };
}

export interface Gazette {
  publication: {
    name: string;
    /** `front.sectionGroups` holds section groups of this gazette; `logoMediaId` would be a media key. */
    settings: Settings;
    follow: Contacts;
    createdAt: number;
  };
  /** The first is the default. */
  editions: GazetteEdition[];
  sections: GazetteSection[];
  tags: GazetteTag[];
  authors: GazetteAuthor[];
  media: GazetteMedia[];
  stories: GazetteStory[];
  pages: GazettePage[];
  /** Levels of support, and how each edition asks for it. */
  tiers: GazetteTier[];
  boxes: PerLang<SupportBox>;
  navigation: Record<Lang, Record<NavigationPlace, GazetteNavigationItem[]>>;
}
