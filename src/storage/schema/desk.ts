import type { Generated } from 'kysely';

/** Columns of `articles` that only the newsroom reads, see `migrations/0007-desk.ts` and `0028-together.ts`. */
export interface ArticleDeskColumns {
  version: Generated<number>;
  touched_at: Generated<number>;
  schedule_wall: Generated<string | null>;
  schedule_zone: Generated<string | null>;
  schedule_is_later: Generated<number>;
  schedule_problem: Generated<string | null>;
  schedule_problem_args: Generated<string | null>;
  schedule_waits_for: Generated<string | null>;
  schedule_group: Generated<string | null>;
  embargo_at: Generated<number | null>;
  embargo_wall: Generated<string | null>;
  embargo_zone: Generated<string | null>;
  reviewed_revision_id: Generated<string | null>;
  reviewed_by: Generated<string | null>;
  reviewed_at: Generated<number | null>;
  trashed_at: Generated<number | null>;
  finding_blocks: Generated<number | null>;
  finding_looks: Generated<number | null>;
}

/** Who answered for a published revision; frozen with it. */
export interface RevisionReviewColumns {
  reviewed_by: Generated<string | null>;
  reviewed_at: Generated<number | null>;
  published_by: Generated<string | null>;
}

export interface ArticleStepTable {
  id: string;
  article_id: string;
  step: string;
  by_whom: string;
  at: number;
  word: string | null;
  about: string | null;
}
