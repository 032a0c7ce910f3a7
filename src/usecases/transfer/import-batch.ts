import type { Article, BylineRole } from '../../domain/article.ts';
import type { Comment } from '../../domain/comment.ts';
import { monthKey } from '../../domain/dates.ts';
import { textProjection, wordCount } from '../../domain/document/text.ts';
import type { DocumentJson } from '../../domain/document/types.ts';
import type { Media } from '../../domain/media.ts';
import { emptyVerso } from '../../domain/public-verso.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { newId } from '../../std/id.ts';
import { fromArticle } from '../../storage/articles.ts';
import { settleRoots } from '../../storage/comment-threads.ts';
import { type ImportItem, insertImportItems, insertRows } from '../../storage/imports.ts';
import { insertRedirects } from '../../storage/redirects.ts';
import { fromRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { contentHash } from '../../transparency/content-hash.ts';
import { keepThreads } from '../comment/keep-threads.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { type LoggedArticle, logArticles } from '../log/log-article.ts';
import { type Fetching, insertMediaRows } from './groundwork.ts';
import { updateImported } from './update-imported.ts';

/** Who made a revision that came with an import; anything else was written here. */
export const IMPORTER = 'system:import';

type MadeHere = 'headRevisionId' | 'publishedRevisionId' | 'wordCount';

/** One article or page as it stands in the file, ready to be written. */
export interface ImportedArticle {
  article: Omit<Article, MadeHere>;
  /** Of the edition; decides on months and words. */
  lang: string;
  timeZone: string;
  doc: DocumentJson;
  authors: { authorId: string; role: BylineRole }[];
  tagIds: string[];
  item: ImportItem;
}

export interface ImportBatch {
  /** Stories that some of the articles are the first of. */
  newArticles: (ImportedArticle & { isNewStory: boolean })[];
  changedArticles: ImportedArticle[];
  /** Media that only their texts name. */
  media: Media[];
  /** Parents before children. */
  comments: Comment[];
  redirects: Redirect[];
  /** Of media and comments. */
  items: ImportItem[];
  fetching: Fetching;
}

/**
 * Writes some hundred items of an import in one transaction: stories, articles, their numbered and
 * frozen revisions, bylines, tags, comments, old addresses, and what each item became. Published
 * articles are published at once, under their own date; one event at the end of the import tells of
 * them all, see `finishImport`.
 *
 * @returns keys of changed items that were left alone because they were edited here.
 */
export async function importBatch(ctx: Context, batch: ImportBatch): Promise<{ kept: string[] }> {
  mustBeAllowed(ctx.actor, 'import:run');
  return ctx.db.transaction().execute(async (trx) => {
    await insertMediaRows(trx, batch.media, batch.fetching, ctx.now);
    const logged = await insertArticles(trx, batch.newArticles, ctx.now);
    const kept: string[] = [];
    for (const changed of batch.changedArticles) {
      const updated = await updateImported(trx, changed, ctx.now);
      if (!updated) kept.push(changed.item.guid);
      else if (updated.logged) logged.push(updated.logged);
    }
    await insertComments(trx, batch.comments, ctx.now);
    await insertRedirects(trx, batch.redirects);
    await insertImportItems(trx, batch.items);
    await logArticles(trx, logged);
    return { kept };
  });
}

/** @returns what of it stands before readers now. */
async function insertArticles(
  db: Db,
  articles: ImportBatch['newArticles'],
  now: number,
): Promise<LoggedArticle[]> {
  const stories = articles
    .filter((one) => one.isNewStory)
    .map(({ article }) => ({
      id: article.storyId,
      kind: article.kind,
      created_at: article.createdAt,
    }));
  await insertRows(db, 'stories', stories);
  const rows = articles.map((one) => rowsOf(one, now));
  await insertRows(
    db,
    'articles',
    rows.map((row) => row.article),
  );
  await insertRows(
    db,
    'revisions',
    rows.map((row) => row.revision),
  );
  await insertRows(
    db,
    'article_authors',
    rows.flatMap((row) => row.authors),
  );
  await insertRows(
    db,
    'article_tags',
    rows.flatMap((row) => row.tags),
  );
  await insertImportItems(
    db,
    articles.map((one) => one.item),
  );
  return rows.flatMap((row) => row.logged ?? []);
}

/** What the log says of an imported revision, for which no evidence is recorded. */
export function loggedImport(
  from: Pick<ImportedArticle, 'article' | 'lang'>,
  revision: { revisionId: string; seq: number; contentHash: string },
  now: number,
): LoggedArticle {
  const { article, lang } = from;
  const of = { articleId: article.id, lang, seq: revision.seq };
  const verso = emptyVerso({ ...of, storyId: article.storyId });
  return { type: 'publish', ...of, ...revision, verso, at: now };
}

function rowsOf(one: ImportedArticle, now: number) {
  const { article, doc } = one;
  const revisionId = newId();
  const isPublished = article.state === 'published';
  const publishedAt = isPublished ? article.publishedAt : null;
  const whole: Article = {
    ...article,
    headRevisionId: revisionId,
    publishedRevisionId: isPublished ? revisionId : null,
    wordCount: wordCount(textProjection(doc), one.lang),
  };
  const words = { title: article.headline, standfirst: article.standfirst, doc };
  const hash = contentHash(words);
  const month = publishedAt === null ? null : monthKey(publishedAt, one.timeZone);
  return {
    logged: isPublished ? loggedImport(one, { revisionId, seq: 1, contentHash: hash }, now) : null,
    article: fromArticle(whole, { publishedSeq: isPublished ? 1 : 0, publishedMonth: month }),
    revision: fromRevision({
      id: revisionId,
      articleId: article.id,
      seq: isPublished ? 1 : null,
      parentId: null,
      headline: article.headline,
      standfirst: article.standfirst,
      doc,
      contentHash: hash,
      createdBy: IMPORTER,
      createdAt: now,
      publishedAt: isPublished ? now : null,
      note: null,
    }),
    authors: one.authors.map(({ authorId, role }, position) => ({
      article_id: article.id,
      author_id: authorId,
      position,
      role,
      published_at: publishedAt,
    })),
    tags: one.tagIds.map((tagId, position) => ({
      article_id: article.id,
      tag_id: tagId,
      position,
      published_at: publishedAt,
    })),
  };
}

/** Old comments stand in their threads, ready for the pages of their articles. */
async function insertComments(db: Db, comments: Comment[], now: number) {
  await insertRows(
    db,
    'comments',
    comments.map((comment) => ({
      id: comment.id,
      article_id: comment.articleId,
      parent_id: comment.parentId,
      author_name: comment.authorName,
      author_mail: comment.authorMail?.toLowerCase() ?? null,
      author_site: comment.authorSite,
      body: comment.body,
      state: comment.state,
      origin: comment.origin,
      created_at: comment.createdAt,
    })),
  );
  const articleIds = [...new Set(comments.map(({ articleId }) => articleId))];
  await settleRoots(db, articleIds);
  for (const articleId of articleIds) await keepThreads(db, articleId, now);
}
