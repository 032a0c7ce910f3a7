import { isAskingBox } from '../../domain/support-box.ts';
import type { SupportPage } from '../../domain/support-models.ts';
import { accountPath, supportPath } from '../../domain/urls.ts';
import { supportWords } from '../../domain/words/support/index.ts';
import { listPlatformSettings } from '../../storage/platform-settings.ts';
import { alternatesEverywhere } from '../reading/alternates.ts';
import { chromeOf } from '../reading/chrome.ts';
import type { ReadingContext } from '../reading/context.ts';
import { headOf } from '../reading/head.ts';
import type { EditionSite } from '../reading/site.ts';
import { progressText, tierName, tierPrice } from '../reading/support-parts.ts';

/** The page where the newsroom asks for support, with its levels and ways. */
export async function supportPage(
  ctx: ReadingContext,
  input: { edition: EditionSite; note: string | null; isSupporter: boolean },
): Promise<SupportPage> {
  const { edition } = input;
  const { lang, supportBox: box } = edition;
  const words = supportWords(lang);
  const { name } = ctx.site.publication;
  const text = box?.pageText ? box.pageText : words.supportText(name);
  const heading = box?.heading ? box.heading : words.becomeSupporter;
  const path = supportPath(lang);
  const alternates = alternatesEverywhere(ctx.site, supportPath);
  const isPayable = (await listPlatformSettings(ctx.db)).some(
    ({ platform, isOn, sealedKeys }) => platform === 'stripe' && isOn && sealedKeys !== null,
  );
  return {
    type: 'support',
    chrome: chromeOf(ctx, edition, { alternates, path }),
    head: headOf(ctx, edition, { title: words.support, description: text, path, alternates }),
    words,
    heading,
    text,
    note: input.note,
    tiers: ctx.site.tiers
      .filter(({ isRetired }) => !isRetired)
      .map((tier) => {
        const prices = [
          { currency: tier.currency, amount: tier.amount },
          ...Object.entries(tier.prices).map(([currency, amount]) => ({ currency, amount })),
        ];
        return {
          id: tier.id,
          name: tierName(tier, lang),
          description: tier.description[lang] ?? '',
          opens: tier.opens[lang] ?? [],
          prices: prices.map((price) => ({
            currency: price.currency,
            text: tierPrice(tier, edition, words, price),
          })),
          choose: words.tier(tierName(tier, lang)),
        };
      }),
    action: isPayable ? path : null,
    links: (box?.links ?? []).map(({ text: name, url }) => ({ href: url, text: name })),
    byHand: box?.byHand ?? [],
    progress: isAskingBox(box) ? progressText(ctx, edition, box) : null,
    isSupporter: input.isSupporter,
    accountHref: accountPath(lang),
  };
}
