import { quoteOf } from '../../../domain/comment-body.ts';
import type { CommentDraft, CommentProblems } from '../../../domain/comment-check.ts';
import { AppError } from '../../../domain/errors.ts';
import type { CommentsPage } from '../../../domain/page-models.ts';
import { articleTag, CHROME, commentsTag } from '../../../domain/page-tags.ts';
import type { TalkForm, TalkTask } from '../../../domain/talk-models.ts';
import { typeset } from '../../../domain/typography.ts';
import { getPublicComment, listThreads } from '../../../storage/comment-threads.ts';
import { readArticle } from '../../../storage/reading/article.ts';
import { THREADS_SHOWN } from '../../comment/keep-threads.ts';
import { chromeOf } from '../chrome.ts';
import type { Reading, ReadingContext } from '../context.ts';
import { headOf } from '../head.ts';
import { editionByLang } from '../site.ts';
import { backToArticle, emptyForm, type TalkOf, talk, talkOf, threadKey } from './talk.ts';

/** A page of comments, and whose it is. */
export interface TalkReading extends Reading<CommentsPage> {
  articleId: string;
}

export interface Asked {
  lang: string;
  slug: string;
}

/** An article whose conversation is asked for. @throws AppError `not-found`, `gone` */
export async function talkedArticle(ctx: ReadingContext, asked: Asked): Promise<TalkOf> {
  const edition = editionByLang(ctx.site, asked.lang);
  if (!edition) throw new AppError('not-found', 'page.not-found');
  const source = await readArticle(ctx.db, edition.id, asked.slug.normalize('NFC'));
  if (!source) throw new AppError('not-found', 'page.not-found');
  if (source.article.state !== 'published') throw new AppError('gone', 'page.gone');
  return talkOf(ctx, edition, source);
}

/** All that readers said, from the newest thread or from the one after `before`. */
export async function commentsPage(
  ctx: ReadingContext,
  asked: Asked & { before?: string | undefined; reply?: string | undefined },
): Promise<TalkReading> {
  const of = await talkedArticle(ctx, asked);
  const { source } = of;
  const before = placeOf(asked.before);
  if (source.talk.approved === 0 && !of.isOpen) throw new AppError('not-found', 'page.not-found');
  const { threads, hasMore } = before
    ? await listThreads(ctx.db, source.article.id, { before, limit: THREADS_SHOWN })
    : { threads: source.talk.threads, hasMore: source.talk.older !== null };
  const last = threads.at(-1);
  const form = of.isOpen ? await formFor(of, asked) : null;
  return pageOf(of, {
    talk: talk(of, { threads, older: hasMore && last ? threadKey(last) : null, form }),
    isFirst: before === null,
    task: null,
  });
}

async function formFor(of: TalkOf, asked: { reply?: string | undefined }): Promise<TalkForm> {
  const form = emptyForm(of);
  const answered = asked.reply ? await answeredBy(of, asked.reply) : null;
  if (!answered) return form;
  return {
    ...form,
    replyTo: answered.replyTo,
    values: { ...form.values, body: answered.quote },
  };
}

async function answeredBy(of: TalkOf, id: string) {
  const comment = await getPublicComment(of.ctx.db, { id, articleId: of.source.article.id });
  if (!comment) return null;
  return {
    comment,
    replyTo: { id, text: of.words.replyTo(comment.name), cancelHref: `${of.path}#r_write` },
    quote: quoteOf(comment.body),
  };
}

/** The page again, with all that was typed and what is wrong with it. */
export async function commentsPageAgain(
  of: TalkOf,
  sent: {
    draft: CommentDraft;
    replyTo: string;
    wantsNotices: boolean;
    problems: CommentProblems;
    problem: string | null;
  },
): Promise<TalkReading> {
  const { words, source } = of;
  const answered = sent.replyTo ? await answeredBy(of, sent.replyTo) : null;
  const wrong = Object.entries(sent.problems).map(([field, problem]): [string, string] => [
    field,
    words.problems[problem],
  ]);
  const form: TalkForm = {
    ...emptyForm(of),
    replyTo: answered?.replyTo ?? null,
    values: { ...sent.draft, wantsNotices: sent.wantsNotices },
    errors: Object.fromEntries(wrong),
    problem: sent.problem ?? (wrong.length > 0 ? words.fix(wrong.length) : null),
  };
  const { threads, older } = source.talk;
  return pageOf(of, { talk: talk(of, { threads, older, form }), isFirst: true, task: null });
}

/** The page that says one thing about a comment, and what can be done about it. */
export function saidAbout(
  of: TalkOf,
  heading: string,
  said: string,
  task: TalkTask | null = null,
): TalkReading {
  return pageOf(of, { talk: null, isFirst: false, task, heading, said });
}

/** The page with one small form and nothing else. */
export function taskPage(of: TalkOf, heading: string, task: TalkTask): TalkReading {
  return pageOf(of, { talk: null, isFirst: false, task, heading });
}

function pageOf(
  of: TalkOf,
  shown: Pick<CommentsPage, 'talk' | 'task'> & {
    isFirst: boolean;
    heading?: string;
    said?: string;
  },
): TalkReading {
  const { ctx, edition, source, words, path } = of;
  const headline = typeset(source.article.headline, edition.lang, { isHeadline: true });
  const title = shown.heading ?? words.on(headline);
  return {
    articleId: source.article.id,
    tags: [CHROME, articleTag(source.article.id), commentsTag(source.article.id)],
    page: {
      type: 'comments',
      chrome: chromeOf(ctx, edition, { sectionId: source.article.sectionId }),
      head: headOf(ctx, edition, {
        title,
        description: words.on(headline),
        path,
        // The article is what search engines should show; its first comments stand there.
        robots: 'noindex, follow',
      }),
      label: words.comments,
      heading: shown.heading ?? headline,
      article: backToArticle(of),
      said: shown.said ?? null,
      newest: shown.isFirst || !shown.talk ? null : { href: path, text: words.newest },
      talk: shown.talk,
      task: shown.task,
    },
  };
}

/** `1764310000000.01J…` */
function placeOf(text: string | undefined): { at: number; id: string } | null {
  const match = /^(\d{1,15})\.([0-9A-Z]{26})$/.exec(text ?? '');
  return match ? { at: Number(match[1]), id: match[2] ?? '' } : null;
}
