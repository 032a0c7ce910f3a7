import { authenticate } from 'mailauth';
import { afterEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  addLetter,
  addMailing,
  addReaders,
  ledgerOf,
  mailingDeps,
} from '../../../test/support/letters.ts';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { dkimRecord } from '../../domain/mail-settings.ts';
import { openLetterPost } from '../../mail/letter-post.ts';
import { setLetter } from '../../pages/letter/set-letter.tsx';
import { tallyOf } from '../../storage/deliveries.ts';
import { getMailSettings, updateMailSettings } from '../../storage/mail-settings.ts';
import { getMailing } from '../../storage/mailings.ts';
import type { Storage } from '../../storage/open.ts';
import { endSubscriptions } from '../../storage/subscriptions.ts';
import { addStaff } from '../staff.ts';
import { beginSending } from './begin-sending.ts';
import type { MailingDeps } from './deps.ts';
import { openMailSettings } from './mail-settings.ts';
import { findReturnPaths, isRightCode } from './return-path.ts';
import { sendMailing } from './send-mailing.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function sendAll(deps: MailingDeps, mailingId: string): Promise<void> {
  await beginSending(deps, mailingId);
  await goOn(deps, mailingId);
}

/** One doing of the work, as the runner would do it. */
async function goOn(deps: MailingDeps, mailingId: string): Promise<void> {
  const mailing = await getMailing(deps.db, mailingId);
  await sendMailing(deps, { mailingId, run: mailing?.run ?? 0 });
}

/** Mails that wait in the queue for one of the staff. */
async function queuedMails(storage: Storage) {
  const rows = await storage.db
    .selectFrom('jobs')
    .select('payload')
    .where('kind', '=', 'send-mail')
    .execute();
  return rows.map(
    (row) => JSON.parse(SEALER.open(JSON.parse(row.payload).sealed, 'mail')) as { subject: string },
  );
}

