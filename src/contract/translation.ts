import { z } from 'zod';
import { ARTICLE_STATES } from '../domain/article.ts';
import { documentJson } from './document.ts';
import { operation } from './operation.ts';
import { id, instant, lang } from './values.ts';

export const listLanguages = operation({
  method: 'GET',
  path: '/articles/:articleId/languages',
  permission: 'studio:enter',
  summary: 'How a story stands in each edition.',
  tag: 'translation',
  answer: z.object({
    languages: z.array(
      z.object({
        editionId: id,
        lang,
        articleId: id.nullable(),
        state: z.enum(ARTICLE_STATES).nullable(),
        isSource: z.boolean(),
        /** Blocks with words in the source, and how many of them are translated or have to be looked at again. */
        total: z.int(),
        done: z.int(),
        stale: z.int(),
      }),
    ),
  }),
});

export const createTranslation = operation({
  method: 'POST',
  path: '/articles/:articleId/languages',
  permission: 'article:translate',
  summary: 'Begins the translation of an article into another edition, block by block.',
  tag: 'translation',
  body: z.object({ editionId: id }),
  answer: z.object({ articleId: id }),
});

export const pairTranslation = operation({
  method: 'POST',
  path: '/articles/:articleId/languages/pair',
  permission: 'article:translate',
  summary: 'Says that two articles that are there already are translations of one another.',
  tag: 'translation',
  /** `isSource`: the other one was written first. */
  body: z.object({ otherId: id, isSource: z.boolean().default(false) }),
  answer: 'nothing',
});

export const partTranslation = operation({
  method: 'POST',
  path: '/articles/:articleId/languages/part',
  permission: 'article:translate',
  summary: 'Makes an article a story of its own again.',
  tag: 'translation',
  answer: 'nothing',
});

export const readTranslation = operation({
  method: 'GET',
  path: '/articles/:articleId/translation',
  permission: 'studio:enter',
  summary: 'What a translation is laid beside: its source, and what the source said before.',
  tag: 'translation',
  answer: z.object({
    source: z.object({
      articleId: id,
      lang,
      dir: z.enum(['ltr', 'rtl']),
      revision: z.object({ id, createdAt: instant }),
      headline: z.string(),
      standfirst: z.string(),
      doc: documentJson.nullable(),
    }),
    /** By block: what the source said when the translation was last said to be up to date. */
    marked: z.record(z.string(), z.string()),
  }),
});

export const markTranslated = operation({
  method: 'POST',
  path: '/articles/:articleId/translation',
  permission: 'studio:enter',
  summary: 'Says that blocks of a translation say what the source says now.',
  tag: 'translation',
  body: z.object({
    blocks: z
      .array(z.object({ id, source: z.string().max(100_000) }))
      .min(1)
      .max(500),
  }),
  answer: 'nothing',
});
