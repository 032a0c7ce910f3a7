import type { Context as HonoContext } from 'hono';
import { AppError, type ErrorArgs } from '../../domain/errors.ts';
import { doorWords } from '../../domain/words/door.ts';
import { message } from '../../domain/words/messages.ts';
import type { DoorFrame, Problem } from '../../pages/door/frame.ts';
import { securityHeaders } from '../../pages/security-headers.ts';
import { openDevice, sealDevice } from '../../usecases/door/device.ts';
import type { DoorContext, Entry, Visitor } from '../../usecases/door/enter.ts';
import type { RelyingParty } from '../../usecases/door/passkey.ts';
import { safeReturn } from '../../usecases/door/return-to.ts';
import { addressOf } from '../client-address.ts';
import { comeBack, statusOf } from '../errors.ts';
import { deviceCookie, sessionCookie, stepCookie } from './cookies.ts';
import type { DoorDeps } from './door.ts';

export const contextOf = (deps: DoorDeps): DoorContext => ({
  db: deps.writeDb,
  now: deps.clock(),
  sealer: deps.sealer,
});

export function visitorOf(deps: DoorDeps, c: HonoContext): Visitor {
  return {
    userAgent: c.req.header('user-agent') ?? '',
    address: addressOf(c),
    device: deviceCookie(deps.isHttps).read(c),
    previous: sessionCookie(deps.isHttps).read(c),
  };
}

/** The site as a browser's passkeys know it. Without TLS, where it is tried out, the address that was asked. */
export async function partyOf(
  deps: Pick<DoorDeps, 'isHttps' | 'origin' | 'site'>,
  raw: Request,
): Promise<RelyingParty> {
  const origin = deps.isHttps ? deps.origin : new URL(raw.url).origin;
  const site = await deps.site();
  return { id: new URL(origin).hostname, origin, name: site?.publication.name ?? 'Recto' };
}

/** What a page of the door is set in: the person's language, the Studio's look. */
export async function frameOf(deps: DoorDeps, c: HonoContext): Promise<DoorFrame> {
  const site = await deps.site();
  const built = await deps.studio.door();
  return {
    words: doorWords(c.req.header('accept-language') ?? ''),
    publication: site?.publication.name ?? 'Recto',
    styles: built?.styles ?? [],
    script: built?.script ?? null,
    dir: c.req.query('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

export function page(deps: Pick<DoorDeps, 'isHttps'>, body: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ...securityHeaders({ kind: 'studio', isHttps: deps.isHttps }),
      ...comeBack(status),
    ],
  });
}

/** Which field of a form a refusal is about; others are about the form as a whole. */
const FIELDS: Readonly<Record<string, string>> = {
  'staff.bad-mail': 'mail',
  'staff.exists': 'mail',
  'staff.no-name': 'name',
  'set-up.no-name': 'publication',
  'set-up.wrong-key': 'token',
  'set-up.bad-zone': 'zone',
  'door.wrong-code': 'code',
};

/** A refusal as a page of the door says it. @throws what is none: a fault */
export function problemOf(
  error: unknown,
  say: 'fr' | 'en',
): { problem: Problem; status: number; key: string } {
  if (!(error instanceof AppError)) throw error;
  const problem = problemFor(error.key, say, error.args);
  return { problem, status: statusOf(error), key: error.key };
}

export function problemFor(key: string, say: 'fr' | 'en', args: ErrorArgs = {}): Problem {
  const field = FIELDS[key];
  return { text: message(key, args, say), ...(field ? { field } : {}) };
}

/** Gives the cookies of an entry. @returns where to go on */
export function letIn(deps: DoorDeps, c: HonoContext, entry: Entry, to: string): string {
  const on = safeReturn(to);
  const lasts = entry.expiresAt - deps.clock();
  const step = stepCookie(deps.isHttps);
  if (entry.kind === 'code') {
    step.give(c, entry.token, lasts);
    return `/studio/sign-in/code?to=${encodeURIComponent(on)}`;
  }
  sessionCookie(deps.isHttps).give(c, entry.token, lasts);
  if (step.read(c) !== '') step.take(c);
  const device = deviceCookie(deps.isHttps);
  if (openDevice(deps.sealer, device.read(c))?.staffId !== entry.member.id)
    device.give(c, sealDevice(deps.sealer, entry.member.id), DEVICE_MS);
  return on;
}

/** How long a browser is known again, in milliseconds. */
const DEVICE_MS = 180 * 24 * 3_600_000;
