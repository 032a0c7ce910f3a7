import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const edition = z.object({
  id,
  lang,
  locale: z.string(),
  title: z.string(),
  tagline: z.string(),
  description: z.string(),
  timeZone: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  position: z.int(),
  archivedAt: instant.nullable().default(null),
});
const change = {
  title: line(120).optional(),
  tagline: line(300).optional(),
  description: line(1_000).optional(),
  locale: line(40).optional(),
  timeZone: line(80).optional(),
  dir: z.enum(['ltr', 'rtl']).optional(),
};
const shared = { permission: 'publication:change', tag: 'editions' } as const;

export const listEditions = operation({
  ...shared,
  method: 'GET',
  path: '/editions',
  permission: 'studio:enter',
  summary: 'All language editions, those laid aside among them.',
  answer: z.object({ editions: z.array(edition) }),
});

export const createEdition = operation({
  ...shared,
  method: 'POST',
  path: '/editions',
  summary: 'Adds a language edition.',
  body: z.object({ ...change, lang: line(20), title: line(120) }),
  answer: edition,
});

export const orderEditions = operation({
  ...shared,
  method: 'PUT',
  path: '/editions/order',
  summary: 'Puts the editions in order; the first is for readers of no other language.',
  body: z.object({ editionIds: z.array(id).max(100) }),
  answer: 'nothing',
});

export const changeEdition = operation({
  ...shared,
  method: 'PATCH',
  path: '/editions/:editionId',
  summary: 'Changes an edition.',
  body: z.object(change),
  answer: edition,
});

export const archiveEdition = operation({
  ...shared,
  method: 'POST',
  path: '/editions/:editionId/archive',
  summary: 'Lays an edition aside; one in which nothing was written is removed.',
  answer: z.object({ isRemoved: z.boolean() }),
});

export const restoreEdition = operation({
  ...shared,
  method: 'POST',
  path: '/editions/:editionId/restore',
  summary: 'Opens an edition again that was laid aside.',
  answer: edition,
});
