export const COMMENT_STATES = ['held', 'approved', 'spam', 'removed'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/**
 * Who is published without being read first: everybody whom no check stops, those who were published
 * here before, nobody. `closed`: nothing more is taken.
 */
export const COMMENT_MODES = ['open', 'first-held', 'all-held', 'closed'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** The rules of the publication; an article may have others, see `ArticleTalkRule`. */
export interface CommentSettings {
  mode: CommentMode;
  /** Days after publication on which an article stops taking comments; null: never. */
  closeAfterDays: number | null;
  /** More links than this in one comment, and it is held. */
  maxLinks: number;
  /** Whether the reader's browser is asked to work for a moment; what comes without is held. */
  asksProof: boolean;
}

/** What an article does otherwise than the publication; null: nothing. */
export interface ArticleTalkRule {
  mode: CommentMode | null;
  /** Days after its publication; 0: without an end. */
  closeAfterDays: number | null;
}

/** A reader's public reply under an article. `authorMail` never leaves the moderation desk. */
export interface Comment {
  id: string;
  articleId: string;
  parentId: string | null;
  authorName: string;
  authorMail: string | null;
  authorSite: string | null;
  /** Plain text, paragraphs apart by a blank line. Lines that begin with `>` are quoted. */
  body: string;
  state: CommentState;
  /** Where it came from: `form`, `studio`, `wordpress`, `pingback`, `fediverse`, … */
  origin: string;
  createdAt: number;
}

/** What readers may know of a comment: the only shape in which one leaves the moderation desk. */
export interface PublicComment {
  id: string;
  name: string;
  site: string | null;
  body: string;
  badge: 'author' | 'staff' | null;
  /** Its page elsewhere, for what came from the fediverse or another site. */
  elsewhere: string | null;
  note: string | null;
  createdAt: number;
  editedAt: number | null;
  /** Taken out, while answers to it stand: only its place is shown. */
  isRemoved: boolean;
}

export interface PublicThread extends PublicComment {
  /** In the order they were written. */
  replies: PublicComment[];
}

const DAY_MS = 24 * 3_600_000;

/** Whether an article takes comments now. */
export function isOpen(
  rules: CommentSettings,
  article: ArticleTalkRule & { publishedAt: number | null },
  now: number,
): boolean {
  if ((article.mode ?? rules.mode) === 'closed' || article.publishedAt === null) return false;
  // A mode of its own is a decision about this article, whatever its age.
  const days = article.closeAfterDays ?? (article.mode === null ? rules.closeAfterDays : null);
  return !days || now < article.publishedAt + days * DAY_MS;
}
