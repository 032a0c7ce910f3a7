/**
 * What other sites and devices show of a page: Open Graph, share cards, oEmbed, the installed app and
 * its icons. Filled by use cases, written by `pages`. All addresses are absolute.
 */
import type { OgImage } from './page-models.ts';
import type { ThemeSettings, TypePairing } from './publication.ts';

export interface OpenGraphModel {
  type: 'website' | 'article' | 'profile';
  title: string;
  description: string;
  url: string;
  siteName: string;
  /** `fr_FR` or `fr-FR`. */
  locale: string;
  alternateLocales: string[];
  image: OgImage | null;
  /** `@name` of the publication on X; null if none. */
  xSite: string | null;
  article: {
    published: string;
    modified: string | null;
    section: string | null;
    authorUrls: string[];
  } | null;
  profile: { name: string; username: string } | null;
}

/** Sizes in pixels. */
export const SHARE_CARD = { width: 1200, height: 630, type: 'image/jpeg' } as const;

/** Everything that stands on a share card, and nothing that a reader might not see. */
export interface ShareCardModel {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The edition's title. */
  nameplate: string;
  /** « Enquête »; may be empty. */
  kindLabel: string;
  section: string;
  headline: string;
  /** « Ysée Malavoy et Bastien Orgeval »; may be empty. */
  byline: string;
  /** Bytes of a still image in any format that the media room stores; null for none. */
  picture: { bytes: Uint8Array; focusX: number; focusY: number } | null;
  theme: Pick<ThemeSettings, 'pairing' | 'accent' | 'ornament'>;
}

export interface OEmbedModel {
  url: string;
  title: string;
  standfirst: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  authorName: string;
  authorUrl: string | null;
  providerName: string;
  providerUrl: string;
  /** « 2 octobre 2026 » */
  date: string;
  /** The same picture in several sizes; the largest that the consumer has room for is named. */
  thumbnails: { url: string; width: number; height: number }[];
  /** Pixels that the consumer asked for. */
  maxWidth: number | null;
  maxHeight: number | null;
}

export interface ManifestModel {
  /** Stays the same for ever: the edition's address without host. */
  id: string;
  name: string;
  shortName: string;
  description: string;
  startUrl: string;
  scope: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  themeColor: string;
  backgroundColor: string;
  icons: { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' }[];
  shortcuts: { name: string; url: string }[];
}

/** The publication's mark where it has no logo: its initial on its colour. */
export interface IconModel {
  name: string;
  lang: string;
  accent: string;
  pairing: TypePairing;
}

/** As what the mark is wanted. */
export interface IconForm {
  type: 'png' | 'ico';
  /** Of each side, in pixels. */
  size: number;
  /** To be cut to any shape by the device. */
  isMaskable: boolean;
}
