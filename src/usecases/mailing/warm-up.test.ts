import { afterEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../../../test/support/letters.ts';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { dailyLimit } from '../../domain/mail-settings.ts';
import { tallyOf } from '../../storage/deliveries.ts';
import { countMailDay, updateMailSettings } from '../../storage/mail-settings.ts';
import { getMailing } from '../../storage/mailings.ts';
import { beginSending } from './begin-sending.ts';
import { dayOf } from './hand-over.ts';
import { openMailSettings } from './mail-settings.ts';
import { sendMailing } from './send-mailing.ts';

const DAY = 86_400_000;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

it('a new address sends five hundred on its first day, more on each that follows, and is known in three weeks', () => {
  const days = [0, 1, 2, 20, 21].map((day) => dailyLimit(NOW, NOW + day * DAY));
  expect(days).toEqual([500, 800, 1280, Math.round(500 * 1.6 ** 20), null]);
  expect(dailyLimit(null, NOW)).toBeNull();
});

describeEachDatabase('an address that is warming up', (open) => {
  it('sends what the day allows, keeps the rest for tomorrow, and forgets nobody', async () => {
    const storage = await open();
    const { db } = storage;
    const room = await smallNewsroom(storage);
    const sink = await openMailSink();
    closing.push(() => sink.close());
    const letter = await addLetter(db, room.fr);
    const mails = Array.from({ length: 7 }, (_, n) => ({ mail: `lecteur${n}@lecteurs.example` }));
    await addReaders(db, letter.id, mails);
    let now = NOW;
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => now });
    const settings = await openMailSettings(deps);
    await updateMailSettings(db, { ...settings, isSigning: false, warmUpFrom: NOW });
    await countMailDay(db, dayOf(NOW), 497);
    const mailing = await addMailing(db, letter);
    const work = async () => {
      const present = await getMailing(db, mailing.id);
      await sendMailing(deps, { mailingId: mailing.id, run: present?.run ?? 0 });
    };
    await beginSending(deps, mailing.id);
    await work();
    expect(sink.count()).toBe(3);
    expect(await tallyOf(db, mailing.id)).toMatchObject({ accepted: 3, waiting: 4, unknown: 0 });
    await work();
    expect(sink.count()).toBe(3);
    const jobs = await db.selectFrom('jobs').select('run_at').orderBy('run_at', 'desc').execute();
    expect(jobs[0]?.run_at).toBe(Date.UTC(2026, 9, 10));
    now += DAY;
    await work();
    expect(new Set(sink.mails.map(({ to }) => to)).size).toBe(7);
    expect(sink.count()).toBe(7);
    expect((await getMailing(db, mailing.id))?.state).toBe('sent');
  });
});
