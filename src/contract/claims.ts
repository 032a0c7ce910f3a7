import { z } from 'zod';
import { BASES, CLAIM_KINDS, IMPORTANCES, MODALITIES } from '../domain/claim.ts';
import { REPLY_STATES } from '../domain/right-of-reply.ts';
import {
  attribution,
  attributionWords,
  check,
  claim,
  edtf,
  prose,
  quantity,
  reply,
  speakerWords,
} from './evidence-records.ts';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

const tag = 'claims';

const claimWords = z.object({
  kind: z.enum(CLAIM_KINDS).optional(),
  modality: z.enum(MODALITIES).optional(),
  basis: z.array(z.enum(BASES)).max(8).optional(),
  importance: z.enum(IMPORTANCES).optional(),
  persons: z.array(line(200)).max(50).optional(),
  harmsReputation: z.boolean().optional(),
  eventDate: edtf.nullable().optional(),
  place: line(200).nullable().optional(),
  number: quantity.nullable().optional(),
  supersedes: id.nullable().optional(),
  contradicts: z.array(id).max(50).optional(),
});

export const makeClaim = operation({
  method: 'POST',
  path: '/articles/:articleId/claims',
  permission: 'claim:write',
  summary: 'Records a claim of the article’s story; the id may be a ULID made beforehand.',
  tag,
  body: claimWords.extend({ id: id.optional(), text: prose() }),
  answer: claim,
});

export const changeClaim = operation({
  method: 'PATCH',
  path: '/articles/:articleId/claims/:claimId',
  permission: 'claim:write',
  summary: 'Changes what is said of a claim; `text` is in the language of the article.',
  tag,
  body: claimWords.extend({ text: prose().optional() }),
  answer: claim,
});

export const checkClaim = operation({
  method: 'POST',
  path: '/articles/:articleId/claims/:claimId/check',
  permission: 'claim:check',
  summary: 'Says that the words of a claim, and what stands behind them, were looked at.',
  tag,
  body: z.object({
    /** The words that the person had before them. */
    words: prose(20_000).optional(),
    /** Confirms the check of somebody else. */
    isSecond: z.boolean().default(false),
  }),
  answer: check,
});

export const withdrawClaim = operation({
  method: 'POST',
  path: '/claims/:claimId/withdraw',
  permission: 'claim:write',
  summary: 'Takes a claim back in all languages, keeping its record.',
  tag,
  body: z.object({ because: prose() }),
  answer: claim,
});

export const restoreClaim = operation({
  method: 'POST',
  path: '/claims/:claimId/restore',
  permission: 'claim:write',
  summary: 'Takes a withdrawn claim up again.',
  tag,
  answer: claim,
});

export const attributeClaim = operation({
  method: 'POST',
  path: '/claims/:claimId/attributions',
  permission: 'claim:write',
  summary: 'Records who says a claim; an anonymous speaker then waits for a second person.',
  tag,
  body: attributionWords,
  answer: attribution,
});

export const changeAttribution = operation({
  method: 'PUT',
  path: '/attributions/:attributionId',
  permission: 'claim:write',
  summary: 'Changes who says a claim, or how.',
  tag,
  body: attributionWords,
  answer: attribution,
});

export const sayAttribution = operation({
  method: 'PUT',
  path: '/attributions/:attributionId/said/:lang',
  permission: 'claim:write',
  summary: 'Says in another language what the newsroom says of a speaker.',
  tag,
  body: speakerWords,
  answer: attribution,
});

export const removeAttribution = operation({
  method: 'DELETE',
  path: '/attributions/:attributionId',
  permission: 'claim:write',
  summary: 'Takes an attribution away.',
  tag,
  answer: 'nothing',
});

export const decideAnonymity = operation({
  method: 'POST',
  path: '/attributions/:attributionId/decision',
  permission: 'source:approve',
  summary: 'Accepts or refuses that a source stays unnamed; never by the person who brought it.',
  tag,
  body: z.object({ isGranted: z.boolean(), note: prose().nullable().optional() }),
  answer: attribution,
});

const replyWords = z.object({
  person: line(200),
  askedAt: instant,
  channel: line(200),
  state: z.enum(REPLY_STATES),
  answeredAt: instant.nullable().optional(),
  answer: prose(4_000).nullable().optional(),
  note: prose(4_000).nullable().optional(),
});

export const recordReply = operation({
  method: 'POST',
  path: '/claims/:claimId/replies',
  permission: 'claim:write',
  summary: 'Records that somebody was asked to answer a claim.',
  tag,
  body: replyWords,
  answer: reply,
});

export const changeReply = operation({
  method: 'PUT',
  path: '/claims/:claimId/replies/:replyId',
  permission: 'claim:write',
  summary: 'Records what came back from somebody who was asked.',
  tag,
  body: replyWords,
  answer: reply,
});
