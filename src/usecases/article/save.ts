import type { Article } from '../../domain/article.ts';
import { withBlockIds } from '../../domain/document/block-ids.ts';
import { mergeDocuments, mergeLine } from '../../domain/document/merge.ts';
import { parseDocument } from '../../domain/document/parse.ts';
import { AppError } from '../../domain/errors.ts';
import { lockArticle } from '../../storage/articles.ts';
import { getLivePlace } from '../../storage/live-drafts.ts';
import { setRevisionName } from '../../storage/revision-facts.ts';
import { getRevision } from '../../storage/revisions.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { appendWithin } from '../draft/append.ts';
import { contentOf, type DraftContent, rewrite } from '../draft/content.ts';
import { openDraft } from '../draft/open.ts';
import { keepRevision, settleWithin } from '../draft/settle.ts';
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

export interface Saved {
  /** The head now. */
  revisionId: string;
  /**
   * `saved`: as sent. `merged`: others had written since; both are in it. `kept-both`: the same block
   * was changed in two ways; the head is theirs, and what was sent is kept whole beside it.
   */
  outcome: 'saved' | 'merged' | 'kept-both';
  /** The revision beside the head that holds what was sent, where both were kept. */
  keptRevisionId: string | null;
}

/**
 * Keeps a whole new state of an article, for whoever does not write in the live draft. What others
 * wrote since `baseRevisionId` is merged block by block; nothing of either side is ever lost. Readers
 * see nothing of it before it is published.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`, `revision.not-found`; `invalid`
 */
export async function saveArticle(ctx: Context, input: SavedArticle): Promise<Saved> {
  mustBeAllowed(ctx.actor, 'article:write');
  const mine = {
    headline: input.headline.trim(),
    standfirst: input.standfirst.trim(),
    doc: parseDocument(input.doc),
  };
  return ctx.db.transaction().execute(async (trx) => {
    const locked = await lockArticle(trx, input.articleId);
    if (!locked) throw new AppError('not-found', 'article.not-found', { id: input.articleId });
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', input.articleId);
    const { article } = locked;
    const isAlone =
      ctx.actor.type === 'system' &&
      article.headRevisionId === input.baseRevisionId &&
      (await getLivePlace(trx, article.id)) === null;
    if (isAlone) {
      const authors = [actorName(ctx.actor)];
      const kept = { article, content: mine, authors, note: input.note ?? null };
      const revisionId = await keepRevision(trx, ctx, kept);
      return { revisionId, outcome: 'saved', keptRevisionId: null };
    }
    return saveIntoDraft(trx, ctx, { article, mine, input });
  });
}

async function saveIntoDraft(
  trx: Db,
  ctx: Context,
  { article, mine, input }: { article: Article; mine: DraftContent; input: SavedArticle },
): Promise<Saved> {
  const base = await getRevision(trx, input.baseRevisionId);
  if (base?.articleId !== article.id)
    throw new AppError('not-found', 'revision.not-found', { id: input.baseRevisionId });
  const { ydoc, epoch } = await openDraft(trx, article.id);
  try {
    const theirs = await contentOf(ydoc);
    // A copy that grew from the base has the ids that the base began with.
    const begun = { ...base, doc: withBlockIds(base.doc, base.id) };
    const merged = mergeContents(begun, mine, theirs);
    if (!merged) return await keepBoth(trx, ctx, { article, mine, note: input.note ?? null });
    const update = await rewrite(ydoc, merged.content);
    if (update) await appendWithin(trx, ctx, { articleId: article.id, epoch, update });
    const { revisionId } = await settleWithin(trx, ctx, article.id);
    return {
      revisionId,
      outcome: merged.isMixed ? 'merged' : 'saved',
      keptRevisionId: null,
    };
  } finally {
    ydoc.destroy();
  }
}

function mergeContents(base: DraftContent, mine: DraftContent, theirs: DraftContent) {
  const headline = mergeLine(base.headline, mine.headline, theirs.headline);
  const standfirst = mergeLine(base.standfirst, mine.standfirst, theirs.standfirst);
  const doc = mergeDocuments(base.doc, mine.doc, theirs.doc);
  if (headline === null || standfirst === null || !doc.isWhole) return null;
  const untouched = mergeDocuments(base.doc, base.doc, theirs.doc);
  const isMixed =
    theirs.headline !== base.headline ||
    theirs.standfirst !== base.standfirst ||
    !untouched.isWhole ||
    !untouched.isAsBase;
  return { content: { headline, standfirst, doc: doc.doc }, isMixed };
}

/** Two people said the same passage differently: both texts stay, under names that say whose. */
async function keepBoth(
  trx: Db,
  ctx: Context,
  kept: { article: Article; mine: DraftContent; note: string | null },
): Promise<Saved> {
  const { article, mine, note } = kept;
  const { revisionId } = await settleWithin(trx, ctx, article.id);
  const by = actorName(ctx.actor);
  const who = ctx.actor.type === 'anonymous' ? '' : ctx.actor.name;
  const authors = [by];
  const keptRevisionId = await keepRevision(trx, ctx, {
    article: { ...article, headRevisionId: revisionId },
    content: mine,
    authors,
    note,
    isAside: true,
  });
  await setRevisionName(trx, keptRevisionId, { name: `⑂ ${who}`, by, at: ctx.now });
  return { revisionId, outcome: 'kept-both', keptRevisionId };
}
