/** Attacks by address: traversal, endless variants, forged hosts, redirects elsewhere, files not meant to be had. */
import { expect, it } from 'vitest';
import { AppError } from '../../src/domain/errors.ts';
import { newId } from '../../src/std/id.ts';
import { insertRedirects } from '../../src/storage/redirects.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { smallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

const ESCAPES = [
  '/assets/..%2f..%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/icons/..%2f32.png',
  '/cards/..%2f..%2frecto.db',
  '/media/..%2frecto.db',
  '/media/x/00000000/..%2f..%2frecto.db',
  '/media/x/00000000/%2e%2e',
  '/sitemaps/fr/..%2f..%2frecto.db',
  '/fr/..%2f..%2fetc%2fpasswd',
  '/fr/..;/studio',
  '/.env',
  '/.git/config',
  '/recto.db',
  '/data/recto.db',
];
const ODD = [
  '/fr/%00',
  '/fr/a%00b',
  '/fr/section/%00',
  '/fr/section/port%00',
  '/fr/tag/a%00b',
  '/fr/tag/%00/feed.xml',
  '/fr/author/ysee-malavoy%00',
  '/fr/author/%00/atom.xml',
  '/fr/archive/2026/%00',
  '/fr/search?q=%00',
  '/fr/search?q=a%00b&section=%00&author=%00&from=%00&page=%00',
  '/fr/search?q=%22%22%22&page=-1',
  '/fr/search?q=%28%20OR%20%2A%20NEAR%20%5E%20%3A%20%7B%7D',
  '/fr/search?q=%27%20%7C%20%26%20%21%20%3C-%3E%20%27%3B%20drop%20table%20articles',
  '/fr/search?q=x&page=99999999999999999999',
  '/fr/search?q=x&from=0000-00-00&to=9999-99-99',
  '/fr/search?q=x&from=9999-12-31&to=0001-01-01',
  '/fr/section/port?before=zzzzzzzzzzz.%00',
  '/fr/section/port?before=zzzzzzzzzzz.01',
  '/fr/section/port?after=-zzzzzzzzzz.01',
  '/fr/section/port?before=1.%27%29%20or%201%3D1--',
  '/%00',
  '/?p=%00',
  '/?p=1%27%20or%201=1',
  '/index.php?p=%00',
  '/%00/%00/',
  '/fr/%E0%A4%A',
  '/%E0%A4%A/x/',
  '/media/%E0%A4%A',
  '/media/x/00000000/%E0%A4%A',
  '/oembed?url=%00',
  '/oembed?url=https%3A%2F%2Fjusant.example%2Ffr%2F%00',
  '/oembed?url=https%3A%2F%2Fjusant.example%2Ffr%2F%25E0%25A4%25A',
  '/icons/__proto__',
  '/icons/constructor',
  '/icons/toString',
  '/cards/__proto__',
  '/assets/__proto__',
  '/sitemaps/fr/__proto__.xml',
  '/sitemaps/fr/2026-10%00.xml',
  '/sitemaps/fr/9999-99.xml',
  '/__proto__',
  '/constructor/toString',
  '/fr/__proto__',
  '/fr/archive/0000/00',
  `/fr/${'a'.repeat(8000)}`,
  `/fr/${'%F0%9F%8C%8A'.repeat(500)}`,
  `/${'a/'.repeat(4000)}`,
  `/fr/search?q=${'%22a%20b%22'.repeat(400)}`,
];

