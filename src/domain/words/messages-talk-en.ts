import type { Message } from './message.ts';

/** What refusals about comments and channels say in English. */
export const talkMessagesEn: Readonly<Record<string, Message>> = {
  'form.unreadable': () => 'The form could not be read. Go back and send it again.',
  'comment.too-many': () =>
    'Many comments came from this address. Try again in a quarter of an hour.',
  'comment.not-found': () => 'That comment is no longer there.',
  'comment.no-text': () => 'Write an answer first.',
  'comment.empty-block': () => 'Write a word, a site or an address to block.',
  'comment.no-such-block': () => 'That line is no longer in the list.',
  'comment.no-such-ban': () => 'That ban has been lifted already.',
  'comment.nobody-to-ban': () =>
    'Nothing is known of who wrote this by which they could be banned.',
  'webmention.bad-source': () => 'The address of the page that names the article is none.',
  'webmention.bad-target': () => 'This is the address of no article here.',
  'webmention.too-many': () => 'Too many mentions at once. Try again in a quarter of an hour.',
};
