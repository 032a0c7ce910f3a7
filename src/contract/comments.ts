import { z } from 'zod';
import { COMMENT_MODES, COMMENT_STATES } from '../domain/comment.ts';
import { operation } from './operation.ts';
import { cursor, id, instant, line } from './values.ts';

const state = z.enum(COMMENT_STATES);
const mode = z.enum(COMMENT_MODES);
const tab = z.enum(['held', 'reported', 'approved', 'spam', 'elsewhere', 'removed']);
const weighed = z.array(z.object({ word: z.string(), odds: z.number() }));

/** Why a comment was held, in the shape of `domain/comment-signals.ts`. */
const signal = z.object({
  name: z.string(),
  by: z.string().optional(),
  word: z.string().optional(),
  effect: z.string().optional(),
  count: z.int().optional(),
  most: z.int().optional(),
  times: z.int().optional(),
  why: z.string().optional(),
  odds: z.number().optional(),
  words: weighed.optional(),
});

const comment = z.object({
  id,
  articleId: id,
  headline: z.string(),
  slug: z.string(),
  lang: z.string(),
  name: z.string(),
  /** For the moderation desk and nobody else. */
  mail: z.string().nullable(),
  site: z.string().nullable(),
  body: z.string(),
  state,
  origin: z.string(),
  badge: z.enum(['author', 'staff']).nullable(),
  answers: z.object({ name: z.string(), body: z.string() }).nullable(),
  signals: z.array(signal),
  reports: z.int(),
  /** What those said who reported it. */
  reasons: z.array(z.string()),
  note: z.string().nullable(),
  wantsNotices: z.boolean(),
  createdAt: instant,
  editedAt: instant.nullable(),
});

export const readCommentDesk = operation({
  method: 'GET',
  path: '/comments',
  permission: 'comment:moderate',
  summary: 'Comments of one place of the desk, and how many wait in each.',
  tag: 'comment',
  query: z.object({
    tab: tab.default('held'),
    articleId: id.optional(),
    find: line(200).optional(),
    after: cursor.optional(),
  }),
  answer: z.object({
    counts: z.record(z.string(), z.int()),
    oldestHeldAt: instant.nullable(),
    comments: z.array(comment),
    next: z.string().nullable(),
  }),
});

export const decideComments = operation({
  method: 'POST',
  path: '/comments/decisions',
  permission: 'comment:moderate',
  summary: 'Publishes, holds, throws out or takes away comments, one or many at once.',
  tag: 'comment',
  body: z.object({ to: z.array(z.object({ id, state })).min(1).max(200) }),
  /** What they were before: sent back, it undoes. */
  answer: z.object({ before: z.array(z.object({ id, state })) }),
});

export const answerComment = operation({
  method: 'POST',
  path: '/comments/:commentId/answers',
  permission: 'comment:moderate',
  summary: 'Answers a comment from the newsroom, publishing it where it was not.',
  tag: 'comment',
  body: z.object({ body: z.string().max(20_000) }),
  answer: z.object({ id }),
});

export const noteComment = operation({
  method: 'PUT',
  path: '/comments/:commentId/note',
  permission: 'comment:moderate',
  summary: 'Sets the moderator’s word under a comment; an empty one takes it away.',
  tag: 'comment',
  body: z.object({ note: line(1_000) }),
  answer: 'nothing',
});

export const banCommentWriter = operation({
  method: 'POST',
  path: '/comments/:commentId/ban',
  permission: 'comment:moderate',
  summary: 'Throws out whatever the writer of this comment sends from now on.',
  tag: 'comment',
  body: z.object({ reason: line(300).default('') }),
  answer: z.object({ banId: id }),
});

export const listCommentBans = operation({
  method: 'GET',
  path: '/comment-bans',
  permission: 'comment:moderate',
  summary: 'People whose comments are thrown out as they come, newest first.',
  tag: 'comment',
  answer: z.object({
    bans: z.array(
      z.object({
        id,
        name: z.string(),
        /** Masked: of a banned mailbox only the mark, its first letter and its domain are kept. */
        mail: z.string().nullable(),
        /** The beginning of the mark of their network: it tells two bans apart and nobody's address. */
        network: z.string().nullable(),
        page: z.string().nullable(),
        reason: z.string(),
        commentId: z.string(),
        madeByName: z.string(),
        at: instant,
      }),
    ),
  }),
});

export const liftCommentBan = operation({
  method: 'DELETE',
  path: '/comment-bans/:banId',
  permission: 'comment:moderate',
  summary: 'Lifts a ban, by whatever its person was known.',
  tag: 'comment',
  answer: 'nothing',
});

export const readCommentWriter = operation({
  method: 'GET',
  path: '/comments/:commentId/writer',
  permission: 'comment:moderate',
  summary:
    'How many comments of the same mailbox stand in each state, and the rule of the article.',
  tag: 'comment',
  answer: z.object({
    counts: z.record(z.string(), z.int()),
    mode: mode.nullable(),
    closeAfterDays: z.int().nullable(),
    usual: mode,
    usualDays: z.int().nullable(),
  }),
});

export const setCommentMode = operation({
  method: 'PUT',
  path: '/articles/:articleId/comment-mode',
  permission: 'comment:moderate',
  summary: 'Gives an article a comment rule of its own; null: the publication’s.',
  tag: 'comment',
  body: z.object({
    mode: mode.nullable(),
    /** Days after its publication; 0: without an end. */
    closeAfterDays: z.int().min(0).max(3_650).nullable().default(null),
  }),
  answer: 'nothing',
});

export const listCommentBlocks = operation({
  method: 'GET',
  path: '/comment-blocks',
  permission: 'comment:moderate',
  summary: 'Words, sites and people whose comments are held or thrown out.',
  tag: 'comment',
  answer: z.object({
    blocks: z.array(
      z.object({
        id,
        kind: z.string(),
        value: z.string(),
        effect: z.string(),
        reason: z.string(),
        at: instant,
      }),
    ),
  }),
});

export const blockFromComments = operation({
  method: 'POST',
  path: '/comment-blocks',
  permission: 'comment:moderate',
  summary: 'Puts a word, a site or a mailbox on the blocklist.',
  tag: 'comment',
  body: z.object({
    kind: z.enum(['word', 'host', 'mail']),
    value: line(200),
    effect: z.enum(['hold', 'spam']).default('hold'),
    reason: line(300).default(''),
  }),
  answer: 'nothing',
});

export const unblockFromComments = operation({
  method: 'DELETE',
  path: '/comment-blocks/:blockId',
  permission: 'comment:moderate',
  summary: 'Takes a line off the blocklist.',
  tag: 'comment',
  answer: 'nothing',
});

const word = z.object({ word: z.string(), spam: z.int(), ham: z.int() });

export const readCommentFilter = operation({
  method: 'GET',
  path: '/comment-filter',
  permission: 'comment:moderate',
  summary: 'What the filter learnt from the newsroom’s decisions, and by which words it goes.',
  tag: 'comment',
  answer: z.object({
    learnt: z.object({ spam: z.int(), ham: z.int() }),
    least: z.int(),
    spamWords: z.array(word),
    hamWords: z.array(word),
  }),
});