describeEachDatabase('hostile addresses', (open) => {
  async function site(more = {}) {
    const room = await smallNewsroom(await open());
    await room.publish({ headline: 'Un pont' });
    return { room, ...siteOf(room, more) };
  }

  it('lead to nothing outside the site', async () => {
    const { app, close } = await site();
    for (const path of ESCAPES) expect((await app.request(path)).status, path).toBe(404);
    await close();
  });

  it('are never a fault of ours', async () => {
    const { app, faults, close } = await site();
    for (const path of ODD) {
      const { status } = await app.request(path);
      expect(status, path).toBeLessThan(500);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it('find the article however its letters were put together', async () => {
    const { room, app, close } = await site();
    await room.publish({ headline: 'Horizons', slug: 'آفاق' });
    for (const form of ['NFC', 'NFD'] as const) {
      const path = `/fr/${encodeURIComponent('آفاق'.normalize(form))}`;
      const response = await app.request(path);
      expect(response.status, form).toBe(200);
      const canonical = encodeURIComponent('آفاق'.normalize('NFC'));
      expect(await response.text(), form).toContain(
        `rel="canonical" href="https://jusant.example/fr/${canonical}"`,
      );
    }
    await close();
  });

  it('take nobody to another site', async () => {
    const { app, close } = await site();
    for (const path of [
      '//evil.example/',
      '//evil.example/x/',
      '//evil.example/%2e%2e/x/',
      '/.//evil.example/',
      '/%2F%2Fevil.example/',
      '/%5Cevil.example/',
      '/%09/evil.example/',
      '/fr/%2F%2Fevil.example/',
      '/evil.example//',
      '/https://evil.example/',
      '/fr/?next=//evil.example',
      '/fr/search/?q=//evil.example',
      '/?url=https://evil.example',
    ]) {
      const response = await app.request(`https://jusant.example${path}`);
      const location = response.headers.get('location');
      if (location === null) continue;
      expect(new URL(location, 'https://jusant.example').host, path).toBe('jusant.example');
    }
    await close();
  });

  it('follow an old address in whatever letters its target was written, and into no second header', async () => {
    const { room, app, faults, close } = await site();
    const old = (fromPath: string, url: string) =>
      ({
        id: newId(),
        fromPath,
        target: { type: 'url', url },
        status: 301,
        origin: 'import',
        createdAt: 0,
      }) as const;
    await insertRedirects(room.storage.db, [
      old('/ancien', 'https://ailleurs.example/été/海?q=à'),
      old('/casse', 'https://ailleurs.example/\r\nSet-Cookie: a=b'),
      old('/court', '/fr/جسر'),
      old('/script', 'javascript:alert(1)'),
      old('/double', '//evil.example/'),
    ]);
    const ask = (path: string) => app.request(path);
    expect((await ask('/ancien')).headers.get('location')).toBe(
      'https://ailleurs.example/%C3%A9t%C3%A9/%E6%B5%B7?q=%C3%A0',
    );
    const broken = await ask('/casse');
    expect(broken.status).toBeLessThan(500);
    expect(broken.headers.get('set-cookie')).toBeNull();
    expect((await ask('/court')).headers.get('location')).toBe(`/fr/${encodeURIComponent('جسر')}`);
    for (const path of ['/script', '/double']) expect((await ask(path)).status, path).toBe(404);
    expect(faults).toEqual([]);
    await close();
  });

  it('from a forged host change no page', async () => {
    const { app, close } = await site();
    const forged = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-prefix': '/evil.example',
      'x-original-url': '/studio',
      'x-rewrite-url': '/studio',
      'x-http-method-override': 'DELETE',
      forwarded: 'host=evil.example',
    };
    const paths = [
      '/fr',
      '/fr/un-pont',
      '/fr/un-pont/',
      '/',
      '/robots.txt',
      '/sitemap.xml',
      '/fr/feed.xml',
      '/opml.xml',
      '/rien',
    ];
    for (const path of paths) {
      const honest = await app.request(`https://jusant.example${path}`);
      const lied = await app.request(`http://evil.example${path}`, { headers: forged });
      expect(lied.status, path).toBe(honest.status);
      expect(lied.headers.get('location'), path).toBe(honest.headers.get('location'));
      expect(await lied.text(), path).toBe(await honest.text());
    }
    await close();
  });

  it('get the laws of the house with every kind of answer', async () => {
    const { app, close } = await site({
      drawCard: () => Promise.reject(new Error('no card')),
      search: { find: () => Promise.reject(new Error('no search')), close: async () => undefined },
      health: () => Promise.reject(new Error('/var/lib/secret')),
    });
    const paths = [
      '/',
      '/fr',
      '/fr/',
      '/fr/un-pont',
      '/rien',
      '/robots.txt',
      '/fr/feed.xml',
      '/fr/feed.json',
      '/sitemap.xml',
      '/oembed?url=x',
      '/icons/32.png',
      '/sw.js',
      '/media/x',
      '/healthz',
      '/fr/search?q=x',
      '/studio',
    ];
    for (const path of paths) {
      const response = await app.request(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      if (path !== '/sw.js') expect(policy, path).toContain('frame-ancestors');
      expect(policy, path).not.toMatch(/script-src [^;]*(unsafe|\*)/);
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(response.headers.get('strict-transport-security'), path).toContain('max-age');
      expect(await response.text(), path).not.toContain('secret');
    }
    await close();
  });

  it('for pictures that cannot be drawn now are told to come back, which is no fault', async () => {
    const { app, faults, close } = await site({
      serveMedia: () => Promise.reject(new AppError('unavailable', 'media.busy')),
    });
    const response = await app.request('/media/x/00000000-320.webp');
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(faults).toEqual([]);
    await close();
  });

  it('with other methods change nothing and are not kept', async () => {
    const { room, app, close } = await site();
    const before = await room.storage.db.selectFrom('articles').selectAll().execute();
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      for (const path of ['/fr', '/fr/un-pont', '/media/x', '/studio', '/robots.txt']) {
        const { status } = await app.request(path, { method });
        expect([403, 404, 405], `${method} ${path}`).toContain(status);
      }
    }
    expect(await room.storage.db.selectFrom('articles').selectAll().execute()).toEqual(before);
    await close();
  });
});
