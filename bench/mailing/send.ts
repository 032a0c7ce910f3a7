/** `send.ts DATABASE SMTP_URL MAILING`: sends one mailing as the worker does; says its speed and its memory. */

import { getMailing } from '../../src/storage/mailings.ts';
import { openStorage } from '../../src/storage/open.ts';
import { beginSending } from '../../src/usecases/mailing/begin-sending.ts';
import { sendMailing } from '../../src/usecases/mailing/send-mailing.ts';
import { mailingDeps } from '../../test/support/letters.ts';
import { HTML, TEXT } from './text.ts';

const [database = '', smtpUrl = '', mailingId = ''] = process.argv.slice(2);
const storage = await openStorage({ file: database });
const deps = mailingDeps(storage, { smtpUrl, set: () => ({ html: HTML, text: TEXT }) });
let peakRss = 0;
const timer = setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage().rss);
}, 20);
await beginSending(deps, mailingId);
const began = performance.now();
for (;;) {
  const mailing = await getMailing(storage.db, mailingId);
  if (mailing?.state !== 'sending') break;
  await sendMailing(deps, { mailingId, run: mailing.run });
}
const seconds = (performance.now() - began) / 1000;
clearInterval(timer);
const mailing = await getMailing(storage.db, mailingId);
await storage.close();
process.stdout.write(
  `${JSON.stringify({ perSecond: (mailing?.recipients ?? 0) / seconds, peakRss })}\n`,
);
