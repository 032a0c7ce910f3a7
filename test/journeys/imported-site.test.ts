import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexAllNew } from '../../src/storage/search/index-all.ts';
import { importWordpress } from '../../src/transfer/wordpress/import.ts';
import { openTemporarySqlite } from '../support/databases.ts';
import { HOUSE, NOW, type SmallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

/** A newsroom moves in: what its readers had bookmarked still opens, and every page of the old site is one here. */

const file = '../shared/data/wordpress/theme-unit-test.xml';
const hasSample = existsSync(file);
if (!hasSample) console.warn(`SKIPPED: no sample export ${file}`);

describe.skipIf(!hasSample)('a WordPress site that was imported', () => {
  it('opens at its old addresses, and every article of it is a page', {
    timeout: 120_000,
  }, async () => {
    const { storage, remove } = await openTemporarySqlite();
    const ctx = { db: storage.db, actor: HOUSE, now: NOW };
    await importWordpress(ctx, { file });
    await indexAllNew(ctx.db);
    const { app, faults, close } = siteOf({ storage } as SmallNewsroom);
    const get = (path: string) => app.request(`https://jusant.example${path}`);

    for (const [old, now] of [
      ['/2010/09/10/post-format-gallery/', '/en/post-format-gallery'],
      ['/?p=1178', '/en/markup-html-tags-and-formatting'],
      ['/about/page-with-comments/', '/en/page-with-comments'],
      [
        '/greek/%ce%b5%cf%80%ce%af%cf%80%ce%b5%ce%b4%ce%bf-2/',
        `/en/${encodeURIComponent('επίπεδο-2')}`,
      ],
      ['/category/classic/', '/en/section/classic'],
      ['/category/parent-category/child-category-01/', '/en/section/child-category-01'],
      ['/tag/8bit/', '/en/tag/8bit'],
      ['/author/themedemos/', '/en/author/theme-buster'],
      ['/2010/09/10/post-format-gallery/canola2/', '/en/post-format-gallery'],
      ['/2010/09/', '/en/archive/2010/09'],
      ['/2010/09/10/', '/en/archive/2010/09'],
      ['/?m=201009', '/en/archive/2010/09'],
      ['/feed/', '/en/feed.xml'],
      ['/?feed=rss2', '/en/feed.xml'],
      ['/?s=gallery', '/en/search?q=gallery'],
      ['/wp-sitemap.xml', '/sitemap.xml'],
      ['/page/3/', '/en/archive'],
    ]) {
      let path = old ?? '';
      let answer = await get(path);
      for (let hops = 0; answer.status === 301 && hops < 3; hops++) {
        path = answer.headers.get('location') ?? '';
        answer = await get(path);
      }
      expect([old, path, answer.status]).toEqual([old, now, 200]);
    }

    const published = await storage.db.selectFrom('articles').select(['slug', 'state']).execute();
    for (const { slug, state } of published) {
      const { status } = await get(`/en/${encodeURIComponent(slug)}`);
      expect([slug, status]).toEqual([slug, state === 'published' ? 200 : 404]);
    }
    for (const path of [
      '/en',
      '/en/archive',
      '/en/feed.xml',
      '/en/section/classic',
      '/sitemap.xml',
      '/en/search?q=gallery',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    expect(await (await get('/en/template-excerpt-defined')).text()).toContain(
      'user-defined post excerpt',
    );
    expect(faults).toEqual([]);
    close();
    await remove();
  });
});
