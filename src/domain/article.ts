import type { DocumentJson } from './document/types.ts';

/** What a piece is; it is said to readers and to machines, and the linter judges by it. */
export const STORY_KINDS = [
  'news',
  'reportage',
  'investigation',
  'analysis',
  'background',
  'interview',
  'opinion',
  'review',
  'ask-public',
  'live',
  'fact-check',
  'sponsored',
  'brief',
  'page',
] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

export const ARTICLE_STATES = [
  'draft',
  'in-review',
  'scheduled',
  'published',
  'unpublished',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export const ACCESS = ['public', 'readers', 'supporters', 'tiers'] as const;
/** Who may read the whole text. */
export type Access = (typeof ACCESS)[number];

/** What the translations of one piece share. */
export interface Story {
  id: string;
  kind: StoryKind;
  createdAt: number;
}

/** One piece in one edition. `headRevisionId` is what the newsroom works on; readers get `publishedRevisionId`. */
export interface Article {
  id: string;
  storyId: string;
  editionId: string;
  kind: StoryKind;
  slug: string;
  state: ArticleState;
  headline: string;
  standfirst: string;
  sectionId: string | null;
  heroMediaId: string | null;
  heroAlt: string | null;
  heroCaption: string | null;
  dateline: string | null;
  access: Access;
  /** Ids of the tiers that open it, where `access` is `tiers`. */
  accessTiers: string[];
  /** Blocks that everybody may read of one that is not public and has no divider. */
  teaserBlocks: number;
  isPinned: boolean;
  /** Pages only: the page above this one. */
  parentId: string | null;
  position: number;
  seoTitle: string | null;
  seoDescription: string | null;
  headRevisionId: string | null;
  publishedRevisionId: string | null;
  /** Milliseconds since 1970, UTC, like every instant in Recto. */
  publishedAt: number | null;
  /** When readers last got a changed text; null until then. */
  updatedAt: number | null;
  scheduledAt: number | null;
  wordCount: number;
  createdAt: number;
  /** The person of the staff who began it; null for imports and the command line. */
  makerId: string | null;
  /** The person of the staff whose hands it is in. */
  assigneeId: string | null;
}

/** A saved state. Once published it has a number and never changes. */
export interface Revision {
  id: string;
  articleId: string;
  /** 1, 2, 3… for published ones. */
  seq: number | null;
  parentId: string | null;
  headline: string;
  standfirst: string;
  doc: DocumentJson;
  /** SHA-256, hex, of the RFC 8785 form of `{ title, standfirst, doc }`. */
  contentHash: string;
  createdBy: string;
  createdAt: number;
  publishedAt: number | null;
  note: string | null;
}

/** How a person stands in a byline. */
export const BYLINE_ROLES = [
  'author',
  'translator',
  'photographer',
  'illustrator',
  'editor',
] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];
