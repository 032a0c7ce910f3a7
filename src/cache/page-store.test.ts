import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPage, type CachedPage, plainForm } from './cached-page.ts';
import { createPageStore } from './page-store.ts';

async function page(key: string, bytes: number, tags: string[] = []): Promise<CachedPage> {
  const rendered = { status: 200, headers: [], body: 'x', tags, cache: 'page' as const };
  return { ...(await buildPage(key, rendered, 0)), bytes };
}

describe('the store of pages', () => {
  it('never holds more bytes than it may, and counts them right', async () => {
    const sample = await page('/0', 0);
    const step = fc.record({
      key: fc.integer({ min: 0, max: 30 }),
      bytes: fc.integer({ min: 1, max: 150 }),
      act: fc.constantFrom('put', 'put', 'read', 'remove', 'reweigh'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = createPageStore(1_000);
        for (const { key, bytes, act } of steps) {
          const name = `/${key}`;
          const kept = store.peek(name);
          if (act === 'put') store.put({ ...sample, key: name, bytes, tags: [`t:${key % 3}`] });
          else if (act === 'read') store.read(name);
          else if (act === 'remove') store.remove(name);
          else if (kept) store.reweigh(kept, bytes);
          const pages = store.all();
          const sum = pages.reduce((total, one) => total + one.bytes, 0);
          expect(store.stats()).toMatchObject({ pages: pages.length, bytes: sum });
          expect(sum).toBeLessThanOrEqual(1_000);
          expect(store.withTags(['t:0', 't:1', 't:2']).length).toBe(pages.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is read while a crawler goes through everything once', async () => {
    const store = createPageStore(1_000);
    const front = await page('/fr', 100);
    store.put(front);
    for (let index = 0; index < 500; index += 1) {
      store.read('/fr');
      store.put(await page(`/fr/${index}`, 100));
    }
    expect(store.peek('/fr')).toBe(front);
    expect(store.stats().pages).toBe(10);
  });

  it('counts what a page gains when somebody wants it plain', async () => {
    const store = createPageStore(1_000_000);
    const headers: [string, string][] = [['content-type', 'text/html']];
    const body = 'Le bac part à six heures. '.repeat(400);
    const rendered = { status: 200, headers, body, tags: [], cache: 'page' as const };
    const kept = await buildPage('/fr', rendered, 0);
    store.put(kept);
    const before = store.stats().bytes;
    plainForm(kept);
    plainForm(kept);
    expect(store.stats().bytes).toBe(before + Buffer.byteLength(body));
  });

  it('does not let one huge page push out all others', async () => {
    const store = createPageStore(1_000);
    store.put(await page('/fr', 100));
    expect(store.put(await page('/sitemap.xml', 900))).toBe(false);
    expect(store.peek('/fr')).toBeDefined();
  });

  it('finds pages by what they were made from, and forgets tags with their last page', async () => {
    const store = createPageStore(1_000);
    const front = await page('/fr', 10, ['list:fr', 'article:1']);
    store.put(front);
    store.put(await page('/fr/a', 10, ['article:1']));
    expect(
      store
        .withTags(['article:1', 'list:fr'])
        .map((one) => one.key)
        .sort(),
    ).toEqual(['/fr', '/fr/a']);
    store.remove('/fr');
    store.remove('/fr/a');
    expect(store.stats()).toMatchObject({ pages: 0, bytes: 0, tags: 0 });
  });
});
