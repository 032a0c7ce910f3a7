import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant, lang, line } from './values.ts';

const actor = z.object({
  id,
  kind: z.enum(['edition', 'author']),
  /** `fr@jusant.example`, as people type it. */
  address: z.string(),
  name: z.string(),
  followers: z.int(),
});

const fediverse = z.object({
  /** Whether the site's address is one that others can remember. */
  isPossible: z.boolean(),
  editions: z.array(z.object({ lang, title: z.string(), isOn: z.boolean() })),
  actors: z.array(actor),
  likes: z.int(),
  boosts: z.int(),
  /** Servers that do not open, longest silent first. */
  silent: z.array(
    z.object({
      host: z.string(),
      since: instant,
      nextTry: instant.nullable(),
      /** A sentence. */
      reason: z.string(),
      waiting: z.int(),
    }),
  ),
  blockedHosts: z.array(z.string()),
});

export const readFediverse = operation({
  method: 'GET',
  path: '/fediverse',
  permission: 'studio:enter',
  summary:
    'Who of the newsroom can be followed from other servers, who follows, and who is not heard.',
  tag: 'fediverse',
  answer: fediverse,
});

export const switchFediverse = operation({
  method: 'PUT',
  path: '/fediverse/editions/:lang',
  permission: 'publication:change',
  summary: 'Lets an edition and those who sign in it be followed from other servers, or not.',
  tag: 'fediverse',
  body: z.object({ isOn: z.boolean() }),
  answer: 'nothing',
});

export const knockAgain = operation({
  method: 'POST',
  path: '/fediverse/try-again',
  permission: 'publication:change',
  summary: 'Knocks now at the servers that did not open.',
  tag: 'fediverse',
  answer: 'nothing',
});

export const blockServer = operation({
  method: 'POST',
  path: '/fediverse/blocked-hosts',
  permission: 'comment:moderate',
  summary:
    'Neither hears a server any more nor speaks to it; those who follow from there are let go.',
  tag: 'fediverse',
  body: z.object({ host: line(300) }),
  answer: z.object({ host: z.string() }),
});

export const unblockServer = operation({
  method: 'DELETE',
  path: '/fediverse/blocked-hosts/:host',
  permission: 'comment:moderate',
  summary: 'Hears a server again.',
  tag: 'fediverse',
  answer: 'nothing',
});
