import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type FeedItem, type FeedModel, permanentId } from '../../domain/feed-models.ts';
import { writeAtom } from './atom.ts';
import { feedStyle } from './feed-style.ts';
import { feedContentType } from './feed-types.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeOpml } from './opml.ts';
import { writeRss } from './rss.ts';

const PUBLISHED = Date.UTC(2026, 9, 2, 5, 0, 0);
const CORRECTED = Date.UTC(2026, 9, 7, 9, 20, 0);

const TITLES = {
  fr: 'Pont des Cordiers\u202F: « la facture » <grimpe> & l’accord ]]> recule\u0000',
  en: 'The Ropemakers’ bridge: "bill" up & 3 < 4 deals off 🌊',
  ar: 'جسر الحبّالين: الكلفة ترتفع (1,9 مليون) والاتفاق يبتعد',
};
type Lang = keyof typeof TITLES;

function item(lang: Lang, n: number): FeedItem {
  return {
    id: permanentId(`01K6FJ0000000000000000000${n}`),
    url: `https://jusant.example/${lang}/pont-${n}?a=1&b=2`,
    title: TITLES[lang],
    standfirst: `Standfirst ${n} <&> ${TITLES[lang]}`,
    html: `<p>Corps ${n} &amp; suite ]]&gt; <a href="https://x.example/?a=1&amp;b=2">lien</a></p>`,
    notes: n === 2 ? '<p><strong>Correction &amp; suite.</strong> Onze &lt; douze.</p>' : '',
    authors: [
      { name: 'Ysée Malavoy', url: `https://jusant.example/${lang}/author/ysee-malavoy` },
      // One parser of the two gives up on Atom entries with several authors, which the standard allows.
      ...(n === 2 ? [{ name: 'Bastien <Orgeval>', url: null }] : []),
    ],
    categories: ['Port & côte', 'marées'],
    publishedAt: PUBLISHED + n * 60_000,
    updatedAt: CORRECTED,
    image: {
      url: 'https://jusant.example/media/pont.jpg?w=1600&h=9',
      width: 1600,
      height: 1000,
      type: 'image/jpeg',
      alt: 'Le pont "tournant" & ses <galets>',
    },
    enclosure:
      n === 1
        ? { url: 'https://jusant.example/a.mp3', type: 'audio/mpeg', bytes: 1234, duration: 61 }
        : null,
    lang,
    isGated: false,
  };
}

function feed(lang: Lang): FeedModel {
  const base = `https://jusant.example/${lang}`;
  return {
    id: permanentId('01K6FJ00000000000000000ED1'),
    title: lang === 'ar' ? 'الجزر' : 'Le Jusant & Cie',
    description: 'Journal indépendant de Port-Hévin <fondé en 2018>',
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    homeUrl: base,
    feedUrls: { rss: `${base}/feed.xml`, atom: `${base}/atom.xml`, json: `${base}/feed.json` },
    icon: 'https://jusant.example/icon-512.png',
    favicon: 'https://jusant.example/icon-32.png',
    updatedAt: CORRECTED,
    hub: 'https://hub.example/?x=1&y=2',
    authors: [],
    rights: '© 2026 Le Jusant',
    nextUrls: { rss: `${base}/feed.xml?p=2`, atom: `${base}/atom.xml?p=2`, json: `${base}/f?p=2` },
    items: [item(lang, 2), item(lang, 1)],
  };
}

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

async function readWithFeedparser(xml: string) {
  const parser = new FeedParser({ addmeta: false });
  const items: FeedParser.Item[] = [];
  Readable.from([xml]).pipe(parser);
  for await (const found of parser) items.push(found);
  return { meta: parser.meta, items };
}

/** What XML cannot carry never arrives. */
const clean = (text: string) => text.replaceAll('\u0000', '');

describe.each(['fr', 'en', 'ar'] as const)('feeds in %s', (lang) => {
  it.each([
    ['RSS', writeRss],
    ['Atom', writeAtom],
  ] as const)('%s is read alike by two parsers', async (_, write) => {
    const model = feed(lang);
    const xml = write(model, '/assets/feed.css');
    expectWellFormed(xml);

    const one = await new RssParser().parseString(xml);
    expect(one.title).toBe(model.title);
    expect(one.items.map(({ title }) => title)).toEqual(model.items.map((i) => clean(i.title)));
    expect(one.items[0]?.isoDate).toBe('2026-10-02T05:02:00.000Z');
    expect(one.items[0]?.link).toBe(model.items[0]?.url);
    const text = one.items[0]?.['content:encoded'] ?? one.items[0]?.content;
    expect(text).toContain(model.items[0]?.html);

    const two = await readWithFeedparser(xml);
    expect(two.meta.title).toBe(model.title);
    expect(two.meta.link).toBe(model.homeUrl);
    expect(two.items.map(({ guid }) => guid)).toEqual(model.items.map(({ id }) => id));
    expect(two.items[0]?.title).toBe(clean(model.items[0]?.title ?? ''));
    expect(two.items[1]?.author).toBe('Ysée Malavoy');
    expect(two.items[0]?.categories).toEqual(['Port & côte', 'marées']);
    expect(two.items[0]?.description).toContain(model.items[0]?.html);
    expect(two.items[0]?.pubdate?.getTime()).toBe(model.items[0]?.publishedAt);
    expect(two.items[1]?.enclosures[0]).toMatchObject({ url: 'https://jusant.example/a.mp3' });
  });

  it('JSON Feed says the same', () => {
    const model = feed(lang);
    const json = JSON.parse(writeJsonFeed(model));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: lang,
      feed_url: model.feedUrls.json,
      hubs: [{ type: 'WebSub', url: model.hub }],
    });
    expect(json.items[1]).toMatchObject({
      id: model.items[1]?.id,
      title: model.items[1]?.title,
      date_published: '2026-10-02T05:01:00.000Z',
      date_modified: '2026-10-07T09:20:00.000Z',
      attachments: [{ mime_type: 'audio/mpeg', duration_in_seconds: 61 }],
    });
  });
});

