import { commentMailWords } from '../../domain/words/comment-mail.ts';
import { getComment } from '../../storage/comments.ts';
import { takeTry } from '../door/tries.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { editLink, placeOf, type TellContext } from './tell-writers.ts';

/**
 * Mails who has just written a comment the link by which they correct it or take it back. They asked
 * twice: by writing, and on the page that thanked them. Nobody has proved that the mailbox is theirs, so
 * few such mails go to one, few are set going from one place, and they hold no word of the comment.
 *
 * @param input.address of the network, counted only
 * @returns false where it is too often; spam is told nothing and sent nothing
 */
export async function mailEditLink(
  ctx: TellContext,
  input: { commentId: string; address: string },
): Promise<boolean> {
  return ctx.db.transaction().execute(async (trx) => {
    const byAddress = await takeTry(trx, 'commentLinkByAddress', input.address, ctx.now);
    if (!byAddress.isAllowed) return false;
    const comment = await getComment(trx, input.commentId);
    const isOpen = comment?.state === 'approved' || comment?.state === 'held';
    if (!isOpen || !comment.authorMail) return true;
    const to = comment.authorMail;
    const byMailbox = await takeTry(trx, 'commentLinkByMailbox', to, ctx.now);
    if (!byMailbox.isAllowed) return false;
    const place = await placeOf(trx, comment.articleId);
    if (!place) return true;
    const { edition, headline, publication } = place;
    const words = commentMailWords(edition.lang);
    const written = words.asked({ headline, ...editLink(ctx, edition, comment.id) });
    const model = { to, say: words.lang, publication, ...written };
    await queueMail(trx, ctx.sealer, model, { now: ctx.now });
    return true;
  });
}
