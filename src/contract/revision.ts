import { z } from 'zod';
import { documentJson } from './document.ts';
import { operation } from './operation.ts';
import { cursor, id, instant, line } from './values.ts';

const person = z.object({ id: id.nullable(), name: z.string().nullable() });

export const listRevisions = operation({
  method: 'GET',
  path: '/articles/:articleId/revisions',
  permission: 'studio:enter',
  summary: 'What an article has been, newest first.',
  tag: 'revision',
  query: z.object({ before: cursor.optional() }),
  answer: z.object({
    revisions: z.array(
      z.object({
        id,
        seq: z.int().nullable(),
        headline: z.string(),
        people: z.array(person),
        createdAt: instant,
        publishedAt: instant.nullable(),
        name: z.string().nullable(),
        isHead: z.boolean(),
        isAside: z.boolean(),
      }),
    ),
    next: cursor.nullable(),
  }),
});

export const readRevision = operation({
  method: 'GET',
  path: '/articles/:articleId/revisions/:revisionId',
  permission: 'studio:enter',
  summary: 'The words of one revision.',
  tag: 'revision',
  answer: z.object({ id, headline: z.string(), standfirst: z.string(), doc: documentJson }),
});

export const nameRevision = operation({
  method: 'PATCH',
  path: '/articles/:articleId/revisions/:revisionId',
  permission: 'studio:enter',
  summary: 'Names a revision, which keeps it for good; an empty name takes it away.',
  tag: 'revision',
  body: z.object({ name: line(120) }),
  answer: 'nothing',
});

export const restoreRevision = operation({
  method: 'POST',
  path: '/articles/:articleId/revisions/:revisionId/restore',
  permission: 'studio:enter',
  summary: 'Makes the text say again what it said then, as a new revision. Nothing is taken away.',
  tag: 'revision',
  answer: z.object({ revisionId: id }),
});
