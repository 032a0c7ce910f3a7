import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { STORY_KINDS } from '../domain/article.ts';
import type { ArticleSchema, SchemaPerson, SchemaPublisher } from '../domain/json-ld-models.ts';
import {
  articleJsonLd,
  frontJsonLd,
  listJsonLd,
  profileJsonLd,
  versoJsonLd,
  writeJsonLd,
} from './json-ld.ts';

/** The schema.org vocabulary, read out of the declarations that `schema-dts` makes of it. */
const vocabulary = (() => {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const types = new Map<string, { parents: string[]; properties: Map<string, string> }>();
  let current: { parents: string[]; properties: Map<string, string> } | null = null;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const head = /^(?:export )?interface (\w+) extends (.+) \{$/.exec(line);
    if (head) {
      current = { parents: (head[2] ?? '').split(', '), properties: new Map() };
      types.set(head[1] ?? '', current);
    }
    const property = /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/.exec(line);
    if (property) current?.properties.set(property[1] ?? '', property[2] ?? '');
  }
  return types;
})();

/** What a property of a type may hold, as the declarations write it; undefined if there is none such. */
function rangeOf(type: string, property: string): string | undefined {
  const found = vocabulary.get(type);
  if (!found) return undefined;
  const own = found.properties.get(property);
  return own ?? found.parents.map((parent) => rangeOf(parent, property)).find(Boolean);
}

/** Every property of every node must be one that schema.org gives to its type. */
function expectVocabulary(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(expectVocabulary);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const type = (value as Record<string, unknown>)['@type'];
  for (const [name, inner] of Object.entries(value)) {
    if (!name.startsWith('@') && name !== 'query-input') {
      expect(rangeOf(`${type}Leaf`, name), `${type}.${name}`).toBeDefined();
    }
    expectVocabulary(inner);
  }
}

const publisher: SchemaPublisher = {
  origin: 'https://jusant.example',
  name: 'Le Jusant',
  url: 'https://jusant.example/fr',
  description: 'Journal indépendant',
  logo: { url: 'https://jusant.example/icon-512.png', width: 512, height: 512 },
  foundedYear: 2018,
  sameAs: ['https://mastodon.example/@jusant'],
  place: 'Port-Hévin',
  policies: {
    publishingPrinciples: 'https://jusant.example/fr/charte',
    ethicsPolicy: 'https://jusant.example/fr/charte#ethique',
    correctionsPolicy: 'https://jusant.example/fr/corrections',
    unnamedSourcesPolicy: 'https://jusant.example/fr/anonymes',
    masthead: 'https://jusant.example/fr/ours',
    ownershipFundingInfo: 'https://jusant.example/fr/qui-paie',
  },
  contactUrl: 'https://jusant.example/fr/contact',
  langs: ['fr', 'en'],
};

const ysee: SchemaPerson = {
  name: 'Ysée Malavoy',
  url: 'https://jusant.example/fr/author/ysee-malavoy',
  role: 'journaliste, port et littoral',
  sameAs: ['https://mastodon.example/@ysee'],
  portrait: null,
  description: 'Elle suit les quais depuis 2018.',
};

const article: ArticleSchema = {
  url: 'https://jusant.example/fr/pont',
  kind: 'investigation',
  headline: 'Pont des Cordiers : la facture grimpe',
  description: 'Bloqué depuis le 2 mars.',
  lang: 'fr',
  images: [
    {
      url: 'https://jusant.example/media/pont.jpg',
      width: 1600,
      height: 1000,
      caption: 'Vu de l’amont',
      credit: 'atelier du Jusant',
      digitalSourceType: 'digitalCreation',
    },
  ],
  published: '2026-10-02T07:00:00+02:00',
  modified: '2026-10-07T11:20:00+02:00',
  authors: [ysee],
  translators: [],
  editors: [{ ...ysee, name: 'Bastien Orgeval', url: null }],
  section: 'Port',
  keywords: ['pont', 'budget'],
  dateline: 'Port-Hévin',
  wordCount: 942,
  isFree: true,
  original: null,
  translations: [{ url: 'https://jusant.example/en/bridge', lang: 'en', headline: 'Bridge' }],
  publisher,
  breadcrumbs: [
    { name: 'Une', url: 'https://jusant.example/fr' },
    { name: 'Pont', url: 'https://jusant.example/fr/pont' },
  ],
  corrections: [
    {
      kind: 'Correction',
      text: 'Onze galets, et non treize.',
      published: '2026-10-07T11:20:00+02:00',
      url: 'https://jusant.example/fr/pont#c1',
    },
  ],
};

type Graph = { '@graph': Record<string, unknown>[] };
const nodes = (documents: object[]) => (documents[0] as Graph)['@graph'];

