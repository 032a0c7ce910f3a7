import { describe, expect, it } from 'vitest';
import { settle, stage } from '../../test/support/cache-stage.ts';

describe('news', () => {
  it('keeps serving the old page until the new one is ready', async () => {
    const { cache, answer, body, read, hold, release } = stage();
    answer('/fr', { body: 'old', tags: ['article:1'] });
    await read('/fr');
    answer('/fr', { body: 'new', tags: ['article:1'] });
    hold();
    expect(cache.staleByTags(['article:1', 'article:2'])).toBe(1);
    await settle();
    expect(body('/fr')).toBe('old');
    expect(cache.lookup('/fr')?.isStale).toBe(true);
    release();
    await cache.idle();
    expect(body('/fr')).toBe('new');
    expect(cache.lookup('/fr')?.isStale).toBe(false);
    expect(cache.stats().staleHits).toBe(2);
  });

  it('shows a page that was made anew before it is encoded, and encodes it when none is left to make', async () => {
    const long = (word: string) => `${word} `.repeat(400);
    const { cache, answer, body, read } = stage({ refillConcurrency: 1 });
    answer('/fr', { body: long('old'), tags: ['list:fr'] });
    answer('/fr/news', { body: long('old'), tags: ['list:fr'] });
    for (const key of ['/fr', '/fr', '/fr/news']) await read(key);
    answer('/fr', { body: long('new'), tags: ['list:fr'] });
    answer('/fr/news', { body: long('new'), tags: ['list:fr'] });
    const seen: string[] = [];
    cache.staleByTags(['list:fr']);
    await cache.caughtUp();
    for (const key of ['/fr', '/fr/news']) {
      const page = cache.lookup(key);
      seen.push(`${key} ${page?.isEncoded} ${page?.br?.encoding ?? page?.identity?.encoding}`);
      expect(body(key)).toBe(long('new'));
    }
    expect(seen).toEqual(['/fr false identity', '/fr/news false identity']);
    await cache.idle();
    expect(cache.lookup('/fr')).toMatchObject({ isEncoded: true, identity: null });
    expect(body('/fr')).toBe(long('new'));
    expect(cache.stats().bytes).toBe(
      (cache.lookup('/fr')?.bytes ?? 0) + (cache.lookup('/fr/news')?.bytes ?? 0),
    );
  });

  it('about a hundred pages never has more than a dozen of them stand there plain', async () => {
    const { cache, answer, read } = stage();
    const keys = Array.from({ length: 100 }, (_, at) => `/fr/${at}`);
    for (const key of keys) {
      answer(key, { body: 'La mer est haute. '.repeat(40), tags: ['chrome'] });
      await read(key);
    }
    for (const key of keys) {
      answer(key, { body: 'La mer est basse. '.repeat(40), tags: ['chrome'] });
    }
    cache.staleAll();
    let most = 0;
    const timer = setInterval(() => {
      const plain = keys.filter((key) => cache.lookup(key)?.isEncoded === false);
      most = Math.max(most, plain.length);
    }, 1);
    await cache.caughtUp();
    clearInterval(timer);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(16);
    await expect.poll(() => keys.every((key) => cache.lookup(key)?.isEncoded)).toBe(true);
  });

  it('that comes while a page made anew waits for room among the plain ones is not lost', async () => {
    const { cache, answer, body, read, runTimers } = stage();
    const keys = Array.from({ length: 40 }, (_, at) => `/fr/${at}`);
    const said = (word: string) => `La mer est ${word}. `.repeat(40);
    for (const key of keys) {
      answer(key, { body: said('haute'), tags: ['chrome', key] });
      await read(key);
    }
    const tell = (word: string) => {
      for (const key of keys) answer(key, { body: said(word), tags: ['chrome', key] });
      cache.staleAll();
    };
    tell('basse');
    const plain = () => keys.filter((key) => cache.lookup(key)?.isEncoded === false);
    while (plain().length < 12) await new Promise((resolve) => setImmediate(resolve));
    tell('étale');
    await cache.caughtUp();
    for (let turn = 0; turn < 6; turn += 1) {
      runTimers();
      await cache.caughtUp();
    }
    expect(keys.filter((key) => body(key) !== said('étale'))).toEqual([]);
  });

  it('makes the most read pages first', async () => {
    const { cache, answer, asked, read } = stage({ refillConcurrency: 1 });
    const reads = { '/fr/rare': 1, '/fr': 5, '/fr/known': 3 };
    for (const [key, times] of Object.entries(reads)) {
      answer(key, { tags: ['chrome'] });
      for (let time = 0; time < times; time += 1) await read(key);
    }
    asked.length = 0;
    cache.staleByTags(['chrome']);
    await cache.idle();
    expect(asked).toEqual(['/fr', '/fr/known', '/fr/rare']);
  });

  it('arriving while a page is made anew has it made once more', async () => {
    const { cache, answer, body, read, hold, release, runTimers } = stage();
    answer('/fr', { body: 'one', tags: ['article:1'] });
    await read('/fr');
    answer('/fr', { body: 'two', tags: ['article:1'] });
    hold();
    cache.staleByTags(['article:1']);
    await settle();
    answer('/fr', { body: 'three', tags: ['article:1'] });
    cache.staleByTags(['article:1']);
    release();
    await cache.idle();
    expect(body('/fr')).toBe('one');
    runTimers();
    await cache.idle();
    expect(body('/fr')).toBe('three');
  });

  it('of a page that gained its tag while it was made is not lost', async () => {
    const { cache, answer, body, read, hold, release, runTimers } = stage();
    answer('/fr', { body: 'one', tags: ['list:fr'] });
    await read('/fr');
    answer('/fr', { body: 'two', tags: ['list:fr', 'article:9'] });
    hold();
    cache.staleByTags(['list:fr']);
    await settle();
    answer('/fr', { body: 'three', tags: ['list:fr', 'article:9'] });
    cache.staleByTags(['article:9']);
    release();
    await cache.idle();
    runTimers();
    await cache.idle();
    expect(body('/fr')).toBe('three');
  });

  it('that a thing must not be seen removes its pages at once, also those being made', async () => {
    const { cache, answer, read, hold, release } = stage();
    answer('/fr/a', { body: 'secret', tags: ['article:1'] });
    await read('/fr/a');
    hold();
    cache.staleByTags(['article:1']);
    await settle();
    answer('/fr/a', { status: 410, body: 'gone' });
    expect(cache.purgeByTags(['article:1'])).toBe(1);
    expect(cache.lookup('/fr/a')).toBeUndefined();
    release();
    await cache.idle();
    expect(cache.lookup('/fr/a')).toBeUndefined();
    expect(await read('/fr/a')).toBe('gone');
  });

  it('that may have been missed makes everything anew', async () => {
    const { cache, asked, read } = stage();
    await read('/fr');
    await read('/en');
    asked.length = 0;
    expect(cache.staleAll()).toBe(2);
    await cache.idle();
    expect(asked.sort()).toEqual(['/en', '/fr']);
  });
});

