import { parseDocument } from '../../domain/document/parse.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { lockArticle, updateArticle } from '../../storage/articles.ts';
import { insertRevision } from '../../storage/revisions.ts';
import { contentHash } from '../../transparency/content-hash.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { mustBeAllowedOnArticle } from './own.ts';

export interface SavedArticle {
  articleId: string;
  /** The revision that the writer had before them. */
  baseRevisionId: string;
  headline: string;
  standfirst: string;
  doc: unknown;
  note?: string | null;
}

/**
 * Keeps a new state of an article. Readers see nothing of it before it is published.
 * @returns the new head; the old one when nothing changed.
 * @throws AppError `conflict` / `article.changed-since` when somebody saved after `baseRevisionId`.
 */
export async function saveArticle(
  ctx: Context,
  input: SavedArticle,
): Promise<{ revisionId: string }> {
  mustBeAllowed(ctx.actor, 'article:write');
  const doc = parseDocument(input.doc);
  const headline = input.headline.trim();
  const standfirst = input.standfirst.trim();
  return ctx.db.transaction().execute(async (trx) => {
    const locked = await lockArticle(trx, input.articleId);
    if (!locked) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', input.articleId);
    const { article } = locked;
    if (article.headRevisionId !== input.baseRevisionId) {
      throw new AppError('conflict', 'article.changed-since', {
        head: article.headRevisionId ?? '',
      });
    }
    const revisionId = newId();
    await insertRevision(trx, {
      id: revisionId,
      articleId: article.id,
      seq: null,
      parentId: input.baseRevisionId,
      headline,
      standfirst,
      doc,
      contentHash: contentHash({ title: headline, standfirst, doc }),
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
      publishedAt: null,
      note: input.note ?? null,
    });
    // A published article keeps its published headline until the new one is published too.
    const shown = article.publishedRevisionId === null ? { headline, standfirst } : {};
    await updateArticle(trx, article.id, { head_revision_id: revisionId, ...shown });
    return { revisionId };
  });
}
