import { z } from 'zod';
import { operation } from './operation.ts';
import { contacts } from './settings.ts';
import { cursor, id, line } from './values.ts';

const shared = { permission: 'author:change', tag: 'authors' } as const;
const profile = z.object({
  editionId: id,
  /** Where this edition writes the name in another way. */
  name: line(120).nullable(),
  role: line(200),
  bio: z.string().trim().max(5_000),
  books: z
    .array(
      z.object({
        title: line(300),
        publisher: line(200).optional(),
        year: z.int().min(1000).max(2200).optional(),
        url: line(1_000).optional(),
      }),
    )
    .max(100),
});
const author = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  portraitMediaId: id.nullable(),
  contacts,
  staffId: id.nullable(),
});
const whole = author.extend({ profiles: z.array(profile) });

export const listAuthors = operation({
  ...shared,
  method: 'GET',
  path: '/authors',
  permission: 'studio:enter',
  summary: 'Authors by name, with how many articles each has signed.',
  query: z.object({
    q: z.string().trim().max(100).default(''),
    cursor: cursor.default(''),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  answer: z.object({
    authors: z.array(author.extend({ articles: z.int() })),
    next: z.string().nullable(),
  }),
});

export const createAuthor = operation({
  ...shared,
  method: 'POST',
  path: '/authors',
  summary: 'Adds an author.',
  body: z.object({ name: line(120) }),
  answer: whole,
});

export const readAuthor = operation({
  ...shared,
  method: 'GET',
  path: '/authors/:authorId',
  permission: 'studio:enter',
  summary: 'One author with their words in every edition.',
  answer: whole,
});

export const changeAuthor = operation({
  ...shared,
  method: 'PATCH',
  path: '/authors/:authorId',
  summary: 'Changes an author everywhere they sign.',
  body: z.object({
    name: line(120).optional(),
    slug: line(120).optional(),
    portraitMediaId: id.nullable().optional(),
    contacts: contacts.optional(),
    staffId: id.nullable().optional(),
    profiles: z.array(profile).max(100).optional(),
  }),
  answer: whole,
});

export const mergeAuthor = operation({
  ...shared,
  method: 'POST',
  path: '/authors/:authorId/merge',
  summary: 'Makes two authors one; articles and old addresses go to the other.',
  body: z.object({ into: id.nullable() }),
  answer: 'nothing',
});
