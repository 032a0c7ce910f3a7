import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { expect, it } from 'vitest';
import { ASK_MARK, type LetterCopy, STOP_MARK } from '../domain/letter-post.ts';
import { openSigner } from './dkim.ts';
import { prepareLetter } from './letter-mime.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const letter = {
  subject:
    'La facture grimpe,  l’accord recule — et  voici pourquoi, en trente pages et sept annexes',
  fromName: 'Le "Jusant"',
  fromMail: 'lettre@jusant.example',
  replyTo: 'redaction@jusant.example',
  listId: 'vendredi.fr.jusant.example',
  listName: 'La lettre du vendredi',
  date: 0,
  dkim: null,
};

it('signs what an independent reader of signatures finds right, whatever the text looks like', async () => {
  // Spaces at ends and in rows, lines that begin with dots, long ones, none at all.
  const html = `<p>Deux  espaces,\t\tdeux taquets  \n.point\n..points ${'é'.repeat(200)}</p>\n\n <a href="${STOP_MARK}">stop</a>  \n${ASK_MARK} \n\n\n`;
  const sign = await openSigner({ host: 'jusant.example', selector: 'recto', privateKey });
  const set = { html, text: `${STOP_MARK}` };
  const copy: LetterCopy = {
    to: 'lea@lecteurs.example',
    set,
    messageId: 'a.1',
    returnPath: 'lettre@jusant.example',
    stopUrl: `https://jusant.example/stop/${'a'.repeat(90)}`,
    stopMail: 'stop+a@retours.jusant.example',
    askUrl: 'https://jusant.example/ask?k=1',
  };
  const bytes = await prepareLetter(letter, set, { siteHost: 'jusant.example', sign }).bytes(copy);
  const { results } = await dkimVerify(bytes, {
    resolver: async () => [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
  });
  expect(results.map(({ status }) => status.result)).toEqual(['pass']);
  const [, ...parts] = bytes.toString('latin1').split('\r\n\r\n');
  const lines = parts.join('\r\n').split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
});
