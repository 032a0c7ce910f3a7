import type { LetterModel } from '../../domain/letter-models.ts';
import type { LetterPost, SetLetter } from '../../domain/letter-post.ts';
import type { Audience } from '../../domain/mailing.ts';
import type { Sealer } from '../../std/sealed.ts';
import type { Context } from '../context.ts';
import type { ReadingContext } from '../reading/context.ts';

/** What mailings need of the house. Wired in `main/letters.ts`. */
export interface MailingDeps extends Pick<Context, 'db'> {
  sealer: Sealer;
  /** `https://host`, no slash. */
  origin: string;
  clock(): number;
  /** Null: no server was named to hand letters over to. */
  post: LetterPost | null;
  set(letter: LetterModel, audience: Audience): SetLetter;
  /** The publication as it is now, with the signed head of the log. */
  reading(): Promise<ReadingContext>;
  /** The process is asked to end: what is on its way ends, nothing new begins. */
  isStopping?(): boolean;
}

export const SEND_MAILING = 'send-mailing';

/** One doing of the work of a mailing; the next has the next number. */
export const sendingJob = (mailingId: string, run: number, runAt: number) => ({
  key: `${SEND_MAILING}:${mailingId}:${run}`,
  kind: SEND_MAILING,
  payload: { mailingId, run },
  runAt,
});
