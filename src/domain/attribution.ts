import type { Edtf } from './edtf.ts';

/** Who says a claim, how, and where the newsroom heard it. */

export const ATTRIBUTION_MODES = [
  'direct-quote',
  'partial-quote',
  'paraphrase',
  'gesture',
] as const;
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

export const ATTRIBUTION_CHANNELS = [
  'interview',
  'press-conference',
  'statement',
  'social',
  'document',
  'court',
  'third-party',
] as const;
export type AttributionChannel = (typeof ATTRIBUTION_CHANNELS)[number];

/** Why a name is held back. Vanity and ease are no reasons, so they have no entry. */
export const ANONYMITY_REASONS = [
  'safety',
  'job',
  'law',
  'contract',
  'private-life',
  'victim',
  'minor',
  'other',
] as const;
export type AnonymityReason = (typeof ANONYMITY_REASONS)[number];

export const SPEAKER_TYPES = [
  'person',
  'organisation',
  'document',
  'own-observation',
  'anonymous',
  'collective',
] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/**
 * A person whose name readers do not get. The name is not in this record nor anywhere in the system:
 * what is not kept cannot be seized.
 */
export interface AnonymousSpeaker {
  type: 'anonymous';
  /** How many people speak as one. */
  count: number;
  /** As readers get it: “an employee of the board, who fears for their job”. */
  description: string;
  reason: AnonymityReason;
  /** The reason in a sentence, for readers. */
  reasonText: string;
  knownTo: 'author' | 'author+editor';
  /** Whether they saw or did it themselves. */
  directKnowledge: boolean;
  /** What they may gain by it, for readers. */
  interest: string | null;
}

/** What the newsroom says of a speaker in its own words; a name, where another script writes it so. */
export const SPEAKER_WORDS = [
  'name',
  'who',
  'role',
  'affiliation',
  'spokesperson',
  'where',
  'description',
  'reasonText',
  'interest',
] as const;
export type SpeakerWords = Partial<Record<(typeof SPEAKER_WORDS)[number], string>>;

export type Speaker = (
  | { type: 'person'; name: string; role: string; affiliation: string | null }
  | { type: 'organisation'; name: string; spokesperson: string | null }
  | { type: 'document'; sourceId: string }
  | { type: 'own-observation'; who: string; when: Edtf; where: string | null }
  | AnonymousSpeaker
  /** “Experts”: who they are, by name. */
  | { type: 'collective'; description: string; members: readonly string[] }
) & {
  /** The same in further languages, by BCP 47 tag. */
  said?: Readonly<Record<string, SpeakerWords>>;
};

/** A speaker in the words of one language; what was not said in it stays as it was first said. */
export function speakerIn({ said, ...first }: Speaker, lang: string): Speaker {
  const own = Object.entries(said?.[lang] ?? {}).filter(([name, words]) => name in first && words);
  return { ...first, ...Object.fromEntries(own) } as Speaker;
}

export interface Attribution {
  id: string;
  claimId: string;
  speaker: Speaker;
  mode: AttributionMode;
  /** The words in the language they were said in. */
  originalWords: string | null;
  /** BCP 47. */
  originalLang: string | null;
  channel: AttributionChannel | null;
  saidAt: Edtf | null;
  /** Whether the newsroom holds a recording. */
  recordingHeld: boolean;
  /** For an anonymous speaker: what a second person decided. Others need no approval. */
  approval: AnonymityApproval | null;
  createdBy: string;
  createdAt: number;
}

/** The decision on an anonymous source by somebody else than who brought it. */
export interface AnonymityApproval {
  state: 'granted' | 'refused';
  by: string;
  byName: string;
  at: number;
  /** What the person who decided wants to say; never for readers. */
  note: string | null;
}

/** Whether readers may be told of it: an anonymous source waits for a second person. */
export function isUsable(attribution: Pick<Attribution, 'speaker' | 'approval'>): boolean {
  return attribution.speaker.type !== 'anonymous' || attribution.approval?.state === 'granted';
}
