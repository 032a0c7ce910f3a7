import { bodyBlocks } from '../../domain/comment-body.ts';
import type { Edition } from '../../domain/edition.ts';
import { articlePath, ownCommentsPath } from '../../domain/urls.ts';
import { type CommentMailWords, commentMailWords } from '../../domain/words/comment-mail.ts';
import { getArticle } from '../../storage/articles.ts';
import {
  getComment,
  type KeptComment,
  stopNotices,
  updateComment,
} from '../../storage/comments.ts';
import { listEditions } from '../../storage/editions.ts';
import { insertJobs } from '../../storage/jobs.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { takeTry } from '../door/tries.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { commentKey } from './comment-keys.ts';
import { EDIT_MS } from './edit.ts';
import type { CommentContext } from './submit.ts';

const LONGEST_SAID = 400;

export const TELL_WRITERS = 'tell-comment-writers';
/** Whoever decided may still think again. */
const SECOND_THOUGHT_MS = 60_000;

/** Has the writers told, in the transaction that published the comment; where nobody can be, nothing is asked. */
export async function askToTell(
  trx: Db,
  comment: { id: string; parentId: string | null; wantsNotices: boolean },
  now: number,
): Promise<void> {
  if (!comment.wantsNotices && comment.parentId === null) return;
  const { id: commentId } = comment;
  const key = `${TELL_WRITERS}:${commentId}:${now}`;
  const runAt = now + SECOND_THOUGHT_MS;
  await insertJobs(trx, [{ key, kind: TELL_WRITERS, payload: { commentId }, runAt }], now);
}

/** `origin` is the site's address, for links in the mails. */
export type TellContext = CommentContext & { origin: string };

/**
 * Tells who wrote a comment that it is published, and who wrote what it answers that somebody did: only
 * once it stands before readers, only who asked to know, and no mailbox more than a few times a day, for
 * nobody has proved that it is theirs.
 */
export async function tellWriters(ctx: TellContext, input: { commentId: string }): Promise<void> {
  await ctx.db.transaction().execute(async (trx) => {
    const comment = await getComment(trx, input.commentId);
    if (comment?.state !== 'approved' || comment.toldAt !== null) return;
    await updateComment(trx, comment.id, { toldAt: ctx.now });
    const place = await placeOf(trx, comment.articleId);
    if (!place) return;
    const parent = comment.parentId ? await getComment(trx, comment.parentId) : null;
    for (const { to, written } of mailsFor(ctx, place, comment, parent))
      await send(trx, ctx, place, { to, written });
  });
}

/** Under which article a comment stands, and in whose name its writer is told. */
export interface CommentPlace {
  headline: string;
  slug: string;
  edition: Edition;
  publication: string;
}

export async function placeOf(trx: Db, articleId: string): Promise<CommentPlace | null> {
  const article = await getArticle(trx, articleId);
  const publication = await getPublication(trx);
  const edition = (await listEditions(trx)).find(({ id }) => id === article?.editionId);
  if (!article || !edition || !publication) return null;
  const { headline, slug } = article;
  return { headline, slug, edition, publication: publication.name };
}

function mailsFor(
  ctx: Pick<TellContext, 'sealer' | 'origin'>,
  { headline, slug, edition }: CommentPlace,
  comment: KeptComment,
  parent: KeptComment | null,
): { to: string; written: Written }[] {
  const words = commentMailWords(edition.lang);
  const mails: { to: string; written: Written }[] = [];
  if (comment.wantsNotices && comment.authorMail) {
    const written = words.published({ headline, ...editLink(ctx, edition, comment.id) });
    mails.push({ to: comment.authorMail, written });
  }
  const isTold = parent?.wantsNotices && parent.state === 'approved';
  if (isTold && parent.authorMail && parent.authorMail !== comment.authorMail) {
    const url = `${ctx.origin}${articlePath(edition.lang, slug)}#c-${comment.id}`;
    const said = { headline, name: comment.authorName, words: ownWords(comment.body), url };
    mails.push({ to: parent.authorMail, written: words.answered(said) });
  }
  return mails;
}

/** Where who wrote a comment corrects it or takes it back. */
export function editLink(
  ctx: Pick<TellContext, 'sealer' | 'origin'>,
  { lang }: Pick<Edition, 'lang'>,
  commentId: string,
): { editUrl: string; days: number } {
  const key = commentKey(ctx.sealer, { do: 'edit', commentId });
  const path = `${ownCommentsPath(lang)}/mine?key=${encodeURIComponent(key)}`;
  return { editUrl: ctx.origin + path, days: Math.round(EDIT_MS / 86_400_000) };
}

type Written = ReturnType<CommentMailWords['published']>;

function ownWords(body: string): string {
  const text = bodyBlocks(body)
    .filter(({ kind }) => kind === 'words')
    .map(({ lines }) => lines.join(' '))
    .join(' ');
  const letters = [...text];
  return letters.length > LONGEST_SAID ? `${letters.slice(0, LONGEST_SAID).join('')}…` : text;
}

async function send(
  trx: Db,
  ctx: Pick<TellContext, 'sealer' | 'origin' | 'now'>,
  { edition, publication }: CommentPlace,
  mail: { to: string; written: Written },
): Promise<void> {
  const { to } = mail;
  const { isAllowed } = await takeTry(trx, 'commentNoticeByMailbox', to, ctx.now);
  if (!isAllowed) return;
  const key = commentKey(ctx.sealer, { do: 'stop', mail: to });
  const path = `${ownCommentsPath(edition.lang)}/stop?key=${encodeURIComponent(key)}`;
  const { stopText, ...written } = mail.written;
  const stop = { text: stopText, url: ctx.origin + path };
  const say = commentMailWords(edition.lang).lang;
  const model = { to, say, publication, ...written, stop };
  await queueMail(trx, ctx.sealer, model, { now: ctx.now });
}

/** No more mails about comments to this mailbox. */
export async function stopNoticesOf(ctx: Pick<CommentContext, 'db'>, mail: string): Promise<void> {
  await stopNotices(ctx.db, mail);
}
