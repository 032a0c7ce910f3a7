import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, openBrowser } from '../../../test/support/browser.ts';
import { securityHeaders } from '../security-headers.ts';
import { READER_SCRIPT } from './reader.ts';
import { serviceWorker } from './service-worker.ts';

const browserPath = findBrowser();

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function document(lang: string, title: string, body: string): string {
  const type = body.includes('<article') ? 'article' : 'website';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} – Le Jusant</title>
<link rel="stylesheet" href="/assets/app.1.css"><script type="module" src="/assets/reader.1.js" async></script>
<meta property="og:type" content="${type}"><meta property="og:title" content="${title}"></head><body>${body}</body></html>`;
}

const EMBED = `<figure class="embed" data-provider="youtube" data-src="https://frames.example/embed/1">
<a class="embed-link" href="https://frames.example/watch?v=1"><span class="embed-title">Le <b>pont</b> tourne</span>
<span class="embed-notice">notice</span></a><figcaption>Légende</figcaption></figure>`;

/** The script waits for the page, and the machine may be busy. */
const WAIT = { timeout: 10_000 };
const FILES = ['/assets/app.1.css', '/assets/reader.1.js', '/media/a.png'];

/** A site of a few pages, that counts what it is asked for. */
function site() {
  const asked: string[] = [];
  const state = { version: '1', withdrawn: false };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const send = (
      type: string,
      kind: 'page' | 'asset' | 'worker' | 'shared',
      body: string | Buffer,
      more = {},
    ) => {
      const headers = securityHeaders({
        kind,
        isHttps: false,
        frameOrigins: ['https://frames.example'],
      });
      response.writeHead(200, {
        ...Object.fromEntries(headers),
        'Content-Type': type,
        'Cache-Control': 'public, max-age=0, must-revalidate',
        ...more,
      });
      response.end(body);
    };
    const page = (lang: string, title: string, body: string, more = {}) =>
      send('text/html; charset=utf-8', 'page', document(lang, title, body), more);
    if (path === '/assets/app.1.css') send('text/css', 'asset', 'body{color:rgb(1, 2, 3)}');
    else if (path === '/assets/reader.1.js') send('text/javascript', 'asset', READER_SCRIPT);
    else if (path === '/media/a.png') send('image/png', 'shared', PIXEL);
    else if (path === '/sw.js') {
      const offlineUrls = { fr: '/fr/offline', en: '/en/offline' };
      send('text/javascript', 'worker', serviceWorker({ version: state.version, offlineUrls }));
    } else if (path.endsWith('/offline')) {
      page(
        path.slice(1, 3),
        'Hors ligne',
        '<h1>Hors ligne</h1><section data-kept hidden><ul></ul></section>',
      );
    } else if (path === '/fr/pont' && !state.withdrawn) {
      page(
        'fr',
        'Pont &amp; côte',
        `<article><h1>Pont</h1><img src="/media/a.png" alt="">${EMBED}</article>`,
      );
    } else if (path === '/ar/jisr') page('ar', 'جسر', '<article><h1>جسر</h1></article>');
    else if (path === '/fr/ferme') {
      page('fr', 'Fermé', '<article>secret</article>', { 'Cache-Control': 'private, no-store' });
    } else if (path === '/fr') page('fr', 'Une', '<h1>Une</h1>');
    else if (path === '/api/x') send('text/html', 'page', 'api');
    else {
      response.writeHead(state.withdrawn && path === '/fr/pont' ? 410 : 404, {
        'Content-Type': 'text/html',
      });
      response.end('<h1>Rien</h1>');
    }
  });
  return { server, asked, state };
}

describe.skipIf(!browserPath)('the reader script, in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let origin: string;
  let server: Server;
  const complaints: string[] = [];
  const { asked, state, ...made } = site();

  beforeAll(async () => {
    server = made.server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser(browserPath ?? '');
    context = await browser.newContext();
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  // What runs in the page is text: the product is compiled without the names of the browser.
  const see = <T>(expression: string) => page.evaluate<T>(expression);
  const paths = (cache: string) => () =>
    see<string[]>(
      `caches.open('${cache}').then((c) => c.keys()).then((all) => all.map((r) => new URL(r.url).pathname))`,
    );
  const kept = paths('recto-kept-1');

  it('frames an embed only after a click, in a sandbox, and gives it the focus', async () => {
    await page.goto(`${origin}/fr/pont`);
    await page.waitForLoadState('load');
    expect(await page.locator('iframe').count()).toBe(0);
    await page.locator('.embed-link').focus();
    await page.keyboard.press('Enter');
    const frame = page.locator('figure.embed > iframe');
    expect(await frame.getAttribute('src')).toBe('https://frames.example/embed/1');
    expect(await frame.getAttribute('title')).toBe('Le pont tourne');
    expect(await frame.getAttribute('sandbox')).toContain('allow-scripts');
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(await see('document.activeElement.tagName')).toBe('IFRAME');
    expect(await page.locator('figcaption').textContent()).toBe('Légende');
    expect(await page.locator('.embed-link').count()).toBe(0);
  });

  it('keeps the first article read, and those that follow', async () => {
    await expect.poll(kept, WAIT).toEqual(['/fr/pont']);
    await page.goto(`${origin}/ar/jisr`);
    await expect.poll(kept, WAIT).toEqual(['/fr/pont', '/ar/jisr']);
    // Out of the browser's cache: keeping costs the site nothing.
    expect(asked.filter((path) => path === '/ar/jisr')).toHaveLength(1);
    await expect.poll(async () => (await paths('recto-files-1')()).sort(), WAIT).toEqual(FILES);
  });

  it('never keeps what is not for everybody, nor pages that are no articles', async () => {
    await page.goto(`${origin}/fr/ferme`);
    await page.goto(`${origin}/fr`);
    await page.goto(`${origin}/fr/ferme`);
    await page.waitForTimeout(1_500);
    expect(await kept()).toEqual(['/fr/pont', '/ar/jisr']);
  });

  it('asks the network first, every time', async () => {
    const before = asked.filter((path) => path === '/fr/pont').length;
    await page.goto(`${origin}/fr/pont`);
    expect(asked.filter((path) => path === '/fr/pont').length).toBeGreaterThan(before);
    await expect.poll(kept, WAIT).toEqual(['/ar/jisr', '/fr/pont']);
  });

  it('shows what was kept, and lists it, when there is no network', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));

    await page.goto(`${origin}/fr/pont`);
    expect(await page.locator('h1').textContent()).toBe('Pont');
    expect(await see('getComputedStyle(document.body).color')).toBe('rgb(1, 2, 3)');
    expect(await see('document.images[0].naturalWidth')).toBe(1);

    await page.goto(`${origin}/en/never-read`);
    expect(await page.locator('h1').textContent()).toBe('Hors ligne');
    expect(await see('document.documentElement.lang')).toBe('en');
    const links = page.locator('[data-kept] a');
    await links.first().waitFor({ state: 'visible' });
    expect(await links.allTextContents()).toEqual(['Pont & côte', 'جسر']);
    expect(await links.nth(1).getAttribute('lang')).toBe('ar');
    expect(await page.locator('body').textContent()).not.toContain('secret');

    await page.goto(`${origin}/fr`);
    expect(await see('document.documentElement.lang')).toBe('fr');
    const port = Number(new URL(origin).port);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });

  it('forgets an article once it is withdrawn', async () => {
    state.withdrawn = true;
    const response = await page.goto(`${origin}/fr/pont`);
    expect(response?.status()).toBe(410);
    await expect.poll(kept, WAIT).toEqual(['/ar/jisr']);
  });

  it('changes to a new version without leaving the old one behind', async () => {
    state.version = '2';
    await page.goto(`${origin}/fr`);
    await see('navigator.serviceWorker.getRegistration().then((found) => found.update())');
    const shells = () => see<string[]>('caches.keys().then((names) => names.sort())');
    await expect.poll(shells, WAIT).toEqual(['recto-files-1', 'recto-kept-1', 'recto-shell-2']);
  });

  it('does all that under the strict policy', () => {
    const ours = complaints.filter((text) =>
      /Content Security|Trusted|TypeError|SyntaxError/.test(text),
    );
    expect(ours).toEqual([]);
  });
});

describe('the scripts', () => {
  it('are small', () => {
    const worker = serviceWorker({ version: '1', offlineUrls: { fr: '/fr/offline' } });
    expect(gzipSync(READER_SCRIPT).length).toBeLessThan(2_000);
    expect(gzipSync(worker).length).toBeLessThan(2_500);
  });
});
