import { describe, expect, it } from 'vitest';
import { chrome, head, picture } from '../../test/theme/newsroom.ts';
import { articlePage } from '../../test/theme/pages.ts';
import type { AnyPage, Theme } from '../domain/page-models.ts';
import { renderPage } from './render.tsx';
import { tidyMarkup } from './tidy-markup.ts';

const theme: Theme = {
  name: 'plain',
  render: (page) => (
    <main>
      <img src="/eager.webp" srcSet="/eager.webp 1x" alt="" />
      <h1>{page.head.title}</h1>
    </main>
  ),
  css: () => '',
  dressOf: () => 'plain',
  fonts: () => [],
  moreCss: {},
  sheetOf: () => null,
  preloads: () => ['text.woff2'],
  sizes: { hero: '', text: '', wide: '', teaser: '', gallery: '', lead: '' },
  themeColor: { light: '#ffffff', dark: '#000000' },
};
const assets = {
  cssHref: '/assets/a.css',
  fontHref: (name: string) => `/assets/fonts/${name}`,
  scriptHref: '/assets/reader.js',
  manifestHref: '/fr/manifest.webmanifest',
  icons: [{ rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }] as const,
};
const write = (over: Parameters<typeof head>[1] = {}, title = 'Un titre') =>
  renderPage(articlePage({ head: head(title, over) }) as AnyPage, theme, assets);

describe('a written page', () => {
  it('says what it is before anything is fetched, and asks for the style first', () => {
    const html = write();
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="fr" dir="ltr">\n<head>\n')).toBe(true);
    const order = ['<meta charset="utf-8">', '<title>', 'rel="stylesheet"', 'as="font"', 'og:type'];
    const places = order.map((piece) => html.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('fetches fonts as the style sheet will, and the first picture in its right size', () => {
    const { srcset } = picture('pont');
    const html = write({ preloadImage: { srcset, sizes: '100vw', href: '/img/pont.svg' } });
    expect(html).toContain(
      '<link rel="preload" as="font" type="font/woff2" href="/assets/fonts/text.woff2" crossorigin>',
    );
    expect(html).toContain(
      `<link rel="preload" as="image" imagesrcset="${srcset}" imagesizes="100vw" fetchpriority="high">`,
    );
    // React would ask for the eager picture once more, in front of the body.
    expect(html.match(/rel="preload"/g)).toHaveLength(2);
  });

  it('escapes every word of the head', () => {
    const html = write(
      { description: '"><script>alert(1)</script>' },
      '</title><script>1</script>',
    );
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;</title>');
    expect(html).toContain('content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('keeps structured data inside its script', () => {
    const html = write({ jsonLd: [{ headline: '</script><b>' }] });
    expect(html).toContain('{"headline":"\\u003c/script>\\u003cb>"}</script>');
  });

  it('lets the model override what Open Graph says by default', () => {
    const html = write({
      og: {
        type: 'article',
        image: null,
        extra: [
          ['og:title', 'Un autre titre'],
          ['twitter:site', '@jusant'],
          ['article:tag', 'pont'],
          ['article:tag', 'port'],
        ],
      },
    });
    expect(html.match(/property="og:title"/g)).toHaveLength(1);
    expect(html).toContain('<meta property="og:title" content="Un autre titre">');
    expect(html).toContain('<meta name="twitter:site" content="@jusant">');
    expect(html.match(/property="article:tag"/g)).toHaveLength(2);
  });

  it('links what belongs to it', () => {
    const html = write({ prev: '/fr?1', next: '/fr?2', fediverseCreator: '@a@b.example' });
    for (const piece of [
      '<link rel="canonical" href="https://jusant.example/fr">',
      '<link rel="alternate" hreflang="x-default" href="https://jusant.example/fr">',
      '<link rel="prev" href="/fr?1">',
      '<link rel="next" href="/fr?2">',
      '<link rel="alternate" type="application/rss+xml" title="Le Jusant" href="/fr/feed.xml">',
      '<meta name="fediverse:creator" content="@a@b.example">',
      '<link rel="manifest" href="/fr/manifest.webmanifest">',
      '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
      '<script type="module" src="/assets/reader.js" async></script>',
      '<meta name="theme-color" content="#000000" media="(prefers-color-scheme: dark)">',
    ]) {
      expect(html).toContain(piece);
    }
  });

  it('asks for no script where there is none', () => {
    const page = articlePage({ chrome: chrome('ar') });
    const html = renderPage(page, theme, { ...assets, scriptHref: null });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });
});

describe('tidied markup', () => {
  it('writes tags as HTML has them', () => {
    expect(tidyMarkup('<img srcSet="a 1x" alt="" fetchPriority="high"/><input required=""/>')).toBe(
      '<img srcset="a 1x" alt="" fetchpriority="high"><input required>',
    );
  });

  it('leaves drawings and words alone', () => {
    const kept =
      '<svg viewBox="0 0 1 1"></svg><pre>&lt;img srcSet="a"/&gt; 2 > 1 dateTime="x"</pre>';
    expect(tidyMarkup(kept)).toBe(kept);
    expect(tidyMarkup('<p title="a > b/>">x</p><br/>')).toBe('<p title="a > b/>">x</p><br>');
  });
});
