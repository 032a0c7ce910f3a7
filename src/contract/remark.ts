import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant } from './values.ts';

const person = z.object({ id: id.nullable(), name: z.string().nullable() });
const said = {
  body: z.string().trim().min(1).max(5_000),
  /** Colleagues whose attention is asked for. */
  mentions: z.array(id).max(20).default([]),
};

export const listRemarks = operation({
  method: 'GET',
  path: '/articles/:articleId/remarks',
  permission: 'studio:enter',
  summary: 'What colleagues remark on passages of an article. Never shown outside the Studio.',
  tag: 'remark',
  answer: z.object({
    remarks: z.array(
      z.object({
        id,
        quote: z.string(),
        createdAt: instant,
        resolvedAt: instant.nullable(),
        resolvedBy: person.nullable(),
        messages: z.array(
          z.object({ id, by: person, body: z.string(), at: instant, mentions: z.array(person) }),
        ),
      }),
    ),
  }),
});

export const startRemark = operation({
  method: 'POST',
  path: '/articles/:articleId/remarks',
  permission: 'remark:write',
  summary: 'Begins a thread on the words that carry the mark `remark` with this id.',
  tag: 'remark',
  body: z.object({ id, quote: z.string().max(2_000), ...said }),
  answer: z.object({ id }),
});

export const replyToRemark = operation({
  method: 'POST',
  path: '/articles/:articleId/remarks/:remarkId/messages',
  permission: 'remark:write',
  summary: 'Answers in a thread, which is open again then.',
  tag: 'remark',
  body: z.object(said),
  answer: 'nothing',
});

export const settleRemark = operation({
  method: 'PATCH',
  path: '/articles/:articleId/remarks/:remarkId',
  permission: 'remark:write',
  summary: 'Closes a thread, or opens it again.',
  tag: 'remark',
  body: z.object({ isResolved: z.boolean() }),
  answer: 'nothing',
});

export const seeRemark = operation({
  method: 'POST',
  path: '/articles/:articleId/remarks/:remarkId/seen',
  permission: 'studio:enter',
  summary: 'The person has looked at a thread in which they were spoken to.',
  tag: 'remark',
  answer: 'nothing',
});

export const listMentions = operation({
  method: 'GET',
  path: '/mentions',
  permission: 'studio:enter',
  summary: 'Where colleagues ask for one’s attention, and one has not looked yet.',
  tag: 'remark',
  answer: z.object({
    mentions: z.array(
      z.object({
        id,
        remarkId: id,
        articleId: id,
        headline: z.string(),
        by: person,
        body: z.string(),
        at: instant,
      }),
    ),
  }),
});

export const listColleagues = operation({
  method: 'GET',
  path: '/colleagues',
  permission: 'studio:enter',
  summary: 'Everybody who works here, by name and nothing else: whom one may speak to.',
  tag: 'remark',
  answer: z.object({ colleagues: z.array(z.object({ id, name: z.string() })) }),
});
