import type { Letter } from '../../domain/letter.ts';
import type { Mailing, Tally } from '../../domain/mailing.ts';
import { may } from '../../domain/permissions.ts';
import { type EditorNotice, letterMailWords } from '../../domain/words/letters/staff.ts';
import { getPublication } from '../../storage/publication.ts';
import type { Db } from '../../storage/schema.ts';
import { listStaff } from '../../storage/staff.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { MailingDeps } from './deps.ts';

/** Writes to everybody of the staff who may send letters. For use inside a transaction. */
export async function tellEditors(
  trx: Db,
  deps: Pick<MailingDeps, 'sealer' | 'origin' | 'clock'>,
  notice: { what: EditorNotice; mailing: Mailing; letter: Letter; tally?: Tally },
): Promise<void> {
  const { what, mailing, letter, tally } = notice;
  const publication = (await getPublication(trx))?.name ?? 'Recto';
  for (const member of await listStaff(trx)) {
    const { id, name, role } = member;
    if (!may({ type: 'staff', id, name, role }, 'letter:send')) continue;
    const say = member.say ?? 'fr';
    const written = letterMailWords(say).notice({
      what,
      letter: letter.name,
      number: mailing.number,
      url: `${deps.origin}/studio/letters/${mailing.id}`,
      recipients: mailing.recipients,
      accepted: tally?.accepted ?? 0,
      refused: tally?.refused ?? 0,
      unknown: tally?.unknown ?? 0,
    });
    const mail = { ...written, to: member.mail, say, publication };
    await queueMail(trx, deps.sealer, mail, { now: deps.clock() });
  }
}
