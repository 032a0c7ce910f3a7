import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

const manage = { permission: 'key:manage', tag: 'keys', isForKeys: false } as const;

export const listKeys = operation({
  ...manage,
  method: 'GET',
  path: '/keys',
  summary: 'The keys of the API that work, and what a key may be given.',
  answer: z.object({
    keys: z.array(
      z.object({
        id,
        /** Its first letters, to know it by. */
        hint: z.string(),
        name: z.string(),
        ownerName: z.string(),
        scopes: z.array(z.string()),
        createdAt: instant,
        expiresAt: instant.nullable(),
        lastUsedAt: instant.nullable(),
      }),
    ),
    scopes: z.array(z.string()),
  }),
});

export const makeKey = operation({
  ...manage,
  method: 'POST',
  path: '/keys',
  summary: 'Make a key that acts as you, within what it names. It is shown this once.',
  needsRecent: true,
  body: z.object({
    name: line(100),
    scopes: z.array(z.string()).min(1).max(50),
    /** How long it works; null: until it is revoked. */
    days: z.int().min(1).max(3650).nullable(),
  }),
  answer: z.object({ id, key: z.string() }),
});

export const revokeKey = operation({
  ...manage,
  method: 'DELETE',
  path: '/keys/:keyId',
  summary: 'Have a key open nothing any more.',
  answer: 'nothing',
});
