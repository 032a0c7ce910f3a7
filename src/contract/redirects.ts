import { z } from 'zod';
import { operation } from './operation.ts';
import { cursor, id, instant, line } from './values.ts';

const shared = { permission: 'publication:change', tag: 'redirects' } as const;
const redirect = z.object({
  id,
  fromPath: z.string(),
  target: z.discriminatedUnion('type', [
    z.object({ type: z.enum(['article', 'section', 'tag', 'author', 'media']), id }),
    z.object({ type: z.literal('url'), url: z.string() }),
  ]),
  status: z.union([z.literal(301), z.literal(302), z.literal(410)]),
  origin: z.enum(['import', 'slug', 'staff']),
  createdAt: instant,
  /** Where its thing stands today; null for an address, or when it is gone. */
  leadsTo: z
    .object({ lang: z.string().nullable(), slug: z.string(), title: z.string() })
    .nullable(),
});

export const listRedirects = operation({
  ...shared,
  method: 'GET',
  path: '/redirects',
  summary: 'Old addresses, newest first.',
  query: z.object({
    q: z.string().trim().max(200).default(''),
    origin: z.enum(['import', 'slug', 'staff']).optional(),
    cursor: cursor.default(''),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  answer: z.object({ redirects: z.array(redirect), next: z.string().nullable() }),
});

export const addRedirect = operation({
  ...shared,
  method: 'POST',
  path: '/redirects',
  summary: 'Has an old address lead somewhere.',
  body: z.object({
    from: line(2_000),
    to: line(2_000).default(''),
    status: z.union([z.literal(301), z.literal(302), z.literal(410)]).default(301),
  }),
  answer: redirect,
});

export const importRedirects = operation({
  ...shared,
  method: 'POST',
  path: '/redirects/import',
  summary: 'Takes in a table: old address, new address, and 301, 302 or 410.',
  body: z.object({ csv: z.string().max(3_000_000) }),
  answer: z.object({
    taken: z.int(),
    refused: z.array(z.object({ line: z.int(), from: z.string(), reason: z.string() })),
  }),
});

export const testAddress = operation({
  ...shared,
  method: 'GET',
  path: '/redirects/test',
  summary: 'What is at an address.',
  query: z.object({ address: line(2_000) }),
  answer: z.object({
    is: z.enum(['page', 'redirect', 'gone', 'nothing']),
    redirect: redirect.nullable(),
  }),
});

export const removeRedirect = operation({
  ...shared,
  method: 'DELETE',
  path: '/redirects/:redirectId',
  summary: 'Forgets an old address.',
  answer: 'nothing',
});
