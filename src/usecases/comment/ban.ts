import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import {
  type BanFacts,
  type CommentBlock,
  deleteBan,
  listBlocks,
  putBlock,
} from '../../storage/comment-blocks.ts';
import { getComment } from '../../storage/comments.ts';
import { audit } from '../audit.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { type BanPart, maskedMail, partsOf } from './writer-marks.ts';

/** Somebody whose comments are thrown out as they come, and by what they are known. */
export interface CommentBan {
  id: string;
  /** How they signed. */
  name: string;
  /** Their mailbox, of which only the first letter and the domain are kept. */
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
 * Bans who wrote a comment: by the mark of their mailbox and of their network, and who came from elsewhere
 * by the page or site where they are found. All parts are lifted together. Whoever is banned already, by
 * mailbox or page, stays banned once: the ban knows them by more.
 * @throws AppError `not-found` / `comment.not-found`; `invalid` / `comment.nobody-to-ban`
 */
export async function banWriter(
  ctx: Context & { sealer: Sealer },
  input: { commentId: string; reason: string },
): Promise<{ banId: string }> {
  mustBeAllowed(ctx.actor, 'comment:moderate');
  return ctx.db.transaction().execute(async (trx) => {
    const comment = await getComment(trx, input.commentId);
    if (!comment) throw new AppError('not-found', 'comment.not-found');
    const parts = partsOf(ctx.sealer, comment);
    if (parts.length === 0) throw new AppError('invalid', 'comment.nobody-to-ban');
    const known = samePerson(await listBlocks(trx), parts);
    const ban = known?.ban ?? {
      id: newId(),
      name: comment.authorName,
      commentId: comment.id,
      madeByName: ctx.actor.type === 'staff' ? ctx.actor.name : '',
    };
    for (const { kind, value, shown } of parts)
      await putBlock(trx, {
        id: newId(),
        kind,
        value,
        effect: 'spam',
        reason: known?.reason ?? input.reason,
        madeBy: actorName(ctx.actor),
        at: ctx.now,
        ban: { ...ban, shown },
      });
    const kinds = parts.map(({ kind }) => kind).join(' ');
    await audit(trx, ctx, 'comment.banned', `comment-ban:${ban.id}`, { kinds });
    return { banId: ban.id };
  });
}

/** A household shares a network: by that alone two are not the same. */
function samePerson(
  blocks: readonly CommentBlock[],
  parts: readonly BanPart[],
): { ban: BanFacts; reason: string } | null {
  for (const { ban, kind, value, reason } of blocks) {
    const isSame = parts.some((part) => part.kind === kind && part.value === value);
    if (ban && isSame && kind !== 'address') return { ban, reason };
  }
  return null;
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
    bans.set(id, withPart(bans.get(id) ?? bareBan(block, block.ban), block, block.ban));
  }
  return [...bans.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function bareBan(block: CommentBlock, ban: BanFacts): CommentBan {
  const { id, name, commentId, madeByName } = ban;
  const { reason, at } = block;
  return { id, name, commentId, madeByName, reason, at, mail: null, network: null, page: null };
}

function withPart(ban: CommentBan, { kind, value }: CommentBlock, part: BanFacts): CommentBan {
  switch (kind) {
    case 'mailbox':
      return { ...ban, mail: part.shown };
    // From before only the mark of a mailbox was kept, until the house is next opened.
    case 'mail':
      return { ...ban, mail: maskedMail(value) };
    case 'address':
      return { ...ban, network: value.slice(0, MARK_SHOWN) };
    case 'page':
    case 'site':
      return { ...ban, page: value };
    default:
      return ban;
  }
}
