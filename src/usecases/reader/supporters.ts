import { AppError } from '../../domain/errors.ts';
import { isOpenedBy, type PlatformName, type Pledge } from '../../domain/pledge.ts';
import type { Reader } from '../../domain/reader.ts';
import type { Receipt } from '../../domain/receipt.ts';
import { listNews, listPledges } from '../../storage/pledges.ts';
import { listMergesInto, type ReaderMerge } from '../../storage/reader-merges.ts';
import { listReaderSteps, type ReaderStep } from '../../storage/reader-steps.ts';
import { getReader } from '../../storage/readers.ts';
import { listReceipts } from '../../storage/receipts.ts';
import {
  listSupporters,
  receivedByMonth,
  type SupporterFilter,
  type SupporterRow,
  sumSupporters,
} from '../../storage/supporters.ts';
import { type Context, mustBeAllowed } from '../context.ts';

const ON_A_PAGE = 50;
const MONTHS_SHOWN_MS = 366 * 86_400_000;

/** A supporter as the Studio shows one. */
export function shownSupporter({ reader, pledges }: SupporterRow, now: number) {
  return {
    ...reader,
    isMailHidden: reader.mail.endsWith('.invalid'),
    isSupporter: pledges.some((pledge) => isOpenedBy(pledge, now)),
    pledges: pledges.map((pledge) => ({ ...pledge, ...standingOfPledge(pledge, now) })),
  };
}

function standingOfPledge(pledge: Pledge, now: number) {
  const isOpen = isOpenedBy(pledge, now);
  return {
    isOpen,
    isInGrace: isOpen && pledge.paidUntil !== null && pledge.paidUntil <= now,
  };
}

/** Who supports the newsroom, with the sums that go with it. @throws AppError `forbidden` */
export async function supportersPage(
  ctx: Context,
  input: {
    filter: SupporterFilter;
    platform?: PlatformName | undefined;
    words: string;
    after?: string | undefined;
  },
) {
  mustBeAllowed(ctx.actor, 'reader:read');
  const { db, now } = ctx;
  const rows = await listSupporters(db, { ...input, limit: ON_A_PAGE + 1, now });
  const shown = rows.slice(0, ON_A_PAGE);
  return {
    supporters: shown.map((row) => shownSupporter(row, now)),
    next: rows.length > ON_A_PAGE ? (shown.at(-1)?.reader.id ?? null) : null,
    ...(await sumSupporters(db, now)),
    received: await receivedByMonth(db, now - MONTHS_SHOWN_MS),
  };
}

export type Happened =
  | {
      type: 'news';
      at: number;
      isFirst: boolean;
      wasApplied: boolean;
      pledge: Pledge;
      heard: Heard;
    }
  | { type: 'step'; at: number; step: ReaderStep; mergeId: string | null };
type Heard = Awaited<ReturnType<typeof listNews>>[number];

/** All that happened around one reader's support, newest first. @throws AppError `reader.not-found` */
export async function supporterLog(
  ctx: Context,
  input: { readerId: string },
): Promise<{ reader: Reader; pledges: Pledge[]; receipts: Receipt[]; happened: Happened[] }> {
  mustBeAllowed(ctx.actor, 'reader:read');
  const { db } = ctx;
  const reader = await getReader(db, input.readerId);
  if (!reader) throw new AppError('not-found', 'reader.not-found', { id: input.readerId });
  const pledges = await listPledges(db, reader.id);
  const merges = await listMergesInto(db, reader.id);
  const happened: Happened[] = [];
  for (const pledge of pledges) {
    const heard = await listNews(db, pledge.id);
    for (const [index, one] of heard.entries())
      happened.push({
        type: 'news',
        at: one.heardAt,
        isFirst: index === heard.length - 1,
        wasApplied: one.wasApplied,
        pledge,
        heard: one,
      });
  }
  for (const step of await listReaderSteps(db, reader.id))
    happened.push({ type: 'step', at: step.at, step, mergeId: mergeOf(step, merges) });
  happened.sort((a, b) => b.at - a.at);
  return { reader, pledges, receipts: await listReceipts(db, reader.id), happened };
}

/** The merge that a step tells of, as long as it can be undone. */
function mergeOf(step: ReaderStep, merges: readonly ReaderMerge[]): string | null {
  if (step.step !== 'merged') return null;
  const merge = merges.find(({ at, undoneAt }) => at === step.at && undoneAt === null);
  return merge?.id ?? null;
}
