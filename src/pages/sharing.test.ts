import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ManifestModel, OEmbedModel, OpenGraphModel } from '../domain/sharing-models.ts';
import { writeManifest } from './manifest.ts';
import { writeOEmbedJson, writeOEmbedXml } from './oembed.ts';
import { openGraph } from './open-graph.ts';

describe('Open Graph', () => {
  const model: OpenGraphModel = {
    type: 'article',
    title: 'Pont des Cordiers',
    description: '',
    url: 'https://jusant.example/fr/pont',
    siteName: 'Le Jusant',
    locale: 'fr-FR',
    alternateLocales: ['en-GB'],
    image: {
      url: 'https://jusant.example/c.jpg',
      width: 1200,
      height: 630,
      alt: 'Le pont',
      type: 'image/jpeg',
    },
    xSite: null,
    article: {
      published: '2026-10-02T07:00:00+02:00',
      modified: null,
      section: 'Port',
      authorUrls: ['https://jusant.example/fr/author/ysee'],
    },
    profile: null,
  };

  it('says all it knows and nothing empty', () => {
    expect(openGraph(model)).toEqual([
      ['og:type', 'article'],
      ['og:site_name', 'Le Jusant'],
      ['og:title', 'Pont des Cordiers'],
      ['og:url', 'https://jusant.example/fr/pont'],
      ['og:locale', 'fr_FR'],
      ['og:locale:alternate', 'en_GB'],
      ['og:image', 'https://jusant.example/c.jpg'],
      ['og:image:type', 'image/jpeg'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Le pont'],
      ['twitter:image:alt', 'Le pont'],
      ['article:published_time', '2026-10-02T07:00:00+02:00'],
      ['article:section', 'Port'],
      ['article:author', 'https://jusant.example/fr/author/ysee'],
      ['twitter:card', 'summary_large_image'],
    ]);
  });

  it('asks for a small card without a picture', () => {
    expect(openGraph({ ...model, image: null })).toContainEqual(['twitter:card', 'summary']);
  });
});

describe('oEmbed', () => {
  const model: OEmbedModel = {
    url: 'https://jusant.example/fr/pont?a=1&b="2"',
    title: '<img src=x onerror=alert(1)> & "pont"',
    standfirst: 'Bloqué depuis le 2 mars.',
    lang: 'fr',
    dir: 'ltr',
    authorName: 'Ysée Malavoy',
    authorUrl: null,
    providerName: 'Le Jusant',
    providerUrl: 'https://jusant.example/fr',
    date: '2 octobre 2026',
    thumbnails: [
      { url: 'https://jusant.example/320.jpg', width: 320, height: 168 },
      { url: 'https://jusant.example/640.jpg', width: 640, height: 336 },
    ],
    maxWidth: null,
    maxHeight: null,
  };

  it('quotes the article in elements that do nothing', () => {
    const { html, ...rest } = JSON.parse(writeOEmbedJson(model));
    expect(rest).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_width: 640 });
    const names: string[] = [];
    const walk = (node: { nodeName: string; childNodes?: never[] }): void => {
      names.push(node.nodeName);
      node.childNodes?.forEach(walk);
    };
    walk(parseFragment(html) as never);
    expect(new Set(names)).toEqual(
      new Set(['#document-fragment', 'blockquote', 'p', 'a', 'strong', 'small', '#text']),
    );
    expect(html).toContain('· Le Jusant · 2 octobre 2026');
  });

  it('keeps within the room it is given', () => {
    const narrow = JSON.parse(writeOEmbedJson({ ...model, maxWidth: 400, maxHeight: 150 }));
    expect(narrow).toMatchObject({ width: 400, height: 150 });
    expect(narrow).not.toHaveProperty('thumbnail_url');
    expect(JSON.parse(writeOEmbedJson({ ...model, maxWidth: 400 })).thumbnail_width).toBe(320);
  });

  it('says the same in XML', () => {
    const texts: Record<string, string> = {};
    const parser = new SaxesParser();
    let name = '';
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => {
      name = tag.name;
    });
    parser.on('text', (text) => {
      texts[name] = (texts[name] ?? '') + text.trim();
    });
    parser.write(writeOEmbedXml(model)).close();
    const json = JSON.parse(writeOEmbedJson(model));
    expect(texts).toMatchObject({ html: json.html, title: model.title, width: '600' });
  });
});

describe('the manifest', () => {
  const model: ManifestModel = {
    id: '/fr',
    name: 'Le Jusant de Port-Hévin et du marais',
    shortName: '',
    description: '',
    startUrl: '/fr',
    scope: '/',
    lang: 'fr',
    dir: 'ltr',
    themeColor: '#fcfcf9',
    backgroundColor: '#fcfcf9',
    icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' }],
    shortcuts: [],
  };

  it('has what installing needs, with a name that fits under an icon', () => {
    const manifest = JSON.parse(writeManifest(model));
    expect(manifest).toMatchObject({
      id: '/fr',
      start_url: '/fr',
      display: 'standalone',
      lang: 'fr',
    });
    expect(manifest.short_name).toBe('Le Jusant');
    const long = JSON.parse(writeManifest({ ...model, name: 'Küstenwachenverbandsblatt' }));
    expect(long.short_name).toBe('Küstenwachenver');
    expect(manifest).not.toHaveProperty('shortcuts');
  });
});