describe('a feed', () => {
  it('says that Arabic runs from right to left, and leaves French alone', () => {
    expect(writeRss(feed('ar'))).toContain('<![CDATA[<div lang="ar" dir="rtl">');
    expect(writeRss(feed('fr'))).toContain('<![CDATA[<figure>');
  });

  it('shows the leading picture once', () => {
    const model = feed('fr');
    const first = model.items[0];
    if (!first) throw new Error('no item');
    expect(writeJsonFeed({ ...model, items: [first] }).match(/<img/g)).toHaveLength(1);
    first.html = '<img src="https://jusant.example/media/pont.jpg?w=1600&amp;h=9" alt="">';
    expect(writeJsonFeed({ ...model, items: [first] }).match(/<img/g)).toHaveLength(1);
  });

  it('tells what was noted before the picture and the first word', () => {
    const { items } = JSON.parse(writeJsonFeed({ ...feed('fr'), items: [item('fr', 2)] }));
    expect(items[0].content_html).toMatch(/^<p><strong>Correction &amp; suite/);
  });

  it('says where the text of a gated article goes on', () => {
    const gated = { ...item('en', 2), isGated: true };
    const [only] = JSON.parse(writeJsonFeed({ ...feed('en'), items: [gated] })).items;
    expect(only.content_html).toMatch(
      /<p>\[…\] <a href="https:\/\/jusant.example\/en\/pont-2\?a=1&amp;b=2">The Ropemakers/,
    );
  });

  it('stays valid with nothing in it', async () => {
    const empty = {
      ...feed('fr'),
      items: [],
      hub: null,
      nextUrls: null,
      icon: null,
      favicon: null,
    };
    for (const xml of [writeRss(empty), writeAtom(empty)]) {
      expectWellFormed(xml);
      expect((await readWithFeedparser(xml)).items).toEqual([]);
    }
    expect(JSON.parse(writeJsonFeed(empty)).items).toEqual([]);
  });

  it('names itself, its hub and its next page', () => {
    const rss = writeRss(feed('fr'));
    expect(rss).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://jusant.example/fr/feed.xml"/>',
    );
    expect(rss).toContain('<atom:link rel="hub" href="https://hub.example/?x=1&amp;y=2"/>');
    expect(writeAtom(feed('fr'))).toContain('<link rel="next"');
  });

  it('is shown as a page to people and as a feed to feed readers', () => {
    expect(feedContentType('rss', '*/*')).toBe('application/rss+xml; charset=utf-8');
    expect(feedContentType('rss', 'text/html,application/xhtml+xml')).toMatch(/^application\/xml/);
    expect(feedContentType('json', 'text/html')).toMatch(/^application\/feed\+json/);
    expect(feedStyle('#b5351a', '#ff8a66')).toContain(':root:lang(fr)::before{content:"Ceci');
  });
});

describe('permanent ids', () => {
  it('write a ULID as the UUID of the same bits', () => {
    expect(permanentId('01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBe(
      'urn:uuid:01563e3a-b5d3-d676-4c61-efb99302bd5b',
    );
    expect(permanentId('7ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toMatch(/ffffffffffff$/);
  });

  it('keep other ids', () => {
    expect(permanentId('tag:old.example,2019:é')).toBe(
      'urn:recto:tag%3Aold.example%2C2019%3A%C3%A9',
    );
  });
});

it('OPML lists the feeds of every edition', () => {
  const xml = writeOpml({
    title: 'Le Jusant <tous les flux>',
    ownerName: 'Le Jusant',
    homeUrl: 'https://jusant.example',
    createdAt: PUBLISHED,
    updatedAt: CORRECTED,
    groups: [
      {
        title: 'Français & co',
        feeds: [
          {
            title: 'À la une',
            description: '',
            lang: 'fr',
            xmlUrl: 'https://jusant.example/fr/feed.xml',
            htmlUrl: 'https://jusant.example/fr',
          },
        ],
      },
    ],
  });
  expectWellFormed(xml);
  expect(xml).toContain('<outline type="rss" version="RSS2" text="À la une"');
  expect(xml).toContain('text="Français &amp; co"');
});
