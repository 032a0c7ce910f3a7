import { isOpen } from '../../domain/comment.ts';
import { tidyBody, tidyLine } from '../../domain/comment-body.ts';
import { LONGEST_NAME } from '../../domain/comment-check.ts';
import { type CommentSignal, decide } from '../../domain/comment-signals.ts';
import { AppError } from '../../domain/errors.ts';
import { guardedFetch } from '../../net/guarded-fetch.ts';
import { isPassing } from '../../net/passing-status.ts';
import { newId } from '../../std/id.ts';
import { getTalkRule } from '../../storage/comment-threads.ts';
import { getCommentByExternalId, insertComment, type KeptComment } from '../../storage/comments.ts';
import { readPublished } from '../../storage/fediverse/articles.ts';
import { withdrawComment } from '../comment/edit.ts';
import { bodyMarkOf, rewriteComment } from '../comment/rewrite.ts';
import { FROM_ELSEWHERE, weighComment } from '../comment/weigh-comment.ts';
import type { Context } from '../context.ts';
import type { Site } from '../reading/site.ts';
import { type AskedMention, articleAt } from './ask.ts';
import { type Mention, readMention } from './read-mention.ts';

const LARGEST_PAGE = 2_000_000;
const TIMEOUT_MS = 15_000;
/** A page that is out of order is asked so often, over some minutes. */
const MOST_ATTEMPTS = 4;

export interface MentionContext extends Pick<Context, 'db' | 'now'> {
  site: Site;
  /** Whether this machine may be asked: where it speaks with itself only, to try things out. */
  allowPrivate(url: string): boolean;
}

/**
 * Reads a page that says that it names ours. What stands there comes to the moderation desk; what stands
 * there otherwise than before is read anew; what stands there no longer is taken out.
 * @param attempts how often it has been asked, with this time
 * @throws AppError `net.…` where the page cannot be read: it is tried again later
 */
export async function takeMention(
  ctx: MentionContext,
  asked: AskedMention,
  attempts = 1,
): Promise<void> {
  const { source, target } = asked;
  const articleId = await articleAt(ctx, target);
  if (!articleId) return;
  const answer = await guardedFetch(source, {
    accept: ['text/html', 'application/xhtml+xml'],
    maxBytes: LARGEST_PAGE,
    timeoutMs: TIMEOUT_MS,
    userAgent: 'Recto (webmention)',
    allowPrivate: ctx.allowPrivate(source),
  });
  const { status } = answer;
  const isThere = status >= 200 && status < 300;
  const host = new URL(source).hostname;
  if (!isThere && status !== 404 && status !== 410) {
    // A server that is out of order does not say that the page is gone; one that shows it to nobody is
    // not asked again: whoever named it may be a stranger to it.
    if (!isPassing(status) || attempts >= MOST_ATTEMPTS) return;
    throw new AppError('unavailable', 'net.answered', { host, status });
  }
  const mention = isThere
    ? readMention(answer.body.toString('utf8'), target.replace(/#.*$/, ''), answer.finalUrl)
    : null;
  const known = await getCommentByExternalId(ctx.db, source, articleId);
  if (!mention) {
    if (known) await takeOut(ctx, known);
  } else if (known) await refresh(ctx, known, mention);
  else await putDown(ctx, { articleId, source, mention });
}

const bodyOf = ({ title, words }: Mention): string => tidyBody(`${title}\n\n> ${words}`);

async function signalsOf(
  ctx: MentionContext,
  draft: { name: string; site: string; body: string },
): Promise<CommentSignal[]> {
  const { maxLinks } = ctx.site.publication.settings.comments;
  const from = { ...draft, mail: '' };
  const weighed = await weighComment(ctx.db, from, { ...FROM_ELSEWHERE, maxLinks });
  return [...weighed, { name: 'elsewhere' }];
}

/** The page says it in other words now: whoever reads them here reads them after the newsroom did. */
async function refresh(ctx: MentionContext, known: KeptComment, mention: Mention): Promise<void> {
  const body = bodyOf(mention);
  if (known.origin !== 'webmention' || body === known.body) return;
  const site = known.authorSite ?? '';
  const found = await signalsOf(ctx, { name: known.authorName, site, body });
  const signals: CommentSignal[] = [...found, { name: 'edited' }];
  await ctx.db
    .transaction()
    .execute((trx) => rewriteComment(trx, known, { body, signals, now: ctx.now }));
}

async function putDown(
  ctx: MentionContext,
  found: { articleId: string; source: string; mention: Mention },
): Promise<void> {
  const { articleId, source, mention } = found;
  const article = await readPublished(ctx.db, articleId);
  const { comments: rules } = ctx.site.publication.settings;
  const rule = await getTalkRule(ctx.db, articleId);
  const publishedAt = article?.publishedAt ?? null;
  if (!isOpen(rules, { ...rule, publishedAt }, ctx.now)) return;
  const host = new URL(source).hostname.replace(/^www\./, '');
  const name = [...tidyLine(host)].slice(0, LONGEST_NAME).join('');
  const body = bodyOf(mention);
  const signals = await signalsOf(ctx, { name, site: source, body });
  const id = newId();
  await insertComment(ctx.db, {
    id,
    articleId,
    parentId: null,
    rootId: id,
    authorName: name,
    authorMail: null,
    authorSite: source,
    body,
    state: decide(signals),
    origin: 'webmention',
    badge: null,
    externalId: source,
    addressMark: null,
    bodyMark: bodyMarkOf(body),
    wantsNotices: false,
    signals,
    createdAt: ctx.now,
  });
}

async function takeOut(ctx: MentionContext, known: KeptComment): Promise<void> {
  if (known.origin !== 'webmention' || known.state === 'removed') return;
  await withdrawComment(ctx, known);
}
