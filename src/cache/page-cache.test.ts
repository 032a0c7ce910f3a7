import { describe, expect, it } from 'vitest';
import { createPageCache, type PageCacheOptions } from './page-cache.ts';
import type { Rendered } from './rendered.ts';

type Answer = Partial<Rendered> | Error | null;

function rendered(answer: Partial<Rendered>): Rendered {
  return {
    status: 200,
    headers: [['content-type', 'text/html']],
    body: 'page',
    tags: [],
    cache: 'page',
    ...answer,
  };
}

/** A cache before a renderer that the test plays: it sees what is asked and answers when it likes. */
function stage(options: Partial<PageCacheOptions> = {}) {
  const asked: string[] = [];
  const answers = new Map<string, Answer>();
  const held = new Map<string, (() => void)[]>();
  const timers: { run: () => void; afterMs: number }[] = [];
  let isHolding = false;
  let time = 1_000_000;
  const cache = createPageCache({
    maxBytes: 4_000_000,
    now: () => time,
    later(run, afterMs) {
      const timer = { run, afterMs };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    async render(key) {
      asked.push(key);
      const answer = answers.has(key) ? (answers.get(key) ?? null) : {};
      if (isHolding) {
        await new Promise<void>((resolve) => held.set(key, [...(held.get(key) ?? []), resolve]));
      }
      if (answer instanceof Error) throw answer;
      return answer && rendered(answer);
    },
    ...options,
  });
  return {
    cache,
    asked,
    timers,
    answer: (key: string, answer: Answer) => answers.set(key, answer),
    hold() {
      isHolding = true;
    },
    release(key?: string) {
      isHolding = false;
      for (const [name, resolves] of held) {
        if (key === undefined || name === key) for (const resolve of resolves.splice(0)) resolve();
      }
    },
    pass(ms: number) {
      time += ms;
    },
    runTimers() {
      for (const timer of timers.splice(0)) timer.run();
    },
    body: (key: string) => cache.lookup(key)?.identity.body.toString(),
    async read(key: string) {
      return (await cache.getOrRender(key))?.identity.body.toString();
    },
  };
}

/** Lets everything that is ready go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('a page that is not there', () => {
  it('is made once for all who ask at the same time', async () => {
    const { cache, asked, hold, release } = stage();
    hold();
    const readers = Array.from({ length: 1_000 }, () => cache.getOrRender('/fr'));
    release();
    const pages = await Promise.all(readers);
    expect(asked).toEqual(['/fr']);
    expect(new Set(pages).size).toBe(1);
    expect(cache.stats()).toMatchObject({ misses: 1_000, renders: 1, inFlight: 0 });
  });

  it('is made anew for the next reader where making it failed for the first', async () => {
    const { cache, answer, read } = stage();
    answer('/fr', new Error('no database'));
    await expect(cache.getOrRender('/fr')).rejects.toThrow('no database');
    answer('/fr', { body: 'back' });
    expect(await read('/fr')).toBe('back');
  });

  it('is begun again when news comes while it is being made', async () => {
    const { cache, asked, answer, hold, release } = stage();
    answer('/fr', { body: 'old', tags: ['list:fr'] });
    hold();
    const early = cache.getOrRender('/fr');
    await settle();
    answer('/fr', { body: 'new', tags: ['list:fr'] });
    cache.staleByTags(['list:fr']);
    const late = cache.getOrRender('/fr');
    release();
    for (const page of await Promise.all([early, late])) {
      expect(page?.identity.body.toString()).toBe('new');
      expect(page?.isStale).toBe(false);
    }
    expect(asked).toEqual(['/fr', '/fr']);
  });

  it('is not begun again for news of other things', async () => {
    const { cache, asked, answer, hold, release } = stage();
    answer('/fr', { tags: ['list:fr'] });
    hold();
    const page = cache.getOrRender('/fr');
    await settle();
    cache.staleByTags(['list:en']);
    release();
    await page;
    expect(asked).toEqual(['/fr']);
    expect(cache.lookup('/fr')).toBeDefined();
  });

  it('is given uncached where news never stops', async () => {
    const { cache, asked } = stage({
      render: async (key) => {
        asked.push(key);
        cache.staleByTags(['list:fr']);
        return rendered({ tags: ['list:fr'] });
      },
    });
    expect(await cache.getOrRender('/fr')).not.toBeNull();
    expect(asked.length).toBe(3);
    expect(cache.lookup('/fr')).toBeUndefined();
  });
});

describe('what is never kept', () => {
  it.each([
    ['an answer that says so', { cache: 'no' }],
    ['an answer with a cookie', { headers: [['Set-Cookie', 'a=b']] }],
    ['an answer that is encoded already', { headers: [['Content-Encoding', 'gzip']] }],
    ['a request for a password', { status: 401, headers: [['WWW-Authenticate', 'Basic']] }],
    ['nothing', null],
  ] as [string, Answer][])('%s', async (_name, given) => {
    const { cache, answer, asked } = stage();
    answer('/fr', given);
    expect(await cache.getOrRender('/fr')).toBeNull();
    expect(await cache.getOrRender('/fr')).toBeNull();
    expect(asked.length).toBe(2);
    expect(cache.stats()).toMatchObject({ pages: 0, short: { pages: 0 } });
  });

  it('a fault, which those who wait share all the same, without its cookies', async () => {
    const { cache, answer, asked, hold, release } = stage();
    answer('/fr', { status: 500, body: 'sorry', cache: 'no', headers: [['set-cookie', 'a=b']] });
    hold();
    const both = [cache.getOrRender('/fr'), cache.getOrRender('/fr')];
    release();
    const [one, two] = await Promise.all(both);
    expect(one?.status).toBe(500);
    expect(one?.identity.headers).not.toContain('set-cookie');
    expect(two).toBe(one);
    expect(asked.length).toBe(1);
    expect(cache.lookup('/fr')).toBeUndefined();
  });
});

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

describe('what a stranger can ask for without end', () => {
  it('never pushes out a page, and stays within bounds', async () => {
    const { cache, answer, read } = stage({
      render: async (key) =>
        rendered(key === '/fr' ? {} : { status: 404, body: 'x'.repeat(10_000) }),
      maxBytes: 2_000_000,
    });
    answer('/fr', {});
    await read('/fr');
    for (let index = 0; index < 300; index += 1) await read(`/fr/wp-login-${index}.php`);
    const { pages, short, evictions } = cache.stats();
    expect({ pages, evictions }).toEqual({ pages: 1, evictions: 0 });
    expect(short.pages).toBeGreaterThan(0);
    expect(short.bytes).toBeLessThanOrEqual(2_000_000 / 32);
  });

  it('is kept for some seconds', async () => {
    const { asked, answer, read, pass } = stage();
    answer('/fr/none', { status: 404 });
    await read('/fr/none');
    pass(9_000);
    await read('/fr/none');
    expect(asked.length).toBe(1);
    pass(2_000);
    await read('/fr/none');
    expect(asked.length).toBe(2);
  });

  it('is forgotten with any news: what was not there may be there now', async () => {
    const { cache, answer, read } = stage();
    answer('/fr/soon', { status: 404, body: 'nothing here' });
    await read('/fr/soon');
    answer('/fr/soon', { body: 'published' });
    cache.staleByTags(['list:fr']);
    expect(await read('/fr/soon')).toBe('published');
  });

  it('is begun again when news comes while it is being looked for', async () => {
    const { cache, answer, hold, release } = stage();
    answer('/fr/soon', { status: 404 });
    hold();
    const waiting = cache.getOrRender('/fr/soon');
    await settle();
    answer('/fr/soon', { body: 'published' });
    cache.staleByTags(['list:fr']);
    release();
    expect((await waiting)?.status).toBe(200);
  });
});

describe('a page that is read a lot', () => {
  it('gets the best compression, without its readers waiting', async () => {
    const body = Array.from({ length: 900 }, (_, index) => `marée ${index * 7919}`).join(', ');
    const { cache, answer, read } = stage();
    answer('/fr', { body });
    await read('/fr');
    const quick = cache.lookup('/fr')?.br?.body.length ?? 0;
    for (let time = 0; time < 10; time += 1) cache.lookup('/fr');
    await cache.idle();
    const page = cache.lookup('/fr');
    expect(page?.br?.body.length).toBeLessThan(quick);
    expect(page?.isThorough).toBe(true);
    expect(cache.stats().bytes).toBe(page?.bytes);
  });
});

describe('a page that was made elsewhere', () => {
  it('can be put in', async () => {
    const { cache, body, asked } = stage();
    await cache.store('/fr', rendered({ body: 'given' }));
    expect(body('/fr')).toBe('given');
    expect(await cache.store('/en', rendered({ cache: 'no' }))).toBeNull();
    expect(asked).toEqual([]);
  });
});
