import { bodyBlocks } from '../../../domain/comment-body.ts';
import { AppError } from '../../../domain/errors.ts';
import type { TalkTask } from '../../../domain/talk-models.ts';
import { ownCommentsPath } from '../../../domain/urls.ts';
import { getPublicComment } from '../../../storage/comment-threads.ts';
import type { KeptComment } from '../../../storage/comments.ts';
import type { OwnPlace } from './own-page.ts';
import type { TalkOf } from './talk.ts';

/** The form that reports a comment. @throws AppError `not-found` */
export async function reportTask(of: TalkOf, id: string): Promise<TalkTask> {
  const { words, source, ctx } = of;
  const comment = await getPublicComment(ctx.db, { id, articleId: source.article.id });
  if (!comment) throw new AppError('not-found', 'page.not-found');
  return {
    action: `${of.path}/report`,
    text: words.reportText(comment.name),
    quoted: bodyBlocks(comment.body),
    hidden: { comment: id },
    field: {
      name: 'reason',
      label: `${words.reportReason} (${words.optional})`,
      value: '',
      isRequired: false,
      error: null,
    },
    buttons: [{ text: words.reportSend, value: 'report', isMain: true }],
  };
}

/** The form in which somebody corrects a comment of theirs, or takes it back. */
export function editTask(
  of: OwnPlace,
  edited: { comment: KeptComment; key: string; body: string; error: string | null },
): TalkTask {
  const { words } = of;
  return {
    action: `${of.path}/mine`,
    text: words.editText,
    quoted: [],
    hidden: { key: edited.key },
    field: {
      name: 'body',
      label: words.editBody,
      value: edited.body,
      isRequired: false,
      error: edited.error,
    },
    buttons: [
      { text: words.editSave, value: 'save', isMain: true },
      { text: words.editWithdraw, value: 'withdraw', isMain: false },
    ],
  };
}

/** The button that stops the mails about somebody's comments. */
export function stopTask(of: OwnPlace, key: string): TalkTask {
  const { words } = of;
  return {
    action: `${of.path}/stop?key=${encodeURIComponent(key)}`,
    text: words.stopText,
    quoted: [],
    hidden: {},
    field: null,
    buttons: [{ text: words.stopButton, value: 'stop', isMain: true }],
  };
}

/** The button by which who has just written has a link mailed, to correct the comment later. */
export function linkTask({ words, edition }: TalkOf, key: string): TalkTask {
  return {
    action: `${ownCommentsPath(edition.lang)}/link`,
    text: words.linkText,
    quoted: [],
    hidden: { key },
    field: null,
    buttons: [{ text: words.linkButton, value: 'link', isMain: true }],
  };
}
