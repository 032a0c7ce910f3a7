import type { Mailing } from '../../domain/mailing.ts';
import { countReads } from '../../storage/article-reads.ts';
import { countParted } from '../../storage/deliveries.ts';
import { nextStartedAt } from '../../storage/mailings.ts';
import type { Db } from '../../storage/schema.ts';
import { readingDay } from '../reading/keep-reads.ts';

export interface AfterSending {
  /** How many left the letter themselves after this mailing and before the next. */
  parted: number;
  /** How often its articles were read on the site from the day on which it left. */
  reads: { articleId: string; reads: number }[];
}

/**
 * What followed a mailing, from what the newsroom knows anyway: no picture in a letter tells that it was
 * opened, and no address in it whose it was.
 * @returns null for a mailing that has not left.
 */
export async function afterSending(
  db: Db,
  mailing: Mailing,
  now: number,
): Promise<AfterSending | null> {
  const { startedAt, letterId, content } = mailing;
  if (startedAt === null) return null;
  const until = (await nextStartedAt(db, { letterId, startedAt })) ?? now + 1;
  const parted = await countParted(db, {
    mailingId: mailing.id,
    letterId,
    from: startedAt,
    until,
  });
  const ids = content.articles.filter(({ isKept }) => isKept).map(({ articleId }) => articleId);
  const reads = await countReads(db, ids, readingDay(startedAt));
  return { parted, reads: ids.map((id) => ({ articleId: id, reads: reads.get(id) ?? 0 })) };
}
