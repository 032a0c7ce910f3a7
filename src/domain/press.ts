import type { CommentSettings } from './comment.ts';
import type { DocumentJson } from './document/types.ts';
import type { PolicyLinks } from './publication.ts';

/**
 * The pages by which a newsroom says who it is and by which rules it works. Each is written as a draft
 * when somebody asks for it, from what the newsroom has said of itself, with a TK where something lacks.
 */
export const PRESS_PAGES = [
  'legal',
  'privacy',
  'ownership',
  'standards',
  'corrections',
  'unnamed',
  'ai',
  'comments',
] as const;
export type PressPageKind = (typeof PRESS_PAGES)[number];

/** Languages in which these pages are first written; in others they begin in English, to be translated. */
export const PRESS_LANGUAGES = ['ar', 'en', 'fr'] as const;
export type PressLanguage = (typeof PRESS_LANGUAGES)[number];

/** @param lang of an edition, with or without a region; null: they are not written in it */
export const pressLanguage = (lang: string): PressLanguage | null =>
  PRESS_LANGUAGES.find((one) => one === lang.split('-', 1)[0]) ?? null;

/** Under which name machines and other pages know the address of each, once readers have it. */
export const POLICY_OF: Readonly<Record<PressPageKind, keyof PolicyLinks>> = {
  legal: 'legalNotice',
  privacy: 'privacyPolicy',
  ownership: 'ownershipFundingInfo',
  standards: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  unnamed: 'unnamedSourcesPolicy',
  ai: 'aiPolicy',
  comments: 'commentCharter',
};

/**
 * What a newsroom answers in public, after the Journalism Trust Initiative (CEN CWA 17493:2019), in our
 * words. Answering is no certificate: that is given by others.
 */
export const TRUST_QUESTIONS = [
  'identity',
  'mission',
  'owners',
  'funding',
  'contact',
  'direction',
  'independence',
  'labels',
  'accuracy',
  'sources',
  'unnamed',
  'images',
  'algorithms',
  'complaints',
  'corrections',
  'reply',
  'comments',
  'data',
] as const;
export type TrustQuestion = (typeof TRUST_QUESTIONS)[number];

/** What the law and readers ask a newsroom to say of itself; '' until it is said. */
export interface PressSettings {
  /** Name and legal form of who publishes. */
  publisher: string;
  address: string;
  /** Number in the register of companies or associations. */
  registration: string;
  /** Who answers for it before the law: in French law the publication director. */
  director: string;
  editorInChief: string;
  /** Who keeps the machines: name, address, telephone. */
  host: string;
  /** Number of the CPPAP, the French joint committee of the press, and until when it holds. */
  cppap: string;
  /** Who answers for what programs helped to make. */
  aiReviewer: string;
  /** Questions of the self-assessment that the newsroom has answered in public. */
  answered: TrustQuestion[];
}

export const NO_PRESS: PressSettings = {
  publisher: '',
  address: '',
  registration: '',
  director: '',
  editorInChief: '',
  host: '',
  cppap: '',
  aiReviewer: '',
  answered: [],
};

/** Texts of `PressSettings`, in the order in which they are asked for. */
export const PRESS_FIELDS = [
  'publisher',
  'address',
  'registration',
  'director',
  'editorInChief',
  'host',
  'cppap',
  'aiReviewer',
] as const satisfies readonly (keyof PressSettings)[];

/** What pages are written from. */
export interface PressFacts {
  /** Of the publication. */
  name: string;
  lang: string;
  contactMail: string;
  press: PressSettings;
  allowsAiCrawlers: boolean;
  stored: StoredFacts;
}

/** What the house keeps of readers, as it is set up now. Days are those that the code keeps to. */
export interface StoredFacts {
  /** Where pledges come from, by their names. */
  platforms: readonly string[];
  /** Readers can sign in: there are levels of support, or platforms. */
  hasAccounts: boolean;
  /** It can be followed from servers that speak ActivityPub. */
  isFollowable: boolean;
  /** Supporters can ask; absent in facts of pages that are older than what is said of it. */
  takesQuestions?: boolean;
  /** Who likes an article on another server, or passes it on, is kept; absent as before. */
  keepsEchoes?: boolean;
  /** Names of the letters of this edition. */
  letters: readonly string[];
  comments: Pick<CommentSettings, 'mode' | 'closeAfterDays'>;
  days: Readonly<Record<StoredSpan, number>>;
}

export type StoredSpan = 'session' | 'commentMark' | 'spam' | 'message';

/** A page as it is first written. */
export interface PressText {
  slug: string;
  headline: string;
  standfirst: string;
  doc: DocumentJson;
}
