import { z } from 'zod';
import { INTERVALS, TIED } from '../domain/pledge.ts';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const byLang = <Value extends z.ZodType>(value: Value) => z.record(lang, value);
const amount = z.int().min(0).max(100_000_000);
const currency = line(3).transform((text) => text.toUpperCase());

const tierFields = {
  /** By edition language. */
  name: byLang(line(80)),
  description: byLang(line(600)),
  /** In the smallest unit of the currency: 500 is five euros. */
  amount,
  currency,
  interval: z.enum(INTERVALS),
  /** In other currencies. */
  prices: z.record(z.string(), amount),
  /** What it opens, in lines, by edition language. */
  opens: byLang(z.array(line(200)).max(12)),
  /** No longer offered; who has it keeps it. */
  isRetired: z.boolean(),
  /** What the platforms call it. */
  platformKeys: z.record(z.string(), line(120)),
};
const tier = z.object({ id, key: z.string(), position: z.int(), ...tierFields });
const { name, amount: sum, currency: money, interval, ...rest } = tierFields;

export const listTiers = operation({
  method: 'GET',
  path: '/tiers',
  permission: 'studio:enter',
  tag: 'support',
  summary: 'The levels of support, those no longer offered among them.',
  answer: z.object({ tiers: z.array(tier) }),
});

export const createTier = operation({
  method: 'POST',
  path: '/tiers',
  permission: 'reader:change',
  tag: 'support',
  summary: 'Adds a level of support.',
  body: z.object({
    name,
    amount: sum,
    currency: money,
    interval,
    ...z.object(rest).partial().shape,
  }),
  answer: tier,
});

export const changeTier = operation({
  method: 'PATCH',
  path: '/tiers/:tierId',
  permission: 'reader:change',
  tag: 'support',
  summary: 'Changes a level of support.',
  body: z.object(tierFields).partial(),
  answer: tier,
});

export const orderTiers = operation({
  method: 'PUT',
  path: '/tiers/order',
  permission: 'reader:change',
  tag: 'support',
  summary: 'Puts the levels of support in order.',
  body: z.object({ ids: z.array(id).max(100) }),
  answer: 'nothing',
});

/** How an edition asks for support. */
const supportBox = z.object({
  isOn: z.boolean(),
  heading: line(160),
  text: line(1_200),
  button: line(60),
  links: z.array(z.object({ text: line(60), url: line(500) })).max(8),
  progress: z.object({ isShown: z.boolean(), goal: z.int().min(1).max(10_000_000).nullable() }),
  rule: z.object({
    afterParagraph: z.int().min(1).max(50).nullable(),
    atEnd: z.boolean(),
  }),
  pageText: line(2_000),
  byHand: z.array(line(200)).max(8),
});

export const listSupportBoxes = operation({
  method: 'GET',
  path: '/support-boxes',
  permission: 'studio:enter',
  tag: 'support',
  summary: 'How each edition asks for support.',
  answer: z.object({ boxes: z.array(z.object({ editionId: id, lang, box: supportBox })) }),
});

export const changeSupportBox = operation({
  method: 'PUT',
  path: '/support-boxes/:editionId',
  permission: 'publication:change',
  tag: 'support',
  summary: 'Writes how an edition asks for support.',
  body: supportBox,
  answer: supportBox,
});

const platformName = z.enum(TIED);

const platform = z.object({
  platform: platformName,
  isTied: z.boolean(),
  isOn: z.boolean(),
  /** What the platform is given as webhook; null until it is tied, and for those that send none. */
  hookUrl: z.string().nullable(),
  currency: z.string(),
  pageUrl: z.string(),
  campaignId: z.string(),
  /** In hundredths of a percent. */
  vatRate: z.int(),
  /** Which secrets are kept, sealed; they are never shown again. */
  kept: z.array(z.string()),
  lastNoticeAt: instant.nullable(),
  checkedAt: instant.nullable(),
  isWorking: z.boolean().nullable(),
  /** What the last check said. */
  said: z.string(),
  syncedAt: instant.nullable(),
  downSince: instant.nullable(),
});

export const listPlatforms = operation({
  method: 'GET',
  path: '/platforms',
  permission: 'key:manage',
  tag: 'support',
  summary: 'How the newsroom is tied to the platforms that pledges come from.',
  answer: z.object({ platforms: z.array(platform) }),
});

export const tiePlatform = operation({
  method: 'PUT',
  path: '/platforms/:platform',
  permission: 'key:manage',
  tag: 'support',
  summary: 'Ties the newsroom to a platform; secrets that are left empty stay as they were.',
  isForKeys: false,
  needsRecent: true,
  body: z.object({
    isOn: z.boolean(),
    currency,
    pageUrl: line(500).optional(),
    campaignId: line(40).optional(),
    vatRate: z.int().min(0).max(10_000).optional(),
    webhookSecret: line(300).optional(),
    apiKey: line(300).optional(),
    clientId: line(300).optional(),
    clientSecret: line(300).optional(),
    accessToken: line(300).optional(),
    refreshToken: line(300).optional(),
  }),
  answer: 'nothing',
});

export const checkPlatform = operation({
  method: 'POST',
  path: '/platforms/:platform/check',
  permission: 'key:manage',
  tag: 'support',
  summary: 'Asks a platform whether its keys work.',
  answer: z.object({ isWorking: z.boolean(), said: z.string() }),
});
