import { type AccountChange, mailWords } from '../../domain/words/mail.ts';
import type { Sealer } from '../../std/sealed.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { getStaff } from '../../storage/staff.ts';
import type { Context } from '../context.ts';
import { queueMail } from '../mail/queue-mail.ts';

/** Tells a person by mail what changed in their account: if it was not them, they learn of it. */
export async function tellOfChange(
  trx: Db,
  ctx: Pick<Context, 'now'> & { sealer: Sealer; origin?: string },
  staffId: string,
  change: AccountChange,
  to?: string,
): Promise<void> {
  const member = await getStaff(trx, staffId);
  if (!member) return;
  const publication = (await getPublication(trx))?.name ?? 'Recto';
  const say = member.say ?? 'fr';
  const url = `${ctx.origin ?? ''}/studio/account`;
  const written = mailWords(say).accountChanged({ publication, change, url });
  const mail = { ...written, to: to ?? member.mail, say, publication };
  await queueMail(trx, ctx.sealer, mail, { now: ctx.now });
}
