import type { MailModel } from '../../domain/mail.ts';
import { newId } from '../../std/id.ts';
import type { Sealer } from '../../std/sealed.ts';
import { insertJobs } from '../../storage/jobs.ts';
import type { Db } from '../../storage/schema.ts';

export const SEND_MAIL = 'send-mail';
const PURPOSE = 'mail';

export interface MailJob {
  /** A MailModel: sealed, for links in mails open doors and the queue is in the database. */
  sealed: string;
  /** After this it is of no use to anybody and is not sent. */
  until: number;
}

/** Has a mail sent, in the transaction of what it tells of: both or neither. */
export async function queueMail(
  trx: Db,
  sealer: Sealer,
  mail: MailModel,
  when: { now: number; until?: number },
): Promise<void> {
  const payload: MailJob = {
    sealed: sealer.seal(JSON.stringify(mail), PURPOSE),
    until: when.until ?? when.now + 3 * 24 * 3_600_000,
  };
  const job = { key: `${SEND_MAIL}:${newId()}`, kind: SEND_MAIL, payload, runAt: when.now };
  await insertJobs(trx, [job], when.now);
}

/** @returns null for a mail whose time is over. */
export function openMailJob(job: MailJob, sealer: Sealer, now: number): MailModel | null {
  if (now > job.until) return null;
  return JSON.parse(sealer.open(job.sealed, PURPOSE)) as MailModel;
}
