import { z } from 'zod';
import { hour, state } from './articles.ts';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

/** What an article goes through between the first draft and its readers. */

const word = line(2000);
/** `YYYY-MM-DDTHH:MM` on a clock in the zone. */
const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
const zone = z.string().max(64).optional();

/** Where an article stands, with its hour and the name of those that share it. */
const standing = z.object({ state, hour: hour.nullable(), group: id.nullable() });

export const submitArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/submit',
  permission: 'article:write',
  summary: 'Asks for it to be read by another.',
  tag: 'workflow',
  body: z.object({ reviewerId: id.nullish(), word: word.nullish() }),
  answer: 'nothing',
});

export const withdrawArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/withdraw',
  permission: 'article:write',
  summary: 'Takes it back from review.',
  tag: 'workflow',
  body: z.object({ assigneeId: id.nullish() }),
  answer: 'nothing',
});

export const approveArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/approve',
  permission: 'article:review',
  summary: 'Answers for the text as it stands in this revision.',
  tag: 'workflow',
  body: z.object({ revisionId: id }),
  answer: 'nothing',
});

export const unapproveArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/unapprove',
  permission: 'article:review',
  summary: 'Takes an approval back.',
  tag: 'workflow',
  answer: 'nothing',
});

export const sendBackArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/send-back',
  permission: 'article:review',
  summary: 'Gives it back to whoever wrote it, with a word that says why.',
  tag: 'workflow',
  body: z.object({ word }),
  answer: 'nothing',
});

export const assignArticle = operation({
  method: 'PUT',
  path: '/articles/:articleId/assignee',
  permission: 'article:write',
  summary: 'Puts it into somebody’s hands, or into nobody’s.',
  tag: 'workflow',
  body: z.object({ staffId: id.nullable() }),
  answer: z.object({ before: id.nullable() }),
});

export const scheduleArticle = operation({
  method: 'PUT',
  path: '/articles/:articleId/schedule',
  permission: 'article:publish',
  summary: 'Has it appear at an hour, by the clocks of its edition unless another zone is named.',
  tag: 'workflow',
  body: z.object({ wall, zone, isLater: z.boolean().optional() }),
  answer: z.object({
    scheduledAt: instant,
    hour,
    before: standing,
  }),
});

export const unscheduleArticle = operation({
  method: 'DELETE',
  path: '/articles/:articleId/schedule',
  permission: 'article:publish',
  summary: 'Takes its hour away.',
  tag: 'workflow',
  query: z.object({ to: z.enum(['draft', 'in-review', 'unpublished']).optional() }),
  answer: 'nothing',
});

export const setEmbargo = operation({
  method: 'PUT',
  path: '/articles/:articleId/embargo',
  permission: 'article:write',
  summary: 'Forbids it to appear before an hour; null lifts it.',
  tag: 'workflow',
  body: z.object({ wall: wall.nullable(), zone }),
  answer: z.object({ embargoAt: instant.nullable() }),
});

export const publishArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/publish',
  permission: 'article:publish',
  summary: 'Puts it before readers now.',
  tag: 'workflow',
  body: z.object({
    /** Why it goes out although something blocks it. */
    despite: word.nullish(),
  }),
  answer: z.object({ seq: z.int(), url: z.string() }),
});

export const unpublishArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/unpublish',
  permission: 'article:publish',
  summary: 'Takes it away from readers.',
  tag: 'workflow',
  body: z.object({ reason: word.nullish() }),
  answer: 'nothing',
});

export const readErasure = operation({
  method: 'GET',
  path: '/articles/:articleId/erasure',
  permission: 'article:erase',
  summary: 'What erasing it takes away, and what stays; or when it was erased and why.',
  tag: 'workflow',
  answer: z.object({
    erased: z.object({ at: instant, byName: z.string(), reason: z.string() }).nullable(),
    /** Saved states, the published ones among them. */
    revisions: z.int(),
    published: z.int(),
    corrections: z.int(),
    remarks: z.int(),
    reports: z.int(),
    /** Entries of the log that speak of it. */
    logEntries: z.int(),
    /** Comments of readers, which stand under it and stay. */
    comments: z.int(),
    /** Of the story; they go with the last of its articles. */
    claims: z.int(),
    /** Of the story, with their copies; they stay unless one wants them to go. */
    sources: z.int(),
    /** Other articles of the story whose words stand. */
    others: z.int(),
  }),
  isForKeys: false,
});

export const eraseArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/erase',
  permission: 'article:erase',
  summary: 'Takes the words of all its versions away for good; their hashes stay in the log.',
  tag: 'workflow',
  /** `withSources`: the sources of the story and their copies too; only with its last article. */
  body: z.object({ reason: word, withSources: z.boolean().default(false) }),
  answer: 'nothing',
  isForKeys: false,
  needsRecent: true,
});

/** What became of one of several. */
const fate = z.object({ articleId: id, isDone: z.boolean(), refusal: z.string().nullable() });

export const publishTogether = operation({
  method: 'POST',
  path: '/articles/publish',
  permission: 'article:publish',
  summary:
    'Puts several before readers at one moment: all, or none, and says which was in the way.',
  tag: 'workflow',
  body: z.object({
    articles: z
      .array(z.object({ articleId: id, despite: word.nullish() }))
      .min(1)
      .max(200),
  }),
  answer: z.object({ results: z.array(fate) }),
});

export const scheduleTogether = operation({
  method: 'POST',
  path: '/articles/schedule',
  permission: 'article:publish',
  summary:
    'Gives the languages of a story one hour, at which they appear all or none; or gives it to none, and says which was in the way.',
  tag: 'workflow',
  body: z.object({
    articleIds: z.array(id).min(1).max(200),
    wall,
    zone,
    isLater: z.boolean().optional(),
  }),
  answer: z.object({ results: z.array(fate.extend({ before: standing.nullable() })) }),
});

const placed = z.object({
  articleId: id,
  standing: standing.extend({ hour: hour.extend({ wall, zone: z.string().max(64) }).nullable() }),
});

export const setHours = operation({
  method: 'PUT',
  path: '/articles/hours',
  permission: 'article:publish',
  summary:
    'Gives several their hours or takes them away, all or none; what it answers with undoes it.',
  tag: 'workflow',
  body: z.object({ articles: z.array(placed).min(1).max(200) }),
  answer: z.object({ before: z.array(z.object({ articleId: id, standing })) }),
});

export const doWithArticles = operation({
  method: 'POST',
  path: '/articles/bulk',
  permission: 'article:write',
  summary: 'Does the same with many articles; each says for itself whether it was done.',
  tag: 'workflow',
  body: z.object({
    articleIds: z.array(id).min(1).max(500),
    act: z.discriminatedUnion('do', [
      z.object({ do: z.literal('assign'), staffId: id.nullable() }),
      z.object({ do: z.literal('section'), sectionId: id.nullable() }),
      z.object({ do: z.literal('tag'), name: line(80) }),
      z.object({ do: z.literal('untag'), tagId: id }),
      z.object({ do: z.literal('submit') }),
      z.object({ do: z.literal('withdraw') }),
      z.object({ do: z.literal('unpublish'), reason: word }),
      z.object({ do: z.literal('trash') }),
      z.object({ do: z.literal('restore') }),
    ]),
  }),
  answer: z.object({ results: z.array(fate) }),
});
