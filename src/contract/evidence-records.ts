/** The records of the verso as the API gives them: for the newsroom, never for readers. */
import { z } from 'zod';
import {
  ANONYMITY_REASONS,
  ATTRIBUTION_CHANNELS,
  ATTRIBUTION_MODES,
  SPEAKER_WORDS,
} from '../domain/attribution.ts';
import { RELATIONS } from '../domain/citation.ts';
import { BASES, CLAIM_KINDS, CLAIM_STATES, IMPORTANCES, MODALITIES } from '../domain/claim.ts';
import {
  CORRECTION_KINDS,
  CORRECTION_REPORTERS,
  SEVERITIES_OF_ERROR,
} from '../domain/correction.ts';
import { ROLES } from '../domain/permissions.ts';
import { REPLY_STATES } from '../domain/right-of-reply.ts';
import { SNAPSHOT_METHODS, SNAPSHOT_STATES, SNAPSHOT_VISIBILITIES } from '../domain/snapshot.ts';
import { SOURCE_TYPES } from '../domain/source.ts';
import { id, instant, lang, line } from './values.ts';

/** Several lines that a person wrote. */
export const prose = (max = 2_000) => z.string().trim().max(max);
export const edtf = z.string().max(40);

export const quantity = z.object({
  value: line(80),
  unit: line(80).optional(),
  lower: line(80).optional(),
  upper: line(80).optional(),
  asOf: edtf.optional(),
  method: line().optional(),
  base: line().optional(),
});

export const claim = z.object({
  id,
  kind: z.enum(CLAIM_KINDS),
  texts: z.record(z.string(), z.string()),
  modality: z.enum(MODALITIES),
  basis: z.array(z.enum(BASES)),
  importance: z.enum(IMPORTANCES),
  persons: z.array(z.string()),
  harmsReputation: z.boolean(),
  eventDate: z.string().nullable(),
  place: z.string().nullable(),
  number: quantity.nullable(),
  supersedes: z.string().nullable(),
  contradicts: z.array(z.string()),
  withdrawnAt: instant.nullable(),
  withdrawnBecause: z.string().nullable(),
  createdBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
});

export const check = z.object({
  claimId: id,
  words: z.string(),
  textHash: z.string(),
  by: z.string(),
  byName: z.string(),
  byRole: z.enum(ROLES).nullable(),
  at: instant,
  secondBy: z.string().nullable(),
  secondByName: z.string().nullable(),
  secondByRole: z.enum(ROLES).nullable(),
  secondAt: instant.nullable(),
});

export const place = z.object({
  claimId: id,
  isPresent: z.boolean(),
  words: z.string(),
  textHash: z.string(),
});

export const claimState = z.enum(CLAIM_STATES);

/** The newsroom's own words on a speaker, in one language. */
export const speakerWords = z
  .object(
    Object.fromEntries(SPEAKER_WORDS.map((name) => [name, prose(600)])) as Record<
      (typeof SPEAKER_WORDS)[number],
      ReturnType<typeof prose>
    >,
  )
  .partial();
const said = z.record(z.string().max(20), speakerWords).optional();

/** What is not named here is left behind: an anonymous speaker has no name. */
export const speaker = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person'),
    name: line(200),
    role: line(200),
    affiliation: line(200).nullable(),
    said,
  }),
  z.object({
    type: z.literal('organisation'),
    name: line(200),
    spokesperson: line(200).nullable(),
    said,
  }),
  z.object({ type: z.literal('document'), sourceId: id, said }),
  z.object({
    type: z.literal('own-observation'),
    who: line(200),
    when: edtf,
    where: line(200).nullable(),
    said,
  }),
  z.object({
    type: z.literal('anonymous'),
    count: z.int().min(1).max(1_000),
    description: line(300),
    reason: z.enum(ANONYMITY_REASONS),
    reasonText: prose(600),
    knownTo: z.enum(['author', 'author+editor']),
    directKnowledge: z.boolean(),
    interest: prose(600).nullable(),
    said,
  }),
  z.object({
    type: z.literal('collective'),
    description: line(300),
    members: z.array(line(200)).max(200),
    said,
  }),
]);