describe('an article', () => {
  it.each(STORY_KINDS)('of kind %s uses only words that schema.org knows', (kind) => {
    const documents = articleJsonLd({ ...article, kind });
    expectVocabulary(nodes(documents));
    expect(nodes(documents)[0]).toMatchObject({ headline: article.headline, inLanguage: 'fr' });
  });

  it('says what it is, when, by whom, and in which other languages', () => {
    const [main, newsroom, crumbs] = nodes(articleJsonLd(article));
    expect(main).toMatchObject({
      '@type': 'ReportageNewsArticle',
      datePublished: '2026-10-02T07:00:00+02:00',
      dateModified: '2026-10-07T11:20:00+02:00',
      dateline: 'Port-Hévin',
      wordCount: 942,
      isAccessibleForFree: true,
      author: [
        { '@type': 'Person', name: 'Ysée Malavoy', sameAs: ['https://mastodon.example/@ysee'] },
      ],
      workTranslation: [{ inLanguage: 'en', url: 'https://jusant.example/en/bridge' }],
      image: [{ digitalSourceType: 'https://schema.org/DigitalArtDigitalSource' }],
      correction: [{ '@type': 'CorrectionComment', text: 'Onze galets, et non treize.' }],
      publisher: { '@id': 'https://jusant.example/#publisher' },
    });
    expect(main).not.toHaveProperty('translationOfWork');
    expect(newsroom).toMatchObject({
      '@id': 'https://jusant.example/#publisher',
      '@type': 'NewsMediaOrganization',
      masthead: 'https://jusant.example/fr/ours',
    });
    expect(crumbs).toMatchObject({
      itemListElement: [{ position: 1 }, { position: 2, name: 'Pont' }],
    });
  });

  it('without a byline is the newsroom’s', () => {
    const [main] = nodes(articleJsonLd({ ...article, authors: [] }));
    expect(main).toMatchObject({ author: { '@id': 'https://jusant.example/#publisher' } });
  });

  it('cannot break out of its script element', () => {
    const [document] = articleJsonLd({
      ...article,
      headline: '</script><script>alert(1)<!--\u2028',
    });
    const text = writeJsonLd(document ?? {});
    expect(text).not.toMatch(/[<\u2028]/);
    expect((JSON.parse(text) as Graph)['@graph'][0]?.headline).toContain('</script>');
  });
});

describe('evidence', () => {
  const verso = 'https://jusant.example/fr/pont/verso';
  const claim = { lang: 'fr', author: null, verdict: 'Confirmé' };
  const evidence = {
    url: verso,
    version: 2,
    claims: [
      { ...claim, text: 'Le pont est fermé.', url: `${verso}#c1` },
      {
        ...{ text: 'La rive sud a perdu 30 %.', lang: 'fr', url: `${verso}#c2` },
        ...{ author: { name: 'Union des commerçants', isPerson: false }, verdict: 'Contesté' },
      },
    ],
    citations: [
      {
        ...{ name: 'Étude', url: null, publisher: 'Charpente & Marées', lang: 'fr' },
        archivedAt: 'https://archive.example/etude',
      },
    ],
  };

  it('of a verso: what it cites, what was put right, the claims that bear it', () => {
    const [main] = versoJsonLd({ ...article, evidence });
    expectVocabulary(main);
    expect(main).toMatchObject({
      version: 2,
      correction: [{ '@type': 'CorrectionComment', name: 'Correction' }],
      citation: [{ name: 'Étude', archivedAt: 'https://archive.example/etude' }],
      interpretedAsClaim: [
        { '@type': 'Claim', text: 'Le pont est fermé.' },
        { author: { '@type': 'Organization' }, claimInterpreter: { '@id': expect.any(String) } },
      ],
    });
  });

  it('is a review of a claim only in a fact check, of somebody else’s claim, and in words', () => {
    const typesOf = (kind: ArticleSchema['kind']) =>
      nodes(articleJsonLd({ ...article, kind, evidence })).map((node) => node['@type']);
    for (const kind of STORY_KINDS)
      expect([kind, typesOf(kind).includes('ClaimReview')]).toEqual([kind, kind === 'fact-check']);
    const checked = nodes(articleJsonLd({ ...article, kind: 'fact-check', evidence }));
    expectVocabulary(checked);
    expect(checked.find((node) => node['@type'] === 'ClaimReview')).toMatchObject({
      claimReviewed: 'La rive sud a perdu 30 %.',
      itemReviewed: { author: { name: 'Union des commerçants' } },
      reviewRating: { alternateName: 'Contesté' },
    });
    const own = { ...evidence, claims: evidence.claims.slice(0, 1) };
    const ours = nodes(articleJsonLd({ ...article, kind: 'fact-check', evidence: own }));
    expect(ours.some((node) => node['@type'] === 'ClaimReview')).toBe(false);
  });
});

it('the check knows what schema.org does not say', () => {
  expect(() => expectVocabulary([{ '@type': 'NewsArticle', headlin: 'x' }])).toThrow(/headlin/);
});

it('front, lists and profiles use only words that schema.org knows', () => {
  const list = {
    url: 'https://jusant.example/fr/section/port',
    name: 'Port',
    description: '',
    lang: 'fr',
    publisher,
    breadcrumbs: article.breadcrumbs,
    articles: [{ name: 'Pont', url: article.url }],
  };
  const books = [{ title: 'L’autre rive', url: null }];
  const front = frontJsonLd({
    url: 'https://jusant.example/fr',
    title: 'Le Jusant',
    description: 'Ce que la mer découvre.',
    lang: 'fr',
    searchUrl: 'https://jusant.example/fr/search?q=',
    publisher,
    articles: list.articles,
  });
  const profile = profileJsonLd({ ...list, person: ysee, books });
  const documents = [...front, ...listJsonLd(list), ...profile];
  expectVocabulary(documents.map((document) => (document as Graph)['@graph']));
  expect(nodes(front)[2]).toMatchObject({ name: 'Le Jusant', foundingDate: '2018' });
  expect(nodes(front)[0]).toMatchObject({
    potentialAction: {
      target: { urlTemplate: 'https://jusant.example/fr/search?q={search_term_string}' },
    },
  });
  expect(nodes(profile)[0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { name: 'Ysée Malavoy', subjectOf: [{ name: 'L’autre rive' }] },
  });
});
