import { insertLogKey, retireLogKey } from '../../storage/log-keys.ts';
import { writeVkey } from '../../transparency/signed-note.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { appendToLog } from './append.ts';
import { type LogContext, logVerifiers, newLogKey, presentKey } from './keys.ts';
import { signCheckpoint } from './sign-checkpoint.ts';

/**
 * Gives the log another key. The change is an entry of the log, and the checkpoint over it is signed by
 * both keys, so that whoever trusted the old one can follow.
 *
 * @returns the new key as a vkey.
 */
export async function rotateLogKey(
  ctx: LogContext & Pick<Context, 'actor'>,
): Promise<{ key: string; before: string }> {
  mustBeAllowed(ctx.actor, 'publication:change');
  // What was logged until now is signed by the old key alone.
  await signCheckpoint(ctx);
  const old = await presentKey(ctx, 'log');
  const made = newLogKey(ctx, 'log');
  const rotated = await ctx.db.transaction().execute(async (trx) => {
    await retireLogKey(trx, old.id, ctx.now);
    await insertLogKey(trx, made);
    const [present, before] = await logVerifiers(trx, ctx.siteUrl, 'log');
    if (!present || !before) throw new Error('the log has no key');
    const keys = { key: writeVkey(present), before: writeVkey(before) };
    const at = new Date(ctx.now).toISOString();
    await appendToLog(trx, [
      { entry: { v: 1, type: 'key-rotate', ...keys, at }, revisionId: null },
    ]);
    return keys;
  });
  // A moment later, so that the old key is seen to end before this checkpoint.
  await signCheckpoint({ ...ctx, now: ctx.now + 1 });
  return rotated;
}
