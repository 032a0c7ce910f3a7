import type { contract } from '../../../contract/index.ts';
import { AppError } from '../../../domain/errors.ts';
import { type PlatformName, TIED } from '../../../domain/pledge.ts';
import { message } from '../../../domain/words/messages.ts';
import { tieToPlatform } from '../../../usecases/pledge/platform-keys.ts';
import { checkTie, listTies } from '../../../usecases/pledge/ties.ts';
import { allBoxes, changeBox } from '../../../usecases/support-box/change.ts';
import {
  allTiers,
  changeTier as change,
  createTier as create,
  orderTiers as order,
} from '../../../usecases/tier/change.ts';
import type { Handler } from '../handler.ts';

export const listTiers: Handler<typeof contract.listTiers> = async ({ ctx }) => ({
  tiers: await allTiers(ctx),
});

export const createTier: Handler<typeof contract.createTier> = ({ ctx, body }) =>
  create(ctx, given(body));

export const changeTier: Handler<typeof contract.changeTier> = ({ ctx, params, body }) =>
  change(ctx, { ...params, change: given(body) });

export const orderTiers: Handler<typeof contract.orderTiers> = ({ ctx, body }) => order(ctx, body);

export const listSupportBoxes: Handler<typeof contract.listSupportBoxes> = async ({ ctx }) => ({
  boxes: await allBoxes(ctx),
});

export const changeSupportBox: Handler<typeof contract.changeSupportBox> = ({
  ctx,
  params,
  body,
}) => changeBox(ctx, { ...params, box: body });

export const listPlatforms: Handler<typeof contract.listPlatforms> = async ({ ctx, deps, say }) => {
  const ties = await listTies(ctx, deps.sealer);
  return {
    platforms: TIED.map((platform) => {
      const tie = ties.find((one) => one.settings.platform === platform);
      const settings = tie?.settings;
      const result = settings?.checkResult ?? null;
      return {
        platform,
        isTied: settings !== undefined,
        isOn: settings?.isOn ?? false,
        hookUrl:
          settings && platform !== 'liberapay'
            ? `${deps.origin}/hooks/${platform}/${settings.hookPath}`
            : null,
        currency: settings?.currency ?? 'EUR',
        pageUrl: settings?.options.pageUrl ?? '',
        campaignId: settings?.options.campaignId ?? '',
        vatRate: settings?.options.vatRate ?? 210,
        kept: tie?.kept ?? [],
        lastNoticeAt: settings?.lastNoticeAt ?? null,
        checkedAt: settings?.checkedAt ?? null,
        isWorking: result === null ? null : result === 'ok',
        said: result === null || result === 'ok' ? '' : wordsOf(result, say),
        syncedAt: settings?.syncedAt ?? null,
        downSince: settings?.downSince ?? null,
      };
    }),
  };
};

export const tiePlatform: Handler<typeof contract.tiePlatform> = async ({
  ctx,
  deps,
  params,
  body,
}) => {
  const { isOn, currency, webhookSecret = '', pageUrl, campaignId, vatRate, ...secrets } = body;
  await tieToPlatform(ctx, deps.sealer, {
    platform: nameOf(params.platform),
    isOn,
    currency,
    webhookSecret,
    secrets: given(secrets),
    options: given({ pageUrl, campaignId, vatRate }),
  });
  return undefined;
};

export const checkPlatform: Handler<typeof contract.checkPlatform> = async ({
  ctx,
  deps,
  params,
  say,
}) => {
  const error = await checkTie(ctx, deps.platforms, nameOf(params.platform));
  return { isWorking: error === null, said: error ? message(error.key, error.args, say) : '' };
};

/** A refusal as it was kept: its key, and what belongs in the sentence. */
function wordsOf(kept: string, say: 'fr' | 'en'): string {
  const { key, args } = JSON.parse(kept) as { key: string; args: Record<string, string> };
  return message(key, args, say);
}

function nameOf(text: string): PlatformName {
  const name = TIED.find((one) => one === text);
  if (!name) throw new AppError('not-found', 'api.no-such-thing');
  return name;
}

/** Without what was not sent, so that it stays as it is. */
type Given<Thing> = { [Name in keyof Thing]: Exclude<Thing[Name], undefined> };
function given<Thing extends object>(thing: Thing): Given<Thing> {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined),
  ) as Given<Thing>;
}
