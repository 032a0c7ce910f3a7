import { describe, expect, it } from 'vitest';
import {
  coffeeNotice,
  type Given,
  kofiNotice,
  patreonNotice,
  SECRET,
  stripeNotice,
} from '../../test/support/platforms/notices.ts';
import { AppError } from '../domain/errors.ts';
import { platforms } from './index.ts';
import { minorUnits } from './money.ts';
import type { Notice } from './platform.ts';

const AT = Date.UTC(2026, 9, 9, 8);
const KEYS = { webhookSecret: SECRET, currency: 'EUR' };
const NOTICES: Record<keyof typeof platforms, (given: Given, secret?: string) => Notice> = {
  stripe: stripeNotice,
  patreon: patreonNotice,
  buymeacoffee: coffeeNotice,
  kofi: kofiNotice,
} as Record<keyof typeof platforms, (given: Given, secret?: string) => Notice>;

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.key;
    throw error;
  }
  return 'none';
}

describe.each(Object.entries(platforms))('%s, as every platform', (name, load) => {
  const noticeOf = NOTICES[name as keyof typeof platforms];

  it('tells who gives what, to which tier, until when', async () => {
    const platform = await load();
    const [news, ...rest] = platform.read(noticeOf({ at: AT }), KEYS);
    expect(rest).toEqual([]);
    expect(news).toMatchObject({
      platform: name,
      at: AT,
      amount: 500,
      currency: 'EUR',
      interval: 'month',
      state: 'active',
      person: { mail: 'nolwenn@rive.example' },
    });
    expect(news?.tierKey).not.toBeNull();
    expect(news?.newsId).not.toBe('');
  });

  it('says the same of the same notice, so that a second delivery is known', async () => {
    const platform = await load();
    const once = platform.read(noticeOf({ at: AT }), KEYS);
    expect(platform.read(noticeOf({ at: AT }), KEYS)).toEqual(once);
  });

  it('believes nobody who does not prove to be the platform', async () => {
    const platform = await load();
    const forged = noticeOf({ at: AT }, 'another secret');
    expect(refusal(() => platform.read(forged, KEYS))).toBe('platform.bad-signature');
    const unset = { ...KEYS, webhookSecret: '' };
    expect(refusal(() => platform.read(noticeOf({ at: AT }, ''), unset))).toBe(
      'platform.bad-signature',
    );
    const empty = { ...noticeOf({ at: AT }), headers: new Headers(), rawBody: new Uint8Array() };
    expect(refusal(() => platform.read(empty, KEYS))).toMatch(/bad-signature|unreadable/);
  });

  it('notices a single changed byte', async () => {
    const platform = await load();
    const notice = noticeOf({ at: AT });
    const rawBody = Uint8Array.from(notice.rawBody);
    const text = new TextDecoder().decode(rawBody);
    const at = name === 'kofi' ? text.indexOf(SECRET) : text.indexOf('500') - 1;
    rawBody[Math.max(0, at)] = 57;
    expect(refusal(() => platform.read({ ...notice, rawBody }, KEYS))).toMatch(
      /bad-signature|unreadable/,
    );
  });
});

describe('what is peculiar to one', () => {
  it('takes Stripe’s word for five minutes, however well it is signed', async () => {
    const stripe = await platforms.stripe?.();
    const old = { ...stripeNotice({ at: AT }), receivedAt: AT + 301_000 };
    expect(refusal(() => stripe?.read(old, KEYS))).toBe('platform.bad-signature');
  });

  it('keeps the door open to who ends a month that is paid, on each platform that says until when', async () => {
    for (const [name, load] of Object.entries(platforms)) {
      if (name === 'kofi') continue;
      const noticeOf = NOTICES[name as keyof typeof platforms];
      const [news] = (await load()).read(noticeOf({ at: AT, isOver: true }), KEYS);
      expect([name, news?.state]).toEqual([name, 'ended']);
      expect(news?.paidUntil ?? 0).toBeGreaterThan(AT);
    }
  });

  it('counts in the smallest unit of each currency', () => {
    expect(minorUnits('3.00', 'EUR')).toBe(300);
    expect(minorUnits('4,50', 'eur')).toBe(450);
    expect(minorUnits('500', 'JPY')).toBe(500);
    expect(minorUnits('-1', 'EUR')).toBeNull();
    expect(minorUnits('much', 'EUR')).toBeNull();
  });
});
