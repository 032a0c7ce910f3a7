import type { ArticleState } from './article.ts';
import type { ErrorArgs } from './errors.ts';
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
  'paired',
  'parted',
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

/** What was in the way when an hour came was no refusal, but something that broke. */
export const FAULT = 'schedule.fault';

/** What was in the way when an hour came. */
export interface ScheduleProblem {
  /** Key of a message, with its arguments. */
  key: string;
  args: ErrorArgs;
  /** The language in which it stood in the way, of those that were to appear together; null: this one. */
  waitsFor: string | null;
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
  /** Those that bear the same appear at their hour together, all or none. */
  scheduleGroup: string | null;
  /** Why it did not appear at its hour. */
  scheduleProblem: ScheduleProblem | null;
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
