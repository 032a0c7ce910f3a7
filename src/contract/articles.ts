import { z } from 'zod';
import { ACCESS, ARTICLE_STATES, BYLINE_ROLES, STORY_KINDS } from '../domain/article.ts';
import { STEPS } from '../domain/desk.ts';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

export const kind = z.enum(STORY_KINDS);
export const state = z.enum(ARTICLE_STATES);

/** An hour as it was meant: what a clock on the wall shows, in an IANA zone. */
export const hour = z.object({
  wall: z.string(),
  zone: z.string(),
  isLater: z.boolean().optional(),
});

export const readinessItem = z.object({
  check: z.string(),
  level: z.enum(['blocks', 'look', 'fine']),
  /** What is the matter, in a sentence; of what is in order, in a word. */
  text: z.string(),
  /** The words of the text that it is about. */
  passage: z.string().optional(),
  cure: z.enum(['text', 'details', 'pictures', 'review', 'verso']).nullable(),
});

export const readiness = z.object({
  words: z.int(),
  blocks: z.int(),
  looks: z.int(),
  toCome: z.int(),
  items: z.array(readinessItem),
});

const step = z.object({
  id,
  step: z.enum(STEPS),
  /** Name of the person; null for the house itself. */
  by: z.string().nullable(),
  at: instant,
  word: z.string().nullable(),
  /** A person's name, an hour, or whatever the step was about. */
  about: z.string().nullable(),
});

const author = z.object({ authorId: id, role: z.enum(BYLINE_ROLES) });

export const articleDetails = z.object({
  id,
  storyId: id,
  editionId: id,
  /** Of its edition. */
  lang: z.string(),
  timeZone: z.string(),
  state,
  kind,
  slug: z.string(),
  /** Where readers find it, or will. */
  url: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  sectionId: id.nullable(),
  tags: z.array(z.object({ id, name: z.string() })),
  authors: z.array(author.extend({ name: z.string() })),
  heroMediaId: id.nullable(),
  heroAlt: z.string().nullable(),
  heroCaption: z.string().nullable(),
  hero: z.object({ src: z.string(), alt: z.string(), credit: z.string() }).nullable(),
  dateline: z.string().nullable(),
  access: z.enum(ACCESS),
  /** The tiers that open it, where `access` is `tiers`. */
  accessTiers: z.array(id),
  /** Blocks that everybody may read. */
  teaserBlocks: z.int(),
  isPinned: z.boolean(),
  seoTitle: z.string().nullable(),
  seoDescription: z.string().nullable(),
  parentId: id.nullable(),
  position: z.int(),
  version: z.int(),
  headRevisionId: id.nullable(),
  /** Readers have another state of the text than the newsroom. */
  hasChanges: z.boolean(),
  /** What was written last becomes a revision in a moment; until then the readiness is of the one before. */
  isSettling: z.boolean(),
  createdAt: instant,
  touchedAt: instant,
  publishedAt: instant.nullable(),
  updatedAt: instant.nullable(),
  scheduledAt: instant.nullable(),
  scheduled: hour.nullable(),
  scheduleProblem: z.string().nullable(),
  embargoAt: instant.nullable(),
  embargo: hour.nullable(),
  assigneeId: id.nullable(),
  isTrashed: z.boolean(),
  /** Who answered for the text; `isCurrent`: as it stands now. */
  review: z.object({ by: z.string().nullable(), at: instant, isCurrent: z.boolean() }).nullable(),
  /** Of what readers have. */
  published: z
    .object({
      seq: z.int(),
      reviewedBy: z.string().nullable(),
      reviewedAt: instant.nullable(),
      publishedBy: z.string().nullable(),
    })
    .nullable(),
  /** The story in all its editions, this one too. */
  editions: z.array(
    z.object({
      editionId: id,
      articleId: id,
      lang: z.string(),
      state,
      headline: z.string(),
      /** It appears at the same hour as this one, or neither does. */
      isTogether: z.boolean(),
    }),
  ),
  steps: z.array(step),
  readiness,
  may: z.object({
    write: z.boolean(),
    publish: z.boolean(),
    review: z.boolean(),
    assign: z.boolean(),
    /** It lies in nobody's hands, and this person may take it. */
    take: z.boolean(),
    translate: z.boolean(),
  }),
});

export const readArticle = operation({
  method: 'GET',
  path: '/articles/:articleId',
  permission: 'studio:enter',
  summary: 'An article with all that is said beside its text, and how ready it is.',
  tag: 'articles',
  answer: articleDetails,
});

export const createArticle = operation({
  method: 'POST',
  path: '/articles',
  permission: 'article:write',
  summary: 'Begins a draft.',
  tag: 'articles',
  body: z.object({
    editionId: id,
    kind: kind.default('news'),
    headline: line().default(''),
    sectionId: id.nullish(),
  }),
  answer: z.object({ articleId: id }),
});

export const beginTranslation = operation({
  method: 'POST',
  path: '/articles/:articleId/translations',
  permission: 'article:translate',
  summary: 'Begins the article of a story in another edition, or finds the one that is there.',
  tag: 'articles',
  body: z.object({ editionId: id }),
  answer: z.object({ articleId: id, isNew: z.boolean() }),
});

export const duplicateArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/duplicate',
  permission: 'article:write',
  summary: 'Begins a new story with the words and details of another.',
  tag: 'articles',
  answer: z.object({ articleId: id }),
});

export const changeArticle = operation({
  method: 'PATCH',
  path: '/articles/:articleId',
  permission: 'article:write',
  summary: 'Changes what is said beside the text; whatever is absent stays as it is.',
  tag: 'articles',
  body: z.object({
    /** What the person had before them. */
    version: z.int().optional(),
    slug: line(200).optional(),
    kind: kind.optional(),
    sectionId: id.nullish(),
    tags: z
      .array(z.union([z.object({ id }), z.object({ name: line(80) })]))
      .max(50)
      .optional(),
    authors: z.array(author).max(30).optional(),
    heroMediaId: id.nullish(),
    heroAlt: line(1000).nullish(),
    heroCaption: line(1000).nullish(),
    dateline: line(100).nullish(),
    access: z.enum(ACCESS).optional(),
    accessTiers: z.array(id).max(20).optional(),
    teaserBlocks: z.int().min(0).max(20).optional(),
    isPinned: z.boolean().optional(),
    seoTitle: line(200).nullish(),
    seoDescription: line(500).nullish(),
    parentId: id.nullish(),
    position: z.int().min(0).max(10_000).optional(),
  }),
  answer: z.object({ version: z.int() }),
});

export const trashArticle = operation({
  method: 'DELETE',
  path: '/articles/:articleId',
  permission: 'article:write',
  summary: 'Throws a draft that was never published into the trash.',
  tag: 'articles',
  answer: 'nothing',
});

export const restoreArticle = operation({
  method: 'POST',
  path: '/articles/:articleId/restore',
  permission: 'article:write',
  summary: 'Takes a draft out of the trash, as it was.',
  tag: 'articles',
  answer: 'nothing',
});

export const listTrash = operation({
  method: 'GET',
  path: '/trash',
  permission: 'article:write',
  summary: 'What lies in the trash, the last thrown away first.',
  tag: 'articles',
  answer: z.object({
    rows: z.array(z.object({ id, headline: z.string(), editionId: id, trashedAt: instant })),
  }),
});
