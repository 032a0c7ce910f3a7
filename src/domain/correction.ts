/** A public note on a changed published article. It is written before, and published with, the change. */

export const CORRECTION_KINDS = [
  'correction',
  'clarification',
  'update',
  'retraction',
  'editors-note',
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const SEVERITIES_OF_ERROR = ['typo', 'detail', 'substance', 'central'] as const;
export type ErrorSeverity = (typeof SEVERITIES_OF_ERROR)[number];

export const CORRECTION_REPORTERS = ['reader', 'subject', 'newsroom'] as const;
export type CorrectionReporter = (typeof CORRECTION_REPORTERS)[number];

export interface Correction {
  id: string;
  articleId: string;
  kind: CorrectionKind;
  /** The revision that readers had; the one that replaced it, null until it is published. */
  fromRevisionId: string;
  toRevisionId: string | null;
  claimIds: readonly string[];
  /** The words as readers had them, and as they are now; empty for a note on the whole. */
  was: string;
  isNow: string;
  why: string;
  reportedBy: CorrectionReporter | null;
  severity: ErrorSeverity;
  shownAt: 'top' | 'bottom';
  createdBy: string;
  createdAt: number;
  /** Null while it waits for the next publication. */
  publishedAt: number | null;
}

/** What weighs more speaks first, and gives its name to what several notes went out with. */
const WEIGHT: Readonly<Record<CorrectionKind, number>> = {
  update: 0,
  clarification: 1,
  'editors-note': 2,
  correction: 3,
  retraction: 4,
};

interface PublishedNote {
  kind: CorrectionKind;
  publishedAt: number;
}

/** The gravest first; of equal weight the newest. */
export function gravestFirst<Note extends PublishedNote>(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || b.publishedAt - a.publishedAt);
}

/**
 * What a copy of the text must not go without, wherever it is read: that it was retracted, and what was
 * noted last. Gravest first.
 */
export function leadingNotes<Note extends PublishedNote>(notes: readonly Note[]): Note[] {
  const last = Math.max(0, ...notes.map(({ publishedAt }) => publishedAt));
  return gravestFirst(
    notes.filter(({ kind, publishedAt }) => kind === 'retraction' || publishedAt === last),
  );
}

/** Where a note stands unless somebody says otherwise: what weighs stands above the text. */
export function placeOf(kind: CorrectionKind, severity: ErrorSeverity): 'top' | 'bottom' {
  if (kind === 'retraction' || severity === 'central') return 'top';
  return kind === 'correction' && severity === 'substance' ? 'top' : 'bottom';
}
