import { z } from 'zod';
import { operation } from './operation.ts';
import { cursor, instant, line } from './values.ts';

export const listAudit = operation({
  method: 'GET',
  path: '/audit',
  permission: 'audit:read',
  tag: 'audit',
  isForKeys: false,
  summary: 'Who did what, newest first.',
  query: z.object({
    /** `staff:ID`, `system:NAME` */
    actor: line(80).optional(),
    /** A whole action, or the noun before its dot. */
    action: line(80).optional(),
    subject: line(120).optional(),
    from: z.coerce.number().int().optional(),
    until: z.coerce.number().int().optional(),
    before: cursor.optional(),
  }),
  answer: z.object({
    entries: z.array(
      z.object({
        id: z.string(),
        at: instant,
        actor: z.string(),
        actorLabel: z.string(),
        action: z.string(),
        subject: z.string().nullable(),
        details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      }),
    ),
    /** For `before`; null at the end. */
    next: z.string().nullable(),
    actors: z.array(z.object({ actor: z.string(), label: z.string() })),
  }),
});
