import type { PublicVerso } from './public-verso.ts';

/** What no vocabulary has a word for. A name that belongs to nobody, and that nobody can take away. */
const OURS = 'urn:uuid:5d2c7a34-8f0e-4b57-9a61-3c1e0f6d9b42#';

const link = { '@type': '@id' } as const;
const listOf = (id: string) => ({ '@id': id, '@container': '@list' }) as const;

/**
 * What the names in a public verso mean (JSON-LD 1.1), for whoever reads many newsrooms at once. It
 * stands in the file itself, so that nothing has to be fetched to read it, and it is hashed with it:
 * **it is never changed**. Another one would be another version of the shape.
 */
export const VERSO_CONTEXT = {
  '@version': 1.1,
  '@vocab': OURS,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  id: '@id',
  type: '@type',
  articleId: link,
  storyId: link,
  sourceId: { '@id': 'prov:wasDerivedFrom', ...link },
  claimIds: link,
  contradicts: link,
  supersedes: { '@id': 'prov:wasRevisionOf', ...link },
  lang: 'schema:inLanguage',
  seq: 'schema:version',
  brief: 'schema:abstract',
  backstory: 'schema:backstory',
  claims: listOf('schema:interpretedAsClaim'),
  sources: listOf('schema:citation'),
  corrections: listOf('schema:correction'),
  snapshots: listOf('schema:encoding'),
  byline: listOf(`${OURS}byline`),
  media: listOf(`${OURS}media`),
  anchors: listOf(`${OURS}anchors`),
  attributions: listOf(`${OURS}attributions`),
  citations: listOf(`${OURS}citations`),
  text: 'schema:text',
  name: 'schema:name',
  title: 'schema:name',
  description: 'schema:description',
  url: { '@id': 'schema:url', '@type': '@id' },
  author: 'schema:author',
  publisher: 'schema:publisher',
  affiliation: 'schema:affiliation',
  licence: 'schema:license',
  sha256: 'schema:sha256',
  mediaType: 'schema:encodingFormat',
  bytes: 'schema:contentSize',
  externalArchives: 'schema:archivedAt',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
} as const;

/** A public verso as it is hashed and handed out. Those of version 1 were hashed without a context. */
export function versoDocument(verso: PublicVerso): object {
  return verso.version === 1 ? verso : { '@context': VERSO_CONTEXT, ...verso };
}
