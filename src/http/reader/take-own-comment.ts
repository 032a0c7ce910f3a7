import type { Hono, Context as HonoContext } from 'hono';
import { openCommentKey } from '../../usecases/comment/comment-keys.ts';
import { commentOfKey, editComment, withdrawComment } from '../../usecases/comment/edit.ts';
import { mailEditLink } from '../../usecases/comment/mail-edit-link.ts';
import { stopNoticesOf } from '../../usecases/comment/tell-writers.ts';
import type { OwnPlace } from '../../usecases/reading/talk/own-page.ts';
import { editTask } from '../../usecases/reading/talk/tasks.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../client-address.ts';
import { formOf } from '../form.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { badLink, ownAnswer, placeOf } from './own-comment.ts';
import { addPlainForm } from './plain-form.ts';
import type { ReaderRequest } from './request.ts';
import type { TalkDeps } from './take-comment.ts';

/** One form that was sent. */
interface Sent {
  request: ReaderRequest;
  deps: TalkDeps;
  form: Record<string, string>;
  c: HonoContext;
}

/** Bytes of a form with five thousand letters in any script, encoded. */
export const LARGEST = 131_072;

/** What who wrote a comment sends about it, by a link that only they have. */
export function addOwnComment(app: Hono, deps: TalkDeps): void {
  const post = (path: string, take: (sent: Sent) => Promise<Answer>) =>
    addPlainForm(app, deps, { path, largest: LARGEST }, async (request, c) =>
      take({ request, deps, form: await formOf(c), c }),
    );
  post('/:lang/comments/link', takeLink);
  // Former mails name the article, which may have moved or gone since: it counts for nothing.
  for (const place of ['/:lang/comments', '/:lang/:slug/comments']) {
    post(`${place}/mine`, takeEdit);
    post(`${place}/stop`, takeStop);
  }
}

const contextOf = ({ deps, request }: Sent) => ({
  db: deps.writeDb,
  now: request.ctx.now,
  sealer: deps.sealer,
});

const say = ({ request }: Sent, of: OwnPlace, heading: string, said: string, status = 200) =>
  ownAnswer(request, of, { heading, said }, status);

async function takeEdit(sent: Sent): Promise<Answer> {
  const { request, deps, form, c } = sent;
  const key = form.key ?? '';
  const comment = await commentOfKey(contextOf(sent), key);
  const of = await placeOf(request, comment?.articleId ?? null);
  const { words } = of;
  if (!isFromOwnPage(deps, c)) return say(sent, of, words.comments, words.notFromHere, 403);
  if (!comment) return badLink(request, of);
  if (form.do === 'withdraw') {
    await withdrawComment(contextOf(sent), comment);
    return say(sent, of, words.thanksTitle, words.withdrawn);
  }
  const body = form.body ?? '';
  const rules = request.ctx.site.publication.settings.comments;
  const edited = await editComment(contextOf(sent), { comment, body, rules });
  if ('problem' in edited) {
    const error = edited.problem === 'over' ? words.editOver : words.problems[edited.problem];
    const task = editTask(of, { comment, key, body, error });
    return ownAnswer(request, of, { heading: words.editTitle, task }, 422);
  }
  const text = edited.state === 'approved' ? words.editedThanks : words.editedHeld;
  return say(sent, of, words.thanksTitle, text);
}

/** Who has just written asks, by the page that thanked them, for the link that opens the comment again. */
async function takeLink(sent: Sent): Promise<Answer> {
  const { request, deps, form, c } = sent;
  const key = openCommentKey(deps.sealer, form.key ?? '', 'ask');
  const of = await placeOf(request, null);
  const { words } = of;
  if (!isFromOwnPage(deps, c)) return say(sent, of, words.comments, words.notFromHere, 403);
  if (!key) return badLink(request, of);
  const context = { ...contextOf(sent), origin: deps.origin };
  const { commentId } = key;
  const isSent = await mailEditLink(context, { commentId, address: addressOf(c) });
  return isSent
    ? say(sent, of, words.thanksTitle, words.linkSent)
    : say(sent, of, words.comments, words.linkLater, 429);
}

/** RFC 8058: mail programs send it by themselves, from nowhere; the key is what counts. */
async function takeStop(sent: Sent): Promise<Answer> {
  const { request, deps, c } = sent;
  const of = await placeOf(request, null);
  const key = openCommentKey(deps.sealer, c.req.query('key') ?? '', 'stop');
  if (!key) return badLink(request, of);
  await stopNoticesOf(contextOf(sent), key.mail);
  return say(sent, of, of.words.stopTitle, of.words.stopped);
}
