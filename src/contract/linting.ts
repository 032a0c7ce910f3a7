/** What the linter in the browser needs besides the text on the screen and its records. */
import { z } from 'zod';
import { STORY_KINDS } from '../domain/article.ts';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

export const readLinting = operation({
  method: 'GET',
  path: '/articles/:articleId/linting',
  permission: 'studio:enter',
  summary:
    'What the linter reads a text by: its kind, the newsroom’s words, its pictures, what is out.',
  tag: 'findings',
  answer: z.object({
    kind: z.enum(STORY_KINDS),
    /** When the text is or will be published; now, if nobody said. */
    at: instant,
    lists: z.record(
      z.string(),
      z.object({ add: z.array(z.string()).optional(), remove: z.array(z.string()).optional() }),
    ),
    off: z.array(z.string()),
    pictures: z.array(
      z.object({
        mediaId: id,
        credit: z.string().nullable(),
        takenAt: z.string().nullable(),
        place: z.string().nullable(),
        digitalSourceType: z.string().nullable(),
        label: z.string().nullable(),
      }),
    ),
    /** What readers have now, if it is not the saved text. */
    published: z
      .object({ headline: z.string(), standfirst: z.string(), text: z.string() })
      .nullable(),
  }),
});
