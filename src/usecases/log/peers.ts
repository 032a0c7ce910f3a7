import { AppError } from '../../domain/errors.ts';
import { newId } from '../../std/id.ts';
import { deleteLogPeer, type LogPeer, listLogPeers, putLogPeer } from '../../storage/log-peers.ts';
import { KEY_TYPE, parseVkey, writeVkey } from '../../transparency/signed-note.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { originOf, witnessNameOf } from './keys.ts';

/** Newsrooms that witness each other: each signs what the other's log was when it saw it. */
export async function listPeers(ctx: Pick<Context, 'db' | 'actor'>): Promise<LogPeer[]> {
  mustBeAllowed(ctx.actor, 'publication:change');
  return listLogPeers(ctx.db);
}

/**
 * Takes another newsroom as witness, and becomes its. Its keys should have come by another way than its
 * site, or be compared by voice: who trusts a key trusts all that it signs.
 *
 * @param input `keys` is what its `/log/key` says.
 * @throws AppError `invalid` / `log.bad-peer` where the keys are none, or another's; `log.own-peer`.
 */
export async function addPeer(
  ctx: Context & { siteUrl: string },
  input: { url: string; keys: string },
): Promise<{ origin: string; logKey: string; witnessKey: string | null }> {
  mustBeAllowed(ctx.actor, 'publication:change');
  if (!URL.canParse(input.url)) throw new AppError('invalid', 'log.bad-peer', { url: input.url });
  const url = new URL(input.url).origin;
  if (url === ctx.siteUrl) throw new AppError('invalid', 'log.own-peer');
  const keys = input.keys
    .split('\n')
    .map(parseVkey)
    .filter((key) => key !== null);
  const logKey = keys.find(({ type, name }) => type === KEY_TYPE.ed25519 && name === originOf(url));
  const witnessKey = keys.find(
    ({ type, name }) => type === KEY_TYPE.cosignature && name === witnessNameOf(url),
  );
  if (!logKey) throw new AppError('invalid', 'log.bad-peer', { url });
  const peer = {
    origin: logKey.name,
    logKey: writeVkey(logKey),
    witnessKey: witnessKey ? writeVkey(witnessKey) : null,
  };
  await putLogPeer(ctx.db, { ...peer, id: newId(), url, createdAt: ctx.now });
  return peer;
}

/** @throws AppError `not-found` / `log.no-peer` */
export async function removePeer(ctx: Context, input: { origin: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const origin = originOf(input.origin).replace(/\/+$/, '');
  if (!(await deleteLogPeer(ctx.db, origin)))
    throw new AppError('not-found', 'log.no-peer', { origin });
}
