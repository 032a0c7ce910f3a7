import { EVERYBODY } from '../../domain/fediverse.ts';
import { actorUrl } from '../../domain/fediverse-urls.ts';
import type { Sealer } from '../../std/sealed.ts';
import { listActorIds, noteActorTold } from '../../storage/fediverse/keys.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { actorKeys } from './actor-keys.ts';
import { actorObject, isoOf } from './actor-object.ts';
import { actorById } from './actors.ts';
import type { HearingContext } from './follow.ts';
import { sayToFollowers } from './say.ts';

/**
 * Has those who follow know when an edition or an author goes by another name, picture or description.
 * Servers keep what they once read of an actor, and ask again when they are told to.
 */
export async function federateActors(
  ctx: HearingContext & { sealer: Sealer },
  only: string | null = null,
): Promise<void> {
  const { origin } = ctx.site;
  for (const id of only ? [only] : await listActorIds(ctx.db)) {
    const actor = await actorById(ctx, id);
    if (!actor) continue;
    const keys = await actorKeys(ctx, id);
    const object = actorObject(origin, actor, keys);
    const digest = sha256(JSON.stringify(object));
    if (keys.digest === digest) continue;
    await ctx.db.transaction().execute(async (trx) => {
      const isNew = await noteActorTold(trx, id, digest);
      if (!isNew || keys.digest === null) return;
      const { '@context': _, ...plain } = object;
      const activity = {
        id: `${actorUrl(origin, id)}#update-${ctx.now}`,
        type: 'Update',
        actor: actorUrl(origin, id),
        published: isoOf(ctx.now),
        to: [EVERYBODY],
        object: plain,
      };
      await sayToFollowers(trx, { actorId: id, activity, to: [id], now: ctx.now });
    });
  }
}
