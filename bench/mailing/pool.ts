/** `pool.ts SMTP_URL COUNT SIGNED`: nodemailer's pool alone, with the same letter and as many connections. */
import { generateKeyPairSync } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { ASK_MARK, STOP_MARK } from '../../src/domain/letter-post.ts';
import { HTML, TEXT } from './text.ts';

const [url = '', count = '0', signed = 'true'] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const transport = createTransport({
  url: url.split('?')[0] ?? '',
  pool: true,
  maxConnections: 5,
  maxMessages: 500,
  ...(signed === 'true'
    ? { dkim: { domainName: 'jusant.example', keySelector: 'recto', privateKey } }
    : {}),
});
const fill = (text: string, n: number) =>
  text
    .replaceAll(STOP_MARK, `https://jusant.example/fr/letters/stop/${n}`)
    .replaceAll(ASK_MARK, `https://jusant.example/fr/questions?k=${n}`);
const began = performance.now();
let next = 0;
async function lane(): Promise<void> {
  while (next < Number(count)) {
    const n = next++;
    await transport.sendMail({
      from: { name: 'Le Jusant', address: 'lettre@jusant.example' },
      to: `lecteur${n}@lecteurs.example`,
      subject: 'La facture grimpe, l’accord recule',
      html: fill(HTML, n),
      text: fill(TEXT, n),
      headers: {
        'List-Unsubscribe': `<https://jusant.example/fr/letters/stop/${n}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }
}
await Promise.all(Array.from({ length: 10 }, lane));
const seconds = (performance.now() - began) / 1000;
transport.close();
process.stdout.write(`${JSON.stringify({ perSecond: Number(count) / seconds })}\n`);
