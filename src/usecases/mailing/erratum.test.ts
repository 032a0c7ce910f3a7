import { afterEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../../../test/support/letters.ts';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { HOUSE, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { doc, p } from '../../domain/document/build.ts';
import { setLetter } from '../../pages/letter/set-letter.tsx';
import { getMailing } from '../../storage/mailings.ts';
import { letterPage } from '../reading/letters/letter-page.ts';
import { beginSending } from './begin-sending.ts';
import { approveMailing, changeMailing, createErratum } from './compose.ts';
import { sendMailing } from './send-mailing.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describeEachDatabase('an erratum', (open) => {
  it('goes to those who received the letter and to nobody else, once, and stands above its copy', async () => {
    const storage = await open();
    const { db } = storage;
    const room = await smallNewsroom(storage);
    const sink = await openMailSink({ keepText: true });
    closing.push(() => sink.close());
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => NOW, set: setLetter });
    const ctx = { db, actor: HOUSE, now: NOW };
    const letter = await addLetter(db, room.fr);
    await addReaders(db, letter.id, [
      { mail: 'a@lecteurs.example' },
      { mail: 'gone@lecteurs.example' },
      { mail: 'b@lecteurs.example' },
    ]);
    const mailing = await addMailing(db, letter);
    const send = async (mailingId: string) => {
      await beginSending(deps, mailingId);
      const { run = 0 } = (await getMailing(db, mailingId)) ?? {};
      await sendMailing(deps, { mailingId, run });
    };
    await expect(createErratum(ctx, { mailingId: mailing.id })).rejects.toMatchObject({
      key: 'mailing.not-sent',
    });
    await send(mailing.id);
    expect(sink.count()).toBe(2);
    await addReaders(db, letter.id, [{ mail: 'came-later@lecteurs.example' }]);

    const erratum = await createErratum(ctx, { mailingId: mailing.id });
    expect([erratum.kind, erratum.state, erratum.recipients]).toEqual(['erratum', 'draft', 0]);
    const written = await changeMailing(ctx, {
      mailingId: erratum.id,
      version: erratum.version,
      content: { ...erratum.content, opening: doc(p('Le pont fait cent mètres, non mille.')) },
    });
    const { version } = written;
    await approveMailing(ctx, { mailingId: erratum.id, version, isNow: true });
    await send(erratum.id);
    expect(
      sink.mails
        .slice(2)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['a@lecteurs.example', 'b@lecteurs.example']);
    expect(sink.mails.at(-1)?.raw).toContain('non mille');
    expect((await getMailing(db, erratum.id))?.state).toBe('sent');
    const reading = { db, site: await room.site(), now: NOW };
    const asked = { lang: 'fr', slug: letter.slug, number: '1' };
    const { page } = await letterPage(reading, asked);
    expect(page.errata.map(({ html }) => html)).toEqual([expect.stringContaining('non mille')]);
  });
});