describe('making a page anew', () => {
  it('that fails keeps the old page and is tried again, later each time', async () => {
    const errors: string[] = [];
    const { cache, answer, body, read, timers, runTimers } = stage({
      onError: (error) => errors.push(String(error)),
    });
    answer('/fr', { body: 'old', tags: ['chrome'] });
    await read('/fr');
    answer('/fr', new Error('no database'));
    cache.staleByTags(['chrome']);
    const waits: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      await cache.idle();
      expect(body('/fr')).toBe('old');
      waits.push(timers[0]?.afterMs ?? 0);
      runTimers();
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    await cache.idle();
    expect(errors.length).toBe(9);
    answer('/fr', { body: 'new', tags: ['chrome'] });
    runTimers();
    await cache.idle();
    expect(body('/fr')).toBe('new');
  });

  it('that ends in a fault is a failure, not a page', async () => {
    const { cache, answer, body, read } = stage();
    answer('/fr', { body: 'old', tags: ['chrome'] });
    await read('/fr');
    answer('/fr', { status: 503, body: 'sorry' });
    cache.staleByTags(['chrome']);
    await cache.idle();
    expect(body('/fr')).toBe('old');
    expect(cache.stats()).toMatchObject({ refillErrors: 1, refill: { backingOff: 1 } });
  });

  it('that finds nothing there takes the page away', async () => {
    const { cache, answer, read } = stage();
    answer('/fr/a', { tags: ['article:1'] });
    await read('/fr/a');
    answer('/fr/a', { status: 404, body: 'nothing here' });
    cache.staleByTags(['article:1']);
    await cache.idle();
    expect(cache.lookup('/fr/a')?.status).toBe(404);
    expect(cache.stats()).toMatchObject({ pages: 0, short: { pages: 1 } });
  });

  it('is also done when a page goes out of date by itself, once', async () => {
    const { cache, answer, asked, body, read, pass } = stage();
    answer('/fr', { body: 'today', freshUntil: 1_500_000 });
    await read('/fr');
    pass(600_000);
    answer('/fr', { body: 'yesterday' });
    expect(body('/fr')).toBe('today');
    expect(body('/fr')).toBe('today');
    await cache.idle();
    expect(body('/fr')).toBe('yesterday');
    expect(asked.length).toBe(2);
  });

  it('can be done before anybody asks', async () => {
    const { cache, asked, body, answer } = stage();
    answer('/fr/fresh', { body: 'fresh' });
    cache.warm(['/fr/fresh']);
    await cache.idle();
    expect(body('/fr/fresh')).toBe('fresh');
    expect(asked).toEqual(['/fr/fresh']);
  });

  it('stops with the cache', async () => {
    const { cache, asked, read } = stage();
    await read('/fr');
    cache.staleAll();
    cache.close();
    await settle();
    expect(asked).toEqual(['/fr']);
  });
});