describeEachDatabase('sending a mailing', (open) => {
  async function stage(readers: { mail: string; isSupporter?: boolean }[], keepText = false) {
    const storage = await open();
    const room = await smallNewsroom(storage);
    const sink = await openMailSink({ keepText });
    closing.push(() => sink.close());
    const letter = await addLetter(storage.db, room.fr);
    const ids = await addReaders(storage.db, letter.id, readers);
    const mailing = await addMailing(storage.db, letter);
    let now = NOW;
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => now, set: setLetter });
    const pass = (ms: number) => {
      now += ms;
    };
    return { storage, room, sink, letter, ids, mailing, deps, pass };
  }

  it('hands a signed letter over, with one click to leave it, and a return path of its own', async () => {
    const readers = [{ mail: 'lea@lecteurs.example' }];
    const { sink, mailing, deps, storage } = await stage(readers, true);
    const settings = await openMailSettings(deps);
    await updateMailSettings(storage.db, { ...settings, bounceHost: 'retours.jusant.example' });
    await sendAll(deps, mailing.id);
    const [mail] = sink.mails;
    if (!mail) throw new Error('nothing came');
    const record = dkimRecord(settings, 'jusant.example');
    const { dkim } = await authenticate(Buffer.from(mail.raw, 'latin1'), {
      ip: '192.0.2.1',
      helo: 'jusant.example',
      sender: mail.from,
      mta: 'mx.lecteurs.example',
      resolver: async (name: string, type: string) => {
        if (type === 'TXT' && name === record.name) return [[record.value]];
        throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
      },
    });
    const [result] = dkim.results;
    expect(result?.status.result).toBe('pass');
    const signed = /[;\s]h=([^;]+);/s
      .exec(mail.raw)?.[1]
      ?.replace(/\s/g, '')
      .toLowerCase()
      .split(':');
    expect(signed).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'subject']),
    );
    const unfolded = mail.raw.replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toMatch(
      /^List-Unsubscribe: <https:\/\/jusant\.example\/fr\/letters\/stop\/\w+>, <mailto:stop\+\w+@retours\.jusant\.example>\r$/m,
    );
    expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(mail.raw).not.toContain('recto.invalid');
    // Outlook on Windows knows no greatest width: a table for it alone, and nothing of the marks for it.
    const whole = mail.raw.replace(/=\r\n/g, '');
    expect(whole.match(/<!--\[if mso\]>/g)).toHaveLength(2);
    expect(whole).not.toMatch(/=EE=80/);
    const [back] = findReturnPaths(mail.from);
    expect(back).toMatchObject({ mailingId: mailing.id, position: 1 });
    expect(back && isRightCode(back, mailing.secret)).toBe(true);
    expect(back && isRightCode({ ...back, position: 2 }, mailing.secret)).toBe(false);
    // The key is kept sealed.
    expect((await getMailSettings(storage.db))?.dkimPrivate).not.toContain('PRIVATE KEY');
    expect((await getMailing(storage.db, mailing.id))?.state).toBe('sent');
  });

  it('tells accepted from refused from unknown, tries again what may be tried, and alerts the editors', async () => {
    const { sink, mailing, deps, storage, room, pass } = await stage([
      { mail: 'a@lecteurs.example' },
      { mail: 'gone@lecteurs.example' },
      { mail: 'later@lecteurs.example' },
      { mail: 'cut@lecteurs.example' },
      { mail: 'b@lecteurs.example' },
    ]);
    await addStaff(room.ctx, { name: 'Ana', mail: 'ana@jusant.example', role: 'editor' });
    await sendAll(deps, mailing.id);
    const before = await ledgerOf(storage.db, mailing.id);
    expect(Object.fromEntries(before)).toEqual({
      'a@lecteurs.example': 'accepted',
      'gone@lecteurs.example': 'refused',
      'later@lecteurs.example': 'waiting',
      'cut@lecteurs.example': 'unknown',
      'b@lecteurs.example': 'accepted',
    });
    expect((await getMailing(storage.db, mailing.id))?.state).toBe('sending');
    expect(await queuedMails(storage)).toEqual([]);
    pass(6 * 60_000);
    await goOn(deps, mailing.id);
    expect(await tallyOf(storage.db, mailing.id)).toMatchObject({
      accepted: 3,
      refused: 1,
      unknown: 1,
      waiting: 0,
    });
    expect(sink.mails.map(({ to }) => to).sort()).toEqual([
      'a@lecteurs.example',
      'b@lecteurs.example',
      'later@lecteurs.example',
    ]);
    const end = await getMailing(storage.db, mailing.id);
    expect([end?.state, end?.recipients]).toEqual(['short', 5]);
    expect((await queuedMails(storage)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('tous ne l’ont pas reçue'),
    ]);
    // The same job, asked for again, does nothing.
    await sendMailing(deps, { mailingId: mailing.id, run: 1 });
    expect(sink.count()).toBe(3);
  });

  it('leaves out who left meanwhile, and waits for a server that does not answer', async () => {
    const { sink, mailing, deps, storage, ids, letter, pass } = await stage([
      { mail: 'a@lecteurs.example' },
      { mail: 'b@lecteurs.example' },
    ]);
    const away = { ...deps, post: openLetterPost('smtp://127.0.0.1:9', 'jusant.example') };
    await sendAll(away, mailing.id);
    expect((await tallyOf(storage.db, mailing.id)).waiting).toBe(2);
    const gone = { readerId: ids[0] ?? '', letterId: letter.id };
    await endSubscriptions(storage.db, gone, { at: NOW, why: 'reader' });
    pass(2 * 60_000);
    await goOn(deps, mailing.id);
    expect(sink.mails.map(({ to }) => to)).toEqual(['b@lecteurs.example']);
    expect(await tallyOf(storage.db, mailing.id)).toMatchObject({ accepted: 1, left: 1 });
    expect((await getMailing(storage.db, mailing.id))?.state).toBe('sent');
  });

  it('says why nothing leaves: nobody approved it, no server, nobody subscribed', async () => {
    const { deps, storage, letter, room } = await stage([]);
    await addStaff(room.ctx, { name: 'Ana', mail: 'ana@jusant.example', role: 'editor' });
    const draft = await addMailing(storage.db, letter, { number: 2, state: 'draft' });
    const lone = await addMailing(storage.db, letter, { number: 3 });
    await beginSending(deps, draft.id);
    await beginSending({ ...deps, post: null }, lone.id);
    expect((await getMailing(storage.db, draft.id))?.whyNot).toBe('not-approved');
    expect((await getMailing(storage.db, lone.id))?.whyNot).toBe('no-server');
    await beginSending(deps, lone.id);
    await beginSending(deps, lone.id);
    expect((await getMailing(storage.db, lone.id))?.whyNot).toBe('nobody');
    // Once for each reason, however often the clock strikes.
    expect(await queuedMails(storage)).toHaveLength(3);
  });
});
