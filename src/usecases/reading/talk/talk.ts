import { isOpen, type PublicComment, type PublicThread } from '../../../domain/comment.ts';
import { bodyBlocks } from '../../../domain/comment-body.ts';
import type { Link } from '../../../domain/page-models.ts';
import type { ShownComment, ShownThread, Talk, TalkForm } from '../../../domain/talk-models.ts';
import { articlePath, commentsPath } from '../../../domain/urls.ts';
import { type TalkWords, talkWords } from '../../../domain/words/talk/index.ts';
import type { ReadArticle } from '../../../storage/reading/article.ts';
import { threadKey } from '../../comment/keep-threads.ts';
import { momentIn, type ReadingContext } from '../context.ts';
import type { EditionSite } from '../site.ts';

/** What the conversation under an article is made from. */
export interface TalkOf {
  ctx: ReadingContext;
  edition: EditionSite;
  source: ReadArticle;
  words: TalkWords;
  /** The page of comments, on which each of them can be answered and reported. */
  path: string;
  isOpen: boolean;
}

export function talkOf(ctx: ReadingContext, edition: EditionSite, source: ReadArticle): TalkOf {
  const { article, talk } = source;
  const rules = ctx.site.publication.settings.comments;
  const { mode, closeAfterDays } = talk;
  const own = { mode, closeAfterDays, publishedAt: article.publishedAt };
  return {
    ctx,
    edition,
    source,
    words: talkWords(edition.lang),
    path: commentsPath(edition.lang, article.slug),
    isOpen: article.kind !== 'page' && isOpen(rules, own, ctx.now),
  };
}

/** The conversation as it stands under the article; null where there is none and will be none. */
export function talkUnder(
  ctx: ReadingContext,
  edition: EditionSite,
  source: ReadArticle,
): Talk | null {
  const of = talkOf(ctx, edition, source);
  const { approved, threads, older } = source.talk;
  if (!of.isOpen && approved === 0) return null;
  return talk(of, { threads, older, form: of.isOpen ? emptyForm(of) : null });
}

export function talk(
  of: TalkOf,
  shown: { threads: readonly PublicThread[]; older: string | null; form: TalkForm | null },
): Talk {
  const { words } = of;
  const { approved } = of.source.talk;
  return {
    words,
    heading: approved === 0 ? words.none : words.count(approved),
    threads: shown.threads.map((thread) => showThread(of, thread)),
    older: shown.older ? { href: `${of.path}?before=${shown.older}`, text: words.older } : null,
    form: shown.form,
    closed: of.isOpen ? null : words.closed,
    charter: charterOf(of),
    sheetHref: '',
  };
}

/** The charter is whichever page the edition calls its own. */
function charterOf({ edition, words }: TalkOf): Link | null {
  const href = edition.own.policies.commentCharter;
  return href ? { href, text: words.charter } : null;
}

export function emptyForm(of: TalkOf): TalkForm {
  const { words, ctx, source } = of;
  const rules = ctx.site.publication.settings.comments;
  const mode = source.talk.mode ?? rules.mode;
  return {
    action: of.path,
    time: '',
    replyTo: null,
    values: { name: '', mail: '', site: '', body: '', wantsNotices: false },
    errors: {},
    problem: null,
    rule: mode === 'open' ? words.ruleOpen : mode === 'all-held' ? words.ruleAll : words.ruleFirst,
    proof: rules.asksProof ? { action: `${of.path}/proof`, scriptHref: '' } : null,
  };
}

function showThread(of: TalkOf, thread: PublicThread): ShownThread {
  return {
    ...showComment(of, thread),
    replies: thread.replies.map((reply) => showComment(of, reply)),
  };
}

export function showComment(of: TalkOf, comment: PublicComment): ShownComment {
  const { words, ctx, edition } = of;
  const { id, isRemoved } = comment;
  const on = (what: string) => (isRemoved ? null : `${of.path}?${what}=${id}`);
  return {
    id,
    name: comment.name,
    href: comment.site,
    badge: comment.badge && words[comment.badge],
    at: momentIn(ctx, edition, comment.createdAt),
    edited: comment.editedAt === null ? null : words.edited,
    elsewhere: elsewhereOf(comment.elsewhere, words),
    blocks: bodyBlocks(comment.body),
    removed: isRemoved ? words.removed : null,
    note: comment.note,
    replyHref: of.isOpen ? on('reply') : null,
    reportHref: on('report'),
  };
}

function elsewhereOf(address: string | null, words: TalkWords): Link | null {
  if (!address || !/^https?:/.test(address) || !URL.canParse(address)) return null;
  return { href: address, text: words.elsewhere(new URL(address).hostname) };
}

export const backToArticle = ({ edition, source, words }: TalkOf): Link => ({
  href: articlePath(edition.lang, source.article.slug),
  text: words.backToArticle,
});

export { threadKey };
