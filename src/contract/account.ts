import { z } from 'zod';
import { ROLES } from '../domain/permissions.ts';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

const say = z.enum(['fr', 'en']);

const passkey = z.object({
  id,
  name: z.string(),
  /** Kept in a key ring that several devices share. */
  isBackedUp: z.boolean(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
});

const own = { permission: 'studio:enter', tag: 'account', isForKeys: false } as const;

export const readAccount = operation({
  ...own,
  method: 'GET',
  path: '/account',
  summary: 'Your own account: who you are here, and the ways in which you can sign in.',
  answer: z.object({
    id,
    name: z.string(),
    mail: z.string(),
    role: z.enum(ROLES),
    say: say.nullable(),
    hasPassword: z.boolean(),
    totpSince: instant.nullable(),
    recoveryCodesLeft: z.int(),
    passkeys: z.array(passkey),
    /** False where the Studio is opened at an address of figures. */
    canHavePasskeys: z.boolean(),
    /** Whether you proved who you are within the last quarter of an hour. */
    isRecent: z.boolean(),
  }),
});

export const changeAccount = operation({
  ...own,
  method: 'PATCH',
  path: '/account',
  summary: 'Change your name, or the language of your Studio and of your mail.',
  body: z.object({ name: line(200).optional(), say: say.nullable().optional() }),
  answer: 'nothing',
});

export const changeAccountMail = operation({
  ...own,
  method: 'PUT',
  path: '/account/mail',
  summary:
    'Ask for another address to sign in with: it counts once the link sent there is followed.',
  needsRecent: true,
  body: z.object({ mail: line(300) }),
  answer: 'nothing',
});

export const changePassword = operation({
  ...own,
  method: 'PUT',
  path: '/account/password',
  summary: 'Choose a password; your other sessions end.',
  needsRecent: true,
  body: z.object({ password: z.string().max(1000) }),
  answer: 'nothing',
});

export const removePassword = operation({
  ...own,
  method: 'DELETE',
  path: '/account/password',
  summary: 'Do without a password.',
  needsRecent: true,
  answer: 'nothing',
});

export const beginTotp = operation({
  ...own,
  method: 'POST',
  path: '/account/totp',
  summary: 'Get a secret for an authenticator; it counts once a code of it is given.',
  needsRecent: true,
  answer: z.object({
    secret: z.string(),
    uri: z.string(),
    /** The same as a drawing: modules a side, and the path of the dark ones. */
    qr: z.object({ size: z.int(), path: z.string() }),
  }),
});

export const confirmTotp = operation({
  ...own,
  method: 'POST',
  path: '/account/totp/confirm',
  summary: 'Give a first code; the answer holds the recovery codes, once.',
  body: z.object({ code: line(20) }),
  answer: z.object({ recoveryCodes: z.array(z.string()) }),
});

export const removeTotp = operation({
  ...own,
  method: 'DELETE',
  path: '/account/totp',
  summary: 'No longer be asked for a code.',
  needsRecent: true,
  answer: 'nothing',
});

export const renewRecoveryCodes = operation({
  ...own,
  method: 'POST',
  path: '/account/recovery-codes',
  summary: 'Get new recovery codes, shown once; the old ones work no longer.',
  needsRecent: true,
  answer: z.object({ recoveryCodes: z.array(z.string()) }),
});

export const beginPasskey = operation({
  ...own,
  method: 'POST',
  path: '/account/passkeys/challenge',
  summary: 'What the browser needs to make a passkey.',
  needsRecent: true,
  answer: z.record(z.string(), z.unknown()),
});

export const addPasskey = operation({
  ...own,
  method: 'POST',
  path: '/account/passkeys',
  summary: 'Keep the passkey that the browser made.',
  needsRecent: true,
  body: z.object({ name: line(80), response: z.record(z.string(), z.unknown()) }),
  answer: 'nothing',
});

export const removePasskey = operation({
  ...own,
  method: 'DELETE',
  path: '/account/passkeys/:passkeyId',
  summary: 'No longer sign in with a passkey.',
  needsRecent: true,
  answer: 'nothing',
});

export const listSessions = operation({
  ...own,
  method: 'GET',
  path: '/account/sessions',
  summary: 'Where you are signed in.',
  answer: z.object({
    sessions: z.array(
      z.object({
        id,
        isCurrent: z.boolean(),
        userAgent: z.string(),
        method: z.enum(['passkey', 'password', 'link', 'invitation', 'set-up']),
        address: z.string().nullable(),
        createdAt: instant,
        lastSeenAt: instant,
      }),
    ),
  }),
});

export const endSession = operation({
  ...own,
  method: 'DELETE',
  path: '/account/sessions/:sessionId',
  summary: 'End one of your sessions.',
  answer: 'nothing',
});

export const endOtherSessions = operation({
  ...own,
  method: 'DELETE',
  path: '/account/sessions',
  summary: 'End all your sessions but this one.',
  answer: 'nothing',
});
