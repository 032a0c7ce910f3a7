import type { TalkWords } from './talk-words.ts';

const figure = new Intl.NumberFormat('en-GB');

export const talkEn: TalkWords = {
  none: 'No comments yet',
  count: (n) => (n === 1 ? 'One comment' : `${figure.format(n)} comments`),
  comments: 'Comments',
  on: (headline) => `Comments: ${headline}`,
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  cancelReply: 'Write to everybody instead',
  report: 'Report',
  reportOf: (name) => `Report the comment by ${name}`,
  replyToLong: (name) => `Reply to ${name}`,
  edited: 'edited',
  author: 'wrote this article',
  staff: 'the newsroom',
  elsewhere: (host) => `written on ${host}`,
  removed: 'This comment was removed.',
  note: 'A word from the moderators:',
  older: 'Older comments',
  newest: 'Newest first',
  closed: 'Comments on this article are closed.',
  write: 'Leave a comment',
  requiredNote: 'Your e-mail address will not be published. Required fields are marked *.',
  name: 'Name',
  mail: 'E-mail',
  site: 'Website',
  optional: 'optional',
  body: 'Comment',
  notices: 'Write to me when it is published and when somebody replies',
  send: 'Send the comment',
  ruleOpen: 'Published at once, unless in doubt.',
  ruleFirst: 'A first comment is read before it appears.',
  ruleAll: 'Here every comment is read before it appears.',
  proofWait:
    'One moment: your browser is finishing a small calculation against robots; then your comment is sent.',
  noScript: 'Without JavaScript, the newsroom reads your comment before it appears.',
  charter: 'Comment charter',
  fix: (n) =>
    n === 1
      ? 'One thing is missing before it can be sent. Nothing that you wrote is lost.'
      : `${n} things are missing before it can be sent. Nothing that you wrote is lost.`,
  tooMany:
    'Many comments came from your address. Wait a quarter of an hour, then send this one again: it is still in the form.',
  notFromHere: 'This form did not come from this page. Your text is below: send it from here.',
  problems: {
    'name-missing': 'Say under which name your comment should appear; a first name is enough.',
    'name-long': 'That name is too long: 80 characters at most.',
    'mail-missing': 'Give an e-mail address. It will not be published; it serves to answer you.',
    'mail-bad': 'That address does not look like name@domain.com. Please check it.',
    'site-bad': 'That site cannot be opened. Write it like https://example.com, or leave it empty.',
    'body-missing': 'Write your comment here.',
    'body-long':
      'This comment is longer than 5,000 characters. Shorten it, or send it in two parts.',
  },
  thanksTitle: 'Thank you',
  thanksPublished: 'Your comment is published under the article.',
  thanksHeld:
    'Your comment has arrived. It will appear under the article once the newsroom has read it.',
  linkText: 'To be able to correct or take back your comment later, have a link sent by mail.',
  linkButton: 'Send me the link',
  linkSent:
    'The link is on its way to the address you gave. It opens your comment and nothing else.',
  linkLater:
    'Several links have already gone to this address. They still work; you can ask for another tomorrow.',
  backToArticle: 'Back to the article',
  reportTitle: 'Report a comment',
  reportText: (name) =>
    `The newsroom will read this comment by ${name} again. It will tell nobody who reported it.`,
  reportReason: 'What is wrong with it, in a few words',
  reportSend: 'Report to the newsroom',
  reportThanks: 'Thank you. The newsroom will read this comment again.',
  editTitle: 'Your comment',
  editText:
    'Correct it or take it back. If it changes much, the newsroom reads it before it reappears.',
  editBody: 'Comment',
  editSave: 'Save',
  editWithdraw: 'Take my comment back',
  editedThanks: 'Your comment is corrected.',
  editedHeld: 'Your correction has arrived. It will appear once the newsroom has read it.',
  withdrawn: 'Your comment was taken back.',
  editOver:
    'The time to correct this comment is over. Write to the newsroom if something has to change.',
  stopTitle: 'Stop these messages',
  stopText: 'You will get no more messages about your comments here.',
  stopButton: 'Stop',
  stopped: 'Done: no more messages about your comments.',
  badLink: 'This link leads nowhere any more. Take it from the last message that we sent you.',
};
