/**
 * The sending of one mailing in a process of its own, to be killed:
 * `node mailing-process.ts DATABASE SMTP_URL MAILING`. Says `done` when nothing waits any more.
 */
import { flushCompileCache } from 'node:module';
import { getMailing } from '../../src/storage/mailings.ts';
import { openStorage } from '../../src/storage/open.ts';
import { beginSending } from '../../src/usecases/mailing/begin-sending.ts';
import { sendMailing } from '../../src/usecases/mailing/send-mailing.ts';
import { mailingDeps } from './letters.ts';

const [database = '', smtpUrl = '', mailingId = ''] = process.argv.slice(2);
const storage = await openStorage({ file: database });
// Who is killed would leave the next one to compile everything again.
flushCompileCache();
const deps = mailingDeps(storage, { smtpUrl });
await beginSending(deps, mailingId);
for (;;) {
  const mailing = await getMailing(storage.db, mailingId);
  if (mailing?.state !== 'sending') break;
  await sendMailing(deps, { mailingId, run: mailing.run });
}
await storage.close();
process.stdout.write('done\n');
