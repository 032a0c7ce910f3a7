import { AppError } from '../../domain/errors.ts';
import {
  insertCheckpoint,
  type KeptCheckpoint,
  lastCheckpoint,
} from '../../storage/log-checkpoints.ts';
import { getLogHead } from '../../storage/log-entries.ts';
import { listLogKeys } from '../../storage/log-keys.ts';
import type { Db } from '../../storage/schema.ts';
import { signCheckpoint as signed } from '../../transparency/checkpoint.ts';
import { rootAt } from '../../transparency/proofs.ts';
import { ed25519Signature, type Signer, writeLine } from '../../transparency/signed-note.ts';
import { rootOf } from '../../transparency/tree.ts';
import { edgeOf } from './append.ts';
import { type LogContext, originOf, presentKey, signerFrom } from './keys.ts';
import { treeOf } from './read-tree.ts';

/**
 * The signed head of the log as it is now: the one that is kept, or a new one where the log has grown or
 * the site has another name. Before it signs, it looks whether the tree still is what it signed last.
 *
 * @throws AppError `conflict` / `log.inconsistent` when it is not: nothing is signed then, ever again,
 *   until the true entries are put back.
 */
export async function signCheckpoint(ctx: LogContext): Promise<KeptCheckpoint> {
  const origin = originOf(ctx.siteUrl);
  const head = await getLogHead(ctx.db);
  const last = await lastCheckpoint(ctx.db, origin);
  if (last && last.size === head.size) return last;
  const root = rootOf(edgeOf(head));
  await mustContinue(ctx.db, { size: head.size, root });
  const signers = await signersAt(ctx);
  const [first, ...others] = signers;
  if (!first) throw new Error('the log has no key');
  const tree = { origin, size: head.size, root };
  const note = signed(tree, first) + others.map((signer) => lineFor(tree, signer)).join('');
  await insertCheckpoint(ctx.db, { ...tree, root: root.toString('hex'), note, at: ctx.now });
  const kept = await lastCheckpoint(ctx.db, origin);
  return kept ?? Promise.reject(new Error('no checkpoint was kept'));
}

/** Whether the kept tree has the root that was signed for its size, then and now. */
async function mustContinue(db: Db, now: { size: number; root: Buffer }): Promise<void> {
  const last = await lastCheckpoint(db);
  const isShorter = last !== null && last.size > now.size;
  if (last && !isShorter) {
    const then = await rootAt(last.size, treeOf(db)).catch(() => null);
    if (then?.toString('hex') !== last.root) throw inconsistent(last, now.size);
  }
  const whole = isShorter ? null : await rootAt(now.size, treeOf(db)).catch(() => null);
  if (!whole?.equals(now.root)) throw inconsistent(last, now.size);
}

function inconsistent(last: KeptCheckpoint | null, size: number): AppError {
  return new AppError('conflict', 'log.inconsistent', { signed: last?.size ?? 0, size });
}

/**
 * The present key, and each key that was retired since the last checkpoint: the one over the entry that
 * tells of a new key is signed by both.
 */
async function signersAt(ctx: LogContext): Promise<Signer[]> {
  const present = await presentKey(ctx, 'log');
  const last = await lastCheckpoint(ctx.db);
  const retired = (await listLogKeys(ctx.db, 'log')).filter(
    ({ retiredAt }) => retiredAt !== null && last !== null && retiredAt >= last.at,
  );
  return [present, ...retired].map((key) => signerFrom(ctx, key));
}

function lineFor(tree: { origin: string; size: number; root: Buffer }, signer: Signer): string {
  const text = `${tree.origin}\n${tree.size}\n${tree.root.toString('base64')}\n`;
  const { name, id } = signer;
  return writeLine({ name, id, signature: ed25519Signature(text, signer) });
}
