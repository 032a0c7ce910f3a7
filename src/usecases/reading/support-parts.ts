import type { RenderOptions } from '../../domain/document/html.ts';
import type { NodeJson } from '../../domain/document/types.ts';
import { formatMoney } from '../../domain/money.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { hasBox, isAskingBox, placeBoxes, type SupportBox } from '../../domain/support-box.ts';
import type { GateModel } from '../../domain/support-models.ts';
import type { Tier } from '../../domain/tier.ts';
import { typeset } from '../../domain/typography.ts';
import { signInPath, supportPath } from '../../domain/urls.ts';
import { isOpenView, isSupporterView } from '../../domain/view.ts';
import { type SupportWords, supportWords } from '../../domain/words/support/index.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import type { ReadArticle } from '../../storage/reading/article.ts';
import type { ReadingContext } from './context.ts';
import type { SeenText } from './seen-text.ts';
import type { EditionSite } from './site.ts';

/** What an article shows of support: its box, the line of the divider, the gate where the rest is closed. */

const NEVER_ASKING: readonly string[] = ['page', 'sponsored'];

/** Whether the text, opened, asks for support somewhere. */
export function asksForSupport(edition: EditionSite, { article, doc }: ReadArticle): boolean {
  const { supportBox } = edition;
  if (!isAskingBox(supportBox) || NEVER_ASKING.includes(article.kind)) return false;
  return hasBox(doc.content, supportBox);
}

/** The text as it is drawn: with its boxes, unless who reads supports the paper or stands at a gate. */
export function withBoxes(edition: EditionSite, seen: SeenText): SeenText['doc'] {
  const { supportBox } = edition;
  const { doc, view, gate, isAsking } = seen;
  const isShut = gate !== null && !isOpenView(view);
  if (!isAsking || !isAskingBox(supportBox) || isSupporterView(view) || isShut) {
    const content = doc.content.filter(({ type }) => type !== 'supportBox');
    return { ...doc, content };
  }
  return { ...doc, content: [...placeBoxes(doc.content, supportBox.rule)] as NodeJson[] };
}

/** How the box and the divider are drawn. */
export function supportParts(
  ctx: ReadingContext,
  edition: EditionSite,
  seen: SeenText,
): Partial<RenderOptions> {
  let boxes = 0;
  return {
    supportBox: () => {
      if (!isAskingBox(edition.supportBox)) return '';
      boxes += 1;
      return boxHtml(ctx, edition, edition.supportBox, boxes);
    },
    supportersDivider: () =>
      isOpenView(seen.view)
        ? `<p class="line">${escapeHtml(supportWords(edition.lang).dividerNote)}</p>`
        : '',
  };
}

export function boxHtml(
  ctx: Pick<ReadingContext, 'site'>,
  edition: EditionSite,
  box: SupportBox,
  number: number,
): string {
  const words = supportWords(edition.lang);
  const say = (text: string) => escapeHtml(typeset(text, edition.lang));
  const button = box.button === '' ? words.becomeSupporter : box.button;
  const link = (href: string, text: string, isMain: boolean) =>
    `<a class="btn${isMain ? ' on' : ''}" href="${escapeAttr(href)}"${isMain ? '' : ' rel="noopener"'}>${say(text)}</a>`;
  const links = [
    link(supportPath(edition.lang), button, true),
    ...box.links.map(({ url, text }) => link(url, text, false)),
  ].join('');
  const paragraphs = box.text
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${say(text)}</p>`)
    .join('');
  const id = `r_support${number}`;
  const progress = progressHtml(ctx, edition, box, words);
  const inside = `<h2 id="${id}">${say(box.heading)}</h2>${paragraphs}${progress}<div class="ways">${links}</div>`;
  // A page has one place of this name; the box further down says the same again.
  return number === 1
    ? `<aside class="coupon" aria-labelledby="${id}">${inside}</aside>`
    : `<div class="coupon">${inside}</div>`;
}

/** « 538 soutiens sur 600 espérés », with the measure of it. */
export function progressText(
  ctx: Pick<ReadingContext, 'site'>,
  edition: EditionSite,
  box: SupportBox,
): string | null {
  const { isShown, goal } = box.progress;
  if (!isShown) return null;
  const words = supportWords(edition.lang);
  const write = (n: number) => formatNumber(n, edition.locale);
  const count = write(ctx.site.supporters);
  return goal === null ? words.progress(count) : words.progressOf({ count, goal: write(goal) });
}

function progressHtml(
  ctx: Pick<ReadingContext, 'site'>,
  edition: EditionSite,
  box: SupportBox,
  words: SupportWords,
): string {
  const text = progressText(ctx, edition, box);
  if (text === null) return '';
  const { goal } = box.progress;
  const meter =
    goal === null
      ? ''
      : `<meter min="0" max="${goal}" value="${Math.min(goal, ctx.site.supporters)}" aria-label="${escapeAttr(words.boxLabel)}">${escapeHtml(text)}</meter>`;
  return `<p class="sum">${meter}${escapeHtml(typeset(text, edition.lang))}</p>`;
}

/** What stands where the rest is closed; null where nothing is. */
export function gateModel(
  ctx: ReadingContext,
  edition: EditionSite,
  seen: SeenText,
  path: string,
): GateModel | null {
  const { gate, view } = seen;
  if (gate === null || isOpenView(view)) return null;
  const words = supportWords(edition.lang);
  const isKnown = view !== 'anyone';
  const isReaders = gate.opensTo === 'readers';
  const opening =
    gate.opensTo === 'tiers'
      ? ctx.site.tiers.filter(({ id }) => gate.tierIds.includes(id))
      : ctx.site.tiers;
  return {
    sheetHref: seen.sheetHref,
    heading: words.gateTitle[gate.opensTo],
    text: isSupporterView(view) ? words.gateHigher : words.gateText[gate.opensTo],
    tiers: isReaders
      ? []
      : opening
          .filter(({ isRetired }) => !isRetired)
          .map((tier) => ({
            name: tierName(tier, edition.lang),
            price: tierPrice(tier, edition, words),
            opens: tier.opens[edition.lang] ?? [],
          })),
    support: isReaders ? null : { href: supportPath(edition.lang), text: words.gateSupport },
    signIn: isKnown ? null : { href: signInPath(edition.lang, path), text: words.gateSignIn },
    already: isReaders || isKnown ? '' : words.gateAlready,
  };
}

/** The tier's name in this language, else in whichever it has one. */
export function tierName(tier: Tier, lang: string): string {
  return tier.name[lang] ?? Object.values(tier.name)[0] ?? tier.key;
}

export function tierPrice(
  tier: Tier,
  edition: EditionSite,
  words: SupportWords,
  price: { amount: number; currency: string } = tier,
): string {
  const amount = formatMoney(price.amount, price.currency, edition.locale);
  return words.price({ amount, interval: words.intervals[tier.interval] });
}
