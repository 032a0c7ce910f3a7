import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertLogKey, type KeptKey, listLogKeys } from '../../storage/log-keys.ts';
import { listLogPeers } from '../../storage/log-peers.ts';
import type { Db } from '../../storage/schema.ts';
import {
  KEY_TYPE,
  makeKey,
  type Signer,
  signerOf,
  type Verifier,
  verifierOf,
  writeVkey,
} from '../../transparency/signed-note.ts';
import type { Context } from '../context.ts';

/** What every use case that signs is given. */
export interface LogContext extends Pick<Context, 'db' | 'now'> {
  sealer: Sealer;
  /** `https://host` of the site, no slash. */
  siteUrl: string;
}

/** The log's name, and that of its key: the site's address without scheme. */
export function originOf(siteUrl: string): string {
  return siteUrl.replace(/^https?:\/\//, '');
}

/** The name under which this newsroom signs what others log. */
export function witnessNameOf(siteUrl: string): string {
  return `${originOf(siteUrl)}/log/witness`;
}

const purposeOf = (key: { id: string }) => `log-key:${key.id}`;

/** The private half, opened. @throws AppError `conflict` / `sealed.other-key` */
export function signerFrom(ctx: Omit<LogContext, 'db'>, key: KeptKey): Signer {
  const pkcs8 = ctx.sealer.open(key.sealedKey, purposeOf(key));
  return key.purpose === 'log'
    ? signerOf(originOf(ctx.siteUrl), KEY_TYPE.ed25519, pkcs8)
    : signerOf(witnessNameOf(ctx.siteUrl), KEY_TYPE.cosignature, pkcs8);
}

/** A new key, sealed. */
export function newLogKey(
  ctx: Omit<LogContext, 'db'>,
  purpose: KeptKey['purpose'],
): Omit<KeptKey, 'retiredAt'> {
  const { publicKey, pkcs8 } = makeKey();
  const id = newId();
  return {
    id,
    purpose,
    publicKey: publicKey.toString('base64'),
    sealedKey: ctx.sealer.seal(pkcs8, purposeOf({ id })),
    createdAt: ctx.now,
  };
}

/** The key that signs now, made at first need. */
export async function presentKey(ctx: LogContext, purpose: KeptKey['purpose']): Promise<KeptKey> {
  const kept = (await listLogKeys(ctx.db, purpose)).find((key) => key.retiredAt === null);
  if (kept) return kept;
  await insertLogKey(ctx.db, newLogKey(ctx, purpose));
  const [made] = await listLogKeys(ctx.db, purpose);
  if (!made) throw new Error(`no ${purpose} key was kept`);
  return made;
}

/** What the keys of this house are checked with: the present one first, then those it had before. */
export async function logVerifiers(
  db: Db,
  siteUrl: string,
  purpose: KeptKey['purpose'],
): Promise<Verifier[]> {
  const keys = await listLogKeys(db, purpose);
  return keys.map((key) => {
    const bytes = Buffer.from(key.publicKey, 'base64');
    return purpose === 'log'
      ? verifierOf(originOf(siteUrl), KEY_TYPE.ed25519, bytes)
      : verifierOf(witnessNameOf(siteUrl), KEY_TYPE.cosignature, bytes);
  });
}

/**
 * The log's keys as vkeys, a line each, the present one first; then this newsroom's as a witness, and
 * those of the newsrooms that witness it.
 */
export async function keyText(db: Db, siteUrl: string): Promise<string> {
  const verifiers = [
    ...(await logVerifiers(db, siteUrl, 'log')),
    ...(await logVerifiers(db, siteUrl, 'witness')),
  ];
  const others = (await listLogPeers(db)).flatMap(({ witnessKey }) => witnessKey ?? []);
  return [...verifiers.map(writeVkey), ...others].map((vkey) => `${vkey}\n`).join('');
}

/** The same, with keys made that were not needed until now. */
export async function publishedKeys(ctx: LogContext): Promise<string> {
  await presentKey(ctx, 'log');
  await presentKey(ctx, 'witness');
  return keyText(ctx.db, ctx.siteUrl);
}
