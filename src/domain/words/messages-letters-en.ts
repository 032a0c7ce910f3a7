import type { Message } from './message.ts';

/** Refusals about letters, mailings and questions. */
export const lettersMessagesEn: Readonly<Record<string, Message>> = {
  'hook.bad-signature': () => 'The signature of this notice is not right.',
  'letter.bad-hour': () => 'The hour is written in hours and minutes, such as 07:00.',
  'letter.bad-mail': () => 'This address is incomplete. It needs a name, an at sign and a domain.',
  'letter.choose-one': () => 'Choose at least one letter.',
  'letter.link-over': () => 'This link no longer works. Ask for another.',
  'letter.no-name': () => 'Give the letter a name.',
  'letter.not-found': () => 'This letter is no longer there.',
  'letter.slug-taken': () => 'Another letter of this edition has this address already.',
  'letter.too-many': () =>
    'Too many requests come from this place. Come back in a quarter of an hour.',
  'mailing.changed-since': () =>
    'Somebody changed this letter after you opened it. Load it again, then go on.',
  'mailing.empty': () => 'The letter is empty. Keep an article or write a few words.',
  'mailing.no-hour': () => 'Choose the hour at which it leaves.',
  'mailing.no-subject': () => 'The letter has no subject. Give it one.',
  'mailing.not-found': () => 'There is no such mailing.',
  'mailing.not-sent': () => 'Only what has left can be corrected.',
  'mailing.past-hour': () => 'That hour has passed. Choose one to come.',
  'mailing.wrong-state': () =>
    'The letter has moved on meanwhile, and this can no longer be done. Look at where it is now.',
  'question.answered-privately': () => 'The answer has left by mail and cannot be taken back.',
  'question.changed-since': () =>
    'Somebody touched this question meanwhile. Load it again, then go on.',
  'question.no-answer': () => 'The answer is empty. Write a few words.',
  'question.nobody-left': () => 'Whoever asked is gone. Answer in the letter or in public.',
  'question.not-found': () => 'This question is no longer there.',
  'question.too-many': () => 'Five questions have come from you already. Come back in an hour.',
  'question.too-short': () => 'The question is too short to be understood. Add a few words.',
};