export const attributionWords = z.object({
  speaker,
  mode: z.enum(ATTRIBUTION_MODES),
  originalWords: prose(5_000).nullable().optional(),
  originalLang: lang.nullable().optional(),
  channel: z.enum(ATTRIBUTION_CHANNELS).nullable().optional(),
  saidAt: edtf.nullable().optional(),
  recordingHeld: z.boolean().optional(),
});

export const attribution = z.object({
  id,
  claimId: id,
  speaker,
  mode: z.enum(ATTRIBUTION_MODES),
  originalWords: z.string().nullable(),
  originalLang: z.string().nullable(),
  channel: z.enum(ATTRIBUTION_CHANNELS).nullable(),
  saidAt: z.string().nullable(),
  recordingHeld: z.boolean(),
  approval: z
    .object({
      state: z.enum(['granted', 'refused']),
      by: z.string(),
      byName: z.string(),
      at: instant,
      note: z.string().nullable(),
    })
    .nullable(),
  createdBy: z.string(),
  createdAt: instant,
});

export const reply = z.object({
  id,
  claimId: id,
  person: z.string(),
  askedAt: instant,
  channel: z.string(),
  state: z.enum(REPLY_STATES),
  answeredAt: instant.nullable(),
  answer: z.string().nullable(),
  note: z.string().nullable(),
});

/** What readers are told of a source, in one language. */
export const sourceSaid = z.object({
  title: line(500).optional(),
  description: prose().optional(),
});

export const source = z.object({
  id,
  type: z.enum(SOURCE_TYPES),
  title: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  accessedAt: instant,
  lang: z.string().nullable(),
  locator: z.string().nullable(),
  independenceGroup: z.string().nullable(),
  isPrimary: z.boolean(),
  isConfidential: z.boolean(),
  description: z.string().nullable(),
  licence: z.string().nullable(),
  note: z.string().nullable(),
  said: z.record(z.string(), sourceSaid),
  wordsLang: z.string().nullable(),
  cites: z.array(z.string()),
  createdBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
});

/** A kept copy; where its bytes lie is nobody's business. */
export const snapshot = z.object({
  id,
  sourceId: id,
  state: z.enum(SNAPSHOT_STATES),
  method: z.enum(SNAPSHOT_METHODS),
  createdAt: instant,
  capturedAt: instant.nullable(),
  requestUrl: z.string().nullable(),
  finalUrl: z.string().nullable(),
  status: z.int(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string().nullable(),
  textSha256: z.string().nullable(),
  screenshotSha256: z.string().nullable(),
  visibility: z.enum(SNAPSHOT_VISIBILITIES),
  live: z
    .object({
      at: instant,
      status: z.int(),
      differs: z.boolean().nullable(),
      change: z.object({ gone: z.string(), come: z.string() }).nullable(),
    })
    .nullable(),
  problem: z
    .object({
      key: z.string(),
      args: z.record(z.string(), z.union([z.string(), z.number()])),
      /** In the language asked for. */
      said: z.string(),
    })
    .nullable(),
});

export const citation = z.object({
  id,
  claimId: id,
  sourceId: id,
  relation: z.enum(RELATIONS),
  passage: z.string().nullable(),
  locator: z.string().nullable(),
  snapshotId: z.string().nullable(),
  isFound: z.boolean().nullable(),
  around: z.object({ before: z.string(), after: z.string() }).nullable(),
});

export const correction = z.object({
  id,
  kind: z.enum(CORRECTION_KINDS),
  fromRevisionId: id,
  toRevisionId: id.nullable(),
  claimIds: z.array(id),
  was: z.string(),
  isNow: z.string(),
  why: z.string(),
  reportedBy: z.enum(CORRECTION_REPORTERS).nullable(),
  severity: z.enum(SEVERITIES_OF_ERROR),
  shownAt: z.enum(['top', 'bottom']),
  createdBy: z.string(),
  createdAt: instant,
  publishedAt: instant.nullable(),
});

export const override = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  words: z.string(),
  reason: z.string(),
  isNoFault: z.boolean(),
  isPublic: z.boolean(),
  by: z.string(),
  byName: z.string(),
  at: instant,
});

export const versoNotes = z.object({
  brief: prose(4_000),
  backstory: prose(8_000),
  unknowns: z.array(z.object({ question: line(300), note: prose(2_000) })).max(30),
});
