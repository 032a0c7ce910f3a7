import type { Article } from '../../domain/article.ts';
import { withBlockIds } from '../../domain/document/block-ids.ts';
import type { Edition } from '../../domain/edition.ts';
import { AppError } from '../../domain/errors.ts';
import { getArticle } from '../../storage/articles.ts';
import { listEditions } from '../../storage/editions.ts';
import { getLiveDraft } from '../../storage/live-drafts.ts';
import type { Context } from '../context.ts';
import { type DraftAccess, draftAccess } from './access.ts';
import { contentOf, type DraftContent } from './content.ts';
import { headOf, openDraft } from './open.ts';

export interface ReadDraft extends DraftAccess {
  article: Article;
  edition: Edition;
  revision: { id: string; createdAt: number };
  problem: string | null;
  /** Null where what was written together is no document; `problem` says why. */
  content: DraftContent | null;
}

/**
 * The text as it is this moment, unsettled words included. Writes nothing.
 * @throws AppError `forbidden`; `not-found`
 */
export async function readDraft(ctx: Context, articleId: string): Promise<ReadDraft> {
  const access = await draftAccess(ctx, articleId);
  const article = await getArticle(ctx.db, articleId);
  const edition = (await listEditions(ctx.db)).find(({ id }) => id === article?.editionId);
  if (!article || !edition) throw new AppError('not-found', 'article.not-found', { id: articleId });
  const { id, createdAt, headline, standfirst, doc } = await headOf(ctx.db, articleId);
  const draft = await getLiveDraft(ctx.db, articleId);
  const isSettled = !draft || draft.settledSeq >= draft.lastSeq;
  const read = isSettled
    ? { content: { headline, standfirst, doc: withBlockIds(doc, id) }, problem: null }
    : await unsettled(ctx, articleId);
  return { ...access, article, edition, revision: { id, createdAt }, ...read };
}

async function unsettled(ctx: Context, articleId: string) {
  const { ydoc } = await openDraft(ctx.db, articleId);
  try {
    return { content: await contentOf(ydoc), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { content: null, problem: String(error.args.problem ?? error.key) };
  } finally {
    ydoc.destroy();
  }
}
