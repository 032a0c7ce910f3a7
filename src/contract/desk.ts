import { z } from 'zod';
import { ACCESS, BYLINE_ROLES } from '../domain/article.ts';
import { ROLES } from '../domain/permissions.ts';
import { kind, readinessItem, state } from './articles.ts';
import { operation } from './operation.ts';
import { cursor, id, instant, line } from './values.ts';

const wish = {
  edition: id.optional(),
  section: id.optional(),
  kind: kind.optional(),
  /** A person of the staff, `me`, or `nobody`. */
  assignee: id.optional(),
  author: id.optional(),
  /** Words of headlines. */
  q: line(200).optional(),
};

const row = z.object({
  id,
  storyId: id,
  editionId: id,
  kind,
  state,
  headline: z.string(),
  sectionId: id.nullable(),
  assigneeId: id.nullable(),
  access: z.enum(ACCESS),
  isPinned: z.boolean(),
  version: z.int(),
  headRevisionId: id.nullable(),
  isReviewed: z.boolean(),
  /** Published, and worked on since. */
  hasChanges: z.boolean(),
  touchedAt: instant,
  scheduledAt: instant.nullable(),
  /** Why it did not appear at its hour. */
  scheduleProblem: z.string().nullable(),
  embargoAt: instant.nullable(),
  publishedAt: instant.nullable(),
  updatedAt: instant.nullable(),
  /** Times it was read in the last seven days; null for what is not published. */
  reads: z.int().nullable(),
  byline: z.array(z.object({ id, name: z.string(), role: z.enum(BYLINE_ROLES) })),
  /** The story in all its editions, this one too. */
  editions: z.array(z.object({ id, editionId: id, state })),
  /** Null for what is published. */
  ready: z
    .object({
      words: z.int(),
      blocks: z.int(),
      looks: z.int(),
      toCome: z.int(),
      /** What is most in the way. */
      first: readinessItem.nullable(),
    })
    .nullable(),
});

const page = { rows: z.array(row), next: cursor.nullable() };

export const readDesk = operation({
  method: 'GET',
  path: '/desk',
  permission: 'studio:enter',
  summary: 'Every state of the desk at a glance, with how many are in it.',
  tag: 'desk',
  query: z.object(wish),
  answer: z.object({
    now: instant,
    groups: z.array(z.object({ state, count: z.int(), isMore: z.boolean(), ...page })),
  }),
});

export const listArticles = operation({
  method: 'GET',
  path: '/articles',
  permission: 'studio:enter',
  summary: 'The articles in one state, page by page.',
  tag: 'desk',
  query: z.object({
    state,
    ...wish,
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object(page),
});

export const listAwaiting = operation({
  method: 'GET',
  path: '/desk/awaiting',
  permission: 'studio:enter',
  summary: 'What waits for the person who asks, the most pressing first.',
  tag: 'desk',
  answer: z.object({
    items: z.array(
      z.object({
        what: z.enum(['missed-hour', 'not-ready', 'review', 'sent-back', 'in-hand']),
        articleId: id,
        headline: z.string(),
        editionId: id,
        at: instant,
        by: z.string().nullable(),
        word: z.string().nullable(),
        count: z.int(),
      }),
    ),
  }),
});

export const readCalendar = operation({
  method: 'GET',
  path: '/calendar',
  permission: 'studio:enter',
  summary: 'What appeared and what is to appear, by the clocks of an edition.',
  tag: 'desk',
  query: z.object({
    /** The first day, `YYYY-MM-DD`. */
    from: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    days: z.coerce.number().int().min(1).max(43),
    edition: id.optional(),
  }),
  answer: z.object({
    zone: z.string(),
    entries: z.array(
      z.object({
        id,
        storyId: id,
        editionId: id,
        state,
        headline: z.string(),
        at: instant,
        /** `YYYY-MM-DDTHH:MM` in the calendar's zone. */
        wall: z.string(),
        /** Those that bear the same appear together, all or none. */
        scheduleGroup: id.nullable(),
        scheduleProblem: z.string().nullable(),
      }),
    ),
  }),
});

export const readChoices = operation({
  method: 'GET',
  path: '/desk/choices',
  permission: 'studio:enter',
  summary: 'What an article can be given: sections, people, authors.',
  tag: 'desk',
  answer: z.object({
    sections: z.array(z.object({ id, editionId: id, parentId: id.nullable(), name: z.string() })),
    staff: z.array(z.object({ id, name: z.string(), role: z.enum(ROLES) })),
    authors: z.array(z.object({ id, name: z.string() })),
  }),
});

export const suggestTags = operation({
  method: 'GET',
  path: '/desk/tags',
  permission: 'studio:enter',
  summary: 'Subjects of an edition that begin with these letters.',
  tag: 'desk',
  query: z.object({ edition: id, q: line(80).default('') }),
  answer: z.object({ tags: z.array(z.object({ id, name: z.string() })) }),
});

export const findArticles = operation({
  method: 'GET',
  path: '/desk/find',
  permission: 'studio:enter',
  summary: 'Articles of any state by the words of their headlines.',
  tag: 'desk',
  query: z.object({ q: line(200).default(''), edition: id.optional() }),
  answer: z.object({
    found: z.array(z.object({ id, headline: z.string(), editionId: id, state })),
  }),
});
