import { z } from 'zod';
import { RELATIONS } from '../domain/citation.ts';
import { SNAPSHOT_VISIBILITIES } from '../domain/snapshot.ts';
import { SOURCE_TYPES } from '../domain/source.ts';
import { citation, edtf, prose, snapshot, source, sourceSaid } from './evidence-records.ts';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const tag = 'sources';

const sourceWords = z.object({
  title: line(500).optional(),
  url: z.string().trim().max(2_000).nullable().optional(),
  author: line(300).nullable().optional(),
  publisher: line(300).nullable().optional(),
  publishedAt: edtf.nullable().optional(),
  accessedAt: instant.optional(),
  lang: lang.nullable().optional(),
  locator: line(300).nullable().optional(),
  independenceGroup: line(200).nullable().optional(),
  isPrimary: z.boolean().optional(),
  isConfidential: z.boolean().optional(),
  description: prose().nullable().optional(),
  licence: line(200).nullable().optional(),
  note: prose(4_000).nullable().optional(),
  cites: z.array(id).max(50).optional(),
});

export const addSource = operation({
  method: 'POST',
  path: '/articles/:articleId/sources',
  permission: 'claim:write',
  summary: 'Records a source; where it has an address a copy is taken behind.',
  tag,
  body: sourceWords.extend({ id: id.optional(), type: z.enum(SOURCE_TYPES) }),
  answer: source,
});

export const changeSource = operation({
  method: 'PATCH',
  path: '/sources/:sourceId',
  permission: 'claim:write',
  summary: 'Changes what is said of a source.',
  tag,
  body: sourceWords.extend({ type: z.enum(SOURCE_TYPES).optional() }),
  answer: source,
});

export const saySource = operation({
  method: 'PUT',
  path: '/sources/:sourceId/said/:lang',
  permission: 'claim:write',
  summary: 'Says in another language what readers are told of a source.',
  tag,
  body: sourceSaid,
  answer: source,
});

export const citeSource = operation({
  method: 'POST',
  path: '/claims/:claimId/citations',
  permission: 'claim:write',
  summary: 'Binds a source to a claim; its passage is looked up in the kept copy.',
  tag,
  body: z.object({
    sourceId: id,
    relation: z.enum(RELATIONS).default('supports'),
    passage: prose(5_000).nullable().optional(),
    locator: line(300).nullable().optional(),
  }),
  answer: citation,
});

export const changeCitation = operation({
  method: 'PATCH',
  path: '/citations/:citationId',
  permission: 'claim:write',
  summary: 'Changes how a source bears on a claim; the passage is looked up again.',
  tag,
  body: z.object({
    relation: z.enum(RELATIONS).optional(),
    passage: prose(5_000).nullable().optional(),
    locator: line(300).nullable().optional(),
  }),
  answer: citation,
});

export const removeCitation = operation({
  method: 'DELETE',
  path: '/citations/:citationId',
  permission: 'claim:write',
  summary: 'Takes the link between a claim and a source away.',
  tag,
  answer: 'nothing',
});

export const takeCopy = operation({
  method: 'POST',
  path: '/sources/:sourceId/copies',
  permission: 'claim:write',
  summary: 'Asks for another copy of a source that has an address.',
  tag,
  body: z.object({ method: z.enum(['http', 'browser']).default('http') }),
  answer: snapshot,
});

export const keepFile = operation({
  method: 'POST',
  path: '/sources/:sourceId/files',
  permission: 'claim:write',
  summary: 'Keeps a file given by hand as the copy of a source: at most 20 MB.',
  tag,
  query: z.object({ name: line(200).default(''), type: z.string().max(120).default('') }),
  body: 'bytes',
  answer: snapshot,
});

export const keepNote = operation({
  method: 'POST',
  path: '/sources/:sourceId/notes',
  permission: 'claim:write',
  summary: 'Keeps typed words as the copy of a source: notes of a talk, a passage of a scan.',
  tag,
  body: z.object({ words: prose(200_000) }),
  answer: snapshot,
});

export const readCopyText = operation({
  method: 'GET',
  path: '/copies/:snapshotId/text',
  permission: 'studio:enter',
  summary: 'The words that were read out of a kept copy.',
  tag,
  answer: z.object({ words: z.string().nullable() }),
});

export const lookAgain = operation({
  method: 'POST',
  path: '/copies/:snapshotId/look',
  permission: 'claim:write',
  summary: 'Compares a kept copy with what its page says now.',
  tag,
  answer: snapshot,
});

export const eraseCopy = operation({
  method: 'POST',
  path: '/copies/:snapshotId/erase',
  permission: 'article:erase',
  summary: 'Takes bytes, picture and words of a kept copy away for good; its hash stays.',
  tag,
  body: z.object({ reason: prose(1_000) }),
  answer: snapshot,
  isForKeys: false,
  needsRecent: true,
});

export const showCopy = operation({
  method: 'PUT',
  path: '/copies/:snapshotId/visibility',
  permission: 'source:approve',
  summary: 'Decides whether readers learn of a copy, and whether they may have it.',
  tag,
  body: z.object({ visibility: z.enum(SNAPSHOT_VISIBILITIES) }),
  answer: snapshot,
});
