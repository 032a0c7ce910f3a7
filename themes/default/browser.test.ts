/** The theme as a browser shows it: accessible, within the screen, and still while fonts arrive. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../src/domain/page-models.ts';
import { renderPage } from '../../src/pages/render.tsx';
import { securityHeaders } from '../../src/pages/security-headers.ts';
import { barriersOn } from '../../test/support/axe.ts';
import { findBrowser, openBrowser } from '../../test/support/browser.ts';
import { extremePages } from '../../test/theme/extremes.ts';
import { chrome } from '../../test/theme/newsroom.ts';
import { ordinaryPages } from '../../test/theme/ordinary.ts';
import { theme } from './index.ts';

const executablePath = findBrowser();
const { theme: settings } = chrome('fr');
const clair = ordinaryPages({ theme: { ...settings, pairing: 'clair', accent: '#0a50c8' } });
const pages: Record<string, AnyPage> = {
  ...ordinaryPages(),
  ...extremePages(),
  'front-clair': clair.front as AnyPage,
  'article-clair': clair.article as AnyPage,
};
const names = Object.keys(pages);
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 10"><path fill="#678" d="M0 0h16v10H0z"/></svg>';
/** Long enough for the stand-ins to be painted first. */
const FONT_DELAY_MS = 400;

/** Boxes that stand out sideways. `overflow-x: clip` would hide them from a person, not from this. */
const OVERFLOW = `[...document.querySelectorAll('body *')]
  .filter((element) => !element.closest('pre, .scroll, .many, .full, .skip, svg'))
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
  })
  .map((element) => element.tagName + '.' + element.className)`;

/** All fonts that the page asked for have come, and were painted. */
const FONTS_PAINTED = `document.fonts.ready.then(async () => {
  if ([...document.fonts].some(({ status }) => status === 'loading')) throw new Error('fonts load');
  if (![...document.fonts].some(({ status }) => status === 'loaded')) throw new Error('no font came');
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
})`;

/** How much the page has moved by itself so far, as Chromium counts it. */
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

const SMALL_TARGETS = `[...document.querySelectorAll('nav a, button, summary, .tags a')]
  .filter((element) => element.getBoundingClientRect().height < 24)
  .map((element) => element.outerHTML.slice(0, 80))`;

function styleOf(name: string): string {
  const page = pages[name] as AnyPage;
  const script = page.chrome.dir === 'rtl' ? 'arabic' : 'latin';
  return theme.css(page.chrome.theme, script, (file) => `/fonts/${name}/${file}`);
}

function fontOf(name: string, file: string): Buffer {
  const page = pages[name] as AnyPage;
  const font = theme.fonts(page.chrome.theme).find((one) => one.name === file);
  return readFileSync(fileURLToPath(new URL(`../../node_modules/${font?.from}`, import.meta.url)));
}

function htmlOf(name: string): string {
  const page = pages[name] as AnyPage;
  const further = theme.sheetOf(page);
  return renderPage(page, theme, {
    cssHref: `/style/${name}`,
    moreCssHref: further === null ? null : `/further/${further}`,
    fontHref: (file) => `/fonts/${name}/${file}`,
    scriptHref: null,
    manifestHref: '/manifest.webmanifest',
  });
}

function serve(fontDelayMs: number): Promise<Server> {
  const policy = securityHeaders({ kind: 'page', isHttps: false });
  const server = createServer((request, response) => {
    const [, kind = '', name = '', file = ''] = new URL(request.url ?? '/', 'http://x').pathname
      .split('/')
      .map(decodeURIComponent);
    const answer = (type: string, body: string | Buffer) =>
      response.setHeader('content-type', type).end(body);
    if (kind === 'page') {
      for (const [header, value] of policy) response.setHeader(header, value);
      answer('text/html; charset=utf-8', htmlOf(name));
    } else if (kind === 'style') answer('text/css', styleOf(name));
    else if (kind === 'further') answer('text/css', theme.moreCss[name] ?? '');
    else if (kind === 'img') answer('image/svg+xml', PICTURE);
    else if (kind === 'fonts') {
      setTimeout(() => answer('font/woff2', fontOf(name, file)), fontDelayMs);
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(!executablePath)('the default theme in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const servers: Server[] = [];

  async function open(fontDelayMs: number): Promise<string> {
    const server = await serve(fontDelayMs);
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  }

  beforeAll(async () => {
    browser = await openBrowser(executablePath ?? '');
    page = await (await browser.newContext()).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  async function violations(label: string): Promise<string[]> {
    return (await barriersOn(page)).map(({ rule, html }) => `${label}, ${rule}: ${html}`);
  }

  describe('every page', () => {
    let origin: string;
    beforeAll(async () => {
      origin = await open(0);
    });

    it.each(names)('is for everybody and within the screen: %s', async (name) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${origin}/${name}`);
      await page.evaluate('document.fonts.ready');
      expect(await violations('light, wide')).toEqual([]);
      for (const width of [1920, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, overflow: await page.evaluate(OVERFLOW) }).toEqual({ width, overflow: [] });
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations('dark, narrow')).toEqual([]);
      expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
    });
  });

  it('stands still while its fonts arrive', async () => {
    const origin = await open(FONT_DELAY_MS);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of [412, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const name of ['article', 'front', 'section', 'article-clair', 'article-ar']) {
        await page.goto(`${origin}/${name}`);
        await page.evaluate(FONTS_PAINTED);
        const shift = Number(await page.evaluate(SHIFT));
        expect(shift, `${name} at ${width} px`).toBeLessThan(0.02);
      }
    }
  });
});
