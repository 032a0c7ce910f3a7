import { hostOf, isBlocked } from '../../domain/fediverse.ts';
import { actorUrl } from '../../domain/fediverse-urls.ts';
import { newId } from '../../std/id.ts';
import { getComments } from '../../storage/comments.ts';
import { forgetStrangerOf, listCommentsOf } from '../../storage/fediverse/answers.ts';
import { forgetEchoesOf } from '../../storage/fediverse/echoes.ts';
import { deleteFollower, forgetFollower, putFollower } from '../../storage/fediverse/followers.ts';
import type { JsonObject } from '../../storage/fediverse/outbox.ts';
import { withdrawComment } from '../comment/edit.ts';
import type { Context } from '../context.ts';
import { actorById } from './actors.ts';
import { type FediverseContext, fediverseOf } from './context.ts';
import { sayTo } from './say.ts';

/** A use case that others set going and that writes. */
export type HearingContext = Omit<FediverseContext, 'db'> & Pick<Context, 'db'>;

/** Somebody elsewhere, as their server describes them. */
export interface Stranger {
  /** Their address. */
  id: string;
  inbox: string;
  sharedInbox: string | null;
}

/** Somebody wants to follow; everybody may. The answer goes to their own inbox. */
export async function takeFollow(
  ctx: HearingContext,
  input: { actorId: string; stranger: Stranger; follow: { id: string } },
): Promise<void> {
  const { actorId, stranger, follow } = input;
  const { origin } = ctx.site;
  if (isBlocked(stranger.id, fediverseOf(ctx.site))) return;
  if (!(await actorById(ctx, actorId))) return;
  const actor = actorUrl(origin, actorId);
  const accept: JsonObject = {
    id: `${actor}#accept-${newId()}`,
    type: 'Accept',
    actor,
    to: [stranger.id],
    object: { id: follow.id, type: 'Follow', actor: stranger.id, object: actor },
  };
  await ctx.db.transaction().execute(async (trx) => {
    await putFollower(trx, {
      actorId,
      follower: stranger.id,
      inbox: stranger.inbox,
      sharedInbox: stranger.sharedInbox,
      host: hostOf(stranger.id),
      followedAt: ctx.now,
    });
    // Whoever asks again was not told, and is told again.
    await sayTo(trx, { actorId, activity: accept, inbox: stranger.inbox, now: ctx.now });
  });
}

export async function endFollow(
  ctx: HearingContext,
  input: { actorId: string; stranger: string },
): Promise<void> {
  await deleteFollower(ctx.db, { actorId: input.actorId, follower: input.stranger });
}

/**
 * Somebody elsewhere is no more: they follow nobody, like nothing, and their words are gone.
 * @param input.isCertain false where their server merely does not know them: words that cannot come back
 *   are not deleted for that
 */
export async function forgetStranger(
  ctx: HearingContext,
  input: { stranger: string; isCertain: boolean },
): Promise<void> {
  const { stranger, isCertain } = input;
  const written = isCertain ? await listCommentsOf(ctx.db, stranger) : [];
  for (const comment of await getComments(ctx.db, written))
    if (comment.state !== 'removed') await withdrawComment(ctx, comment);
  await ctx.db.transaction().execute(async (trx) => {
    await forgetFollower(trx, stranger);
    await forgetEchoesOf(trx, stranger);
    if (isCertain) await forgetStrangerOf(trx, stranger);
  });
}
