import type { ReadinessCheck, ReadinessItem, ReadinessSubject } from './readiness.ts';

/**
 * Whether a person answered for the text as it stands: good practice, and what article 50(4) of the
 * European AI Act (Regulation 2024/1689) asks to be shown where text was made with machines' help.
 */
export const review: ReadinessCheck = {
  name: 'review',
  async look(_db, subjects) {
    return new Map(subjects.map((subject) => [subject.article.id, [itemOf(subject)]]));
  },
};

function itemOf({ desk, revision }: ReadinessSubject): ReadinessItem {
  if (desk.reviewedRevisionId === revision.id)
    return { check: 'review', level: 'fine', key: 'fine.review', args: {}, cure: null };
  const key = desk.reviewedRevisionId === null ? 'ready.review' : 'ready.review-stale';
  return { check: 'review', level: 'look', key, args: {}, cure: 'review' };
}
