import { keepSeen, lockLogPeer } from '../../storage/log-peers.ts';
import { parseAddCheckpoint } from '../../transparency/add-checkpoint.ts';
import { parseCheckpoint, signerOfCheckpoint } from '../../transparency/checkpoint.ts';
import { cosign } from '../../transparency/cosignature.ts';
import { isConsistent } from '../../transparency/proofs.ts';
import { parseVkey } from '../../transparency/signed-note.ts';
import { type LogContext, presentKey, signerFrom } from './keys.ts';

/** What a witness answers: https://c2sp.org/tlog-witness */
export interface WitnessAnswer {
  status: 200 | 400 | 403 | 404 | 409 | 422;
  body: string;
  /** True where the body is a size, which has a type of its own. */
  isSize?: boolean;
}

const no = (status: WitnessAnswer['status'], body = ''): WitnessAnswer => ({ status, body });

/**
 * Signs the head of another newsroom's log, where it continues all that was seen of it before. What was
 * seen is kept before anything is answered, and two requests about one log take turns.
 */
export async function witnessCheckpoint(ctx: LogContext, body: string): Promise<WitnessAnswer> {
  const request = parseAddCheckpoint(body);
  const checkpoint = request && parseCheckpoint(request.checkpoint);
  if (!request || !checkpoint || request.old > checkpoint.size) return no(400);
  const key = await presentKey(ctx, 'witness');
  return ctx.db.transaction().execute(async (trx): Promise<WitnessAnswer> => {
    const peer = await lockLogPeer(trx, checkpoint.origin);
    if (!peer) return no(404);
    const logKey = parseVkey(peer.logKey);
    if (!logKey || !signerOfCheckpoint(checkpoint, [logKey])) return no(403);
    if (request.old !== peer.seenSize)
      return { status: 409, body: `${peer.seenSize}\n`, isSize: true };
    const seen = peer.seenNote === null ? null : parseCheckpoint(peer.seenNote);
    if (seen && seen.size === checkpoint.size && !seen.root.equals(checkpoint.root))
      return { status: 409, body: `${peer.seenSize}\n`, isSize: true };
    if (request.old === 0 && request.proof.length > 0) return no(400);
    if (seen && seen.size > 0 && !isConsistent(seen, checkpoint, request.proof)) return no(422);
    const size = checkpoint.size;
    await keepSeen(trx, peer.id, { size, note: request.checkpoint, at: ctx.now });
    const time = Math.floor(ctx.now / 1000);
    return { status: 200, body: cosign(checkpoint.note.text, signerFrom(ctx, key), time) };
  });
}
