import type { ComposedText } from '../../domain/announcement-text.ts';
import { type Channel, hasWords, isAnnouncing, isByHand } from '../../domain/channel.ts';
import { AppError } from '../../domain/errors.ts';
import { noteChannel } from '../../storage/channels.ts';
import { listEditions } from '../../storage/editions.ts';
import { listTeasers } from '../../storage/reading/lists.ts';
import type { Db } from '../../storage/schema.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { textOn } from './announcing.ts';
import { type ChannelDeps, openChannel } from './channel-desk.ts';
import { announcedOf } from './facts.ts';
import { channelOf } from './manage.ts';

/** What would be posted of the newest article in one edition. */
export interface TrialText {
  lang: string;
  headline: string;
  /** Null where the channel has no words of ours. */
  composed: ComposedText | null;
}

export interface Trial {
  /** One for each edition that the channel announces and in which something has appeared. */
  texts: TrialText[];
  /** What the network calls the account; empty where it refused, or is not asked. */
  account: string;
  /** Why it would not work; null where it would. */
  problem: AppError | null;
}

/**
 * Shows what a channel would post of the newest article of each edition, and asks the network whether it
 * would take it. It posts nothing.
 * @throws AppError `forbidden`; `not-found` / `channel.not-found`
 */
export async function tryChannel(
  deps: ChannelDeps,
  ctx: Context,
  input: { channelId: string },
): Promise<Trial> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const channel = await channelOf(ctx.db, input.channelId);
  let account = '';
  let problem: AppError | null = null;
  let { options } = channel;
  if (isAnnouncing(channel.kind) && !isByHand(channel.kind, channel.sealedSecrets !== null)) {
    try {
      const checked = await deps.desk.check(openChannel(deps.sealer, channel));
      account = checked.account;
      options = { ...options, ...checked.options };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      problem = error;
    }
    const checkResult = problem?.key ?? 'ok';
    await noteChannel(ctx.db, channel.id, { checkedAt: ctx.now, checkResult, options });
  }
  const texts = await textsOf(deps, ctx.db, { ...channel, options });
  return { texts, account, problem };
}

async function textsOf(deps: ChannelDeps, db: Db, channel: Channel): Promise<TrialText[]> {
  const texts: TrialText[] = [];
  for (const { id: editionId, lang } of await listEditions(db)) {
    if (channel.editionIds.length > 0 && !channel.editionIds.includes(editionId)) continue;
    const [newest] = await listTeasers(db, { scope: { type: 'edition', editionId }, limit: 1 });
    const announced = newest ? await announcedOf(db, deps.origin, newest.id, 'published') : null;
    if (!announced) continue;
    const composed = hasWords(channel.kind) ? textOn(channel, announced, null) : null;
    texts.push({ lang, headline: announced.facts.headline, composed });
  }
  return texts;
}
