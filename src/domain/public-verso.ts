import type { BylineRole, StoryKind } from './article.ts';
import type { AnonymityReason, AttributionChannel, AttributionMode } from './attribution.ts';
import type { Relation } from './citation.ts';
import type { Basis, ClaimKind, ClaimNumber, Importance, Modality } from './claim.ts';
import type { CorrectionKind, CorrectionReporter, ErrorSeverity } from './correction.ts';
import type { Edtf } from './edtf.ts';
import type { Role } from './permissions.ts';
import type { ReplyState } from './right-of-reply.ts';
import type { SnapshotMethod } from './snapshot.ts';
import type { SourceType } from './source.ts';

/**
 * What readers may know of the evidence behind one published revision. It is put together when the
 * revision is published, frozen with it, and hashed: nothing confidential ever enters it. Absent
 * things are null or empty, never left out, so that the same evidence has one form and one hash.
 * Instants are milliseconds since 1970, UTC.
 */
export interface PublicVerso {
  /**
   * Of this shape. Those of version 2 are JSON-LD: their context stands before them wherever they are
   * hashed or handed out, see `verso-context.ts`.
   */
  version: 1 | 2;
  articleId: string;
  storyId: string;
  /** Language of the edition. */
  lang: string;
  /** Number of the published revision. */
  seq: number;
  /** Of the text projection that the anchors count in. */
  textVersion: 1;
  /** A few sentences on how well the whole stands; '' where nobody wrote them. */
  brief: string;
  /** What the newsroom does not know, in its own words. */
  unknowns: readonly { question: string; note: string }[];
  /** How the piece was made. */
  backstory: string;
  /** Who read exactly these words over before they went out; absent in version 1. */
  reviewed?: PublicCheck | null;
  /** In the order of the text. */
  claims: readonly PublicClaim[];
  /** In the order in which claims first name them; `label` is how readers see them named. */
  sources: readonly PublicSource[];
  /** All published notes on the article until and with this revision, newest first. */
  corrections: readonly PublicCorrection[];
  /** Findings published over, where the newsroom shows its reasons. */
  overrides: readonly PublicOverride[];
  /** Claims whose words not every reader may read: counted, not told. */
  withheldClaims: number;
  /** What stood around the text; absent in versos that are older than this. */
  page?: PublicPage;
}

/** Words and pictures that readers met beside headline, standfirst and text when it was published. */
export interface PublicPage {
  kind: StoryKind;
  byline: readonly { name: string; role: BylineRole }[];
  dateline: string | null;
  /** The headline that search engines are given in its place. */
  searchTitle: string | null;
  /** The lead first, then in the order of the text, as far as everybody may read it. */
  media: readonly PublicMedia[];
}

export interface PublicMedia {
  id: string;
  isLead: boolean;
  /** Of the file as it is kept; null where it was not here yet. */
  sha256: string | null;
  alt: string;
  caption: string;
  credit: string;
}

/** Words of the text, frozen: W3C Web Annotation's text quote and text position selectors. */
export interface PublicAnchor {
  part: 'headline' | 'standfirst' | 'body';
  /** The id of the block, where it has one. */
  blockId: string | null;
  exact: string;
  /** Up to 32 code points on each side. */
  prefix: string;
  suffix: string;
  /** Unicode code points in the text projection of the body, or in the headline or standfirst. */
  start: number;
  end: number;
  /** SHA-256, hex, of `exact`. */
  textHash: string;
}

/** Somebody of the newsroom looked. */
export interface PublicCheck {
  by: string;
  /** As what; absent in version 1, null where it is not known. */
  role?: Role | null;
  at: number;
}

export interface PublicClaim {
  id: string;
  /** 1, 2, 3… as the note calls in the text count them. */
  number: number;
  kind: ClaimKind;
  /** Restated so that it stands alone, and its language. */
  text: string;
  textLang: string;
  anchors: readonly PublicAnchor[];
  modality: Modality;
  basis: readonly Basis[];
  importance: Importance;
  eventDate: Edtf | null;
  place: string | null;
  quantity: ClaimNumber | null;
  attributions: readonly PublicAttribution[];
  citations: readonly PublicCitation[];
  replies: readonly PublicReply[];
  checked: PublicCheck | null;
  secondChecked: PublicCheck | null;
  /** Ids of claims of this verso. */
  contradicts: readonly string[];
  supersedes: string | null;
}

