import type { Channel } from '../../domain/channel.ts';
import { countAnnouncements } from '../../storage/announcements.ts';
import type { Context } from '../context.ts';

export interface Counts {
  sent: number;
  waiting: number;
  /** Given up, refused, or of unknown fate: a person has to look. */
  failed: number;
}

const LATELY_MS = 30 * 86_400_000;

/** How announcements went in the last thirty days, by channel. */
export async function countsOf(
  ctx: Pick<Context, 'db' | 'now'>,
  channels: readonly Channel[],
): Promise<Map<string, Counts>> {
  const ids = channels.map(({ id }) => id);
  const counts = new Map<string, Counts>(ids.map((id) => [id, { sent: 0, waiting: 0, failed: 0 }]));
  for (const { channelId, state, n } of await countAnnouncements(
    ctx.db,
    ids,
    ctx.now - LATELY_MS,
  )) {
    const own = counts.get(channelId);
    if (!own) continue;
    if (state === 'sent' || state === 'edited') own.sent += n;
    else if (state === 'failed' || state === 'unknown') own.failed += n;
    else if (state === 'waiting' || state === 'prepared') own.waiting += n;
  }
  return counts;
}
