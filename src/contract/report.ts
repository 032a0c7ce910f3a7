import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

export const listReports = operation({
  method: 'GET',
  path: '/reports',
  permission: 'article:write',
  summary: 'What readers say is wrong in published articles, and nobody settled yet.',
  tag: 'report',
  answer: z.object({
    reports: z.array(
      z.object({
        id,
        articleId: id,
        headline: z.string(),
        claimId: id.nullable(),
        /** The claim in words, in the language of the article. */
        claim: z.string().nullable(),
        /** Number of the version that the reader had. */
        seq: z.number().int(),
        words: z.string(),
        mail: z.string().nullable(),
        createdAt: instant,
      }),
    ),
  }),
});

export const settleReport = operation({
  method: 'POST',
  path: '/reports/:reportId/settled',
  permission: 'article:write',
  summary: 'Somebody looked at a report, whether or not it led to a correction.',
  tag: 'report',
  answer: 'nothing',
});
