import type { ReadinessCheck, ReadinessItem, ReadinessSubject } from './readiness.ts';

const SHOWN_MARKS = 5;

/** Whether all is there that a reader expects: headline, text, no blank left, byline, section. */
export const fullness: ReadinessCheck = {
  name: 'fullness',
  async look(_db, subjects) {
    return new Map(subjects.map((subject) => [subject.article.id, itemsOf(subject)]));
  },
};

function itemsOf(subject: ReadinessSubject): ReadinessItem[] {
  const { article, revision, facts, authorCount } = subject;
  const isPage = article.kind === 'page';
  return [
    judged('headline', revision.headline !== '', 'blocks', 'text'),
    judged('text', facts.hasText || revision.standfirst !== '', 'blocks', 'text'),
    ...toCome(subject),
    judged('standfirst', revision.standfirst !== '' || isPage, 'look', 'text'),
    judged('byline', authorCount > 0 || isPage, 'look', 'details'),
    judged('section', article.sectionId !== null || isPage, 'look', 'details'),
  ];
}

function judged(
  check: string,
  isFine: boolean,
  level: 'blocks' | 'look',
  cure: ReadinessItem['cure'],
): ReadinessItem {
  return isFine
    ? { check, level: 'fine', key: `fine.${check}`, args: {}, cure: null }
    : { check, level, key: `ready.${check}`, args: {}, cure };
}

function toCome({ facts }: ReadinessSubject): ReadinessItem[] {
  if (facts.toCome.length === 0) return [];
  const args = { count: facts.toCome.length };
  const passage = facts.toCome
    .slice(0, SHOWN_MARKS)
    .map(({ around }) => around)
    .join('\n');
  return [{ check: 'to-come', level: 'blocks', key: 'ready.to-come', args, cure: 'text', passage }];
}
