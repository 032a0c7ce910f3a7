/**
 * What the site tells machines about itself: sitemaps, robots.txt, security.txt, trust.txt,
 * humans.txt. Filled by use cases, written by `pages/sitemaps`. All addresses are absolute.
 */

/** One line of `/sitemap.xml`: a sitemap page. */
export interface SitemapIndexEntry {
  url: string;
  /** Of the newest thing in it; null when unknown. */
  lastModifiedAt: number | null;
}

export interface SitemapEntry {
  url: string;
  lastModifiedAt: number | null;
  /** The same thing in every edition, itself included; empty when there is only one. */
  alternates: { hreflang: string; url: string }[];
  /** Addresses of its pictures; the first thousand count. */
  images: string[];
}

/** An article of the last two days, for `/news-sitemap.xml`. */
export interface NewsSitemapItem {
  url: string;
  /** The publication's name as readers know it, in this edition. */
  publication: string;
  lang: string;
  title: string;
  publishedAt: number;
  alternates: { hreflang: string; url: string }[];
  images: string[];
}

export interface RobotsModel {
  /** `https://example.org`, without slash. */
  origin: string;
  /** Languages of the editions, whose search pages stay out of indexes. */
  langs: string[];
  sitemaps: string[];
  /** False asks the known collectors of training text to stay away. Answer engines of readers are another matter. */
  allowAiCrawlers: boolean;
  /** True for a site that is not meant to be found, such as a trial: everything is disallowed. */
  isHidden: boolean;
}

export interface SecurityTxtModel {
  origin: string;
  /** `mailto:…`, `https://…` or a bare mail address. Without one there is no file. */
  contacts: string[];
  /** Wanted end; the file never promises more than a year, nor a past date. */
  expiresAt: number | null;
  now: number;
  langs: string[];
  policyUrl: string | null;
}

export interface TrustTxtModel {
  name: string;
  /** Addresses on networks that this publication answers for. */
  social: string[];
  /** Sites that it controls besides this one. */
  control: string[];
  contact: string | null;
  /** Pages that say who owns and pays for it, and by which rules it works. */
  disclosures: string[];
  vendor: string[];
  /** False: text and pictures may not be used to train models. */
  allowsTraining: boolean;
  /** Lines the newsroom adds, such as `belongto=https://…`; others than `name=value` are left out. */
  extra: string[];
}

export interface HumansTxtModel {
  publication: string;
  place: string;
  people: { name: string; role: string; url: string | null }[];
  updatedAt: number;
  langs: string[];
}
