import type { Attribution } from '../../domain/attribution.ts';
import { AppError } from '../../domain/errors.ts';
import { updateAttribution } from '../../storage/attributions.ts';
import { actorName, type Context, mustBeAllowed } from '../context.ts';
import { attributionOf, mustHavePolicy } from './attribute-claim.ts';
import { nameOf } from './check-claim.ts';

/**
 * Decides on an anonymous source: somebody else than the person who brought it. Until it is granted,
 * readers are not told of it, and the claim stands without it.
 *
 * @throws AppError `forbidden` / `permission.missing`, `attribution.own-approval`;
 *   `not-found` / `attribution.not-found`; `conflict` / `attribution.not-anonymous`,
 *   `attribution.no-policy`; `invalid` / `attribution.refusal-needs-words`
 */
export async function decideAnonymity(
  ctx: Context,
  input: { attributionId: string; isGranted: boolean; note?: string | null },
): Promise<Attribution> {
  mustBeAllowed(ctx.actor, 'source:approve');
  const note = input.note?.trim() || null;
  if (!input.isGranted && note === null) {
    throw new AppError('invalid', 'attribution.refusal-needs-words');
  }
  return ctx.db.transaction().execute(async (trx) => {
    const attribution = await attributionOf(trx, input.attributionId);
    if (attribution.speaker.type !== 'anonymous') {
      throw new AppError('conflict', 'attribution.not-anonymous');
    }
    if (attribution.createdBy === actorName(ctx.actor)) {
      throw new AppError('forbidden', 'attribution.own-approval');
    }
    await mustHavePolicy(trx);
    const decided: Attribution = {
      ...attribution,
      approval: {
        state: input.isGranted ? 'granted' : 'refused',
        by: actorName(ctx.actor),
        byName: nameOf(ctx),
        at: ctx.now,
        note,
      },
    };
    await updateAttribution(trx, decided);
    return decided;
  });
}
