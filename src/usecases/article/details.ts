import type { Article, BylineRole } from '../../domain/article.ts';
import type { ArticleDesk, ArticleStep } from '../../domain/desk.ts';
import type { Edition } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import type { Media } from '../../domain/media.ts';
import { mayOn, type Permission } from '../../domain/permissions.ts';
import { listSteps } from '../../storage/article-steps.ts';
import { listStoryArticles } from '../../storage/desk/article-desk.ts';
import { listBylineOfArticle, listTagsOfArticle } from '../../storage/desk/details.ts';
import { listEditions } from '../../storage/editions.ts';
import { isSettling } from '../../storage/live-drafts.ts';
import { getMedia } from '../../storage/media.ts';
import { getResponsibility, getRevision, type Responsibility } from '../../storage/revisions.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mayTake } from './assign.ts';
import { readOnDesk } from './on-desk.ts';
import { isOwnArticle } from './own.ts';
import { type Readiness, readinessOf } from './readiness.ts';

export interface ArticleDetails {
  article: Article;
  desk: ArticleDesk;
  edition: Edition;
  /** Of the state that is worked on; readers may have another. */
  headline: string;
  standfirst: string;
  tags: { id: string; name: string; slug: string }[];
  byline: { authorId: string; name: string; role: BylineRole }[];
  hero: Media | null;
  editions: {
    id: string;
    editionId: string;
    lang: string;
    state: Article['state'];
    headline: string;
    /** Those that bear the same appear together. */
    group: string | null;
  }[];
  steps: ArticleStep[];
  readiness: Readiness;
  /** What was written last is no revision yet; in a quiet moment it becomes one. */
  isSettling: boolean;
  published: (Responsibility & { seq: number }) | null;
  /** What the person who asks may do with it. */
  may: Record<'write' | 'publish' | 'review' | 'assign' | 'take' | 'translate', boolean>;
}

/** An article with all that is said beside its text. @throws AppError `forbidden`; `not-found` */
export async function readArticleDetails(
  ctx: Context,
  input: { articleId: string },
): Promise<ArticleDetails> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { db } = ctx;
  const onDesk = await readOnDesk(db, input.articleId);
  const { article, desk } = onDesk;
  const editions = await listEditions(db);
  const edition = editions.find(({ id }) => id === article.editionId);
  const langs = new Map(editions.map(({ id, lang }) => [id, lang]));
  const head = article.headRevisionId ? await getRevision(db, article.headRevisionId) : null;
  if (!edition || !head) throw new AppError('not-found', 'article.not-found', { id: article.id });
  const byline = await listBylineOfArticle(db, article.id);
  const readiness = await readinessOf(db, [{ ...onDesk, authorCount: byline.length }]);
  const { publishedRevisionId } = article;
  const responsibility = publishedRevisionId
    ? await getResponsibility(db, publishedRevisionId)
    : null;
  const isOwn = await isOwnArticle(db, ctx.actor, article.id);
  const may = (permission: Permission) => mayOn(ctx.actor, permission, { isOwn });
  return {
    article,
    desk,
    edition,
    headline: head.headline,
    standfirst: head.standfirst,
    tags: await listTagsOfArticle(db, article.id),
    byline,
    hero: article.heroMediaId ? await getMedia(db, article.heroMediaId) : null,
    editions: (await listStoryArticles(db, article.storyId))
      .filter(({ isTrashed }) => !isTrashed)
      .map((one) => ({ ...one, lang: langs.get(one.editionId) ?? '' })),
    steps: await listSteps(db, article.id),
    readiness: readiness.get(article.id) ?? { words: 0, blocks: 0, looks: 0, toCome: 0, items: [] },
    isSettling: await isSettling(db, article.id),
    published: responsibility ? { ...responsibility, seq: onDesk.publishedSeq } : null,
    may: {
      write: may('article:write'),
      publish: may('article:publish'),
      review: may('article:review'),
      assign: may('article:assign'),
      take: article.assigneeId === null && (await mayTake(db, ctx.actor, article)),
      translate: may('article:translate'),
    },
  };
}
