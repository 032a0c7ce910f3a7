/** Attacks written into the newsroom's own words: whatever is stored, no page and no feed runs it. */
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { loadSite } from '../../src/usecases/reading/site.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { hostileNewsroom, WORDS } from '../support/hostile-newsroom.ts';
import type { SmallNewsroom } from '../support/newsroom.ts';
import { siteOf } from '../support/site.ts';

interface Parsed {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Parsed[];
}

function walk(node: Parsed): Parsed[] {
  return [node, ...(node.childNodes ?? []).flatMap(walk)];
}

const attribute = (node: Parsed, wanted: string) =>
  node.attrs?.find(({ name }) => name === wanted)?.value ?? null;

const LEADS = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'data-src',
  'data',
]);
const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/i;

/** What a browser would find in a page that it should not. */
function faultsOf(html: string): string[] {
  return walk(parse(html) as Parsed).flatMap((node) => {
    const found: string[] = [];
    if (node.tagName === 'script') {
      const isData = attribute(node, 'type') === 'application/ld+json';
      const isOurs = /^\/assets\/reader\.[0-9a-f]{10}\.js$/.test(attribute(node, 'src') ?? '');
      const inside = (node.childNodes ?? []).map(({ value }) => value ?? '').join('');
      if (isData) JSON.parse(inside);
      else if (!isOurs || inside !== '') found.push(`script: ${inside}`);
    }
    if (['style', 'iframe', 'object', 'embed', 'base'].includes(node.tagName ?? '')) {
      found.push(`<${node.tagName}>`);
    }
    for (const { name, value } of node.attrs ?? []) {
      if (/^on/.test(name) || name === 'style' || name === 'srcdoc') found.push(`${name}=${value}`);
      if (LEADS.has(name) && !SAFE.test(value)) found.push(`${name}=${value}`);
    }
    return found;
  });
}

/** The text of a well-formed document; throws where it is not. */
function readXml(xml: string): string[] {
  const parser = new SaxesParser();
  const elements: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (/url$|^href$/i.test(key)) expect(String(value)).toMatch(SAFE);
    }
  });
  parser.write(xml).close();
  return elements;
}

describeEachDatabase('hostile words', (open) => {
  async function site() {
    const storage = await open();
    const paths = await hostileNewsroom(storage);
    const room = { storage } as SmallNewsroom;
    return {
      paths,
      ...siteOf(room, { site: () => loadSite(storage.readDb, 'https://jusant.example') }),
    };
  }

  it('run on no page', async () => {
    const { paths, app, faults, close } = await site();
    const pages = [
      '/fr',
      paths.article,
      paths.section,
      paths.tag,
      paths.author,
      '/fr/archive',
      '/fr/archive/2026/10',
      '/fr/search',
      '/fr/search?q=haine',
      `/fr/search?q=${encodeURIComponent(WORDS)}&section=${encodeURIComponent(WORDS)}&from=${encodeURIComponent(WORDS)}`,
      `${paths.section}?before=${encodeURIComponent(WORDS)}`,
      '/fr/offline',
      '/fr/nulle-part',
      `/fr/${encodeURIComponent('"><script>alert(1)</script>')}`,
    ];
    for (const path of pages) {
      const response = await app.request(path);
      expect(response.status, path).toBeLessThan(500);
      const html = await response.text();
      expect(faultsOf(html), path).toEqual([]);
      expect(html.slice(html.indexOf('<html')), path).not.toContain('<script>alert');
      expect(response.headers.get('set-cookie'), path).toBeNull();
    }
    expect((await (await app.request(paths.article)).text()).includes('haine')).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('break no feed, sitemap, list of feeds or oEmbed answer', async () => {
    const { paths, app, close } = await site();
    const url = encodeURIComponent(`https://jusant.example${paths.article}`);
    const files = [
      ...[paths.section, paths.tag, paths.author, '/fr'].flatMap((path) => [
        `${path}/feed.xml`,
        `${path}/atom.xml`,
      ]),
      '/sitemap.xml',
      '/sitemaps/fr/2026-10.xml',
      '/sitemaps/fr/pages.xml',
      '/news-sitemap.xml',
      '/opml.xml',
      `/oembed?format=xml&url=${url}`,
    ];
    for (const path of files) {
      const response = await app.request(path);
      expect(response.status, path).toBe(200);
      const elements = readXml(await response.text());
      expect(elements, path).not.toContain('script');
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
    await close();
  });

  it('carry nothing that runs into what others show of us', async () => {
    const { paths, app, close } = await site();
    const url = encodeURIComponent(`https://jusant.example${paths.article}`);
    const oembed = (await (await app.request(`/oembed?url=${url}`)).json()) as { html: string };
    expect(faultsOf(oembed.html)).toEqual([]);
    const feed = (await (await app.request('/fr/feed.json')).json()) as {
      items: { content_html: string }[];
    };
    for (const { content_html: html } of feed.items) expect(faultsOf(html)).toEqual([]);
    const rss = await (await app.request('/fr/feed.xml')).text();
    const encoded: string[] = [];
    const parser = new SaxesParser();
    parser.on('cdata', (text) => encoded.push(text));
    parser.write(rss).close();
    expect(faultsOf(encoded.join(''))).toEqual([]);
    const manifest = await app.request('/fr/manifest.webmanifest');
    expect(await manifest.json()).toMatchObject({ start_url: '/fr' });
    await close();
  });

  it('add no line of their own to files of lines', async () => {
    const { app, close } = await site();
    for (const path of ['/robots.txt', '/humans.txt', '/trust.txt', '/.well-known/security.txt']) {
      const response = await app.request(path);
      const lines = (await response.text()).split(/\r?\n/);
      expect(response.status, path).toBe(200);
      for (const line of lines) {
        expect(line, path).not.toMatch(/^(Policy|Set-Cookie|user-agent: \*)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(line, path).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
      }
    }
    await close();
  });

  it('put nothing into the style sheet, and run nothing in the service worker', async () => {
    const { app, close } = await site();
    const front = await (await app.request('/fr')).text();
    const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(front)?.[1] ?? '';
    const css = await (await app.request(sheet)).text();
    expect(css.length).toBeGreaterThan(1000);
    for (const poison of ['evil', '<', 'red}', 'alert']) expect(css, poison).not.toContain(poison);
    const worker = await (await app.request('/sw.js')).text();
    expect(worker).not.toContain('alert(');
    for (const path of ['/icons/32.png', '/icons/maskable-512.png', '/favicon.ico']) {
      expect((await app.request(path)).status, path).toBe(200);
    }
    await close();
  });
});
