import { expect, it } from 'vitest';
import { type ArticleTalkRule, isOpen } from './comment.ts';

const DAY_MS = 24 * 3_600_000;
const HOUSE = { mode: 'open', closeAfterDays: 30, maxLinks: 2, asksProof: false } as const;
const NONE: ArticleTalkRule = { mode: null, closeAfterDays: null };

it.each<[string, Partial<ArticleTalkRule>, days: number, isIt: boolean]>([
  ['with no rule of its own', {}, 29, true],
  ['with no rule of its own', {}, 30, false],
  ['with a shorter time', { closeAfterDays: 7 }, 7, false],
  ['with a longer time', { closeAfterDays: 365 }, 31, true],
  ['without an end', { closeAfterDays: 0 }, 9_000, true],
  ['with a mode of its own', { mode: 'all-held' }, 9_000, true],
  ['with a mode and a time of its own', { mode: 'all-held', closeAfterDays: 14 }, 14, false],
  ['that is closed', { mode: 'closed', closeAfterDays: 365 }, 1, false],
])('an article %s (%j) takes comments after %i days: %s', (_, own, days, isIt) => {
  const article = { ...NONE, ...own, publishedAt: 5 };
  expect(isOpen(HOUSE, article, 5 + days * DAY_MS)).toBe(isIt);
});

it('nobody answers what was never published', () => {
  expect(isOpen(HOUSE, { ...NONE, publishedAt: null }, 9)).toBe(false);
});
