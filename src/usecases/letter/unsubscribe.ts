import { AppError } from '../../domain/errors.ts';
import type { Letter, SubscriptionEnd } from '../../domain/letter.ts';
import { getLetter } from '../../storage/letters.ts';
import { endSubscriptions, findByStopKey } from '../../storage/subscriptions.ts';
import type { Context } from '../context.ts';

const KEY = /^[0-9a-z]{32}$/;

/** The letter that an address of a mail lets leave. Only reads. @throws AppError `gone` / `letter.link-over` */
export async function readStop(ctx: Pick<Context, 'db'>, key: string): Promise<Letter> {
  const one = KEY.test(key) ? await findByStopKey(ctx.db, key) : null;
  const letter = one ? await getLetter(ctx.db, one.letterId) : null;
  if (!letter) throw new AppError('gone', 'letter.link-over');
  return letter;
}

/**
 * Ends one subscription, by the button of a mail program (RFC 8058) or of our page. Twice is once.
 * @throws AppError `gone` / `letter.link-over`
 */
export async function stopLetter(
  ctx: Pick<Context, 'db' | 'now'>,
  input: { key: string; why?: SubscriptionEnd },
): Promise<Letter> {
  const one = KEY.test(input.key) ? await findByStopKey(ctx.db, input.key) : null;
  const letter = one ? await getLetter(ctx.db, one.letterId) : null;
  if (!one || !letter) throw new AppError('gone', 'letter.link-over');
  const { readerId, letterId } = one;
  const end = { at: ctx.now, why: input.why ?? 'reader' };
  await endSubscriptions(ctx.db, { readerId, letterId }, end);
  return letter;
}
