import { checkpointOver } from '../../storage/log-checkpoints.ts';
import { listKeyEntries } from '../../storage/log-entries.ts';
import { keepLogKey, type LogPeer, lockLogPeer } from '../../storage/log-peers.ts';
import {
  followKeyChange,
  originOfKeyChange,
  writeKeyChange,
} from '../../transparency/key-change.ts';
import { inclusionProof } from '../../transparency/proofs.ts';
import { parseVkey, writeVkey } from '../../transparency/signed-note.ts';
import type { Post } from './ask-witness.ts';
import { type LogContext, originOf } from './keys.ts';
import { treeOf } from './read-tree.ts';
import type { WitnessAnswer } from './witness.ts';

/** Where a witness of ours learns that a log it knows has another key. */
export const KEY_CHANGE_PATH = '/log/witness/key-change';

/**
 * Takes the new key of a log that is witnessed here, where the key that is trusted says so in an entry.
 * What was seen of the log stays: a history that was rewritten is refused as before.
 */
export async function takeKeyChange(
  ctx: Pick<LogContext, 'db'>,
  body: string,
): Promise<WitnessAnswer> {
  const origin = originOfKeyChange(body);
  if (origin === null) return { status: 400, body: '' };
  return ctx.db.transaction().execute(async (trx): Promise<WitnessAnswer> => {
    const peer = await lockLogPeer(trx, origin);
    if (!peer) return { status: 404, body: '' };
    const known = parseVkey(peer.logKey);
    const next = known && followKeyChange(body, known);
    if (!next) return { status: 403, body: '' };
    await keepLogKey(trx, peer.id, writeVkey(next));
    return { status: 200, body: '' };
  });
}

/**
 * Shows a witness every change of our key, oldest first: it takes those that begin with the key that it
 * knows, and answers the others with a refusal that says nothing.
 */
export async function tellKeyChanges(
  ctx: LogContext,
  { url }: Pick<LogPeer, 'url'>,
  post: Post,
): Promise<void> {
  for (const { place, text } of await listKeyEntries(ctx.db)) {
    const over = await checkpointOver(ctx.db, originOf(ctx.siteUrl), place);
    if (!over) continue;
    const path = await inclusionProof(place, over.size, treeOf(ctx.db));
    const proof = { index: place, path, checkpoint: over.note };
    await post(url + KEY_CHANGE_PATH, writeKeyChange(text, proof));
  }
}
