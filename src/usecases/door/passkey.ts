import { randomBytes } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { AppError } from '../../domain/errors.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertDoorStep } from '../../storage/door-steps.ts';
import {
  deletePasskey,
  getPasskey,
  insertPasskey,
  listPasskeysOf,
  type Passkey,
  usePasskey,
} from '../../storage/passkeys.ts';
import type { Db } from '../../storage/schema.ts';
import { getStaff, type StaffMember } from '../../storage/staff.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { audit } from '../audit.ts';
import type { Context } from '../context.ts';
import { staffIdOf } from '../session.ts';
import { begin, type DoorContext, type Entry, enterOrAskCode, type Visitor } from './enter.ts';
import { tellOfChange } from './tell.ts';

/** The site as browsers and their key rings know it. */
export interface RelyingParty {
  /** The host's name; passkeys know no numeric addresses. */
  id: string;
  origin: string;
  name: string;
}

export const canHavePasskeys = ({ id }: Pick<RelyingParty, 'id'>): boolean =>
  !/^[\d.]+$|:/.test(id);

/** How long a challenge may be answered, in milliseconds. */
const CHALLENGE_MS = 5 * 60_000;
const CHALLENGE = 'challenge';

type Use = 'sign-in' | `make:${string}`;

/**
 * A challenge that carries its own age and purpose, sealed: making one writes nothing, so that a page
 * may be looked at as often as anybody likes. It is written down when it is answered, once.
 */
function newChallenge(sealer: Sealer, use: Use, now: number): string {
  const nonce = randomBytes(16).toString('base64url');
  return sealer.seal(JSON.stringify({ use, at: now, nonce }), CHALLENGE);
}

/** @param challenge base64url of what was sealed */
async function takeChallenge(
  db: Db,
  ctx: DoorContext,
  use: Use,
  challenge: string,
): Promise<boolean> {
  const sealed = Buffer.from(challenge, 'base64url').toString();
  try {
    const kept = JSON.parse(ctx.sealer.open(sealed, CHALLENGE)) as { use: Use; at: number };
    if (kept.use !== use || ctx.now - kept.at > CHALLENGE_MS || kept.at > ctx.now) return false;
  } catch {
    return false;
  }
  return insertDoorStep(db, {
    tokenHash: sha256(sealed),
    kind: 'challenge',
    staffId: null,
    data: {},
    createdAt: ctx.now,
    expiresAt: ctx.now + CHALLENGE_MS,
  });
}

/** Loaded when the first passkey is made or used. */
const webauthn = () => import('@simplewebauthn/server');

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** For whoever comes: the browser offers the passkeys that it has for this site. */
export async function passkeySignInOptions(
  ctx: DoorContext,
  party: RelyingParty,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: bytesOf(newChallenge(ctx.sealer, 'sign-in', ctx.now)),
    userVerification: 'preferred',
    timeout: CHALLENGE_MS,
  });
}

/**
 * A passkey whose device made sure who holds it (a finger, a face, a PIN) is two proofs in one. One
 * that did not is a single proof, and a code is asked for where there is one.
 * @throws AppError `forbidden` / `door.passkey-refused`
 */
export async function signInByPasskey(
  ctx: DoorContext,
  party: RelyingParty,
  input: { response: unknown; visitor: Visitor },
): Promise<Entry> {
  const response = input.response as AuthenticationResponseJSON;
  const id = typeof response?.id === 'string' ? response.id : '';
  const passkey = await getPasskey(ctx.db, id);
  const member = passkey ? await getStaff(ctx.db, passkey.staffId) : null;
  if (!passkey || !member) throw new AppError('forbidden', 'door.passkey-refused');
  const { verifyAuthenticationResponse } = await webauthn();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(ctx.db, ctx, 'sign-in', challenge),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
    requireUserVerification: false,
  }).catch(refuse);
  if (!checked.verified) throw new AppError('forbidden', 'door.passkey-refused');
  const { newCounter, userVerified } = checked.authenticationInfo;
  return ctx.db.transaction().execute(async (trx) => {
    await usePasskey(trx, passkey.id, { counter: newCounter, now: ctx.now });
    const entry = { member, method: 'passkey', visitor: input.visitor } as const;
    return userVerified ? begin(trx, ctx, entry) : enterOrAskCode(trx, ctx, entry);
  });
}

/** The library says what is wrong with an answer by throwing; to its sender all is the same. */
function refuse(cause: unknown): never {
  throw new AppError('forbidden', 'door.passkey-refused', {}, { cause });
}

export async function passkeyMakingOptions(
  ctx: DoorContext & Context,
  party: RelyingParty,
  member: StaffMember,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  if (!canHavePasskeys(party)) throw new AppError('conflict', 'door.passkey-needs-name');
  const present = await listPasskeysOf(ctx.db, member.id);
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: bytesOf(member.id),
    userName: member.mail,
    userDisplayName: member.name,
    challenge: bytesOf(newChallenge(ctx.sealer, `make:${member.id}`, ctx.now)),
    attestationType: 'none',
    excludeCredentials: present.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    timeout: CHALLENGE_MS,
  });
}

/** @throws AppError `forbidden` / `door.passkey-refused`; `conflict` / `door.passkey-known` */
export async function keepPasskey(
  ctx: DoorContext & Context,
  party: RelyingParty,
  input: { response: unknown; name: string },
): Promise<void> {
  const staffId = staffIdOf(ctx);
  const response = input.response as RegistrationResponseJSON;
  const { verifyRegistrationResponse } = await webauthn();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(ctx.db, ctx, `make:${staffId}`, challenge),
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: false,
  }).catch(refuse);
  if (!checked.verified) throw new AppError('forbidden', 'door.passkey-refused');
  const { credential, credentialBackedUp } = checked.registrationInfo;
  await ctx.db.transaction().execute(async (trx) => {
    if (await getPasskey(trx, credential.id)) throw new AppError('conflict', 'door.passkey-known');
    await insertPasskey(trx, {
      id: credential.id,
      staffId,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name: input.name.trim().slice(0, 80),
      isBackedUp: credentialBackedUp,
      createdAt: ctx.now,
      lastUsedAt: null,
    });
    await audit(trx, ctx, 'passkey.added', `staff:${staffId}`, { name: input.name.trim() });
    await tellOfChange(trx, ctx, staffId, 'passkey');
  });
}

/** What a passkey is called in addresses: its own id may be very long. */
export const passkeyHandle = ({ id }: Pick<Passkey, 'id'>): string => sha256(id).slice(0, 32);

/** @throws AppError `not-found` / `door.passkey-unknown` for another's as for none */
export async function dropPasskey(ctx: DoorContext & Context, handle: string): Promise<void> {
  const staffId = staffIdOf(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    const own = await listPasskeysOf(trx, staffId);
    const passkey = own.find((one) => passkeyHandle(one) === handle);
    if (!passkey) throw new AppError('not-found', 'door.passkey-unknown');
    await deletePasskey(trx, passkey.id);
    await audit(trx, ctx, 'passkey.removed', `staff:${staffId}`, { name: passkey.name });
    await tellOfChange(trx, ctx, staffId, 'no-passkey');
  });
}
