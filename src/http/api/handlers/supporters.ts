import type { contract } from '../../../contract/index.ts';
import { formatMoney } from '../../../domain/money.ts';
import type { Tier } from '../../../domain/tier.ts';
import { message } from '../../../domain/words/messages.ts';
import { type SupporterLogWords, supporterLogWords } from '../../../domain/words/supporter-log.ts';
import { staffNames } from '../../../usecases/desk/names.ts';
import { endByHand, giveByHand as give } from '../../../usecases/pledge/by-hand.ts';
import { checkReader } from '../../../usecases/pledge/check-reader.ts';
import { mergeReaders, undoMerge as undo } from '../../../usecases/reader/merge.ts';
import { eraseReaderAsStaff, exportReaderAsStaff } from '../../../usecases/reader/own.ts';
import {
  type Happened,
  shownSupporter,
  supporterLog,
  supportersPage,
} from '../../../usecases/reader/supporters.ts';
import { allTiers } from '../../../usecases/tier/change.ts';
import type { Handler } from '../handler.ts';

export const listSupporters: Handler<typeof contract.listSupporters> = ({ ctx, query }) =>
  supportersPage(ctx, query);

export const readSupporter: Handler<typeof contract.readSupporter> = async ({
  ctx,
  params,
  say,
}) => {
  const { reader, pledges, receipts, happened } = await supporterLog(ctx, params);
  const names = await staffNames(ctx);
  const pen = { words: supporterLogWords(say), names, tiers: await allTiers(ctx) };
  return {
    ...shownSupporter({ reader, pledges }, ctx.now),
    log: happened.map((one) => ({
      at: one.at,
      text: one.type === 'news' ? newsText(pen, one) : stepText(pen, one),
      isQuiet: one.type === 'news' && !one.wasApplied,
      mergeId: one.type === 'step' ? one.mergeId : null,
    })),
    receipts,
  };
};

interface Pen {
  words: SupporterLogWords;
  names: ReadonlyMap<string, string>;
  tiers: readonly Tier[];
}

function newsText({ words, tiers }: Pen, one: Happened & { type: 'news' }): string {
  const { news } = one.heard;
  const platform = words.platforms[news.platform] ?? news.platform;
  if (!one.wasApplied) return words.late({ platform });
  const money = formatMoney(news.amount, news.currency, words.lang);
  const amount = `${money} ${words.intervals[news.interval]}`;
  const until = news.paidUntil === null ? '' : dateOf(news.paidUntil, words.lang);
  if (news.state === 'ended') return words.ended({ platform, until });
  if (news.state === 'paused') return words.paused({ platform });
  if (!one.isFirst) return words.goesOn({ platform, amount, until });
  const tier = tiers.find(({ id }) => id === one.pledge.tierId);
  return words.started({ platform, amount, tier: tier?.name[words.lang] ?? tier?.key ?? '' });
}

function stepText({ words, names }: Pen, { step }: Happened & { type: 'step' }): string {
  const { about, byWhom } = step;
  const by = names.get(byWhom) ?? (byWhom === 'reader' ? words.theReader : words.theHouse);
  const platform = words.platforms[String(about.platform ?? '')] ?? '';
  const amount = about.currency
    ? formatMoney(Number(about.amount ?? 0), String(about.currency), words.lang)
    : '';
  const mail = String(about.mail ?? '');
  switch (step.step) {
    case 'linked':
      return words.linked({ platform });
    case 'checked':
      return words.checked({ platform });
    case 'check-failed':
      return words.checkFailed({ platform });
    case 'given-by-hand':
      return words.given({ amount, note: String(about.note ?? ''), by });
    case 'ended-by-hand':
      return words.handEnded({ by });
    case 'receipt':
      return words.receipt({ number: Number(about.number ?? 0), amount });
    case 'merged':
      return words.merged({ mail, by });
    case 'parted':
      return words.parted({ mail, by });
  }
}

const dateOf = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

export const giveByHand: Handler<typeof contract.giveByHand> = ({ ctx, body }) =>
  give(ctx, { ...body, interval: 'once' });

export const endPledge: Handler<typeof contract.endPledge> = ({ ctx, params }) =>
  endByHand(ctx, params);

export const mergeSupporters: Handler<typeof contract.mergeSupporters> = ({ ctx, params, body }) =>
  mergeReaders(ctx, { fromId: params.readerId, intoId: body.into });

export const undoMerge: Handler<typeof contract.undoMerge> = ({ ctx, params }) => undo(ctx, params);

export const checkSupporter: Handler<typeof contract.checkSupporter> = async ({
  ctx,
  deps,
  params,
  say,
}) => {
  const checked = await checkReader(ctx, deps.platforms, params.readerId);
  return {
    results: checked.map(({ platform, refusal }) => ({
      platform,
      isWorking: refusal === null,
      said: refusal ? message(refusal.key, refusal.args, say) : '',
    })),
  };
};

export const exportSupporter: Handler<typeof contract.exportSupporter> = ({ ctx, params }) =>
  exportReaderAsStaff(ctx, params.readerId);

export const eraseSupporter: Handler<typeof contract.eraseSupporter> = ({ ctx, params }) =>
  eraseReaderAsStaff(ctx, params.readerId);
