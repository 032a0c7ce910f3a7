import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import {
  type BlockKind,
  type CommentBlock,
  deleteBan,
  listBlocks,
  putBlock,
} from '../../storage/comment-blocks.ts';
import { getComment, type KeptComment } from '../../storage/comments.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';

/** Somebody whose comments are thrown out as they come, and by what they are known. */
export interface CommentBan {
  id: string;
  /** How they signed. */
  name: string;
  mail: string | null;
  /** The beginning of the mark of their network; it tells two bans apart and nobody's address. */
  network: string | null;
  /** Where they are found elsewhere. */
  page: string | null;
  reason: string;
  commentId: string;
  madeByName: string;
  at: number;
}

const MARK_SHOWN = 6;

/**
 * Bans who wrote a comment: by mailbox, by the mark of the network address, and who came from elsewhere by
 * the page where they are found. All parts are lifted together.
 * @throws AppError `not-found` / `comment.not-found`; `invalid` / `comment.nobody-to-ban`
 */
export async function banWriter(
  ctx: Context,
  input: { commentId: string; reason: string },
): Promise<{ banId: string }> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const banId = newId();
  await ctx.db.transaction().execute(async (trx) => {
    const comment = await getComment(trx, input.commentId);
    if (!comment) throw new AppError('not-found', 'comment.not-found');
    const parts = partsOf(comment);
    if (parts.length === 0) throw new AppError('invalid', 'comment.nobody-to-ban');
    const madeByName = ctx.actor.type === 'staff' ? ctx.actor.name : '';
    for (const { kind, value } of parts)
      await putBlock(trx, {
        id: newId(),
        kind,
        value,
        effect: 'spam',
        reason: input.reason,
        madeBy: actorName(ctx.actor),
        at: ctx.now,
        ban: { id: banId, name: comment.authorName, commentId: comment.id, madeByName },
      });
    const kinds = parts.map(({ kind }) => kind).join(' ');
    await audit(trx, ctx, 'comment.banned', `comment-ban:${banId}`, { kinds });
  });
  return { banId };
}

function partsOf(comment: KeptComment): { kind: BlockKind; value: string }[] {
  const { authorMail, addressMark, origin, authorSite } = comment;
  const page = pageOf(origin, authorSite ?? '');
  return [
    ...(authorMail ? [{ kind: 'mail' as const, value: authorMail }] : []),
    ...(addressMark ? [{ kind: 'address' as const, value: addressMark }] : []),
    ...(page ? [{ kind: 'page' as const, value: page }] : []),
  ];
}

/** Of the fediverse a person, of the web a whole site: its pages are as many as it likes. */
function pageOf(origin: string, site: string): string | null {
  if (!URL.canParse(site)) return null;
  if (origin === 'fediverse') return site;
  return origin === 'webmention' ? new URL(site).origin : null;
}

/** @throws AppError `not-found` / `comment.no-such-ban` */
export async function liftBan(ctx: Context, input: { banId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  await ctx.db.transaction().execute(async (trx) => {
    if (!(await deleteBan(trx, input.banId)))
      throw new AppError('not-found', 'comment.no-such-ban');
    await audit(trx, ctx, 'comment.ban-lifted', `comment-ban:${input.banId}`, {});
  });
}

/** Everybody who is banned, newest first. */
export async function listBans(ctx: Pick<Context, 'db' | 'actor'>): Promise<CommentBan[]> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  const bans = new Map<string, CommentBan>();
  for (const block of await listBlocks(ctx.db)) {
    if (!block.ban) continue;
    const { id } = block.ban;
    bans.set(id, withPart(bans.get(id) ?? bareBan(block, block.ban), block));
  }
  return [...bans.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

const bareBan = (block: CommentBlock, ban: NonNullable<CommentBlock['ban']>): CommentBan => ({
  ...ban,
  reason: block.reason,
  at: block.at,
  mail: null,
  network: null,
  page: null,
});

function withPart(ban: CommentBan, { kind, value }: CommentBlock): CommentBan {
  if (kind === 'mail') return { ...ban, mail: value };
  if (kind === 'address') return { ...ban, network: value.slice(0, MARK_SHOWN) };
  return kind === 'page' ? { ...ban, page: value } : ban;
}
