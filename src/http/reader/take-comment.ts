import type { Hono, Context as HonoContext } from 'hono';
import { checkDraft } from '../../domain/comment-check.ts';
import { AppError } from '../../domain/errors.ts';
import type { TalkTask } from '../../domain/talk-models.ts';
import { commentKey } from '../../usecases/comment/comment-keys.ts';
import { reportComment } from '../../usecases/comment/report.ts';
import { submitComment } from '../../usecases/comment/submit.ts';
import type { Context } from '../../usecases/context.ts';
import { commentsPageAgain, talkedArticle } from '../../usecases/reading/talk/comments-page.ts';
import type { TalkOf } from '../../usecases/reading/talk/talk.ts';
import { linkTask } from '../../usecases/reading/talk/tasks.ts';
import type { Answer } from '../answer.ts';
import { addressOf } from '../client-address.ts';
import type { HttpDeps } from '../deps.ts';
import { formOf } from '../form.ts';
import { isFromOwnPage } from '../studio/origin.ts';
import { addCommentProof } from './comment-proof.ts';
import { dressTalk } from './comments.ts';
import { htmlAnswer } from './html.ts';
import { sayAbout } from './own-comment.ts';
import { addPlainForm } from './plain-form.ts';
import type { ReaderRequest } from './request.ts';
import { addOwnComment, LARGEST } from './take-own-comment.ts';

export interface TalkDeps extends HttpDeps {
  writeDb: Context['db'];
  origin: string;
}

/** One form that was sent. */
interface Sent {
  request: ReaderRequest;
  deps: TalkDeps;
  of: TalkOf;
  form: Record<string, string>;
  c: HonoContext;
}

/**
 * What readers send about an article: plain forms that need no script and no account. The pages that
 * carry them are shared and kept, so they hold no key of the visitor's: a form of another site is known
 * by its Origin, one that nobody fetched by its signed time.
 */
export function addTalk(app: Hono, deps: TalkDeps): void {
  const post = (path: string, take: (sent: Sent) => Promise<Answer>) =>
    addPlainForm(app, deps, { path, largest: LARGEST }, async (request, c) => {
      const { lang = '', slug = '' } = request.params;
      const of = await talkedArticle(request.ctx, { lang, slug });
      return take({ request, deps, of, form: await formOf(c), c });
    });
  post('/:lang/:slug/comments', takeComment);
  post('/:lang/:slug/comments/report', takeReport);
  addOwnComment(app, deps);
  addCommentProof(app, deps);
}

const contextOf = ({ deps, request }: Sent) => ({
  db: deps.writeDb,
  now: request.ctx.now,
  sealer: deps.sealer,
});

async function takeComment(sent: Sent): Promise<Answer> {
  const { request, deps, of, form, c } = sent;
  const { words, source } = of;
  const { clean, problems } = checkDraft({
    name: form.name ?? '',
    mail: form.mail ?? '',
    site: form.site ?? '',
    body: form.body ?? '',
  });
  const replyTo = form.reply ?? '';
  const wantsNotices = form.notices === 'on';
  const again = async (problem: string | null, status: number) => {
    const draft = { ...clean, site: form.site ?? '' };
    const typed = { draft, replyTo, wantsNotices, problems, problem };
    const { page, tags } = await commentsPageAgain(of, typed);
    dressTalk(deps, page.talk, source.article.id, request.ctx.now);
    return htmlAnswer(request, page, { tags, status, cache: 'no' });
  };
  if (!of.isOpen) return sayAbout(request, of, words.comments, words.closed, 403);
  if (!isFromOwnPage(deps, c)) return again(words.notFromHere, 403);
  if (Object.keys(problems).length > 0) return again(null, 422);
  const rules = request.ctx.site.publication.settings.comments;
  try {
    const { id, state } = await submitComment(contextOf(sent), {
      articleId: source.article.id,
      mode: source.talk.mode ?? rules.mode,
      rules,
      draft: clean,
      replyTo: replyTo || null,
      wantsNotices,
      trap: form.subject ?? '',
      time: form.time ?? '',
      proof: form.altcha ?? '',
      address: addressOf(c),
    });
    const text = state === 'approved' ? words.thanksPublished : words.thanksHeld;
    const key = commentKey(deps.sealer, { do: 'ask', commentId: id });
    return thanks(sent, text, linkTask(of, key));
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-much') return again(words.tooMany, 429);
    throw error;
  }
}

function thanks({ request, of }: Sent, text: string, task: TalkTask | null = null): Answer {
  return sayAbout(request, of, of.words.thanksTitle, text, 200, task);
}

async function takeReport(sent: Sent): Promise<Answer> {
  const { request, deps, of, form, c } = sent;
  if (!isFromOwnPage(deps, c))
    return sayAbout(request, of, of.words.report, of.words.notFromHere, 403);
  await reportComment(contextOf(sent), {
    articleId: of.source.article.id,
    commentId: form.comment ?? '',
    reason: form.reason ?? '',
    address: addressOf(c),
  });
  return thanks(sent, of.words.reportThanks);
}
