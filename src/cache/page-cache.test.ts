import { describe, expect, it } from 'vitest';
import { type Answer, rendered, settle, stage } from '../../test/support/cache-stage.ts';
import { plainForm } from './cached-page.ts';

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
      expect(page && plainForm(page).body.toString()).toBe('new');
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
    expect(one && plainForm(one).headers).not.toContain('set-cookie');
    expect(two).toBe(one);
    expect(asked.length).toBe(1);
    expect(cache.lookup('/fr')).toBeUndefined();
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

describe('a page that is read a lot, in the moment of news', () => {
  it('waits for the best compression until the pages that the news touched are made, and a moment', async () => {
    const body = 'Le bac part à six heures. '.repeat(200);
    const { cache, answer, read, hold, release, pass, runTimers } = stage();
    answer('/fr', { body });
    answer('/fr/news', { tags: ['list:fr'] });
    await read('/fr');
    await read('/fr/news');
    hold();
    cache.staleByTags(['list:fr']);
    await settle();
    for (let time = 0; time < 10; time += 1) cache.lookup('/fr');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cache.lookup('/fr')?.isThorough).toBe(false);
    release();
    await settle();
    expect(cache.lookup('/fr')?.isThorough).toBe(false);
    pass(500);
    runTimers();
    await cache.idle();
    expect(cache.lookup('/fr')?.isThorough).toBe(true);
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

  it('compresses as well as can be, at once, what never changes under its address', async () => {
    const css = Array.from({ length: 400 }, (_, at) => `.a${at % 37}{margin:${at}px auto}`).join(
      '',
    );
    const { cache, answer } = stage();
    const kept = { body: css, cache: 'page' } as const;
    const type: [string, string] = ['content-type', 'text/css'];
    answer('/assets/a.css', {
      ...kept,
      headers: [type, ['cache-control', 'public, max-age=31536000, immutable']],
    });
    answer('/some.css', { ...kept, headers: [type] });
    const sizeOf = async (key: string) => {
      await cache.getOrRender(key);
      await cache.idle();
      return cache.lookup(key)?.br?.body.length ?? 0;
    };
    expect(await sizeOf('/assets/a.css')).toBeLessThan(await sizeOf('/some.css'));
  });
});
