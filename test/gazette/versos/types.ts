import type {
  AnonymousSpeaker,
  AttributionMode,
  SpeakerWords,
} from '../../../src/domain/attribution.ts';
import type { Basis, ClaimKind, Importance, Modality } from '../../../src/domain/claim.ts';
import type { SourceWords } from '../../../src/usecases/evidence/add-source.ts';
import type { CorrectionWords } from '../../../src/usecases/evidence/correct-article.ts';

/** Who says it: a person in three strokes, or somebody without a name. */
export type Voice = (
  | { name: string; role: string; affiliation?: string }
  | { organisation: string; spokesperson?: string }
  | { who: string; when: string; where?: string }
  | Omit<AnonymousSpeaker, 'type'>
) & {
  /** In the other languages of the paper. */
  said?: Record<'en' | 'ar', SpeakerWords>;
};

export interface GazetteClaim {
  /** As they stand in the text, letter by letter. */
  words: string;
  /** Restated so that it stands alone. */
  text: string;
  kind?: ClaimKind;
  modality?: Modality;
  basis: Basis[];
  importance?: Importance;
  by?: Voice;
  mode?: AttributionMode;
  /** Sources by key, with the passage, word for word. */
  for?: { source: string; passage?: string; locator?: string }[];
  against?: { source: string; passage?: string; locator?: string }[];
  /** Somebody's right of reply. */
  reply?: { person: string; askedAt: number; answeredAt: number; answer: string };
}

export interface GazetteSource extends SourceWords {
  key: string;
  type: NonNullable<SourceWords['type']>;
  title: string;
  /** Its title in the other languages. */
  titles?: { en: string; ar?: string };
  /** The words of the copy that the newsroom keeps. */
  kept?: string;
}

/** What stands behind the French article of a story. */
export interface GazetteVerso {
  story: string;
  brief: string;
  backstory?: string;
  unknowns?: { question: string; note: string }[];
  sources: GazetteSource[];
  claims: GazetteClaim[];
  /** What readers had first, and what it became. */
  correction?: Omit<CorrectionWords, 'claimIds'> & {
    /** In the words of the first version: what stands in the text now, and what stood there. */
    now: string;
    before: string;
    /** The claim that it touches, by its words. */
    claim?: string;
  };
}

/** What stands behind a translation: the claims of the French article in the words of another language. */
export interface GazetteTranslation extends Pick<GazetteVerso, 'brief' | 'backstory' | 'unknowns'> {
  story: string;
  lang: 'en' | 'ar';
  /** In the order of the French ones: words as they stand, and restated. Null: it is not in the text. */
  claims: readonly (readonly [words: string, text: string] | null)[];
  correction?: Record<'now' | 'before' | 'was' | 'isNow' | 'why', string>;
}
