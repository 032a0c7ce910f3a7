import type { ArticleState } from './article.ts';
import type { WallHour } from './wall-hours.ts';

/** What was done with an article on its way, besides writing it. */
export const STEPS = [
  'created',
  'submitted',
  'withdrawn',
  'approved',
  'sent-back',
  'assigned',
  'scheduled',
  'unscheduled',
  'embargoed',
  'published',
  'published-despite',
  'not-published',
  'unpublished',
  'duplicated',
  'trashed',
  'restored',
] as const;
export type Step = (typeof STEPS)[number];

export interface ArticleStep {
  id: string;
  articleId: string;
  step: Step;
  /** As `actorName` has it. */
  by: string;
  at: number;
  /** What the person said about it: why it goes back, why it was withdrawn. */
  word: string | null;
  /** Whom or what it concerned: a person of the staff, another article, an hour. */
  about: string | null;
}

/** What the newsroom keeps of an article that no reader sees. */
export interface ArticleDesk {
  articleId: string;
  /** Grows with every change to anything but the text. */
  version: number;
  /** When somebody last worked on it. */
  touchedAt: number;
  scheduledAt: number | null;
  /** The hour as it was meant. */
  scheduled: WallHour | null;
  /** Why it did not appear at its hour: key of a message. */
  scheduleProblem: string | null;
  embargoAt: number | null;
  embargo: WallHour | null;
  /** Which state of the text somebody answered for. */
  reviewedRevisionId: string | null;
  reviewedBy: string | null;
  reviewedAt: number | null;
  trashedAt: number | null;
  /** What the linter found when text or evidence last changed; null before anybody wrote. */
  findings: { blocks: number; looks: number } | null;
}

/** The order in which the desk shows its groups: what wants somebody first. */
export const DESK_STATES: readonly ArticleState[] = [
  'in-review',
  'scheduled',
  'draft',
  'published',
  'unpublished',
];
