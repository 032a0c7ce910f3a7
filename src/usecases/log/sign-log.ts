import { insertJobs } from '../../storage/jobs.ts';
import { listLogPeers } from '../../storage/log-peers.ts';
import type { LogContext } from './keys.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

/**
 * Signs the log as it is now, and has each witness asked to sign it too: a job for each, so that one that
 * is silent delays nobody.
 */
export async function signLog(ctx: LogContext): Promise<void> {
  const { size } = await signCheckpoint(ctx);
  const peers = await listLogPeers(ctx.db);
  const jobs = peers
    .filter(({ witnessKey, askedSize }) => witnessKey !== null && askedSize < size)
    .map(({ id: peerId }) => ({
      key: `ask-witness:${peerId}:${size}`,
      kind: 'ask-witness',
      payload: { peerId },
      runAt: ctx.now,
    }));
  await insertJobs(ctx.db, jobs, ctx.now);
}
