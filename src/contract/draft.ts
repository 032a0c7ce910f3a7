import { z } from 'zod';
import { ARTICLE_STATES, STORY_KINDS } from '../domain/article.ts';
import { documentJson } from './document.ts';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

export const readDraft = operation({
  method: 'GET',
  path: '/articles/:articleId/draft',
  permission: 'studio:enter',
  summary: 'What the newsroom is working on: the text as it is this moment, and how to join in.',
  tag: 'draft',
  answer: z.object({
    article: z.object({
      id,
      storyId: id,
      editionId: id,
      lang,
      dir: z.enum(['ltr', 'rtl']),
      kind: z.enum(STORY_KINDS),
      state: z.enum(ARTICLE_STATES),
      slug: z.string(),
      publishedRevisionId: id.nullable(),
    }),
    may: z.enum(['write', 'read']),
    /** The beginning that copies grow from: a socket is asked for with it. */
    epoch: z.string(),
    /** The newest revision, and when it was made. */
    revision: z.object({ id, createdAt: instant }),
    /** Why the newest words are in no revision yet; null in every usual case. */
    problem: z.string().nullable(),
    headline: z.string(),
    standfirst: z.string(),
    doc: documentJson.nullable(),
  }),
});

export const saveDraft = operation({
  method: 'PUT',
  path: '/articles/:articleId/draft',
  permission: 'article:write',
  summary:
    'Keeps a whole text that was written elsewhere. What others wrote since its base is merged block by block; where both changed the same block, both texts are kept.',
  tag: 'draft',
  body: z.object({
    /** The revision that the writer had before them. */
    baseRevisionId: id,
    headline: line(),
    standfirst: line(5_000),
    doc: documentJson,
  }),
  answer: z.object({
    revisionId: id,
    outcome: z.enum(['saved', 'merged', 'kept-both']),
    /** The revision beside the head that holds what was sent, where both were kept. */
    keptRevisionId: id.nullable(),
  }),
});
