import { z } from 'zod';
import { PRESS_PAGES } from '../domain/press.ts';
import { REPLY_STANDINGS } from '../domain/reply-request.ts';
import { state } from './articles.ts';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

/** What a newsroom says of itself, and what people named in its articles ask of it. */

const kind = z.enum(PRESS_PAGES);

export const readPressPages = operation({
  method: 'GET',
  path: '/press',
  permission: 'studio:enter',
  summary: 'The pages by which a newsroom says who it is and how it works, and what they lack.',
  tag: 'press',
  query: z.object({ editionId: id }),
  answer: z.object({
    pages: z.array(
      z.object({
        kind,
        /** Null: nobody added it yet. */
        page: z.object({ articleId: id, headline: z.string(), slug: z.string(), state }).nullable(),
        /** Address of a page of the newsroom's own making that says it. */
        elsewhere: z.string().nullable(),
        /** Places in it that are still to be filled in. */
        toCome: z.int(),
        /** What it says of readers' data and no longer holds. */
        changes: z.array(
          z.object({
            what: z.enum([
              ...(['platform-new', 'platform-gone', 'letter-new', 'letter-gone'] as const),
              ...(['accounts', 'fediverse', 'questions', 'echoes', 'comments', 'days'] as const),
            ]),
            name: z.string(),
          }),
        ),
      }),
    ),
  }),
});

export const addPressPage = operation({
  method: 'POST',
  path: '/press/:kind',
  permission: 'publication:change',
  summary: 'Writes the draft of such a page from what the newsroom has said of itself.',
  tag: 'press',
  body: z.object({ editionId: id }),
  answer: z.object({ articleId: id }),
});

export const confirmPressPage = operation({
  method: 'POST',
  path: '/press/:kind/right',
  permission: 'publication:change',
  summary: 'What the page says of readers’ data is right again.',
  tag: 'press',
  body: z.object({ editionId: id }),
  answer: 'nothing',
});

export const listReplyRequests = operation({
  method: 'GET',
  path: '/reply-requests',
  permission: 'article:publish',
  summary: 'What people named in articles ask to be published in answer, until it is settled.',
  tag: 'press',
  answer: z.object({
    requests: z.array(
      z.object({
        id,
        articleId: id,
        headline: z.string(),
        /** Address of the article, as readers have it. */
        url: z.string(),
        seq: z.int(),
        name: z.string(),
        mail: z.string(),
        address: z.string(),
        standing: z.enum(REPLY_STANDINGS),
        passage: z.string(),
        words: z.string(),
        createdAt: instant,
        /** Until when French law wants it published. */
        dueAt: instant,
      }),
    ),
  }),
  isForKeys: false,
});

export const settleReplyRequest = operation({
  method: 'POST',
  path: '/reply-requests/:requestId/settled',
  permission: 'article:publish',
  summary: 'It was published, or refused with reasons.',
  tag: 'press',
  answer: 'nothing',
});
