/** Pages of the press pack that are no standing pages, as themes are given them. */
import type { Chrome, Head } from './page-models.ts';
import type { ReplyField, ReplyStanding } from './reply-request.ts';
import type { FormProblem } from './support-models.ts';
import type { ReplyWords } from './words/press/reply.ts';

/** Where somebody named in an article asks to be answered for. */
export interface ReplyPage {
  type: 'reply';
  chrome: Chrome;
  head: Head;
  words: ReplyWords;
  action: string;
  values: Record<ReplyField, string> & { standing: ReplyStanding };
  problem: FormProblem | null;
}
