import { AppError } from '../../domain/errors.ts';
import { type Actor, PERMISSIONS, type Permission, reachOf } from '../../domain/permissions.ts';
import { newId } from '../../std/id.ts';
import {
  type ApiKey,
  findApiKey,
  insertApiKey,
  listApiKeys,
  revokeApiKey,
  touchApiKey,
} from '../../storage/api-keys.ts';
import { getStaff, listStaff } from '../../storage/staff.ts';
import { sha256 } from '../../transparency/content-hash.ts';
import { audit } from '../audit.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { staffIdOf } from '../session.ts';
import type { OwnContext } from './account.ts';
import { actorOf } from './enter.ts';
import { tellOfChange } from './tell.ts';
import { newToken } from './tokens.ts';

/** A key tells by its first letters whose it is, to people and to programs that look for lost secrets. */
const PREFIX = 'recto_';
const KEY = /^recto_[\w-]{43}$/;
const HINT_LENGTH = 10;
const SEEN_EVERY_MS = 5 * 60_000;

/** What no key may do: with it, a stolen key could make itself at home. */
const NEVER: readonly Permission[] = ['article:erase', 'staff:manage', 'key:manage', 'audit:read'];
export const KEY_SCOPES: readonly Permission[] = PERMISSIONS.filter(
  (permission) => permission !== 'studio:enter' && !NEVER.includes(permission),
);

/**
 * @returns the key itself, shown once: only its hash is kept.
 * @throws AppError `forbidden`; `invalid` / `key.no-name`, `key.unknown-scope`, `key.too-long`
 */
export async function makeApiKey(
  ctx: OwnContext,
  input: { name: string; scopes: string[]; days: number | null },
): Promise<{ id: string; key: string }> {
  mustBeAllowed(ctx.actor, 'key:manage');
  const name = input.name.trim();
  if (name === '') throw new AppError('invalid', 'key.no-name');
  const scopes = keyScopesOf(ctx.actor).filter((scope) => input.scopes.includes(scope));
  const unknown = input.scopes.find((scope) => !scopes.includes(scope as Permission));
  if (unknown !== undefined) throw new AppError('invalid', 'key.unknown-scope', { scope: unknown });
  const { token } = newToken();
  const key = PREFIX + token;
  const id = newId();
  const expiresAt = input.days === null ? null : ctx.now + input.days * 24 * 3_600_000;
  const staffId = staffIdOf(ctx);
  await ctx.db.transaction().execute(async (trx) => {
    const hint = key.slice(0, HINT_LENGTH);
    const made: ApiKey = {
      ...{ id, hint, name, staffId, scopes, createdAt: ctx.now, expiresAt },
      lastUsedAt: null,
    };
    await insertApiKey(trx, made, sha256(key));
    await audit(trx, ctx, 'key.made', `key:${id}`, { name, scopes: scopes.join(' ') });
    await tellOfChange(trx, ctx, staffId, 'key');
  });
  return { id, key };
}

/** What the actor can give a key: what they may do themselves. */
export const keyScopesOf = (actor: Actor): readonly Permission[] =>
  KEY_SCOPES.filter((scope) => reachOf(actor, scope) !== null);

export async function listKeys(ctx: Context): Promise<(ApiKey & { ownerName: string })[]> {
  mustBeAllowed(ctx.actor, 'key:manage');
  const keys = await listApiKeys(ctx.db);
  const people = new Map((await listStaff(ctx.db)).map(({ id, name }) => [id, name]));
  return keys.map((key) => ({ ...key, ownerName: people.get(key.staffId) ?? '' }));
}

/** @throws AppError `not-found` / `key.unknown` */
export async function revokeKey(ctx: Context, input: { keyId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'key:manage');
  await ctx.db.transaction().execute(async (trx) => {
    const key = await revokeApiKey(trx, input.keyId, ctx.now);
    if (!key) throw new AppError('not-found', 'key.unknown');
    await audit(trx, ctx, 'key.revoked', `key:${key.id}`, { name: key.name });
  });
}

/** Who a key acts as: its person, with what it names and no more; null for one that opens nothing. */
export async function actorOfKey(
  ctx: Pick<Context, 'db' | 'now'>,
  text: string,
): Promise<{ actor: Actor & { type: 'staff' }; mail: string } | null> {
  const found = KEY.test(text) ? await findApiKey(ctx.db, sha256(text), ctx.now) : null;
  const member = found ? await getStaff(ctx.db, found.staffId) : null;
  if (!found || !member) return null;
  if ((found.lastUsedAt ?? 0) <= ctx.now - SEEN_EVERY_MS)
    await touchApiKey(ctx.db, found.id, ctx.now);
  return { actor: { ...actorOf(member), only: found.scopes }, mail: member.mail };
}
