import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { emptyVerso, type PublicVerso } from '../../domain/public-verso.ts';
import { VERSO_CONTEXT, versoDocument } from '../../domain/verso-context.ts';
import { canonicalJson, sha256 } from '../../transparency/content-hash.ts';

/** Fedify brings it; it comes without types. */
const { expand, toRDF } = createRequire(import.meta.url)('jsonld') as {
  expand(document: object, options: object): Promise<Record<string, unknown>[]>;
  toRDF(document: object, options: object): Promise<string>;
};
const BASE = { base: 'https://jusant.example/fr/la-criee-rouvre/verso.json' };
const SAFE = { ...BASE, safe: true };

const verso: PublicVerso = {
  ...emptyVerso({ articleId: '01A', storyId: '01S', lang: 'fr', seq: 2 }),
  version: 2,
  reviewed: { by: 'Anna Kerviel', role: 'editor', at: 1_760_000_000_000 },
  claims: [
    {
      ...{
        id: '01C',
        number: 1,
        kind: 'fact',
        text: 'La halle a vendu 412 tonnes.',
        textLang: 'fr',
      },
      anchors: [
        {
          ...{ part: 'body', blockId: 'b1', exact: 'La halle a vendu 412 tonnes' },
          ...{ prefix: '', suffix: '.', start: 0, end: 27, textHash: 'f'.repeat(64) },
        },
      ],
      ...{ modality: 'confirmed', basis: ['document'], importance: 'load-bearing' },
      ...{ eventDate: null, place: null, quantity: null, attributions: [], replies: [] },
      citations: [
        {
          ...{ sourceId: '01D', relation: 'supports', passage: '412 tonnes' },
          ...{ locator: 'p. 3', isFound: true },
        },
      ],
      checked: { by: 'Nora Tilbury', role: 'checker', at: 1_760_000_000_000 },
      ...{ secondChecked: null, contradicts: [], supersedes: null },
    },
  ],
  sources: [
    {
      ...{ id: '01D', label: 'S1', type: 'document', isConfidential: false, title: 'Rapport 2025' },
      ...{
        description: null,
        url: 'https://port.example/rapport',
        author: null,
        publisher: 'Port',
      },
      ...{ publishedAt: '2026-03-02', accessedAt: null, lang: 'fr', locator: null },
      ...{ isPrimary: true, origin: 1, licence: null, snapshots: [] },
    },
  ],
};

it('a public verso is JSON-LD: nothing in it is lost, and its parts hang together', async () => {
  // In safe mode whatever has no meaning is an error instead of being dropped.
  const [main] = await expand(versoDocument(verso), SAFE);
  expect(main?.['https://schema.org/inLanguage']).toEqual([{ '@value': 'fr' }]);
  expect(main?.['https://schema.org/version']).toEqual([{ '@value': 2 }]);
  const triples = await toRDF(versoDocument(verso), { ...SAFE, format: 'application/n-quads' });
  const source = 'https://jusant.example/fr/la-criee-rouvre/01D';
  expect(triples).toContain(`<${source}> <https://schema.org/name> "Rapport 2025"`);
  expect(triples).toMatch(new RegExp(`prov#wasDerivedFrom> <${source}>`));
  expect(triples).toContain('<http://www.w3.org/ns/oa#exact> "La halle a vendu 412 tonnes"');
  expect(triples).toContain('#role> "checker"');
});

it('its context is hashed with every verso, and never changes', () => {
  expect(sha256(canonicalJson(VERSO_CONTEXT))).toBe(
    'a8c081a431b26b36a125b8b1bed2603561cd5d0f9cc3fd40572b3993e97ceb00',
  );
  // Those of before were hashed without one, and stay as they were.
  const first = emptyVerso({ articleId: '01A', storyId: '01S', lang: 'fr', seq: 1 });
  expect(versoDocument(first)).toBe(first);
});
