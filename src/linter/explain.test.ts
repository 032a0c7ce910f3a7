import { expect, it } from 'vitest';
import { findingOf } from './explain.ts';
import { imageNoOrigin } from './rules/verso/images.ts';

it('says in the language of the reader what a picture lacks', () => {
  const hit = { block: null, start: 0, end: 0, gaps: ['credit', 'date'] } as const;
  expect(findingOf(imageNoOrigin, hit, 'fr').message).toContain('le crédit, la date.');
  expect(findingOf(imageNoOrigin, hit, 'en').message).toContain('a credit, a date.');
});
