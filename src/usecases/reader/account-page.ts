import { formatMoney } from '../../domain/money.ts';
import type { Chrome, Head } from '../../domain/page-models.ts';
import type { Pledge } from '../../domain/pledge.ts';
import { isOpenedBy } from '../../domain/pledge.ts';
import type { Reader } from '../../domain/reader.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type { AccountPage, ErasePage, ReceiptPage } from '../../domain/support-models.ts';
import { accountPath, supportPath } from '../../domain/urls.ts';
import { type SupportWords, supportWords } from '../../domain/words/support/index.ts';
import { listReceipts } from '../../storage/receipts.ts';
import { chromeOf } from '../reading/chrome.ts';
import { momentIn, type ReadingContext } from '../reading/context.ts';
import { headOf } from '../reading/head.ts';
import { type EditionSite, openOnes } from '../reading/site.ts';
import { ACCOUNT_PARTS } from './account-parts.ts';
import { standingOf } from './standing.ts';

/** What stands around every page of a reader's own: never in a search engine. */
export function ownFrame(
  ctx: ReadingContext,
  edition: EditionSite,
  title: string,
): { chrome: Chrome; head: Head; words: SupportWords } {
  const path = accountPath(edition.lang);
  return {
    chrome: chromeOf(ctx, edition, { path }),
    head: headOf(ctx, edition, { title, description: title, path, robots: 'noindex' }),
    words: supportWords(edition.lang),
  };
}

/** @param ways forms that lead to the platforms that are tied; those on which the reader pays first */
export async function accountPage(
  ctx: ReadingContext,
  input: {
    edition: EditionSite;
    reader: Reader;
    note: string | null;
    ways: readonly { action: string; text: string }[];
  },
): Promise<AccountPage> {
  const { edition, reader } = input;
  const frame = ownFrame(ctx, edition, supportWords(edition.lang).account);
  const { words } = frame;
  const standing = await standingOf(ctx.db, reader.id, ctx.now);
  const receipts = await listReceipts(ctx.db, reader.id);
  const parts = await Promise.all(ACCOUNT_PARTS.map((part) => part(ctx, reader, edition)));
  const path = accountPath(edition.lang);
  return {
    type: 'account',
    ...frame,
    heading: reader.name === '' ? words.account : words.hello(reader.name),
    text: words.accountText(reader.mail),
    note: input.note,
    name: reader.name,
    languages: openOnes(ctx.site.editions).map((other) => ({
      lang: other.lang,
      text: ownNameOf(other.lang),
      isChosen: other.lang === reader.lang,
    })),
    isSupporter: standing.isSupporter,
    pledges: standing.pledges.map((pledge) => pledgeLine(ctx, edition, words, pledge)),
    supportHref: supportPath(edition.lang),
    ways: [...input.ways],
    receipts: receipts.map((receipt) => receiptLine(ctx, edition, words, receipt)),
    parts: parts.filter((part) => part !== null),
    actions: {
      profile: `${path}/profile`,
      signOut: `${path}/sign-out`,
      data: `${path}/data.json`,
      erase: `${path}/erase`,
    },
  };
}

function ownNameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

function pledgeLine(
  ctx: ReadingContext,
  edition: EditionSite,
  words: SupportWords,
  pledge: Pledge,
) {
  const date = (at: number) => momentIn(ctx, edition, at).date;
  const { startedAt, paidUntil, endedAt, state } = pledge;
  return {
    isOpen: isOpenedBy(pledge, ctx.now),
    text: words.pledge({
      amount: formatMoney(pledge.amount, pledge.currency, edition.locale),
      interval: words.intervals[pledge.interval],
      platform: words.platforms[pledge.platform],
    }),
    details: [
      words.since(date(startedAt)),
      ...(paidUntil !== null && paidUntil > ctx.now ? [words.paidUntil(date(paidUntil))] : []),
      ...(state === 'paused' ? [words.paused] : []),
      ...(state === 'ended' && endedAt !== null ? [words.endedOn(date(endedAt))] : []),
    ],
  };
}

function receiptLine(
  ctx: ReadingContext,
  edition: EditionSite,
  words: SupportWords,
  receipt: Receipt,
) {
  const amount = formatMoney(receipt.amount, receipt.currency, edition.locale);
  return {
    href: `${accountPath(edition.lang)}/receipts/${receipt.number}`,
    text: words.receipt(receipt.number),
    detail: `${momentIn(ctx, edition, receipt.paidAt).date} · ${amount}`,
  };
}

/** A receipt of this reader's; null when there is none under that number, or it is another's. */
export async function receiptPage(
  ctx: ReadingContext,
  input: { edition: EditionSite; reader: Reader; number: number },
): Promise<ReceiptPage | null> {
  const { edition, reader } = input;
  const receipt = (await listReceipts(ctx.db, reader.id)).find(
    ({ number }) => number === input.number,
  );
  if (!receipt) return null;
  const words = supportWords(edition.lang);
  const money = (amount: number) => formatMoney(amount, receipt.currency, edition.locale);
  const rate = new Intl.NumberFormat(edition.locale, {
    style: 'percent',
    maximumFractionDigits: 2,
  }).format(receipt.vatRate / 10_000);
  return {
    type: 'receipt',
    ...ownFrame(ctx, edition, words.receipt(receipt.number)),
    heading: words.receipt(receipt.number),
    date: momentIn(ctx, edition, receipt.paidAt).date,
    from: ctx.site.publication.name,
    to: reader.name === '' ? reader.mail : `${reader.name}, ${reader.mail}`,
    lines: [
      words.totalLine(money(receipt.amount)),
      words.vatLine({ rate, amount: money(receipt.vatAmount) }),
      words.netLine(money(receipt.amount - receipt.vatAmount)),
    ],
    note: receipt.refunded > 0 ? words.receiptRefunded : null,
    backHref: accountPath(edition.lang),
  };
}

export function erasePage(
  ctx: ReadingContext,
  edition: EditionSite,
  problem: ErasePage['problem'] = null,
): ErasePage {
  const words = supportWords(edition.lang);
  return {
    type: 'erase',
    ...ownFrame(ctx, edition, words.eraseTitle),
    action: `${accountPath(edition.lang)}/erase`,
    backHref: accountPath(edition.lang),
    problem,
  };
}
