import type { ReadinessCheck, ReadinessItem, ReadinessSubject } from './readiness.ts';

/** Whether pictures are described for those who do not see them, and say who made them. */
export const pictures: ReadinessCheck = {
  name: 'pictures',
  async look(_db, subjects) {
    return new Map(subjects.map((subject) => [subject.article.id, itemsOf(subject)]));
  },
};

interface Shown {
  alt: string | null;
  credit: string;
}

function itemsOf(subject: ReadinessSubject): ReadinessItem[] {
  const shown = picturesOf(subject);
  if (shown.length === 0) return [];
  // An empty description says that the picture says nothing; none at all was forgotten.
  const missingAlt = shown.filter(({ alt }) => alt === null).length;
  const missingCredit = shown.filter(({ credit }) => credit === '').length;
  return [item('alt', missingAlt), item('credit', missingCredit)];
}

function item(check: string, count: number): ReadinessItem {
  return count > 0
    ? { check, level: 'look', key: `ready.${check}`, args: { count }, cure: 'pictures' }
    : { check, level: 'fine', key: `fine.${check}`, args: {}, cure: null };
}

function picturesOf({ article, edition, facts, media }: ReadinessSubject): Shown[] {
  const inText = facts.pictures.map(({ mediaId, alt, credit }) => ({ mediaId, alt, credit }));
  const hero = article.heroMediaId
    ? [{ mediaId: article.heroMediaId, alt: article.heroAlt, credit: '' }]
    : [];
  return [...hero, ...inText].map(({ mediaId, alt, credit }) => {
    const file = media.get(mediaId);
    return {
      alt: alt || (file?.alt[edition.lang] ?? alt),
      credit: credit || (file?.credit ?? ''),
    };
  });
}
