/** Where pledges come from. */
export const PLATFORMS = [
  'stripe',
  'patreon',
  'buymeacoffee',
  'kofi',
  'liberapay',
  'hand',
] as const;
export type PlatformName = (typeof PLATFORMS)[number];

/** Those that a newsroom ties itself to; by hand needs no tie. */
export const TIED = ['stripe', 'patreon', 'buymeacoffee', 'kofi', 'liberapay'] as const;

export const INTERVALS = ['month', 'year', 'once'] as const;
export type Interval = (typeof INTERVALS)[number];

/** `paused`: the platform takes no money for now; what was paid for is kept. */
export const PLEDGE_STATES = ['active', 'paused', 'ended'] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** What a supporter gives, on which platform, to which tier, until when. */
export interface Pledge {
  id: string;
  readerId: string;
  platform: PlatformName;
  /** The platform's own id of the subscription, membership or payment. */
  externalId: string;
  tierId: string | null;
  /** In the smallest unit of the currency. */
  amount: number;
  currency: string;
  interval: Interval;
  state: PledgeState;
  startedAt: number;
  /** Paid until then; null when the platform only says whether it goes on. */
  paidUntil: number | null;
  endedAt: number | null;
  /** The instant of the newest news that was applied: older news that arrives late changes nothing. */
  newsAt: number;
}

/** Days that a pledge opens doors beyond what was paid for: a platform may be down, a card may be renewed. */
export const GRACE_MS = 5 * 86_400_000;

/** The longest that a silent platform is waited for. */
const SILENCE_MS = 30 * 86_400_000;

/**
 * Whether a pledge opens what it stands for now.
 * @param downSince since when its platform has not answered; null while it does
 */
export function isOpenedBy(
  pledge: Pick<Pledge, 'state' | 'paidUntil' | 'platform'>,
  now: number,
  downSince: number | null = null,
): boolean {
  // Liberapay's terms forbid rewards: thanks only.
  if (pledge.platform === 'liberapay') return false;
  if (pledge.paidUntil === null) return pledge.state === 'active';
  // Who ends a pledge keeps what was paid for, and not a day more.
  if (pledge.state !== 'active') return now < pledge.paidUntil;
  const until = pledge.paidUntil + GRACE_MS;
  // Whoever paid must not stand outside because the platform cannot say so.
  return now < until || (downSince !== null && downSince < until && now < until + SILENCE_MS);
}

/** What a platform says has become of a pledge. Platforms speak many languages; this is ours. */
export interface PledgeNews {
  platform: PlatformName;
  /** Unique to this piece of news on its platform: the same twice is once. */
  newsId: string;
  /** When it happened there, not when it was heard. */
  at: number;
  externalId: string;
  person: { externalId: string; mail: string | null; name: string };
  /** The platform's name or id of the tier; null when the amount decides. */
  tierKey: string | null;
  /** The house's own key of the tier that was ordered; it counts where nothing else tells. */
  orderedKey?: string | null;
  amount: number;
  currency: string;
  interval: Interval;
  state: PledgeState;
  startedAt: number;
  paidUntil: number | null;
  /** Whether the person may be named to others. */
  isPublic: boolean;
}
