import type { ArticleTalkRule, CommentMode, CommentState } from '../../domain/comment.ts';
import { LEAST_LEARNT, type WordCount } from '../../domain/comment-filter.ts';
import { AppError } from '../../domain/errors.ts';
import { type CommentBlock, listBlocks } from '../../storage/comment-blocks.ts';
import {
  countDesk,
  type DeskComment,
  type DeskTab,
  listDeskComments,
  listReasons,
} from '../../storage/comment-desk.ts';
import { getTalkRule } from '../../storage/comment-threads.ts';
import { listWords, readWords } from '../../storage/comment-words.ts';
import { countByMailbox, getComment } from '../../storage/comments.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { readPublication } from '../publication/change-settings.ts';

type DeskContext = Pick<Context, 'db' | 'actor'>;

const PAGE = 40;

export interface CommentDesk {
  counts: Record<DeskTab, number>;
  oldestHeldAt: number | null;
  comments: (DeskComment & { reasons: string[] })[];
  next: string | null;
}

/** One place of the moderation desk, by key: those to read oldest first. */
export async function readCommentDesk(
  ctx: DeskContext,
  asked: {
    tab: DeskTab;
    articleId?: string | undefined;
    find?: string | undefined;
    after?: string | undefined;
  },
): Promise<CommentDesk> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const found = await listDeskComments(ctx.db, {
    ...asked,
    after: placeOf(asked.after),
    limit: PAGE + 1,
  });
  const shown = found.slice(0, PAGE);
  const reported = shown.filter(({ reports }) => reports > 0).map(({ id }) => id);
  const reasons = await listReasons(ctx.db, reported);
  const last = shown.at(-1);
  return {
    ...(await countDesk(ctx.db)),
    comments: shown.map((comment) => ({
      ...comment,
      reasons: reasons
        .filter(({ commentId, reason }) => commentId === comment.id && reason !== '')
        .map(({ reason }) => reason),
    })),
    next: found.length > PAGE && last ? `${last.createdAt}.${last.id}` : null,
  };
}

function placeOf(after: string | undefined): { at: number; id: string } | null {
  const match = /^(\d+)\.([\w-]+)$/.exec(after ?? '');
  return match ? { at: Number(match[1]), id: match[2] ?? '' } : null;
}

/** What the desk knows of who wrote a comment, and the rule of its article. */
export async function readCommentWriter(
  ctx: DeskContext,
  input: { commentId: string },
): Promise<
  ArticleTalkRule & {
    counts: Partial<Record<CommentState, number>>;
    usual: CommentMode;
    usualDays: number | null;
  }
> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const comment = await getComment(ctx.db, input.commentId);
  if (!comment) throw new AppError('not-found', 'comment.not-found');
  const { settings } = await readPublication(ctx.db);
  return {
    counts: comment.authorMail ? await countByMailbox(ctx.db, comment.authorMail) : {},
    ...(await getTalkRule(ctx.db, comment.articleId)),
    usual: settings.comments.mode,
    usualDays: settings.comments.closeAfterDays,
  };
}

/**
 * The blocklist, without what is a part of a ban. The mark of an address says nothing to anybody and stays
 * out.
 */
export async function listCommentBlocks(ctx: DeskContext): Promise<CommentBlock[]> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const blocks = await listBlocks(ctx.db);
  return blocks
    .filter(({ ban }) => ban === null)
    .map((block) => (block.kind === 'address' ? { ...block, value: '…' } : block));
}

const WORDS_SHOWN = 24;

/** By which words the filter goes. */
export async function readCommentFilter(ctx: DeskContext): Promise<{
  learnt: WordCount;
  least: number;
  spamWords: ({ word: string } & WordCount)[];
  hamWords: ({ word: string } & WordCount)[];
}> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  return {
    learnt: (await readWords(ctx.db, [])).total,
    least: LEAST_LEARNT,
    spamWords: await listWords(ctx.db, 'spam', WORDS_SHOWN),
    hamWords: await listWords(ctx.db, 'ham', WORDS_SHOWN),
  };
}
