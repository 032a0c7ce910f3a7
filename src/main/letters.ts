import type { HearMail } from '../http/hooks/mail.ts';
import { openLetterPost } from '../mail/letter-post.ts';
import { guardedFetch } from '../net/guarded-fetch.ts';
import { setLetter } from '../pages/letter/set-letter.tsx';
import { hearProvider } from '../usecases/letter/provider-notice.ts';
import type { MailingDeps } from '../usecases/mailing/deps.ts';
import { loadSite } from '../usecases/reading/site.ts';
import { holdHead } from './head-holder.ts';
import type { House } from './house.ts';

/** What mailings need of this house: where letters are handed over, and how they are set. */
export function mailingDepsOf(house: House, isStopping: () => boolean = () => false): MailingDeps {
  const { config, storage, sealer } = house;
  const siteHost = new URL(config.url).hostname;
  const head = holdHead(house);
  return {
    db: storage.db,
    sealer,
    origin: config.url,
    clock: Date.now,
    post: config.smtpUrl ? openLetterPost(config.smtpUrl, siteHost) : null,
    set: setLetter,
    async reading() {
      const site = await loadSite(storage.db, config.url);
      if (!site) throw new Error('a letter needs a publication');
      await head.sign().catch(() => undefined);
      return { db: storage.db, site, now: Date.now(), head: head.known() };
    },
    isStopping,
  };
}

/** A certificate, or the answer to a confirmation. */
const LARGEST_ANSWER = 64_000;

/** What providers tell of bounces and complaints. */
export function mailNoticesOf({ storage }: House): HearMail {
  const door = {
    async fetchText(url: string) {
      const answer = await guardedFetch(url, { maxBytes: LARGEST_ANSWER, timeoutMs: 10_000 });
      return answer.body.toString('utf8');
    },
  };
  return (notice) => hearProvider({ db: storage.db, now: Date.now() }, notice, door);
}
