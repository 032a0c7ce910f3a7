import { z } from 'zod';
import { INTERVALS, PLATFORMS, PLEDGE_STATES } from '../domain/pledge.ts';
import { operation } from './operation.ts';
import { cursor, id, instant, line } from './values.ts';

const pledge = z.object({
  id,
  platform: z.enum(PLATFORMS),
  tierId: id.nullable(),
  amount: z.int(),
  currency: z.string(),
  interval: z.enum(INTERVALS),
  state: z.enum(PLEDGE_STATES),
  startedAt: instant,
  paidUntil: instant.nullable(),
  endedAt: instant.nullable(),
  isOpen: z.boolean(),
  /** Open beyond what was paid for. */
  isInGrace: z.boolean(),
});

const supporter = z.object({
  id,
  name: z.string(),
  mail: z.string(),
  /** The platform hides the mailbox. */
  isMailHidden: z.boolean(),
  lang: z.string(),
  confirmedAt: instant.nullable(),
  createdAt: instant,
  isSupporter: z.boolean(),
  pledges: z.array(pledge),
});

export const listSupporters = operation({
  method: 'GET',
  path: '/supporters',
  permission: 'reader:read',
  tag: 'supporters',
  summary: 'Who supports the newsroom, or did.',
  query: z.object({
    filter: z.enum(['open', 'grace', 'new', 'left', 'all']).default('open'),
    platform: z.enum(PLATFORMS).optional(),
    words: line(120).default(''),
    after: cursor.optional(),
  }),
  answer: z.object({
    supporters: z.array(supporter),
    next: z.string().nullable(),
    counts: z.object({
      open: z.int(),
      grace: z.int(),
      new: z.int(),
      left: z.int(),
      all: z.int(),
    }),
    /** What is promised by the month, in the smallest unit, by currency. */
    monthly: z.array(z.object({ currency: z.string(), amount: z.int() })),
    /** What was received as far as it is known here, by month. */
    received: z.array(z.object({ month: z.string(), currency: z.string(), amount: z.int() })),
  }),
});

export const readSupporter = operation({
  method: 'GET',
  path: '/supporters/:readerId',
  permission: 'reader:read',
  tag: 'supporters',
  summary: 'A reader with all that happened around their support.',
  answer: supporter.extend({
    /** Newest first. */
    log: z.array(
      z.object({
        at: instant,
        /** In words. */
        text: z.string(),
        /** Heard, and without effect: told twice, or later than something newer. */
        isQuiet: z.boolean(),
        /** What undoes it. */
        mergeId: id.nullable(),
      }),
    ),
    receipts: z.array(
      z.object({
        number: z.int(),
        amount: z.int(),
        currency: z.string(),
        vatAmount: z.int(),
        paidAt: instant,
        refunded: z.int(),
      }),
    ),
  }),
});

export const giveByHand = operation({
  method: 'POST',
  path: '/supporters/gifts',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Writes down support that came by hand: a transfer, or a gift of the house.',
  body: z.object({
    mail: line(254),
    name: line(120).default(''),
    tierId: id.nullable().default(null),
    amount: z.int().min(0).max(100_000_000),
    currency: line(3).transform((text) => text.toUpperCase()),
    months: z.int().min(1).max(120),
    note: line(300).default(''),
  }),
  answer: z.object({ readerId: id, pledgeId: id }),
});

export const endPledge = operation({
  method: 'POST',
  path: '/pledges/:pledgeId/end',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Ends a pledge by hand.',
  answer: 'nothing',
});

export const mergeSupporters = operation({
  method: 'POST',
  path: '/supporters/:readerId/merge',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Says that two readers are one; it can be undone.',
  body: z.object({ into: id }),
  answer: z.object({ mergeId: id }),
});

export const undoMerge = operation({
  method: 'POST',
  path: '/merges/:mergeId/undo',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Parts again two readers that were taken for one.',
  answer: 'nothing',
});

export const checkSupporter = operation({
  method: 'POST',
  path: '/supporters/:readerId/check',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Asks the platforms now what a reader gives.',
  answer: z.object({
    results: z.array(
      z.object({ platform: z.enum(PLATFORMS), isWorking: z.boolean(), said: z.string() }),
    ),
  }),
});

export const exportSupporter = operation({
  method: 'GET',
  path: '/supporters/:readerId/data',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'All that the house knows of a reader, who asked for it.',
  isForKeys: false,
  answer: z.record(z.string(), z.unknown()),
});

export const eraseSupporter = operation({
  method: 'POST',
  path: '/supporters/:readerId/erase',
  permission: 'reader:change',
  tag: 'supporters',
  summary: 'Erases a reader, who asked for it. Sums stay in the books without the name.',
  isForKeys: false,
  needsRecent: true,
  answer: 'nothing',
});
