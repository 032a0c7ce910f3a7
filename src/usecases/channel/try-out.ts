import type { ComposedText } from '../../domain/announcement-text.ts';
import { hasWords, isAnnouncing, isByHand } from '../../domain/channel.ts';
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

export interface Trial {
  /** The article that stood for any other; null where none was published. */
  headline: string | null;
  /** What would be posted; null where the channel has no words of ours. */
  composed: ComposedText | null;
  /** What the network calls the account; empty where it refused, or is not asked. */
  account: string;
  /** Why it would not work; null where it would. */
  problem: AppError | null;
}

/**
 * Shows what a channel would post of the newest article, and asks the network whether it would take it. It
 * posts nothing.
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
  const articleId = await newestOf(ctx.db, channel.editionIds);
  const announced = articleId
    ? await announcedOf(ctx.db, deps.origin, articleId, 'published')
    : null;
  const isShown = announced !== null && hasWords(channel.kind);
  return {
    headline: announced?.facts.headline ?? null,
    composed: isShown ? textOn({ ...channel, options }, announced, null) : null,
    account,
    problem,
  };
}

/** The newest article of the first of these editions that has one; of all where none is named. */
async function newestOf(db: Db, editionIds: readonly string[]): Promise<string | null> {
  for (const { id: editionId } of await listEditions(db)) {
    if (editionIds.length > 0 && !editionIds.includes(editionId)) continue;
    const [newest] = await listTeasers(db, { scope: { type: 'edition', editionId }, limit: 1 });
    if (newest) return newest.id;
  }
  return null;
}
