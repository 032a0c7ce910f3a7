import { createSign, generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { addLetter, addMailing, addReaders, mailingDeps } from '../../../test/support/letters.ts';
import { NOW, smallNewsroom } from '../../../test/support/newsroom.ts';
import { tallyOf } from '../../storage/deliveries.ts';
import { listSubscriptions } from '../../storage/subscriptions.ts';
import { beginSending } from '../mailing/begin-sending.ts';
import { openMailSettings } from '../mailing/mail-settings.ts';
import { returnPath } from '../mailing/return-path.ts';
import { hearProvider } from './provider-notice.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  // A certificate is read for the key in it; the key alone is read alike.
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const CERTIFICATE = 'https://sns.eu-west-3.amazonaws.com/SimpleNotificationService-of-a-test.pem';
const SIGNED: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    ...['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
  ],
};

/** A notice as Amazon SNS signs it, by the page of its documentation that says how. */
function snsNotice(fields: Record<string, string>, version: '1' | '2' = '1'): string {
  const all: Record<string, string> = {
    Type: 'Notification',
    MessageId: 'a7a1',
    TopicArn: 'arn:aws:sns:eu-west-3:1:mail',
    Timestamp: '2026-10-09T08:00:00.000Z',
    ...fields,
  };
  const text = (SIGNED[all.Type ?? ''] ?? [])
    .filter((name) => name in all)
    .map((name) => `${name}\n${all[name]}\n`)
    .join('');
  const signature = createSign(version === '1' ? 'RSA-SHA1' : 'RSA-SHA256')
    .update(text, 'utf8')
    .sign(privateKey, 'base64');
  const signed = { SignatureVersion: version, Signature: signature, SigningCertURL: CERTIFICATE };
  return JSON.stringify({ ...all, ...signed });
}

describeEachDatabase('Amazon’s notices', (open) => {
  it('end what bounces for good or is complained of, and nothing that Amazon did not sign', async () => {
    const storage = await open();
    const { db } = storage;
    const room = await smallNewsroom(storage);
    const letter = await addLetter(db, room.fr);
    const deps = mailingDeps(storage, { smtpUrl: 'smtp://127.0.0.1:9', clock: () => NOW });
    const ids = await addReaders(db, letter.id, [
      ...['closed', 'full', 'cross', 'glad'].map((name) => ({ mail: `${name}@lecteurs.example` })),
    ]);
    const mailing = await addMailing(db, letter);
    await beginSending(deps, mailing.id);
    const { hookPath } = await openMailSettings(deps);
    const fetched: string[] = [];
    const door = {
      async fetchText(url: string) {
        fetched.push(url);
        return publicKey;
      },
    };
    const hear = (body: string, path = hookPath) =>
      hearProvider({ db, now: NOW }, { path, body }, door);
    const about = (position: number, more: object) => {
      const source = returnPath(
        { mailingId: mailing.id, position, secret: mailing.secret },
        'r.jusant.example',
      );
      return { Message: JSON.stringify({ ...more, mail: { source } }) };
    };
    const bounce = (bounceType: string) => ({
      notificationType: 'Bounce',
      bounce: { bounceType, bouncedRecipients: [{ diagnosticCode: 'smtp; 550 5.1.1' }] },
    });
    const complaint = { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } };

    const subscribe = 'https://sns.eu-west-3.amazonaws.com/?Action=ConfirmSubscription&Token=1';
    const confirmation = { Type: 'SubscriptionConfirmation', Token: '1', Message: 'confirm' };
    await hear(snsNotice({ ...confirmation, SubscribeURL: subscribe }));
    // The certificate is kept in memory once it is known.
    expect(fetched.filter((url) => url !== CERTIFICATE)).toEqual([subscribe]);
    const elsewhere = snsNotice({ ...confirmation, SubscribeURL: 'https://evil.example/' });
    await expect(hear(elsewhere)).rejects.toMatchObject({ key: 'hook.bad-signature' });
    expect(fetched).not.toContain('https://evil.example/');

    const good = snsNotice(about(1, bounce('Permanent')));
    expect(await hear(good, 'guessed')).toBeNull();
    await expect(hear(good.replace('a7a1', 'a7a2'))).rejects.toMatchObject({
      key: 'hook.bad-signature',
    });
    const forged = JSON.stringify({
      ...JSON.parse(good),
      SigningCertURL: 'https://sns.eu-west-3.amazonaws.com.evil.example/a.pem',
    });
    await expect(hear(forged)).rejects.toMatchObject({ key: 'hook.bad-signature' });
    expect((await tallyOf(db, mailing.id)).bounced).toBe(0);

    expect(await hear(good)).toBe(1);
    // SNS tells at least once.
    expect(await hear(good)).toBe(1);
    expect(await hear(snsNotice(about(2, bounce('Transient')), '2'))).toBe(1);
    expect(await hear(snsNotice(about(3, complaint), '2'))).toBe(1);
    expect(await tallyOf(db, mailing.id)).toMatchObject({ bounced: 2, complained: 1 });
    const ends = await Promise.all(ids.map((id) => listSubscriptions(db, id)));
    expect(ends.map(([one]) => one?.endedWhy)).toEqual(['bounce', null, 'complaint', null]);
  });
});
