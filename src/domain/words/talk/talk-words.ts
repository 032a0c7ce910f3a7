import type { CommentProblem } from '../../comment-check.ts';

/** Every word that the conversation under an article says by itself. */
export interface TalkWords {
  /** Without any: an invitation. */
  none: string;
  count: (n: number) => string;
  comments: string;
  on: (headline: string) => string;
  reply: string;
  replyTo: (name: string) => string;
  cancelReply: string;
  report: string;
  reportOf: (name: string) => string;
  replyToLong: (name: string) => string;
  edited: string;
  author: string;
  staff: string;
  elsewhere: (host: string) => string;
  removed: string;
  note: string;
  older: string;
  newest: string;
  closed: string;
  write: string;
  requiredNote: string;
  name: string;
  mail: string;
  site: string;
  optional: string;
  body: string;
  notices: string;
  send: string;
  ruleOpen: string;
  ruleFirst: string;
  ruleAll: string;
  /** Said while the browser works out its proof after the button was pressed. */
  proofWait: string;
  /** Said where a proof is asked for and no script runs. */
  noScript: string;
  charter: string;
  fix: (n: number) => string;
  tooMany: string;
  notFromHere: string;
  problems: Record<CommentProblem, string>;
  thanksTitle: string;
  thanksPublished: string;
  thanksHeld: string;
  linkText: string;
  linkButton: string;
  linkSent: string;
  linkLater: string;
  backToArticle: string;
  reportTitle: string;
  reportText: (name: string) => string;
  reportReason: string;
  reportSend: string;
  reportThanks: string;
  editTitle: string;
  editText: string;
  editBody: string;
  editSave: string;
  editWithdraw: string;
  editedThanks: string;
  editedHeld: string;
  withdrawn: string;
  editOver: string;
  stopTitle: string;
  stopText: string;
  stopButton: string;
  stopped: string;
  badLink: string;
}
