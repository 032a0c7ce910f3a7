import { z } from 'zod';
import {
  CORRECTION_KINDS,
  CORRECTION_REPORTERS,
  SEVERITIES_OF_ERROR,
} from '../domain/correction.ts';
import {
  attribution,
  check,
  citation,
  claim,
  claimState,
  correction,
  override,
  place,
  prose,
  reply,
  snapshot,
  source,
  versoNotes,
} from './evidence-records.ts';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const tag = 'evidence';

export const readEvidence = operation({
  method: 'GET',
  path: '/articles/:articleId/evidence',
  permission: 'studio:enter',
  summary: 'All records behind an article: of its story, and of its own words.',
  tag,
  answer: z.object({
    storyId: id,
    lang,
    /** Whether readers can read when the newsroom holds a name back. */
    hasUnnamedPolicy: z.boolean(),
    claims: z.array(claim),
    /** How each claim stands in the saved text of this article. */
    states: z.record(z.string(), claimState),
    places: z.array(place),
    checks: z.array(check),
    attributions: z.array(attribution),
    replies: z.array(reply),
    sources: z.array(source),
    snapshots: z.array(snapshot),
    citations: z.array(citation),
    corrections: z.array(correction),
    overrides: z.array(override),
    notes: versoNotes,
    /** Corrections in other languages that this article has not answered. */
    tasks: z.array(
      z.object({
        articleId: id,
        lang,
        correctionId: id,
        was: z.string(),
        isNow: z.string(),
        why: z.string(),
        claimIds: z.array(id),
        publishedAt: instant,
      }),
    ),
    /** Words of copies that quotations are compared with, by copy. */
    texts: z.record(z.string(), z.string()),
  }),
});

export const writeVersoNotes = operation({
  method: 'PUT',
  path: '/articles/:articleId/evidence/notes',
  permission: 'claim:write',
  summary: 'Says how well an article stands as a whole, and what the newsroom does not know.',
  tag,
  body: versoNotes,
  answer: versoNotes,
});

const correctionWords = z.object({
  kind: z.enum(CORRECTION_KINDS),
  claimIds: z.array(id).max(100).optional(),
  was: prose(4_000).optional(),
  isNow: prose(4_000).optional(),
  why: prose(4_000),
  reportedBy: z.enum(CORRECTION_REPORTERS).nullable().optional(),
  severity: z.enum(SEVERITIES_OF_ERROR),
  shownAt: z.enum(['top', 'bottom']).optional(),
});

export const writeCorrection = operation({
  method: 'POST',
  path: '/articles/:articleId/corrections',
  permission: 'article:write',
  summary: 'Writes the note on a change; it is published with the change.',
  tag,
  body: correctionWords,
  answer: correction,
});

export const changeCorrection = operation({
  method: 'PUT',
  path: '/articles/:articleId/corrections/:correctionId',
  permission: 'article:write',
  summary: 'Changes a note that waits.',
  tag,
  body: correctionWords,
  answer: correction,
});

export const dropCorrection = operation({
  method: 'DELETE',
  path: '/corrections/:correctionId',
  permission: 'article:write',
  summary: 'Takes back a note that waits.',
  tag,
  answer: 'nothing',
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  part: z.enum(['headline', 'standfirst', 'body']),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  blockId: z.string().optional(),
  blockStart: z.int(),
  recordId: z.string().optional(),
  message: z.string(),
  why: z.string(),
  fixes: z.array(
    z.object({
      action: z.string(),
      label: z.string(),
      replacement: z.string().optional(),
      start: z.int().optional(),
      end: z.int().optional(),
      recordId: z.string().optional(),
    }),
  ),
  fingerprint: z.string(),
});

export const readGate = operation({
  method: 'GET',
  path: '/articles/:articleId/gate',
  permission: 'studio:enter',
  summary: 'Reads the saved text over against its evidence, as publication would.',
  tag: 'findings',
  answer: z.object({
    /** The text that was read over. */
    revisionId: id,
    isOpen: z.boolean(),
    findings: z.array(finding),
    /** Fingerprints of the findings that stop publication. */
    blocking: z.array(z.string()),
    /** What no reason puts aside, each in a sentence. */
    broken: z.array(z.object({ law: z.string(), claimId: id, said: z.string() })),
    lacksNote: z.boolean(),
  }),
});

export const overrideFinding = operation({
  method: 'PUT',
  path: '/articles/:articleId/overrides/:fingerprint',
  permission: 'claim:write',
  summary: 'Puts a finding aside under one’s name, with a reason; a blocking one needs an editor.',
  tag: 'findings',
  body: z.object({
    rule: line(80),
    severity: z.enum(['block', 'warn', 'info']),
    words: prose(2_000),
    reason: prose(2_000),
    isNoFault: z.boolean().optional(),
    isPublic: z.boolean().optional(),
  }),
  answer: override,
});

export const takeBackOverride = operation({
  method: 'DELETE',
  path: '/articles/:articleId/overrides/:fingerprint',
  permission: 'claim:write',
  summary: 'Takes a reason back: the finding counts again.',
  tag: 'findings',
  answer: 'nothing',
});
