/**
 * What schema.org readers are told about pages, as plain data: use cases fill these,
 * `pages/json-ld` writes them. All addresses are absolute; dates are ISO 8601 with offset, as
 * `Moment.iso` has them.
 */
import type { StoryKind } from './article.ts';
import type { PolicyLinks } from './publication.ts';

export interface SchemaImage {
  url: string;
  width: number;
  height: number;
  caption: string;
  credit: string;
  /** IPTC digital source type, such as `digitalCapture`; null when unknown. */
  digitalSourceType: string | null;
}

export interface SchemaPerson {
  name: string;
  url: string | null;
  role: string;
  /** Addresses of the same person elsewhere. Mail and telephone stay out. */
  sameAs: string[];
  portrait: SchemaImage | null;
  /** First paragraph of the biography, or empty. */
  description: string;
}

/** The newsroom behind every page. */
export interface SchemaPublisher {
  origin: string;
  name: string;
  /** The edition's front page. */
  url: string;
  description: string;
  logo: { url: string; width: number; height: number } | null;
  foundedYear: number | null;
  sameAs: string[];
  place: string;
  policies: PolicyLinks;
  /** A page where readers can write to the newsroom; null if none. */
  contactUrl: string | null;
  langs: string[];
}

export interface SchemaLink {
  name: string;
  url: string;
}

export interface ArticleSchema {
  /** Canonical address. */
  url: string;
  kind: StoryKind;
  headline: string;
  description: string;
  lang: string;
  images: SchemaImage[];
  published: string;
  /** Equal to `published` until readers got a changed text. */
  modified: string;
  authors: SchemaPerson[];
  translators: SchemaPerson[];
  editors: SchemaPerson[];
  section: string | null;
  keywords: string[];
  dateline: string | null;
  wordCount: number;
  isFree: boolean;
  /** What it was translated from, if it was. */
  original: { url: string; lang: string; headline: string } | null;
  translations: { url: string; lang: string; headline: string }[];
  publisher: SchemaPublisher;
  /** From the front page down, this page last. */
  breadcrumbs: SchemaLink[];
  /** Texts of corrections, newest first. */
  corrections: { kind: string; text: string; published: string; url: string }[];
  /** The verso: what schema.org has words for. Null where nothing was recorded. */
  evidence?: {
    url: string;
    /** Number of the version that readers have. */
    version: number;
    claims: SchemaClaim[];
    citations: {
      name: string;
      url: string | null;
      publisher: string | null;
      lang: string | null;
      /** Where a public archive keeps it. */
      archivedAt: string | null;
    }[];
  } | null;
}

/** A claim that bears the story. */
export interface SchemaClaim {
  text: string;
  lang: string;
  url: string;
  /** Who claims it, where that is somebody with a name. */
  author: { name: string; isPerson: boolean } | null;
  /** What the newsroom found, in a word of the edition; null where it says no more than who says it. */
  verdict: string | null;
}

export interface FrontSchema {
  url: string;
  title: string;
  description: string;
  lang: string;
  /** `https://…/fr/search?q=` : the words follow. */
  searchUrl: string;
  publisher: SchemaPublisher;
  articles: SchemaLink[];
}

export interface ListSchema {
  url: string;
  name: string;
  description: string;
  lang: string;
  publisher: SchemaPublisher;
  breadcrumbs: SchemaLink[];
  articles: SchemaLink[];
}

export interface ProfileSchema extends ListSchema {
  person: SchemaPerson;
  books: { title: string; url: string | null }[];
}
