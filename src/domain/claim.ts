import type { Edtf } from './edtf.ts';
import type { Role } from './permissions.ts';

/**
 * A statement that a story stands on. It belongs to the story, so that it keeps its id in every
 * language; which words of an article it stands on is said by marks in the text, and its check holds
 * for exactly those words.
 */

export const CLAIM_KINDS = [
  'fact',
  'number',
  'quote',
  'attribution',
  'prediction',
  'causal',
  'opinion',
  'allegation',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How the text may put a claim, given what the newsroom knows. */
export const MODALITIES = [
  'confirmed',
  'reported',
  'alleged',
  'denied',
  'disputed',
  'unknown',
  'retracted',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** How the newsroom knows. Certainty is these words, never a number. */
export const BASES = [
  'own-observation',
  'document',
  'data-analysis',
  'named-person',
  'anonymous-person',
  'other-media',
  'common-knowledge',
  'none',
] as const;
export type Basis = (typeof BASES)[number];

/** `load-bearing`: without it the story falls; three to seven of them carry an article. */
export const IMPORTANCES = ['load-bearing', 'supporting', 'colour'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/**
 * How a claim stands in one article. `stale`: its words changed since they were checked; `orphaned`:
 * it had words there and lost them. Only `withdrawn` is stored; the others follow from the text.
 */
export const CLAIM_STATES = ['draft', 'checked', 'stale', 'orphaned', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** A quantity said so that it can be compared. All in the words of the source, none computed. */
export interface ClaimNumber {
  value: string;
  unit?: string;
  lower?: string;
  upper?: string;
  asOf?: Edtf;
  method?: string;
  /** Of what a share is a share, or since when a change is counted. */
  base?: string;
}

export interface Claim {
  id: string;
  storyId: string;
  kind: ClaimKind;
  /** Restated so that it stands alone, by language of edition; the first made is the original's. */
  texts: Readonly<Record<string, string>>;
  modality: Modality;
  basis: readonly Basis[];
  importance: Importance;
  /** Whom it is about, where it could harm somebody: these have the right to answer. */
  persons: readonly string[];
  harmsReputation: boolean;
  eventDate: Edtf | null;
  place: string | null;
  number: ClaimNumber | null;
  /** The claim that this one replaces. */
  supersedes: string | null;
  /** Claims of the same story that cannot be true together with this one. */
  contradicts: readonly string[];
  withdrawnAt: number | null;
  /** Why it was withdrawn; the newsroom's own note. */
  withdrawnBecause: string | null;
  /** `staff:…` or `system:…`. */
  createdBy: string;
  createdAt: number;
  updatedAt: number;
}

/** Somebody looked at the words of one article and at what stands behind them. */
export interface ClaimCheck {
  claimId: string;
  articleId: string;
  /** The words as they were then, all anchors in order joined by `\n`, as the projection has them. */
  words: string;
  /** SHA-256, hex, of `words`. */
  textHash: string;
  by: string;
  byName: string;
  /** As what they looked; null where the house itself did, and in checks that are older than this. */
  byRole: Role | null;
  at: number;
  /** A second person, neither the first checker nor the one who made the claim. */
  secondBy: string | null;
  secondByName: string | null;
  secondByRole: Role | null;
  secondAt: number | null;
}

/** The words of a claim in the newest text of one article. */
export interface ClaimPlace {
  claimId: string;
  articleId: string;
  /** Whether the text still holds them; if not, `words` are the last ones it had. */
  isPresent: boolean;
  words: string;
  textHash: string;
}

/** A claim as one article has it: the record, its words there, and how it stands. */
export interface ClaimInArticle {
  claim: Claim;
  state: ClaimState;
  place: ClaimPlace | null;
  check: ClaimCheck | null;
}

/** How a claim stands in an article; a claim of the story without a place here is a draft. */
export function claimState(
  claim: Pick<Claim, 'withdrawnAt'>,
  place: ClaimPlace | null,
  check: ClaimCheck | null,
): ClaimState {
  if (claim.withdrawnAt !== null) return 'withdrawn';
  if (!place) return 'draft';
  if (!place.isPresent) return 'orphaned';
  if (!check) return 'draft';
  return check.textHash === place.textHash ? 'checked' : 'stale';
}

/** The language that the records of a claim were first made in. */
export function firstLang({ texts }: Pick<Claim, 'texts'>): string {
  return Object.keys(texts)[0] ?? '';
}

/** The restated claim in a language, or else in the one that was written first. */
export function claimText(
  claim: Pick<Claim, 'texts'>,
  lang: string,
): { text: string; lang: string } {
  const own = claim.texts[lang];
  if (own) return { text: own, lang };
  const [first] = Object.entries(claim.texts);
  return { lang: first?.[0] ?? lang, text: first?.[1] ?? '' };
}
