import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import type { Mail, MailModel } from '../domain/mail.ts';
import { renderMail } from '../pages/mail.ts';
import { openOutbox } from './outbox.ts';
import { openSmtp } from './smtp.ts';

const MODEL: MailModel = {
  to: 'lea@jusant.example',
  say: 'fr',
  publication: 'Le Jusant <b>',
  subject: 'Entrer dans le Studio\u00a0: un lien',
  paragraphs: ['Quelqu’un a demandé à entrer.'],
  button: { text: 'Ouvrir', url: 'https://jusant.example/studio/sign-in?token=abc&to=%2Fstudio' },
  foot: 'Si ce n’était pas vous, laissez ce message.',
};
const mail = (change: Partial<Mail> = {}): Mail => ({ ...renderMail(MODEL, '01J'), ...change });

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A mail server as strict as one: it wants a name and password, and knows who lives here. */
async function postOffice() {
  const received: { to: string[]; from: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth({ username, password }, _, done) {
      const isRight = username === 'recto' && password === 'p@ss';
      done(isRight ? null : new Error('wrong'), { user: 'recto' });
    },
    onRcptTo({ address }, _, done) {
      if (address.startsWith('gone@'))
        return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      if (address.startsWith('later@'))
        return done(Object.assign(new Error('greylisted'), { responseCode: 451 }));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const { rcptTo, mailFrom } = session.envelope;
        received.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const open = (password = 'p%40ss') => {
    const url = `smtp://recto:${password}@127.0.0.1:${port}?from=studio@jusant.example`;
    const transport = openSmtp(url, 'jusant.example');
    closing.push(() => transport.close());
    return transport;
  };
  return { received, open, port };
}

it('hands a mail over, in text and in HTML, from the address that was set', async () => {
  const { received, open } = await postOffice();
  await open().send(mail());
  expect(received).toHaveLength(1);
  const [one] = received;
  expect([one?.from, one?.to]).toEqual(['studio@jusant.example', ['lea@jusant.example']]);
  expect(one?.text).toContain('Message-ID: <01J@jusant.example>');
  expect(one?.text).toContain('Auto-Submitted: auto-generated');
  expect(one?.text).toContain('Content-Type: text/plain');
  expect(one?.text).toContain('Content-Type: text/html');
});

it('tells what is final from what is worth another try', async () => {
  const { open, port } = await postOffice();
  const transport = open();
  const refusal = (address: string) => transport.send(mail({ to: address }));
  await expect(refusal('gone@jusant.example')).rejects.toMatchObject({ key: 'mail.refused' });
  await expect(refusal('later@jusant.example')).rejects.toMatchObject({ key: 'mail.unavailable' });
  await expect(open('wrong').send(mail())).rejects.toMatchObject({ key: 'mail.unavailable' });
  const nobody = openSmtp(`smtp://127.0.0.1:${port === 65_535 ? port - 1 : port + 1}`, 'x.example');
  closing.push(() => nobody.close());
  await expect(nobody.send(mail())).rejects.toMatchObject({ key: 'mail.unavailable' });
});

it('lets nobody write headers or markup of their own', async () => {
  const { received, open } = await postOffice();
  await open().send(mail({ subject: 'a\r\nBcc: eve@elsewhere.example\r\n\r\nb' }));
  expect(received[0]?.to).toEqual(['lea@jusant.example']);
  expect(received[0]?.text).not.toMatch(/^Bcc:/m);
  const { html, text } = mail();
  expect(html).toContain('Le Jusant &lt;b&gt;');
  expect(html).toContain('token=abc&amp;to=%2Fstudio');
  expect(text).toContain('\nhttps://jusant.example/studio/sign-in?token=abc&to=%2Fstudio\n');
});

it('keeps mails in a folder of its own account where no server is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-outbox-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const outbox = join(folder, 'outbox');
  const kept: string[] = [];
  const transport = openOutbox(outbox, 'jusant.example', (file) => kept.push(file));
  await transport.send(mail());
  await transport.send(mail());
  // The same mail, tried twice, is one file.
  expect(readdirSync(outbox)).toEqual(['01J.eml']);
  expect(kept).toHaveLength(2);
  const [file = ''] = kept;
  expect(readFileSync(file, 'utf8')).toContain('To: lea@jusant.example');
  expect(statSync(file).mode & 0o077).toBe(0);
});
