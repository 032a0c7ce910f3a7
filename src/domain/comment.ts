export const COMMENT_STATES = ['held', 'approved', 'spam', 'removed'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** A reader's public reply under an article. `authorMail` never leaves the moderation desk. */
export interface Comment {
  id: string;
  articleId: string;
  parentId: string | null;
  authorName: string;
  authorMail: string | null;
  authorSite: string | null;
  /** Plain text, paragraphs apart by a blank line. */
  body: string;
  state: CommentState;
  /** What it is besides a comment typed here: `pingback`, `trackback`, `fediverse`, … */
  origin: string;
  createdAt: number;
}
