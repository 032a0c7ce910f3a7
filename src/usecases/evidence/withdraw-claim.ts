import type { Claim } from '../../domain/claim.ts';
import { AppError } from '../../domain/errors.ts';
import { deleteChecks } from '../../storage/claim-checks.ts';
import { updateClaim } from '../../storage/claims.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { noteFindingsOfStory } from '../verso/note-findings.ts';
import { mustBeAllowedOnStory } from './allowed.ts';
import { claimOf } from './scope.ts';

/**
 * Takes a claim back, in all languages. Its record stays, with the reason; published versos keep it.
 * @throws AppError `forbidden`; `not-found` / `claim.not-found`; `invalid` / `claim.no-reason`
 */
export async function withdrawClaim(
  ctx: Context,
  input: { claimId: string; because: string },
): Promise<Claim> {
  mustBeAllowed(ctx.actor, 'claim:write');
  const because = input.because.trim();
  if (because === '') throw new AppError('invalid', 'claim.no-reason');
  return change(ctx, input.claimId, { withdrawnAt: ctx.now, withdrawnBecause: because });
}

/** Takes a withdrawn claim up again; it has to be checked anew. @throws AppError `forbidden`, `not-found` */
export async function restoreClaim(ctx: Context, input: { claimId: string }): Promise<Claim> {
  mustBeAllowed(ctx.actor, 'claim:write');
  return change(ctx, input.claimId, { withdrawnAt: null, withdrawnBecause: null });
}

async function change(ctx: Context, claimId: string, to: Partial<Claim>): Promise<Claim> {
  return ctx.db.transaction().execute(async (trx) => {
    const claim = await claimOf(trx, claimId);
    await mustBeAllowedOnStory(trx, ctx, 'claim:write', claim.storyId);
    const changed = { ...claim, ...to, updatedAt: ctx.now };
    await updateClaim(trx, changed);
    await deleteChecks(trx, claimId);
    await noteFindingsOfStory(trx, ctx, claim.storyId);
    return changed;
  });
}
