import { afterEach, expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import {
  addLetter,
  addMailing,
  addReaders,
  mailingDeps,
  ORIGIN,
} from '../../../test/support/letters.ts';
import { openMailSink } from '../../../test/support/mail-sink.ts';
import { HOUSE, NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { SEALER } from '../../../test/support/session.ts';
import { siteDeps } from '../../../test/support/site.ts';
import { doc, p } from '../../domain/document/build.ts';
import type { MailModel } from '../../domain/mail.ts';
import { setLetter } from '../../pages/letter/set-letter.tsx';
import { updateMailSettings } from '../../storage/mail-settings.ts';
import { getMailing } from '../../storage/mailings.ts';
import type { Storage } from '../../storage/open.ts';
import { findReaderByMail } from '../../storage/readers.ts';
import { listSubscriptions } from '../../storage/subscriptions.ts';
import { hearProvider } from '../../usecases/letter/provider-notice.ts';
import { beginSending } from '../../usecases/mailing/begin-sending.ts';
import { openMailSettings } from '../../usecases/mailing/mail-settings.ts';
import { returnPath } from '../../usecases/mailing/return-path.ts';
import { sendMailing } from '../../usecases/mailing/send-mailing.ts';
import { answerQuestion, questionQueue } from '../../usecases/question/desk.ts';
import { createApp } from '../app.ts';
import { addLetters } from './letters-forms.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function stage(storage: Storage) {
  const room = await smallNewsroom(storage);
  const { deps, close } = siteDeps(room);
  closing.push(close);
  const app = createApp(deps, (door) =>
    addLetters(door, { ...deps, writeDb: storage.db, origin: ORIGIN }),
  );
  const ask = async (
    path: string,
    form?: Record<string, string>,
    origin: string | null = ORIGIN,
  ) => {
    const answer = await app.request(path, {
      method: form ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin ? { origin } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const letter = await addLetter(storage.db, room.fr);
  return { room, ask, letter };
}

async function mailsQueued(storage: Storage): Promise<MailModel[]> {
  const rows = await storage.db
    .selectFrom('jobs')
    .select('payload')
    .where('kind', '=', 'send-mail')
    .orderBy('id')
    .execute();
  return rows.map((row) => JSON.parse(SEALER.open(JSON.parse(row.payload).sealed, 'mail')));
}

const LEA = 'lea@lecteurs.example';

describeEachDatabase('letters and their readers', (open) => {
  it('takes a reader in two steps; scanners create nothing; a mailbox is written to once', async () => {
    const storage = await open();
    const { ask } = await stage(storage);
    const wish = { mail: `  ${LEA.toUpperCase()} `, letter: 'vendredi', website: '' };
    expect((await ask('/fr/letters', wish, 'https://elsewhere.example')).status).toBe(403);
    const bad = await ask('/fr/letters', { ...wish, mail: 'lea' });
    expect([bad.status, bad.text.includes('aria-invalid')]).toEqual([400, true]);
    const first = await ask('/fr/letters', wish);
    const second = await ask('/fr/letters', wish);
    // Whatever is known of an address, the answer is the same.
    expect([first.status, second.text]).toEqual([200, first.text]);
    const mails = await mailsQueued(storage);
    expect(mails.map(({ to }) => to)).toEqual([LEA]);
    expect(await findReaderByMail(storage.db, LEA)).toBeNull();
    const link = new URL(mails[0]?.button?.url ?? '');
    for (let scanner = 0; scanner < 3; scanner++) {
      const page = await ask(link.pathname + link.search);
      expect(page.text).toContain('method="post"');
      expect(page.headers.get('cache-control')).toContain('no-store');
      // With `no-referrer` a browser would say « Origin: null », and the button would do nothing.
      expect(page.headers.get('referrer-policy')).toBe('same-origin');
    }
    expect(await findReaderByMail(storage.db, LEA)).toBeNull();
    const token = link.searchParams.get('t') ?? '';
    expect((await ask('/fr/letters/confirm', { t: token })).status).toBe(200);
    expect((await ask('/fr/letters/confirm', { t: token })).status).toBe(200);
    expect((await ask('/fr/letters/confirm', { t: `${token}x` })).status).toBe(410);
    const reader = await findReaderByMail(storage.db, LEA);
    const subscriptions = await listSubscriptions(storage.db, reader?.id ?? '');
    expect(subscriptions.map(({ state }) => state)).toEqual(['active']);
    // Who receives it already is not written to again.
    await ask('/fr/letters', wish);
    expect(await mailsQueued(storage)).toHaveLength(1);
  });

  it('leads readers whose language has no letter to those of other languages', async () => {
    const storage = await open();
    const { ask, letter } = await stage(storage);
    const without = await ask('/en/letters');
    expect(without.text).not.toContain('<form method="post"');
    expect(without.text).toContain('<h2 id="r_elsewhere">Letters in other languages</h2>');
    expect(without.text).toContain(
      `<li lang="fr"><a href="/fr/letters" hreflang="fr"><bdi>${letter.name}</bdi></a>`,
    );
    expect((await ask('/fr/letters')).text).not.toContain('r_elsewhere');
  });

  it('is left by one POST without cookie, origin or redirect; a GET only shows the page', async () => {
    const storage = await open();
    const { ask, letter } = await stage(storage);
    const [readerId = ''] = await addReaders(storage.db, letter.id, [{ mail: LEA }]);
    const state = async () => (await listSubscriptions(storage.db, readerId))[0]?.state;
    const [one] = await listSubscriptions(storage.db, readerId);
    const path = `/fr/letters/stop/${one?.stopKey}`;
    expect((await ask(path)).status).toBe(200);
    expect(await state()).toBe('active');
    const done = await ask(path, { 'List-Unsubscribe': 'One-Click' }, null);
    expect([done.status, await state()]).toEqual([200, 'ended']);
    expect((await ask(path, { 'List-Unsubscribe': 'One-Click' }, null)).status).toBe(200);
    expect((await ask('/fr/letters/stop/none')).status).toBe(410);
  });

  it('hears of closed mailboxes and complaints, and believes nobody who invents them', async () => {
    const storage = await open();
    const { letter } = await stage(storage);
    const sink = await openMailSink();
    closing.push(() => sink.close());
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => NOW });
    const ids = await addReaders(storage.db, letter.id, [
      { mail: 'closed@lecteurs.example' },
      { mail: 'full@lecteurs.example' },
      { mail: 'cross@lecteurs.example' },
    ]);
    const settings = await openMailSettings(deps);
    await updateMailSettings(storage.db, { ...settings, bounceHost: 'r.jusant.example' });
    const mailing = await addMailing(storage.db, letter);
    await beginSending(deps, mailing.id);
    await sendMailing(deps, { mailingId: mailing.id, run: 1 });
    const tell = (position: number, body: (path: string) => string) =>
      hearProvider(
        { db: storage.db, now: NOW },
        {
          path: settings.hookPath,
          body: body(
            returnPath(
              { mailingId: mailing.id, position, secret: mailing.secret },
              'r.jusant.example',
            ),
          ),
        },
        { fetchText: () => Promise.reject(new Error('nothing is fetched')) },
      );
    const bounce = (status: string) => (path: string) =>
      `Delivered-To: ${path}\r\n\r\nFinal-Recipient: rfc822; x\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 no\r\n`;
    expect(await tell(1, bounce('5.1.1'))).toBe(1);
    expect(await tell(2, bounce('5.2.2'))).toBe(1);
    expect(await tell(3, (path) => `To: ${path}\r\n\r\nFeedback-Type: abuse\r\n`)).toBe(1);
    expect(
      await tell(2, (path) => bounce('5.1.1')(path.replace(/\.[0-9a-f]{12}@/, '.000000000000@'))),
    ).toBe(0);
    await expect(
      tell(1, () => '{"Type":"Notification","SigningCertURL":"https://evil.example/a.pem"}'),
    ).rejects.toMatchObject({ key: 'hook.bad-signature' });
    const ends = await Promise.all(ids.map((id) => listSubscriptions(storage.db, id)));
    expect(ends.map(([one]) => one?.endedWhy)).toEqual(['bounce', null, 'complaint']);
  });

  it('keeps the supporters’ part and unnamed askers out of every copy but their own', async () => {
    const storage = await open();
    const { ask, letter, room } = await stage(storage);
    const sink = await openMailSink({ keepText: true });
    closing.push(() => sink.close());
    const deps = mailingDeps(storage, { smtpUrl: sink.url, clock: () => NOW, set: setLetter });
    await addReaders(storage.db, letter.id, [
      { mail: 'reader@lecteurs.example' },
      { mail: 'supporter@lecteurs.example', isSupporter: true, name: 'Canari Nomme' },
    ]);
    const settings = await openMailSettings(deps);
    await updateMailSettings(storage.db, { ...settings, isSigning: false });
    const supporter = await findReaderByMail(storage.db, 'supporter@lecteurs.example');
    const { askUrl } = await import('../../usecases/question/ask-token.ts');
    const asking = new URL(askUrl(deps, { readerId: supporter?.id ?? '', lang: 'fr' }));
    const form = await ask(asking.pathname + asking.search);
    expect(form.text).toContain('name="question"');
    expect((await ask('/fr/questions')).text).not.toContain('name="question"');
    const asked = await ask('/fr/questions', {
      k: asking.searchParams.get('k') ?? '',
      question: 'Pourquoi la sirène sonne-t-elle le mercredi ?',
      name: 'Canari Nomme',
      sign: 'no',
    });
    expect(asked.status).toBe(200);
    const ctx = { db: storage.db, now: NOW, actor: HOUSE, sealer: SEALER };
    const { questions } = await questionQueue(ctx, { state: 'open' });
    const [question] = questions;
    if (!question) throw new Error('the question was not kept');
    const answer = { questionId: question.id, answer: 'Depuis 1958.', version: question.version };
    await answerQuestion(ctx, { ...answer, way: 'public' });
    const page = await ask('/fr/questions');
    expect(page.text).toContain('Depuis 1958.');
    const mailing = await addMailing(storage.db, letter, {
      content: {
        opening: doc(p('Bonjour à tous.')),
        exclusive: { title: 'Carnet', text: doc(p('Canari reserve aux soutiens.')), signature: '' },
        questions: [{ questionId: question.id, isKept: true }],
      },
    });
    await beginSending(deps, mailing.id);
    await sendMailing(deps, { mailingId: mailing.id, run: 1 });
    expect((await getMailing(storage.db, mailing.id))?.state).toBe('sent');
    const copyFor = (to: string) => sink.mails.find((mail) => mail.to === to)?.raw ?? '';
    const web = await ask('/fr/letters/vendredi/1');
    expect([web.status, web.text.includes('Bonjour à tous.')]).toEqual([200, true]);
    expect(copyFor('supporter@lecteurs.example')).toContain('Canari reserve');
    expect(copyFor('reader@lecteurs.example')).not.toContain('Canari');
    for (const text of [
      web.text,
      page.text,
      (await ask('/fr/letters')).text,
      form.text.replace(/<input[^>]*name="name"[^>]*>/, ''),
    ])
      expect(text).not.toContain('Canari');
    for (const { raw } of sink.mails) expect(raw).not.toContain('Canari Nomme');
    expect(JSON.stringify(questions)).not.toContain('Canari');
    expect(room.fr).toBe(letter.editionId);
  });
});
