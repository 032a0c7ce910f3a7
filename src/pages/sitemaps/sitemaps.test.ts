import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeHumansTxt } from './humans-txt.ts';
import { NEWS_SITEMAP_AGE_MS, writeNewsSitemap } from './news.ts';
import { writeRobotsTxt } from './robots.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { SITEMAP_LIMIT, writeSitemap, writeSitemapIndex } from './sitemap.ts';
import { writeTrustTxt } from './trust-txt.ts';

const NOW = Date.UTC(2026, 9, 9, 10, 30);

/** Texts of all elements of that name, and the namespaces of all elements. */
function texts(xml: string, local: string) {
  const found: string[] = [];
  const namespaces = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  let inside = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    namespaces.add(tag.uri);
    inside = tag.local === local;
    if (inside) found.push('');
  });
  parser.on('text', (text) => {
    if (inside) found[found.length - 1] += text;
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.write(xml).close();
  return { found, namespaces: [...namespaces] };
}

const alternates = [
  { hreflang: 'fr', url: 'https://jusant.example/fr/pont?a=1&b=2' },
  { hreflang: 'ar', url: 'https://jusant.example/ar/جسر' },
];

describe('sitemaps', () => {
  it('give addresses, dates, translations and pictures', () => {
    const xml = writeSitemap([
      {
        url: 'https://jusant.example/fr/pont?a=1&b=2',
        lastModifiedAt: NOW,
        alternates,
        images: ['https://jusant.example/i.jpg'],
      },
      { url: 'https://jusant.example/fr/seul', lastModifiedAt: null, alternates: [], images: [] },
    ]);
    expect(texts(xml, 'loc').found).toEqual([
      'https://jusant.example/fr/pont?a=1&b=2',
      'https://jusant.example/i.jpg',
      'https://jusant.example/fr/seul',
    ]);
    expect(texts(xml, 'lastmod').found).toEqual(['2026-10-09T10:30:00.000Z']);
    expect(xml).toContain(
      '<xhtml:link rel="alternate" hreflang="ar" href="https://jusant.example/ar/جسر"/>',
    );
    expect(texts(xml, 'loc').namespaces).toEqual([
      'http://www.sitemaps.org/schemas/sitemap/0.9',
      'http://www.w3.org/1999/xhtml',
      'http://www.google.com/schemas/sitemap-image/1.1',
    ]);
  });

  it('are listed in an index', () => {
    const xml = writeSitemapIndex([
      { url: 'https://jusant.example/sitemaps/fr-1.xml', lastModifiedAt: NOW },
    ]);
    expect(texts(xml, 'loc').found).toEqual(['https://jusant.example/sitemaps/fr-1.xml']);
    expect(xml).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  });

  it('never grow past what search engines read', () => {
    const entry = {
      url: 'https://jusant.example/',
      lastModifiedAt: null,
      alternates: [],
      images: [],
    };
    expect(() => writeSitemap(Array(SITEMAP_LIMIT + 1).fill(entry))).toThrow(RangeError);
  });
});

describe('the news sitemap', () => {
  const article = (age: number, title: string, lang = 'fr') => ({
    url: `https://jusant.example/${lang}/${age}`,
    publication: 'Le Jusant',
    lang,
    title,
    publishedAt: NOW - age,
    alternates: [],
    images: [],
  });

  it('holds the last two days and nothing from the future', () => {
    const xml = writeNewsSitemap(
      [
        article(-1, 'À venir'),
        article(0, 'Neuf & <vif>'),
        article(NEWS_SITEMAP_AGE_MS + 1, 'Vieux'),
      ],
      NOW,
    );
    expect(texts(xml, 'title').found).toEqual(['Neuf & <vif>']);
    expect(texts(xml, 'publication_date').found).toEqual(['2026-10-09T10:30:00.000Z']);
    expect(texts(xml, 'name').namespaces).toContain(
      'http://www.google.com/schemas/sitemap-news/0.9',
    );
  });

  it('names languages by ISO 639', () => {
    const langs = ['pt-br', 'zh-hant', 'zh', 'ar'].map((lang) => article(0, lang, lang));
    expect(texts(writeNewsSitemap(langs, NOW), 'language').found).toEqual([
      'pt',
      'zh-tw',
      'zh-cn',
      'ar',
    ]);
  });

  it('stops at a thousand', () => {
    const many = Array.from({ length: 1_200 }, (_, n) => article(n, `Titre ${n}`));
    expect(texts(writeNewsSitemap(many, NOW), 'title').found).toHaveLength(1_000);
  });
});

describe('robots.txt', () => {
  const model = {
    origin: 'https://jusant.example',
    langs: ['fr', 'en'],
    sitemaps: ['https://jusant.example/sitemap.xml'],
    allowAiCrawlers: false,
    isHidden: false,
  };

  it('keeps crawlers out of the Studio, the API and search, and collectors of training text out of everything', () => {
    const text = writeRobotsTxt(model);
    expect(text).toMatch(
      /^User-agent: \*\nDisallow: \/studio\nDisallow: \/api\/\nDisallow: \/fr\/search\n/,
    );
    expect(text).toMatch(/User-agent: GPTBot\n[\s\S]*\nDisallow: \/\n\nSitemap: /);
    expect(text).not.toContain('OAI-SearchBot');
  });

  it('lets them in where the newsroom allows it', () => {
    expect(writeRobotsTxt({ ...model, allowAiCrawlers: true })).not.toContain('GPTBot');
  });

  it('closes a hidden site', () => {
    expect(writeRobotsTxt({ ...model, isHidden: true })).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('security.txt', () => {
  const model = {
    origin: 'https://jusant.example',
    contacts: ['securite@jusant.example'],
    expiresAt: null,
    now: NOW,
    langs: ['fr', 'en'],
    policyUrl: null,
  };
  const expires = (text: string | null) => Date.parse(/Expires: (\S+)/.exec(text ?? '')?.[1] ?? '');

  it('is absent when nobody can be told', () => {
    expect(writeSecurityTxt({ ...model, contacts: ['', 'javascript:alert(1)'] })).toBeNull();
  });

  it('says whom to write to, in which languages, and until when', () => {
    expect(writeSecurityTxt(model)).toBe(
      'Contact: mailto:securite@jusant.example\nExpires: 2027-04-08T00:00:00Z\n' +
        'Preferred-Languages: fr, en\nCanonical: https://jusant.example/.well-known/security.txt\n',
    );
  });

  it('never promises more than a year, nor a date gone by', () => {
    const year = 365 * 24 * 60 * 60 * 1000;
    expect(expires(writeSecurityTxt({ ...model, expiresAt: NOW + 9 * year }))).toBeLessThan(
      NOW + year,
    );
    expect(expires(writeSecurityTxt({ ...model, expiresAt: NOW - 1 }))).toBeGreaterThan(NOW);
  });

  it('cannot be given another line through a value', () => {
    const text = writeSecurityTxt({
      ...model,
      contacts: ['https://a.example/\nHiring: https://b.example'],
    });
    expect(text).not.toMatch(/^Hiring/m);
  });
});

it('trust.txt lists what the newsroom answers for, and drops malformed lines', () => {
  const text = writeTrustTxt({
    name: 'Le Jusant',
    social: ['https://mastodon.example/@jusant'],
    control: [],
    contact: 'https://jusant.example/fr/contact',
    disclosures: ['https://jusant.example/fr/qui-paie'],
    vendor: [],
    allowsTraining: false,
    extra: ['belongto=https://presse.example', 'no pair', 'social=x\nmember=https://evil.example'],
  });
  expect(text).toBe(
    '# Le Jusant\ncontact=https://jusant.example/fr/contact\nsocial=https://mastodon.example/@jusant\n' +
      'disclosure=https://jusant.example/fr/qui-paie\ndatatrainingallowed=no\nbelongto=https://presse.example\n',
  );
});

it('humans.txt names the people', () => {
  const text = writeHumansTxt({
    publication: 'Le Jusant',
    place: 'Port-Hévin',
    people: [{ name: 'Ysée Malavoy', role: 'journaliste', url: null }],
    updatedAt: NOW,
    langs: ['fr'],
  });
  expect(text).toContain('Le Jusant, Port-Hévin\nYsée Malavoy\n  journaliste\n');
  expect(text).toContain('Last update: 2026/10/09');
});
