import type { ClaimCheck, ClaimPlace } from '../../domain/claim.ts';
import { fold } from '../../domain/document/fold.ts';
import { AppError } from '../../domain/errors.ts';
import { getCheck, getPlace, putCheck } from '../../storage/claim-checks.ts';
import type { Db } from '../../storage/schema.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { settleWithin } from '../draft/settle.ts';
import { articleOf, claimOf } from './scope.ts';

export interface CheckedClaim {
  articleId: string;
  claimId: string;
  /** The words that the checker had before them; refused when the text has others by now. */
  words?: string;
}

/**
 * Somebody looked at the words of a claim in one article and at what stands behind them. It holds for
 * exactly these words.
 *
 * @throws AppError `forbidden`; `not-found` / `article.not-found`, `claim.not-found`;
 *   `conflict` / `claim.withdrawn`, `claim.no-words`, `claim.words-changed`, `claim.other-story`
 */
export async function checkClaim(ctx: Context, input: CheckedClaim): Promise<ClaimCheck> {
  mustBeAllowed(ctx.actor, 'claim:check');
  return ctx.db.transaction().execute(async (trx) => {
    await settleWithin(trx, ctx, input.articleId);
    const { place } = await wordsToCheck(trx, input);
    const check: ClaimCheck = {
      claimId: input.claimId,
      articleId: input.articleId,
      words: place.words,
      textHash: place.textHash,
      by: actorName(ctx.actor),
      byName: nameOf(ctx),
      byRole: roleOf(ctx),
      at: ctx.now,
      secondBy: null,
      secondByName: null,
      secondByRole: null,
      secondAt: null,
    };
    await putCheck(trx, check);
    return check;
  });
}

/**
 * A second person looked too. Neither the one who recorded the claim nor the one who checked it first.
 *
 * @throws AppError as `checkClaim`; `conflict` / `claim.not-checked`; `forbidden` / `claim.same-person`
 */
export async function checkClaimAgain(ctx: Context, input: CheckedClaim): Promise<ClaimCheck> {
  mustBeAllowed(ctx.actor, 'claim:check');
  return ctx.db.transaction().execute(async (trx) => {
    await settleWithin(trx, ctx, input.articleId);
    const { claim, place } = await wordsToCheck(trx, input);
    const first = await getCheck(trx, input.articleId, input.claimId);
    if (first?.textHash !== place.textHash) throw new AppError('conflict', 'claim.not-checked');
    const me = actorName(ctx.actor);
    if (me === first.by || me === claim.createdBy) {
      throw new AppError('forbidden', 'claim.same-person');
    }
    const check: ClaimCheck = {
      ...first,
      secondBy: me,
      secondByName: nameOf(ctx),
      secondByRole: roleOf(ctx),
      secondAt: ctx.now,
    };
    await putCheck(trx, check);
    return check;
  });
}

/** How the person is named to readers. */
export function nameOf({ actor }: Pick<Context, 'actor'>): string {
  return actor.type === 'staff' ? actor.name : actorName(actor);
}

const roleOf = ({ actor }: Pick<Context, 'actor'>) => (actor.type === 'staff' ? actor.role : null);

async function wordsToCheck(db: Db, input: CheckedClaim) {
  const article = await articleOf(db, input.articleId);
  const claim = await claimOf(db, input.claimId);
  if (claim.storyId !== article.storyId) throw new AppError('conflict', 'claim.other-story');
  if (claim.withdrawnAt !== null) throw new AppError('conflict', 'claim.withdrawn');
  const place: ClaimPlace | null = await getPlace(db, article.id, claim.id);
  if (!place?.isPresent) throw new AppError('conflict', 'claim.no-words');
  if (input.words !== undefined && fold(input.words) !== fold(place.words)) {
    throw new AppError('conflict', 'claim.words-changed', { words: place.words.slice(0, 200) });
  }
  return { claim, place };
}
