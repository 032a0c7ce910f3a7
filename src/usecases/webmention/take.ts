import { isOpen } from '../../domain/comment.ts';
import { tidyBody, tidyLine } from '../../domain/comment-body.ts';
import { LONGEST_NAME } from '../../domain/comment-check.ts';
import { type CommentSignal, decide } from '../../domain/comment-signals.ts';
import { guardedFetch } from '../../net/guarded-fetch.ts';
import { newId } from '../../std/id.ts';
import { getCommentMode } from '../../storage/comment-threads.ts';
import { getCommentByExternalId, insertComment, type KeptComment } from '../../storage/comments.ts';
import { readPublished, readPublishedIdBySlug } from '../../storage/fediverse/articles.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { withdrawComment } from '../comment/edit.ts';
import { weighComment } from '../comment/weigh-comment.ts';
import type { Context } from '../context.ts';
import type { Site } from '../reading/site.ts';
import { type AskedMention, articleAt } from './ask.ts';
import { type Mention, readMention } from './read-mention.ts';

const LARGEST_PAGE = 2_000_000;
const TIMEOUT_MS = 15_000;

export interface MentionContext extends Pick<Context, 'db' | 'now'> {
  site: Site;
  /** Whether this machine may be asked: where it speaks with itself only, to try things out. */
  allowPrivate(url: string): boolean;
}

/**
 * Reads a page that says that it names ours. What stands there comes to the moderation desk; what stands
 * there no longer is taken out.
 * @throws AppError `net.…` where the page cannot be read: it is tried again later
 */
export async function takeMention(ctx: MentionContext, asked: AskedMention): Promise<void> {
  const { source, target } = asked;
  const place = articleAt(ctx.site, target);
  const articleId = place && (await readPublishedIdBySlug(ctx.db, place.editionId, place.slug));
  if (!articleId) return;
  const answer = await guardedFetch(source, {
    accept: ['text/html', 'application/xhtml+xml'],
    maxBytes: LARGEST_PAGE,
    timeoutMs: TIMEOUT_MS,
    userAgent: 'Recto (webmention)',
    allowPrivate: ctx.allowPrivate(source),
  });
  const isThere = answer.status >= 200 && answer.status < 300;
  const mention = isThere
    ? readMention(answer.body.toString('utf8'), target.replace(/#.*$/, ''), answer.finalUrl)
    : null;
  const known = await getCommentByExternalId(ctx.db, source);
  if (known && known.articleId !== articleId) return;
  if (!mention) {
    if (known) await takeOut(ctx, known);
  } else if (!known) await putDown(ctx, { articleId, source, mention });
}

async function putDown(
  ctx: MentionContext,
  found: { articleId: string; source: string; mention: Mention },
): Promise<void> {
  const { articleId, source, mention } = found;
  const article = await readPublished(ctx.db, articleId);
  const { comments: rules } = ctx.site.publication.settings;
  const mode = await getCommentMode(ctx.db, articleId);
  const publishedAt = article?.publishedAt ?? null;
  if (!isOpen(rules, { mode, publishedAt }, ctx.now)) return;
  const host = new URL(source).hostname.replace(/^www\./, '');
  const name = [...tidyLine(host)].slice(0, LONGEST_NAME).join('');
  const body = tidyBody(`${mention.title}\n\n> ${mention.words}`);
  const draft = { name, mail: '', site: source, body };
  const { maxLinks } = rules;
  const weighed = await weighComment(ctx.db, draft, { addressMark: null, maxLinks });
  const signals: CommentSignal[] = [...weighed, { name: 'elsewhere' }];
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
    bodyMark: sha256(body.toLowerCase()).slice(0, 32),
    wantsNotices: false,
    signals,
    createdAt: ctx.now,
  });
}

async function takeOut(ctx: MentionContext, known: KeptComment): Promise<void> {
  if (known.origin !== 'webmention' || known.state === 'removed') return;
  await withdrawComment(ctx, known);
}
