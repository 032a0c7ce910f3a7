import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { HOUSE, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import type { Storage } from '../../storage/open.ts';
import { findReaderByMail } from '../../storage/readers.ts';
import { RULES, takeTry } from '../door/tries.ts';
import { openMailJob } from '../mail/queue-mail.ts';
import { giveByHand } from '../pledge/by-hand.ts';
import { mergeReaders, undoMerge } from './merge.ts';
import { eraseReader, exportOwnData } from './own.ts';
import { safeReaderReturn } from './return-to.ts';
import { openReaderSession, standingOfToken } from './session.ts';
import { ASK_WINDOW_MS, askForReaderLink, readLink, signInReader } from './sign-in.ts';
import { sweepReaders } from './sweep.ts';

const MAIL = 'nolwenn@rive.example';

async function door(storage: Storage) {
  await smallNewsroom(storage);
  const { db } = storage;
  const at = (now: number) => ({ db, now, sealer: SEALER, origin: 'https://jusant.example' });
  const ask = (mail: string, now = NOW, address = '192.0.2.1') =>
    askForReaderLink(at(now), { mail, lang: 'fr', to: '', address, publication: 'Le Jusant' });
  /** The mails that wait to be sent, opened. */
  const mails = async () => {
    const jobs = await db.selectFrom('jobs').selectAll().where('kind', '=', 'send-mail').execute();
    return jobs.map(({ payload }) => openMailJob(JSON.parse(payload), SEALER, NOW));
  };
  const link = async () =>
    new URL((await mails()).at(-1)?.button?.url ?? '').searchParams.get('token') ?? '';
  const enter = async (token: string, now = NOW) =>
    signInReader(at(now), { token, userAgent: 'test', address: '192.0.2.1' });
  return { db, at, ask, mails, link, enter };
}

describeEachDatabase('readers at the door', (open) => {
  it('ask, and nothing of them is kept until they press the button, once', async () => {
    const { db, at, ask, link, enter } = await door(await open());
    await ask(MAIL);
    const token = await link();
    expect(await findReaderByMail(db, MAIL)).toBeNull();
    const entries = await Promise.allSettled([enter(token), enter(token), enter(token)]);
    expect(entries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reader = await findReaderByMail(db, MAIL);
    expect(reader).toMatchObject({ confirmedAt: NOW, lang: 'fr' });
    await expect(enter(token)).rejects.toMatchObject({ key: 'reader.link-spent' });
    const entry = entries.find(({ status }) => status === 'fulfilled');
    const session = entry?.status === 'fulfilled' ? entry.value.token : '';
    expect((await openReaderSession(at(NOW), session))?.reader.id).toBe(reader?.id);
    expect(await openReaderSession(at(NOW + 91 * 86_400_000), session)).toBeNull();
  });

  it('are not mailed twice within the window, whoever asks under whatever spelling', async () => {
    const { ask, mails } = await door(await open());
    const spellings = [MAIL, 'Nolwenn@Rive.example', 'nolwenn+lettre@rive.example', MAIL];
    await Promise.all(spellings.map((mail, n) => ask(mail, NOW, `192.0.2.${n}`)));
    await ask(MAIL, NOW + ASK_WINDOW_MS - 1000);
    expect(await mails()).toHaveLength(1);
    await ask(MAIL, NOW + ASK_WINDOW_MS);
    expect(await mails()).toHaveLength(2);
  });

  it('are stopped by a flood from one address, and the answer stays the same', async () => {
    const { ask, mails } = await door(await open());
    for (let n = 0; n < 40; n += 1) await ask(`x${n}@elsewhere${n}.example`);
    expect((await mails()).length).toBe(20);
    await expect(ask('no address')).rejects.toMatchObject({ key: 'reader.bad-mail' });
  });

  it('always have a link that works, though a stranger asks for theirs all day long', async () => {
    const { at, ask, mails, link } = await door(await open());
    for (let quarter = 0; quarter < 96; quarter += 1) {
      const now = NOW + quarter * 15 * 60_000;
      await sweepReaders(at(now));
      await ask(MAIL, now, `198.51.100.${quarter}`);
      expect([quarter, readLink(at(now), await link())?.mail]).toEqual([quarter, MAIL]);
    }
    // Two days of the calendar have their quick ones; the others come every three hours.
    expect((await mails()).length).toBeLessThanOrEqual(20);
  });

  it('who are known get theirs, though a stranger asked for all of their mail provider', async () => {
    const { db, ask, mails, link, enter } = await door(await open());
    await ask(MAIL);
    await enter(await link());
    const later = NOW + ASK_WINDOW_MS;
    for (let n = 0; n <= RULES.readerLinkByDomain.times; n += 1)
      await takeTry(db, 'readerLinkByDomain', 'rive.example', later);
    await ask('stranger@rive.example', later, '198.51.100.1');
    expect(await mails()).toHaveLength(1);
    await ask(MAIL, later, '198.51.100.2');
    expect(await mails()).toHaveLength(2);
  });

  it('come in with a link that is an hour old no more', async () => {
    const { ask, link, enter } = await door(await open());
    await ask(MAIL);
    const token = await link();
    await expect(enter(token, NOW + 61 * 60_000)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(enter(`${token.slice(0, -2)}AA`)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('take their data with them, and are erased whole', async () => {
    const { db, at, ask, link, enter } = await door(await open());
    await ask(MAIL);
    const { reader, token } = await enter(await link());
    const ctx = { db, actor: HOUSE, now: NOW };
    const gift = { amount: 1000, currency: 'EUR', interval: 'once' as const, months: 12 };
    await giveByHand(ctx, { mail: MAIL, name: 'Nolwenn', tierId: null, note: 'cheque', ...gift });
    expect(await standingOfToken(at(NOW), token)).toMatchObject({ isSupporter: true });
    const data = await exportOwnData(at(NOW), reader);
    expect(data).toMatchObject({ reader: { mail: MAIL }, pledges: [{ platform: 'hand' }] });
    await eraseReader(at(NOW), reader.id);
    expect(await findReaderByMail(db, MAIL)).toBeNull();
    expect(await standingOfToken(at(NOW), token)).toBeNull();
    const rows = JSON.stringify(await db.selectFrom('pledge_news').selectAll().execute());
    expect(rows).not.toContain(MAIL);
  });

  it('are one person or two again, with their receipts', async () => {
    const { db, at, ask, link, enter } = await door(await open());
    const ctx = { db, actor: HOUSE, now: NOW };
    const gift = { amount: 1000, currency: 'EUR', interval: 'once' as const, months: 12 };
    const given = await giveByHand(ctx, {
      mail: 'n.cariou@rive.example',
      name: 'N. Cariou',
      tierId: null,
      note: '',
      ...gift,
    });
    await ask(MAIL);
    const { reader, token } = await enter(await link());
    const { mergeId } = await mergeReaders(ctx, { fromId: given.readerId, intoId: reader.id });
    expect(await standingOfToken(at(NOW), token)).toMatchObject({ isSupporter: true });
    expect(await exportOwnData(at(NOW), reader)).toMatchObject({ receipts: [{ number: 1 }] });
    await undoMerge(ctx, { mergeId });
    expect(await standingOfToken(at(NOW), token)).toMatchObject({ isSupporter: false });
    expect(await exportOwnData(at(NOW), reader)).toMatchObject({ receipts: [] });
  });
});

it('a reader goes on to a page of their edition and nowhere else', () => {
  const to = (wanted: string) => safeReaderReturn(wanted, 'fr');
  expect(to('/fr/pont?x=1')).toBe('/fr/pont?x=1');
  for (const wrong of [
    '//evil.example/fr/',
    '/fr/../studio',
    '/en/x',
    '/fr/\\\\evil',
    'https://x',
    '',
  ])
    expect(to(wrong).startsWith('/fr/')).toBe(true);
  expect(to('/fr/../../studio')).toBe('/fr/account');
});
