import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../test/support/databases.ts';
import { smallNewsroom } from '../../test/support/newsroom.ts';
import { siteOf } from '../../test/support/site.ts';
import { p } from '../domain/document/build.ts';
import { newId } from '../std/id.ts';
import { insertRedirects } from '../storage/redirects.ts';
import { indexArticle } from '../storage/search/write.ts';
import { changeSlug } from '../usecases/article/change-slug.ts';
import { unpublishArticle } from '../usecases/article/unpublish.ts';
import { canonicaliseQuery } from './app.ts';

describeEachDatabase('the reader site', (open) => {
  async function site(more = {}) {
    const room = await smallNewsroom(await open());
    return { room, ...siteOf(room, more) };
  }

  it('answers every kind of page', async () => {
    const { room, app, close } = await site();
    const { articleId } = await room.publish({ headline: 'Le bac rouvre', body: [p('Il passe.')] });
    await indexArticle(room.storage.db, articleId);
    const paths = {
      '/fr': 'text/html',
      '/fr/le-bac-rouvre': 'text/html',
      '/fr/section/port': 'text/html',
      '/fr/author/ysee-malavoy': 'text/html',
      '/fr/archive': 'text/html',
      '/fr/archive/2026/10': 'text/html',
      '/fr/search': 'text/html',
      '/fr/search?q=bac': 'text/html',
      '/fr/offline': 'text/html',
      '/fr/feed.xml': 'application/rss+xml',
      '/fr/atom.xml': 'application/atom+xml',
      '/fr/feed.json': 'application/feed+json',
      '/fr/section/port/feed.xml': 'application/rss+xml',
      '/fr/author/ysee-malavoy/atom.xml': 'application/atom+xml',
      '/sitemap.xml': 'application/xml',
      '/sitemaps/fr/2026-10.xml': 'application/xml',
      '/sitemaps/fr/pages.xml': 'application/xml',
      '/news-sitemap.xml': 'application/xml',
      '/robots.txt': 'text/plain',
      '/humans.txt': 'text/plain',
      '/trust.txt': 'text/plain',
      '/opml.xml': 'text/x-opml',
      '/manifest.webmanifest': 'application/manifest+json',
      '/fr/manifest.webmanifest': 'application/manifest+json',
      '/sw.js': 'text/javascript',
      '/favicon.ico': 'image/x-icon',
      '/icons/32.png': 'image/png',
      '/oembed?url=https%3A%2F%2Fjusant.example%2Ffr%2Fle-bac-rouvre': 'application/json',
      '/healthz': 'application/json',
    };
    for (const [path, type] of Object.entries(paths)) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('content-type'), path).toContain(type);
    }
    await close();
  });

  it('sends every page with a strict policy and without a cookie', async () => {
    const { room, app, close } = await site();
    await room.publish({ headline: 'Un pont' });
    for (const path of ['/fr', '/fr/un-pont', '/fr/rien', '/fr/search?q=pont']) {
      const { headers } = await app.request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).not.toContain('unsafe-');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toContain('max-age');
      expect(headers.get('set-cookie')).toBeNull();
    }
    await close();
  });

  it('says « not found » in the language of the address, and offers something to read', async () => {
    const { room, app, close } = await site();
    await room.publish({ headline: 'À lire' });
    const french = await app.request('/fr/nulle-part');
    expect(french.status).toBe(404);
    const text = await french.text();
    expect(text).toContain('lang="fr"');
    expect(text).toContain('À lire');
    expect(await (await app.request('/en/nowhere')).text()).toContain('lang="en"');
    expect((await app.request('/de')).status).toBe(404);
    expect((await app.request('/%E0%A4%A')).status).toBeLessThan(500);
    await close();
  });

  it('leads from old addresses to present ones in one step', async () => {
    const { room, app, close } = await site();
    const { articleId } = await room.publish({ headline: 'Ancien titre' });
    const target = { type: 'article', id: articleId } as const;
    const old = (fromPath: string) =>
      ({ id: newId(), fromPath, target, status: 301, origin: 'import', createdAt: 0 }) as const;
    await insertRedirects(room.storage.db, [
      old('/2019/03/ancien-titre'),
      old('/?p=12'),
      old('/actualites/ancien-titre'),
    ]);
    await changeSlug(room.ctx, { articleId, slug: 'nouveau-titre' });
    for (const path of [
      '/fr/ancien-titre',
      '/2019/03/ancien-titre',
      '/2019/03/ancien-titre/',
      '/2019/03/ancien-titre/?utm_source=x',
      '/2019/03/ancien-titre/amp',
      // Two segments look like an article's address.
      '/actualites/ancien-titre/',
      '/?p=12',
      '/?p=12&utm_source=x',
    ]) {
      const response = await app.request(path);
      expect(response.status, path).toBe(301);
      expect(response.headers.get('location'), path).toBe('/fr/nouveau-titre');
    }
    await unpublishArticle(room.ctx, { articleId });
    expect((await app.request('/2019/03/ancien-titre')).status).toBe(410);
    await close();
  });

  it('gives one address to one page', async () => {
    const { room, app, close } = await site();
    await room.publish({ headline: 'Un pont' });
    const slash = await app.request('/fr/un-pont/');
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/fr/un-pont']);
    const root = await app.request('/', { headers: { 'accept-language': 'en' } });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/en']);
    expect(root.headers.get('vary')).toBe('Accept-Language');
    await close();
  });

  it('tells a reader the number of a fault and nothing else', async () => {
    const { app, faults, close } = await site({
      search: {
        find: () => Promise.reject(new Error('secret path /var/x')),
        close: async () => undefined,
      },
    });
    const response = await app.request('/fr/search?q=pont');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('secret');
    expect(text).toMatch(/[0-9a-f]{10}/);
    expect(String(faults[0])).toContain('secret');
    await close();
  });

  it('keeps what supporters pay for out of pages and feeds', async () => {
    const { room, app, close } = await site();
    const { articleId } = await room.publish({
      headline: 'Carnet',
      access: 'supporters',
      body: [p('Pour tous.'), { type: 'supportersDivider' }, p('CANARI-7391')],
    });
    await indexArticle(room.storage.db, articleId);
    for (const path of [
      '/fr',
      '/fr/carnet',
      '/fr/feed.xml',
      '/fr/atom.xml',
      '/fr/feed.json',
      '/fr/section/port',
      '/fr/search?q=canari',
    ]) {
      expect(await (await app.request(path)).text(), path).not.toContain('CANARI');
    }
    await close();
  });
});

it('only parameters that a route declares make another page', () => {
  expect(canonicaliseQuery('/fr', 'utm_source=x&fbclid=1')).toBe('');
  expect(canonicaliseQuery('/fr/section/port', 'before=a.b&x=1')).toBe('before=a.b');
  expect(canonicaliseQuery('/fr/search', 'page=2&q=pont&utm=1')).toBe('q=pont&page=2');
  expect(canonicaliseQuery('/', 'p=12')).toBeNull();
  expect(canonicaliseQuery('/2019/03/titre/', 'utm_source=x')).toBe('');
  expect(canonicaliseQuery('/index.php', 'x=1&p=12')).toBe('p=12');
  for (const path of ['/studio', '/studio/sign-in', '/media/x', '/healthz', '/api/v1']) {
    expect(canonicaliseQuery(path, ''), path).toBeNull();
  }
});
