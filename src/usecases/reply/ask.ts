import { AppError } from '../../domain/errors.ts';
import type { ReplyField, ReplyStanding } from '../../domain/reply-request.ts';
import { newId } from '../../std/id.ts';
import { getArticle } from '../../storage/articles.ts';
import { insertReplyRequest } from '../../storage/reply-requests.ts';
import { listPublishedSeqs } from '../../storage/revisions.ts';
import type { Context } from '../context.ts';
import { takeTry } from '../door/tries.ts';

/** Letters. */
const LONGEST = 12_000;
const LONGEST_PASSAGE = 2_000;
const LONGEST_LINE = 254;
const SHORTEST = 8;
const MAIL = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]{2,}$/;

export interface AskedReply extends Record<Exclude<ReplyField, 'article'>, string> {
  /** Null where the address that was given leads to no article that readers have. */
  articleId: string | null;
  standing: ReplyStanding;
  /** Filled by programs, which see no difference; people are not shown it. */
  trap: string;
  /** The network address, counted and not kept. */
  from: string;
}

/**
 * Keeps what somebody named in an article asks to be published in answer, for whoever directs the paper.
 * @throws AppError `invalid` / `reply-request.…` with the line of the form in `args.field`;
 *   `too-much` / `reply-request.too-many`
 */
export async function askForReply(
  ctx: Pick<Context, 'db' | 'now'>,
  asked: AskedReply,
): Promise<void> {
  const line = (text: string) => text.trim().slice(0, LONGEST_LINE);
  const refuse = (key: string, field: ReplyField): never => {
    throw new AppError('invalid', `reply-request.${key}`, { field });
  };
  const article = asked.articleId ? await getArticle(ctx.db, asked.articleId) : null;
  if (article?.state !== 'published') return refuse('no-article', 'article');
  const [name, mail, passage, words] = [
    ...[line(asked.name), asked.mail.trim()],
    ...[asked.passage.trim().slice(0, LONGEST_PASSAGE), asked.words.trim()],
  ] as [string, string, string, string];
  if (name === '') refuse('no-name', 'name');
  if (mail.length > LONGEST_LINE || !MAIL.test(mail)) refuse('bad-mail', 'mail');
  if (passage === '') refuse('no-passage', 'passage');
  if (words.length < SHORTEST) refuse('too-short', 'words');
  if (words.length > LONGEST) refuse('too-long', 'words');
  const allowed = await takeTry(ctx.db, 'replyByAddress', asked.from, ctx.now);
  if (!allowed.isAllowed) throw new AppError('too-much', 'reply-request.too-many');
  // A program is thanked like anybody, and not listened to.
  if (asked.trap !== '') return;
  const seqs = await listPublishedSeqs(ctx.db, article.id);
  await insertReplyRequest(ctx.db, {
    ...{ id: newId(), articleId: article.id, seq: Math.max(0, ...seqs.values()) },
    ...{ name, mail, address: line(asked.address), standing: asked.standing, passage, words },
    createdAt: ctx.now,
  });
}
