import { z } from 'zod';
import { operation } from './operation.ts';

export const readReadership = operation({
  method: 'GET',
  path: '/articles/:articleId/readership',
  permission: 'studio:enter',
  summary: 'How often an article was read, by day: numbers in which nobody is.',
  tag: 'articles',
  answer: z.object({
    /** The last thirty days, `YYYY-MM-DD`, UTC, today last. */
    days: z.array(z.object({ day: z.string(), reads: z.int() })),
    /** All that is known. */
    all: z.int(),
  }),
});
