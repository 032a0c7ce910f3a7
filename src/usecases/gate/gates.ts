/** What stands between an article and its readers. */
import type { Db } from '../../storage/schema.ts';
import type { Context } from '../context.ts';
import { complete } from './complete.ts';
import { embargo } from './embargo.ts';
import { evidence } from './evidence.ts';
import type { Gate, Passage } from './gate.ts';
import { readiness } from './readiness.ts';

/** All of them, in the order in which they are asked: the first that holds is the one that is told. */
export const gates: readonly Gate[] = [complete, embargo, readiness, evidence];

/**
 * Lets an article through to its readers, or says why not.
 * @throws AppError `invalid` / `article.no-headline`, `article.no-text`, `article.embargoed`,
 *   `article.not-ready`; `conflict` / `gate.…`
 */
export async function passGates(
  trx: Db,
  ctx: Pick<Context, 'actor' | 'now'>,
  passage: Passage,
): Promise<void> {
  for (const gate of gates) {
    if (gate.looksAt(ctx, passage)) await gate.pass(trx, ctx, passage);
  }
}
