import type { LetterPost, SetLetter } from '../domain/letter-post.ts';
import type { Lane } from './lane.ts';
import type { PreparedLetter } from './letter-mime.ts';
import { readSmtpAddress } from './smtp-address.ts';

/** Enough to keep a server busy, and within what the strict ones allow. */
const LANES = 5;

/** Hands letters to the server of SMTP_URL. @param siteHost the host that readers type */
export function openLetterPost(url: string, siteHost: string): LetterPost {
  const address = readSmtpAddress(url);
  return {
    defaultSender: address.from ?? `recto@${siteHost}`,
    async open(letter) {
      // Loaded with the first letter: most processes never send one.
      const [{ openLane }, { prepareLetter }, { openSigner }] = await Promise.all([
        import('./lane.ts'),
        import('./letter-mime.ts'),
        import('./dkim.ts'),
      ]);
      const by = { siteHost, sign: letter.dkim ? await openSigner(letter.dkim) : null };
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
            ready = prepareLetter(letter, copy.set, by);
            prepared.set(copy.set, ready);
          }
          const lane = await takeLane();
          try {
            return await lane.send({ from: copy.returnPath, to: copy.to }, await ready.bytes(copy));
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
