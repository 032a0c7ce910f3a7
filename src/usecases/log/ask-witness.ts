import { AppError } from '../../domain/errors.ts';
import { insertCosignature } from '../../storage/log-checkpoints.ts';
import { listLogKeys } from '../../storage/log-keys.ts';
import { keepAsked, type LogPeer, listLogPeers } from '../../storage/log-peers.ts';
import { writeAddCheckpoint } from '../../transparency/add-checkpoint.ts';
import { cosignedAt } from '../../transparency/cosignature.ts';
import { consistencyProof } from '../../transparency/proofs.ts';
import { parseLine, parseNote, parseVkey, writeLine } from '../../transparency/signed-note.ts';
import { tellKeyChanges } from './key-change.ts';
import { type LogContext, witnessNameOf } from './keys.ts';
import { treeOf } from './read-tree.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

/** Sends text to an address of another newsroom. @throws AppError `net.…` */
export type Post = (url: string, body: string) => Promise<{ status: number; body: string }>;

/** Where a witness of ours takes checkpoints. */
export const WITNESS_PATH = '/log/witness/add-checkpoint';

/**
 * Asks one newsroom to sign the head of our log as it is now, and keeps what it signed. One that signed
 * it already is not asked again.
 *
 * @throws AppError `unavailable` / `log.witness-refused`, so that it is asked again later; what it said
 *   is kept for the newsroom to read.
 */
export async function askWitness(ctx: LogContext, peerId: string, post: Post): Promise<void> {
  const peer = (await listLogPeers(ctx.db)).find(({ id }) => id === peerId);
  if (!peer?.witnessKey) return;
  const head = await signCheckpoint(ctx);
  if (peer.askedSize >= head.size) return;
  const ask = async (old: number) => {
    const proof = await consistencyProof(old, head.size, treeOf(ctx.db));
    const body = writeAddCheckpoint({ old, proof, checkpoint: head.note });
    return post(peer.url + WITNESS_PATH, body);
  };
  try {
    let answer = await ask(peer.askedSize);
    if (answer.status === 403 && (await hasOtherKeys(ctx))) {
      await tellKeyChanges(ctx, peer, post);
      answer = await ask(peer.askedSize);
    }
    // It saw another tree of ours last than we remember, from which we begin.
    const seen = /^(0|[1-9]\d{0,14})\n$/.exec(answer.body)?.[1];
    if (answer.status === 409 && seen !== undefined && Number(seen) <= head.size)
      answer = await ask(Number(seen));
    if (answer.status === 403 && (await hasOtherKeys(ctx))) throw unknownKey(ctx, peer);
    if (answer.status !== 200) throw refused(peer, answer.status);
    await keepSigned(ctx, peer, { size: head.size, origin: head.origin, note: head.note }, answer);
    await keepAsked(ctx.db, peer.id, { size: head.size, problem: null });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { key, args } = error;
    await keepAsked(ctx.db, peer.id, { problem: { key, args: { ...args } } });
    throw error;
  }
}

async function keepSigned(
  ctx: LogContext,
  peer: LogPeer,
  head: { size: number; origin: string; note: string },
  answer: { body: string },
): Promise<void> {
  const witness = parseVkey(peer.witnessKey ?? '');
  const text = parseNote(head.note)?.text ?? '';
  const lines = answer.body.split('\n').map(parseLine);
  const signed = lines.find((line) => line && witness && cosignedAt(text, line, witness) !== null);
  if (!signed) throw refused(peer, 200);
  const { size, origin } = head;
  const kept = { size, origin, witness: signed.name, line: writeLine(signed), at: ctx.now };
  await insertCosignature(ctx.db, kept);
}

const hasOtherKeys = async (ctx: LogContext): Promise<boolean> =>
  (await listLogKeys(ctx.db, 'log')).some(({ retiredAt }) => retiredAt !== null);

/** It did not take the key that our log has now by what we show: its people have to. */
const unknownKey = ({ siteUrl }: LogContext, peer: LogPeer): AppError =>
  new AppError('unavailable', 'log.witness-old-key', {
    name: witnessNameOf(peer.url),
    url: siteUrl,
  });

function refused(peer: LogPeer, status: number): AppError {
  const name = witnessNameOf(peer.url);
  return new AppError('unavailable', 'log.witness-refused', { name, status });
}
