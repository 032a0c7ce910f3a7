import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Sealer } from '../../std/sealed.ts';
import { getActorKeys, insertActorKeys, type KeptActorKeys } from '../../storage/fediverse/keys.ts';
import type { Db } from '../../storage/schema.ts';

const make = promisify(generateKeyPair);

/** Which of the two: RSA signs requests, Ed25519 what stands in them. */
export type KeyKind = 'rsa' | 'ed';

const purposeOf = (actorId: string, kind: KeyKind) => `fediverse-key:${actorId}:${kind}`;

export interface KeyContext {
  /** That can be written to. */
  db: Db;
  sealer: Sealer;
  now: number;
}

/** The keys of an actor, made at first need; the private halves stay sealed. */
export async function actorKeys(ctx: KeyContext, actorId: string): Promise<KeptActorKeys> {
  const kept = await getActorKeys(ctx.db, actorId);
  if (kept) return kept;
  const rsa = await make('rsa', { modulusLength: 2048 });
  const ed = await make('ed25519', {});
  const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();
  const seal = (key: KeyObject, kind: KeyKind) => {
    const pkcs8 = key.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    return ctx.sealer.seal(pkcs8, purposeOf(actorId, kind));
  };
  await insertActorKeys(ctx.db, {
    actorId,
    rsaPublic: pem(rsa.publicKey),
    rsaSealed: seal(rsa.privateKey, 'rsa'),
    edPublic: pem(ed.publicKey),
    edSealed: seal(ed.privateKey, 'ed'),
    digest: null,
    createdAt: ctx.now,
  });
  const made = await getActorKeys(ctx.db, actorId);
  if (!made) throw new Error(`no keys were kept for ${actorId}`);
  return made;
}

/** The private half, opened. @throws AppError `conflict` / `sealed.other-key` */
export function openActorKey(
  ctx: Pick<KeyContext, 'sealer'>,
  keys: KeptActorKeys,
  kind: KeyKind,
): KeyObject {
  const sealed = kind === 'rsa' ? keys.rsaSealed : keys.edSealed;
  const pkcs8 = ctx.sealer.open(sealed, purposeOf(keys.actorId, kind));
  return createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Multibase, base 58: https://www.w3.org/TR/controller-document/#multibase-0 */
export function multibase(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = BASE58[Number(value % 58n)] + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(Math.max(0, zeros))}${text}`;
}

/** An Ed25519 key as a Multikey writes it: the bytes ed01, then the point. */
export function multikeyOf(pem: string): string {
  const { x = '' } = createPublicKey(pem).export({ format: 'jwk' });
  return multibase(Buffer.concat([Buffer.from([0xed, 0x01]), Buffer.from(x, 'base64url')]));
}
