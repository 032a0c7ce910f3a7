import { keepRecent } from '../std/recent.ts';
import type { Sealer } from '../std/sealed.ts';
import type { WaitingActivity } from '../storage/fediverse/outbox.ts';
import type { Context } from '../usecases/context.ts';
import { actorKeys, openActorKey } from '../usecases/fediverse/actor-keys.ts';
import { ACTOR_CONTEXT, edKeyUrl, rsaKeyUrl } from '../usecases/fediverse/actor-object.ts';
import { ARTICLE_CONTEXT } from '../usecases/fediverse/article-object.ts';
import { type Signer, signerOf } from './knock.ts';
import { withProof } from './proof.ts';

/** What is said, ready to be brought: once made, the same for every inbox. */
export interface Letterhead {
  sign(activity: WaitingActivity): Promise<{ body: string; signer: Signer }>;
}

/** Opens each key once, and signs each activity once, for one round of the courier. */
export function letterheads(options: {
  db: Context['db'];
  sealer: Sealer;
  origin: string;
  clock: () => number;
}): Letterhead {
  const { db, sealer, origin, clock } = options;
  const keys = new Map<string, ReturnType<typeof open>>();
  const bodies = keepRecent<string>(20);
  async function open(actorId: string) {
    const kept = await actorKeys({ db, sealer, now: clock() }, actorId);
    const signer = await signerOf(
      rsaKeyUrl(origin, actorId),
      openActorKey({ sealer }, kept, 'rsa'),
    );
    return { signer, ed: openActorKey({ sealer }, kept, 'ed') };
  }
  return {
    async sign({ activityId, actorId, json, createdAt }) {
      const opened = keys.get(actorId) ?? open(actorId);
      keys.set(actorId, opened);
      const { signer, ed } = await opened;
      const kept = bodies.get(activityId);
      if (kept !== undefined) return { body: kept, signer };
      const isAboutActor = json.type === 'Update' && !isArticle(json.object);
      const context = isAboutActor ? ACTOR_CONTEXT : ARTICLE_CONTEXT;
      const by = { key: ed, keyId: edKeyUrl(origin, actorId), now: createdAt };
      const body = JSON.stringify(withProof({ '@context': context, ...json }, by));
      bodies.put(activityId, body);
      return { body, signer };
    },
  };
}

const isArticle = (object: unknown): boolean =>
  typeof object === 'object' && object !== null && 'type' in object && object.type === 'Article';
