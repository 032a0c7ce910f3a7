import type { LetterOnItsWay, LetterPost, SetLetter } from '../domain/letter-post.ts';
import type { Lane } from './lane.ts';
import type { PreparedLetter } from './letter-mime.ts';
import { readSmtpAddress } from './smtp-address.ts';

/** Enough to keep a server busy, and within what the strict ones allow. */
const LANES = 5;

/** What a letter's signature covers: without the headers of RFC 8058 in it, no button is shown. */
export const SIGNED_HEADERS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'Reply-To',
  'MIME-Version',
  'Content-Type',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':');

type Signer = (bytes: Buffer) => Promise<Buffer>;

/** Hands letters to the server of SMTP_URL. @param siteHost the host that readers type */
export function openLetterPost(url: string, siteHost: string): LetterPost {
  const address = readSmtpAddress(url);
  return {
    defaultSender: address.from ?? `recto@${siteHost}`,
    async open(letter) {
      // Loaded with the first letter: most processes never send one.
      const [{ openLane }, { prepareLetter }] = await Promise.all([
        import('./lane.ts'),
        import('./letter-mime.ts'),
      ]);
      const sign = await signerOf(letter);
      const lanes = Array.from({ length: LANES }, () => openLane(address, siteHost));
      const idle: Lane[] = [...lanes];
      const waiting: ((lane: Lane) => void)[] = [];
      const prepared = new Map<SetLetter, PreparedLetter>();
      const takeLane = async () =>
        idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
      const giveBack = (lane: Lane) => {
        const next = waiting.shift();
        if (next) next(lane);
        else idle.push(lane);
      };
      return {
        lanes: LANES,
        async hand(copy) {
          let ready = prepared.get(copy.set);
          if (!ready) {
            ready = prepareLetter(letter, copy.set, siteHost);
            prepared.set(copy.set, ready);
          }
          const lane = await takeLane();
          try {
            const bytes = await sign(ready.bytes(copy));
            return await lane.send({ from: copy.returnPath, to: copy.to }, bytes);
          } finally {
            giveBack(lane);
          }
        },
        close() {
          for (const lane of lanes) lane.close();
        },
      };
    },
  };
}

async function signerOf({ dkim }: LetterOnItsWay): Promise<Signer> {
  if (!dkim) return async (bytes) => bytes;
  const { default: DKIM } = await import('nodemailer/lib/dkim');
  const signer = new DKIM({
    domainName: dkim.host,
    keySelector: dkim.selector,
    privateKey: dkim.privateKey,
    headerFieldNames: SIGNED_HEADERS,
  });
  return async (bytes) => {
    const parts: Buffer[] = [];
    for await (const part of signer.sign(bytes)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
}
