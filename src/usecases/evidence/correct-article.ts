import {
  type Correction,
  type CorrectionKind,
  type CorrectionReporter,
  type ErrorSeverity,
  placeOf,
} from '../../domain/correction.ts';
import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { knownClaimIds } from '../../storage/claims.ts';
import {
  deleteCorrection,
  getCorrection,
  insertCorrection,
  updateCorrection,
} from '../../storage/corrections.ts';
import { mustBeAllowedOnArticle } from '../article/own.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { articleOf } from './scope.ts';

export interface CorrectionWords {
  kind: CorrectionKind;
  claimIds?: readonly string[];
  was?: string;
  isNow?: string;
  why: string;
  reportedBy?: CorrectionReporter | null;
  severity: ErrorSeverity;
  shownAt?: 'top' | 'bottom';
}

/**
 * Writes the note on a change before the change is published: it goes out with the next publication of
 * the article, in the same transaction.
 *
 * @param input.correctionId to change one that waits; absent: a new one
 * @throws AppError `forbidden`; `not-found` / `article.not-found`, `correction.not-found`;
 *   `conflict` / `correction.nothing-published`, `correction.is-published`;
 *   `invalid` / `correction.no-why`, `correction.no-was`, `claim.unknown-claim`
 */
export async function writeCorrection(
  ctx: Context,
  input: CorrectionWords & { articleId: string; correctionId?: string },
): Promise<Correction> {
  mustBeAllowed(ctx.actor, 'article:write');
  return ctx.db.transaction().execute(async (trx) => {
    const article = await articleOf(trx, input.articleId);
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', article.id);
    if (article.publishedRevisionId === null) {
      throw new AppError('conflict', 'correction.nothing-published');
    }
    const words = wordsOf(input);
    const known = await knownClaimIds(trx, article.storyId, words.claimIds);
    if (words.claimIds.some((id) => !known.has(id))) {
      throw new AppError('invalid', 'claim.unknown-claim');
    }
    if (input.correctionId !== undefined) {
      const before = await getCorrection(trx, input.correctionId);
      if (before?.articleId !== article.id) {
        throw new AppError('not-found', 'correction.not-found');
      }
      mustWait(before);
      const changed = { ...before, ...words, fromRevisionId: article.publishedRevisionId };
      await updateCorrection(trx, changed);
      return changed;
    }
    const correction: Correction = {
      id: newId(),
      articleId: article.id,
      fromRevisionId: article.publishedRevisionId,
      toRevisionId: null,
      ...words,
      createdBy: actorName(ctx.actor),
      createdAt: ctx.now,
      publishedAt: null,
    };
    await insertCorrection(trx, correction);
    return correction;
  });
}

/** Takes back a note that waits. @throws AppError `forbidden`, `not-found`, `conflict` / `correction.is-published` */
export async function dropCorrection(ctx: Context, input: { correctionId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'article:write');
  await ctx.db.transaction().execute(async (trx) => {
    const correction = await getCorrection(trx, input.correctionId);
    if (!correction) throw new AppError('not-found', 'correction.not-found');
    await mustBeAllowedOnArticle(trx, ctx.actor, 'article:write', correction.articleId);
    mustWait(correction);
    await deleteCorrection(trx, correction.id);
  });
}

function mustWait(correction: Correction): void {
  if (correction.publishedAt !== null) throw new AppError('conflict', 'correction.is-published');
}

function wordsOf(input: CorrectionWords) {
  const { kind, severity } = input;
  const [was, isNow, why] = [input.was ?? '', input.isNow ?? '', input.why].map((one) =>
    one.trim(),
  );
  if (!why) throw new AppError('invalid', 'correction.no-why');
  // An update adds; a note speaks of the whole. Only these may leave out what was said before.
  if (kind === 'correction' && !was) throw new AppError('invalid', 'correction.no-was');
  return {
    kind,
    severity,
    claimIds: input.claimIds ?? [],
    was: was ?? '',
    isNow: isNow ?? '',
    why,
    reportedBy: input.reportedBy ?? null,
    shownAt: input.shownAt ?? placeOf(kind, severity),
  };
}
