import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { TYPE_PAIRINGS } from '../../src/domain/publication.ts';
import { renderPage } from '../../src/pages/render.tsx';
import { extremePages } from '../../test/theme/extremes.ts';
import { chrome } from '../../test/theme/newsroom.ts';
import { ordinaryPages } from '../../test/theme/ordinary.ts';
import { articlePage, frontPage } from '../../test/theme/pages.ts';
import { theme } from './index.ts';
import { minify } from './styles/minify.ts';
import { nameClass } from './styles/nameplate.ts';

const pages = { ...ordinaryPages(), ...extremePages() };
const assets = {
  cssHref: '/assets/latin.0123456789.css',
  fontHref: (name: string) => `/assets/fonts/${name}`,
  scriptHref: '/assets/reader.0123456789.js',
  manifestHref: '/fr/manifest.webmanifest',
};
const write = (page: (typeof pages)[string]) => renderPage(page, theme, assets);
const compressed = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const { theme: settings } = chrome('fr');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // How long a title may be is the editor's matter.
  rules: { 'long-title': 'off' },
});

describe('the default theme', () => {
  it.each(Object.entries(pages))('writes %s as valid HTML', async (_, page) => {
    const report = await validator.validateString(write(page));
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(complaints).toEqual([]);
  });

  it.each(Object.entries(pages))('asks nothing of the content policy in %s', (_, page) => {
    const html = write(page);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/<script(?![^>]* src=)(?![^>]*ld\+json)/);
  });

  it.each(Object.entries(pages))('heads %s once, and steps down one level at a time', (_, page) => {
    const levels = [...write(page).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps an article and its style within fourteen kilobytes', () => {
    const css = theme.css(
      settings,
      'latin',
      (name) => `/assets/fonts/0123456789-${name}`,
      theme.dressOf(articlePage()),
    );
    expect(compressed(write(articlePage())) + compressed(css)).toBeLessThanOrEqual(14 * 1024);
  });

  it('names the language and direction of links into other editions', () => {
    expect(write(pages.front as (typeof pages)[string])).toMatch(
      /<a href="\/ar" lang="ar" dir="rtl" hreflang="ar"[^>]*>العربية<\/a>/,
    );
  });

  it('shows forty authors without building a wall before the text', () => {
    const html = write(pages['article-bare'] as (typeof pages)[string]);
    expect(html).toContain('<summary>et 36\u00a0autres</summary>');
    expect(html).toContain('Lavandier-40');
  });

  it('shows the blocks of the front in the newsroom’s order, and none that is empty', () => {
    const html = write(
      frontPage({ blocks: ['opinions', 'support', 'second', 'lead'], second: [] }),
    );
    expect(html.indexOf('class="say"')).toBeLessThan(html.indexOf('class="lead"'));
    expect(html).not.toContain('class="second"');
    expect(html).not.toContain('class="brief"');
  });
});

describe('its style sheet', () => {
  const sheets = TYPE_PAIRINGS.flatMap((pairing) =>
    (['latin', 'arabic'] as const).map((script) => ({
      name: `${pairing}, ${script}`,
      own: { ...settings, pairing },
      css: theme.css({ ...settings, pairing }, script, (file) => `/f/${file}`),
    })),
  );

  it.each(sheets)('asks only for fonts that are served and exist: $name', ({ css, own }) => {
    const asked = [...css.matchAll(/url\(\/f\/([^)]+)\)/g)].map(([, name]) => name);
    const served = theme.fonts(own);
    expect(asked.length).toBeGreaterThan(2);
    expect(served.map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
    for (const { from } of served) {
      const path = fileURLToPath(new URL(`../../node_modules/${from}`, import.meta.url));
      expect(existsSync(path), from).toBe(true);
    }
  });

  const further = Object.entries(theme.moreCss).map(([name, css]) => ({ name, css }));

  it.each([...sheets, ...further])('opens and closes its braces: $name', ({ css }) => {
    expect(css.split('{').length).toBe(css.split('}').length);
    expect(css).not.toMatch(/undefined|NaN|\n/);
  });

  it('preloads only faces that it declares', () => {
    for (const page of Object.values(pages)) {
      const script = page.chrome.dir === 'rtl' ? 'arabic' : 'latin';
      const css = theme.css(page.chrome.theme, script, (file) => file);
      for (const name of theme.preloads(page)) expect(css).toContain(`url(${name})`);
    }
  });

  it('is made small without losing what spaces mean', () => {
    expect(minify('a :is(b, c) {\n  width: calc(1px + 2px); /* why */\n}\n')).toBe(
      'a :is(b,c){width: calc(1px + 2px)}',
    );
  });

  it('gives names the size their letters allow', () => {
    expect(nameClass('Le Jusant')).toBe('n-s');
    expect(nameClass('Environnementaliste')).toBe('n-xl');
    expect(nameClass('La Gazette des Deux Rives et des Environs')).toBe('n-xl');
  });
});
