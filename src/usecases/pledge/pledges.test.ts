import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { AppError } from '../../domain/errors.ts';
import type { PledgeNews } from '../../domain/pledge.ts';
import { newId } from '../../std/id.ts';
import { listNews } from '../../storage/pledges.ts';
import { findReaderByMail } from '../../storage/readers.ts';
import { insertTier } from '../../storage/tiers.ts';
import { mergeReaders, undoMerge } from '../reader/merge.ts';
import { standingOf } from '../reader/standing.ts';
import { hearNews } from './hear-news.ts';

const DAY = 86_400_000;

function news(changes: Partial<PledgeNews> = {}): PledgeNews {
  return {
    platform: 'patreon',
    newsId: newId(),
    at: NOW,
    externalId: 'member-1',
    person: { externalId: 'user-1', mail: 'nolwenn@rive.example', name: 'Nolwenn' },
    tierKey: null,
    amount: 500,
    currency: 'EUR',
    interval: 'month',
    state: 'active',
    startedAt: NOW,
    paidUntil: NOW + 30 * DAY,
    isPublic: false,
    ...changes,
  };
}

describeEachDatabase('pledges', (open) => {
  async function room() {
    const { ctx, storage } = await smallNewsroom(await open());
    const tier = (key: string, amount: number) => ({
      id: key,
      key,
      name: { fr: key },
      description: {},
      amount,
      currency: 'EUR',
      interval: 'month' as const,
      position: amount,
      isRetired: false,
      platformKeys: { stripe: `price_${key}` },
      prices: {},
      opens: {},
    });
    await insertTier(storage.db, tier('mousse', 300));
    await insertTier(storage.db, tier('matelot', 800));
    const reader = async (mail = 'nolwenn@rive.example') =>
      (await findReaderByMail(storage.db, mail))?.id ?? '';
    const standing = async (mail?: string, now = NOW) =>
      standingOf(storage.db, await reader(mail), now);
    return { ctx, db: storage.db, reader, standing };
  }

  it('make one supporter of one person, on whatever platforms', async () => {
    const { ctx, standing } = await room();
    await hearNews(ctx, news());
    await hearNews(ctx, news({ platform: 'kofi', externalId: 'k1', amount: 900 }));
    const stands = await standing();
    expect(stands.isSupporter).toBe(true);
    expect(stands.tierIds.sort()).toEqual(['matelot', 'mousse']);
    expect(stands.pledges).toHaveLength(2);
  });

  it('count once what is told twice, and let the newest win whatever comes last', async () => {
    const { ctx, db, standing } = await room();
    const first = news({ newsId: 'a' });
    expect(await hearNews(ctx, first)).toBe('applied');
    expect(await hearNews(ctx, first)).toBe('known');
    await hearNews(ctx, news({ newsId: 'c', at: NOW + 2 * DAY, state: 'ended', paidUntil: NOW }));
    expect(await hearNews(ctx, news({ newsId: 'b', at: NOW + DAY, amount: 800 }))).toBe('late');
    const { isSupporter, pledges } = await standing(undefined, NOW + 3 * DAY);
    expect(isSupporter).toBe(false);
    expect(pledges).toMatchObject([{ state: 'ended', amount: 500, endedAt: NOW + 2 * DAY }]);
    const log = await listNews(db, pledges[0]?.id ?? '');
    expect(log.map(({ news: { newsId }, wasApplied }) => [newsId, wasApplied])).toEqual([
      ['c', true],
      ['b', false],
      ['a', true],
    ]);
  });

  it('are made once by two notices that arrive at the same moment', async () => {
    const { ctx, standing } = await room();
    const same = news({ newsId: 'same' });
    const heard = await Promise.allSettled([hearNews(ctx, same), hearNews(ctx, same)]);
    expect(heard.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await standing()).pledges).toHaveLength(1);
  });

  it('know a person again by the platform’s own name when the mailbox changes', async () => {
    const { ctx, standing } = await room();
    await hearNews(ctx, news());
    const person = { externalId: 'user-1', mail: 'autre@rive.example', name: 'Nolwenn' };
    await hearNews(ctx, news({ externalId: 'member-2', person }));
    expect((await standing()).pledges).toHaveLength(2);
  });

  it('tell apart those whose mailbox the platform hides', async () => {
    const { ctx, db } = await room();
    const person = { externalId: 'user-9', mail: null, name: '' };
    await hearNews(ctx, news({ person }));
    expect(await findReaderByMail(db, 'user-9@patreon.invalid')).not.toBeNull();
  });

  it('follow two readers who are one, and part with them again', async () => {
    const { ctx, reader, standing } = await room();
    await hearNews(ctx, news());
    const person = { externalId: 'kofi-x', mail: 'n.cariou@rive.example', name: 'N.' };
    await hearNews(ctx, news({ platform: 'kofi', externalId: 'k2', person }));
    const [into, from] = [await reader(), await reader('n.cariou@rive.example')];
    const { mergeId } = await mergeReaders(ctx, { fromId: from, intoId: into });
    expect((await standing()).pledges).toHaveLength(2);
    expect(await reader('n.cariou@rive.example')).toBe('');
    await undoMerge(ctx, { mergeId });
    expect((await standing()).pledges).toHaveLength(1);
    expect((await standing('n.cariou@rive.example')).pledges).toHaveLength(1);
    await expect(undoMerge(ctx, { mergeId })).rejects.toBeInstanceOf(AppError);
  });
});
