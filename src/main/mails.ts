import { join } from 'node:path';
import { openMail } from '../mail/open.ts';
import type { ReactionDeps } from '../reactions/index.ts';
import { tellWriters } from '../usecases/comment/tell-writers.ts';
import { sendSignInLink } from '../usecases/door/link.ts';
import { openMailJob } from '../usecases/mail/queue-mail.ts';
import type { House } from './house.ts';

/** The mail of this house: what jobs ask for, handed to the server of SMTP_URL or kept in a folder. */
export function openMails(
  house: House,
): Pick<ReactionDeps, 'mail' | 'sendSignInLink' | 'tellCommentWriters'> & { close(): void } {
  const { config, storage, sealer, log } = house;
  const transport = openMail({
    smtpUrl: config.smtpUrl,
    outbox: join(config.dataFolder, 'outbox'),
    siteHost: new URL(config.url).hostname,
    onKept: (file) => log.warn({ file }, 'SMTP_URL is not set: a mail was kept and not sent'),
  });
  return {
    mail: {
      openMail: (job) => openMailJob(job, sealer, Date.now()),
      send: (mail) => transport.send(mail),
      onRefused: (error) => log.error({ err: error }, 'a mail was refused for good'),
    },
    sendSignInLink: (payload) =>
      sendSignInLink({ db: storage.db, sealer, origin: config.url, now: Date.now() }, payload),
    tellCommentWriters: (asked) =>
      tellWriters({ db: storage.db, sealer, origin: config.url, now: Date.now() }, asked),
    close: () => transport.close(),
  };
}
