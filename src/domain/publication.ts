import type { CommentSettings } from './comment.ts';
import type { FediverseSettings } from './fediverse.ts';
import { NO_PRESS, type PressSettings } from './press.ts';

/** Pairs of faces that a theme offers by name. */
export const TYPE_PAIRINGS = ['jusant', 'gazette', 'revue', 'clair'] as const;
export type TypePairing = (typeof TYPE_PAIRINGS)[number];

export const FRONT_BLOCKS = [
  'lead',
  'briefs',
  'second',
  'opinions',
  'sections',
  'latest',
  'support',
] as const;
export type FrontBlock = (typeof FRONT_BLOCKS)[number];

export interface ThemeSettings {
  pairing: TypePairing;
  /** `#rrggbb` on light paper, and on dark. */
  accent: string;
  accentDark: string;
  /** The drawing under the nameplate. */
  ornament: 'tide' | 'rule' | 'none';
  logoMediaId: string | null;
}

export interface FrontSettings {
  /** Blocks in the order shown. */
  blocks: FrontBlock[];
  /** How many articles stand in the second row. */
  secondCount: number;
  /** Group ids of the sections shown, in order; empty: all. */
  sectionGroups: string[];
  /** How many articles each section shows. */
  perSection: number;
  briefCount: number;
}

/** Addresses of the pages that say by which rules the newsroom works; the key is schema.org's, where it has one. */
export interface PolicyLinks {
  commentCharter?: string;
  publishingPrinciples?: string;
  ethicsPolicy?: string;
  correctionsPolicy?: string;
  unnamedSourcesPolicy?: string;
  masthead?: string;
  ownershipFundingInfo?: string;
  legalNotice?: string;
  privacyPolicy?: string;
  /** What is left to programs, and who answers for it. */
  aiPolicy?: string;
}

export interface EditionWords {
  /** Under the tagline on the front page. */
  ear: string;
  /** Who answers for it, in the footer. */
  colophon: string;
  /** The place written before the date in the masthead. */
  place: string;
  policies: PolicyLinks;
}

/** What the newsroom changes in its linter. */
export interface LinterSettings {
  /** Words added to a list or taken from it, by the list's name. */
  lists: Record<string, { add?: string[]; remove?: string[] }>;
  /** Ids of the rules that it does without. */
  off: string[];
  /** Whether readers may read why a text was published over a finding. */
  showReasons?: boolean;
}

export interface Settings {
  theme: ThemeSettings;
  front: FrontSettings;
  /** Whether pages lead to the feed, beside the channels on which readers follow the paper. */
  follow: { rss?: boolean };
  /** By edition language. */
  words: Record<string, EditionWords>;
  contactMail: string;
  foundedYear: number | null;
  /** How many articles a list page shows. */
  pageSize: number;
  /** Trust.txt lines the newsroom adds, such as `belongto=https://…`. */
  trustTxt: string[];
  security: { contact: string; expiresAt: string | null };
  allowAiCrawlers: boolean;
  linter: LinterSettings;
  comments: CommentSettings;
  press: PressSettings;
  fediverse: FediverseSettings;
}

/** The whole publication: its name, identity and settings. */
export interface Publication {
  name: string;
  /** Grows with every change to anything that stands on all pages. */
  version: number;
  settings: Settings;
  createdAt: number;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: {
    pairing: 'jusant',
    accent: '#b5351a',
    accentDark: '#ff8a66',
    ornament: 'rule',
    logoMediaId: null,
  },
  front: {
    blocks: ['lead', 'briefs', 'second', 'opinions', 'sections', 'latest'],
    secondCount: 3,
    sectionGroups: [],
    perSection: 4,
    briefCount: 5,
  },
  follow: { rss: true },
  words: {},
  contactMail: '',
  foundedYear: null,
  pageSize: 20,
  trustTxt: [],
  security: { contact: '', expiresAt: null },
  allowAiCrawlers: false,
  linter: { lists: {}, off: [] },
  comments: { mode: 'first-held', closeAfterDays: 90, maxLinks: 2, asksProof: false },
  press: NO_PRESS,
  fediverse: { off: [], blockedHosts: [] },
};
