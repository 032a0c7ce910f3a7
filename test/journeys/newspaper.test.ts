/** The demonstration newsroom as a visitor meets it, from the real server in a real browser. */
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSearcher } from '../../src/storage/search/open-searcher.ts';
import { publishDue } from '../../src/usecases/article/publish-due.ts';
import { readDesk } from '../../src/usecases/desk/front.ts';
import { works } from '../gazette/works/index.ts';
import { barriersOn } from '../support/axe.ts';
import { findBrowser, openBrowser } from '../support/browser.ts';
import { printNewspaper } from '../support/newspaper.ts';
import { HOUSE } from '../support/newsroom.ts';

const executablePath = findBrowser();

describe('Le Jusant', () => {
  let paper: Awaited<ReturnType<typeof printNewspaper>>;
  let browser: Browser | null = null;
  let article = '';
  let arabic = '';

  beforeAll(async () => {
    paper = await printNewspaper();
    browser = executablePath ? await openBrowser(executablePath) : null;
    const linksOf = async (lang: string) => {
      const text = await (await fetch(`${paper.url}/${lang}`)).text();
      return /<h2[^>]*>\s*<a href="(\/[a-z]{2}\/[^"/]+)"/.exec(text)?.[1] ?? '';
    };
    article = await linksOf('fr');
    arabic = await linksOf('ar');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await paper?.close();
  });

  const pages = () => [
    '/fr',
    '/en',
    '/ar',
    article,
    arabic,
    '/fr/section/port',
    '/fr/author/ysee-malavoy',
    '/fr/archive',
    '/fr/archive/2026/10',
    '/fr/search',
    '/fr/search?q=pont',
    '/en/search?q=xyzzyx',
    '/fr/nulle-part',
    '/ar/nowhere',
    '/fr/offline',
  ];

  it('keeps the door of its Studio apart from that of its readers', async () => {
    for (const place of ['studio', 'fr']) {
      const page = await fetch(`${paper.url}/${place}/sign-in`);
      expect([place, page.status]).toEqual([place, 200]);
      expect(await page.text()).toContain(`action="/${place}/sign-in`);
    }
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    for (const path of pages()) {
      const report = await validator.validateString(await (await fetch(paper.url + path)).text());
      const problems = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
      );
      expect(problems).toEqual([]);
    }
  });

  it.skipIf(!executablePath)(
    'has no axe violation, no error and no foreign request on any page',
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser?.newContext({
          colorScheme,
          viewport: { width: 360, height: 800 },
        });
        const page = await context?.newPage();
        if (!page) throw new Error('no browser');
        const troubles: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('404'))
            troubles.push(message.text());
        });
        page.on('pageerror', (error) => troubles.push(String(error)));
        page.on('request', (request) => {
          if (!request.url().startsWith(paper.url) && !request.url().startsWith('data:'))
            troubles.push(request.url());
        });
        for (const path of pages()) {
          await page.goto(paper.url + path);
          const barriers = await barriersOn(page);
          const found = barriers.map(({ rule, html }) => `${path} ${colorScheme} ${rule}: ${html}`);
          expect(found).toEqual([]);
          const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(wide, `${path} is wider than a phone`).toBeLessThanOrEqual(0);
        }
        expect(troubles).toEqual([]);
        await context?.close();
      }
    },
    240_000,
  );

  it.skipIf(!executablePath)(
    'is read without JavaScript: front, article, translation, search',
    async () => {
      const context = await browser?.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
      const page = await context?.newPage();
      if (!page) throw new Error('no browser');
      await page.goto(paper.url);
      expect(page.url()).toBe(`${paper.url}/fr`);
      await page.goto(paper.url + article);
      const headline = await page.locator('h1').textContent();
      await page.locator('nav a[hreflang=en]').first().click();
      expect(page.url()).toContain('/en/');
      expect(await page.locator('h1').textContent()).not.toBe(headline);
      await page.goto(`${paper.url}/fr/search`);
      await page.locator('input[name=q]').fill('phare');
      await page.locator('main button[type=submit]').first().click();
      expect(await page.locator('main mark').first().textContent()).toMatch(/phare/i);
      await context?.close();
    },
  );

  it('sends an article and its style within fourteen kilobytes, and needs no script', async () => {
    const brotli = { headers: { 'accept-encoding': 'br' } };
    const sizeOf = async (path: string) => {
      // Asked often, a page is compressed as well as can be.
      for (let i = 0; i < 12; i++) await (await fetch(paper.url + path, brotli)).text();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const { request } = await import('node:http');
      return new Promise<number>((resolve, reject) => {
        const asked = request(paper.url + path, brotli, (response) => {
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on('end', () => resolve(bytes));
        });
        asked.on('error', reject);
        asked.end();
      });
    };
    const text = await (await fetch(paper.url + article)).text();
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await sizeOf(article)) + (await sizeOf(sheet))).toBeLessThanOrEqual(14 * 1024);
  }, 30_000);

  it('has work on its desk that no reader meets before its hour, in both languages at once', async () => {
    const { storage } = paper.house;
    const ctx = { db: storage.db, actor: HOUSE, now: Date.now() };
    const inWork = works.flatMap(({ articles }) => Object.entries(articles));
    const search = openSearcher(storage);
    const desk = await readDesk({ ...ctx, search }, {});
    await search.close();
    const counts = Object.fromEntries(desk.groups.map(({ state, count }) => [state, count]));
    expect(counts).toMatchObject({ 'in-review': 1, scheduled: 1, draft: 3 });
    const met = async (lang: string) => {
      const places = [`/${lang}`, `/${lang}/archive`, `/${lang}/feed.xml`, `/${lang}/section/port`];
      const pages = places.map(async (path) => (await fetch(paper.url + path)).text());
      return (await Promise.all(pages)).join('');
    };
    for (const [lang, { headline }] of inWork) expect(await met(lang)).not.toContain(headline);
    const refusals: unknown[] = [];
    await publishDue({ ...ctx, now: ctx.now + 8 * 86_400_000 }, (_, error) => refusals.push(error));
    expect(refusals).toEqual([]);
    const out = works.filter(({ stands }) => stands.as === 'scheduled');
    const headlines = out.flatMap(({ articles }) => Object.values(articles).map((a) => a.headline));
    const rows = await storage.db
      .selectFrom('articles')
      .select('headline')
      .where('state', '=', 'published')
      .where('headline', 'in', headlines)
      .execute();
    expect(rows).toHaveLength(2);
  });
});