export type PublicSpeaker =
  | { type: 'person'; name: string; role: string; affiliation: string | null }
  | { type: 'organisation'; name: string; spokesperson: string | null }
  | { type: 'document'; sourceId: string }
  | { type: 'own-observation'; who: string; when: Edtf; where: string | null }
  | {
      type: 'anonymous';
      count: number;
      description: string;
      reason: AnonymityReason;
      reasonText: string;
      knownTo: 'author' | 'author+editor';
      directKnowledge: boolean;
      interest: string | null;
      /** The month in which a second person accepted the anonymity. */
      approvedIn: Edtf;
    }
  | { type: 'collective'; description: string; members: readonly string[] };

/** Of an anonymous speaker neither the way, nor the day, nor the very words are told. */
export interface PublicAttribution {
  id: string;
  speaker: PublicSpeaker;
  /** Of the newsroom's words on the speaker; absent in versos that are older than this. */
  speakerLang?: string;
  mode: AttributionMode;
  originalWords: string | null;
  originalLang: string | null;
  channel: AttributionChannel | null;
  saidAt: Edtf | null;
  recordingHeld: boolean;
}

export interface PublicCitation {
  sourceId: string;
  relation: Relation;
  /** Null for a confidential source. */
  passage: string | null;
  locator: string | null;
  /** Whether the machine found the passage in the kept copy; null where it could not look. */
  isFound: boolean | null;
}

export interface PublicReply {
  person: string;
  askedAt: number;
  channel: string;
  state: ReplyState;
  answeredAt: number | null;
  answer: string | null;
}

/** Of a confidential source only `type` and `description` are told; all else is null or empty. */
export interface PublicSource {
  id: string;
  /** `S1`, `S2`… */
  label: string;
  type: SourceType;
  isConfidential: boolean;
  title: string | null;
  /** BCP 47; absent in versos that are older than this, null where it is not known. */
  titleLang?: string | null;
  description: string | null;
  descriptionLang?: string | null;
  url: string | null;
  author: string | null;
  publisher: string | null;
  publishedAt: Edtf | null;
  accessedAt: number | null;
  lang: string | null;
  locator: string | null;
  isPrimary: boolean;
  /** Sources with the same number here have one origin, and count as one. */
  origin: number;
  licence: string | null;
  snapshots: readonly PublicSnapshot[];
}

export interface PublicSnapshot {
  id: string;
  capturedAt: number;
  method: SnapshotMethod;
  mediaType: string;
  bytes: number;
  sha256: string;
  textSha256: string | null;
  /** Whether readers may have the copy itself. */
  isShared: boolean;
  externalArchives: readonly { url: string; at: number }[];
}

export interface PublicCorrection {
  id: string;
  kind: CorrectionKind;
  /** Numbers of the revisions before and after. */
  fromSeq: number;
  toSeq: number;
  claimIds: readonly string[];
  was: string;
  isNow: string;
  why: string;
  reportedBy: CorrectionReporter | null;
  severity: ErrorSeverity;
  shownAt: 'top' | 'bottom';
  publishedAt: number;
}

export interface PublicOverride {
  rule: string;
  words: string;
  reason: string;
  by: string;
  at: number;
}

/** The verso of a revision for which nothing was recorded. */
export function emptyVerso(
  of: Pick<PublicVerso, 'articleId' | 'storyId' | 'lang' | 'seq'>,
): PublicVerso {
  return {
    version: 1,
    articleId: of.articleId,
    storyId: of.storyId,
    lang: of.lang,
    seq: of.seq,
    textVersion: 1,
    brief: '',
    unknowns: [],
    backstory: '',
    claims: [],
    sources: [],
    corrections: [],
    overrides: [],
    withheldClaims: 0,
  };
}
