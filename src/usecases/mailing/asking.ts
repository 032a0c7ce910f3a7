import { AppError } from '../../domain/errors.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Mailing, Tally } from '../../domain/mailing.ts';
import { tallyOf } from '../../storage/deliveries.ts';
import { getLetter } from '../../storage/letters.ts';
import { listAsking, setProgress } from '../../storage/mailings.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { mustHaveMailing } from './compose.ts';

/** How long before its hour a letter that nobody approved stands on the desk. */
const SOON_MS = 36 * 3_600_000;

export interface AskingMailing {
  what: 'short' | 'not-left' | 'to-approve';
  mailing: Mailing;
  letter: Letter;
  /** Of one that did not reach everybody. */
  tally: Tally | null;
}

/** Mailings that want somebody, those that went wrong first. */
export async function mailingsAsking(ctx: Context): Promise<AskingMailing[]> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const asking: AskingMailing[] = [];
  for (const mailing of await listAsking(ctx.db, ctx.now + SOON_MS)) {
    const letter = await getLetter(ctx.db, mailing.letterId);
    if (!letter) continue;
    const what = whatOf(mailing);
    const tally = what === 'short' ? await tallyOf(ctx.db, mailing.id) : null;
    asking.push({ what, mailing, letter, tally });
  }
  return asking.sort((a, b) => Number(a.what === 'to-approve') - Number(b.what === 'to-approve'));
}

function whatOf({ state, whyNot }: Mailing): AskingMailing['what'] {
  if (state === 'short') return 'short';
  return whyNot === null ? 'to-approve' : 'not-left';
}

/**
 * Somebody has seen that a letter did not reach everybody: the desk says it no more; its own page does.
 * @throws AppError `conflict` / `mailing.wrong-state`
 */
export async function settleMailing(ctx: Context, input: { mailingId: string }): Promise<void> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const { mailing } = await mustHaveMailing(ctx.db, input.mailingId);
  if (mailing.state !== 'short') throw new AppError('conflict', 'mailing.wrong-state');
  await setProgress(ctx.db, mailing.id, { settled_at: ctx.now });
}
