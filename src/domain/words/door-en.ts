import type { DoorWords } from './door.ts';

export const doorWordsEn: DoorWords = {
  signIn: {
    title: 'Enter the Studio',
    passkey: 'Enter with a passkey',
    passkeyBusy: 'Your device is asking who you are…',
    passkeyFailed: 'Nothing came from your device. Try again, or enter another way.',
    or: 'or',
    mail: 'Mail address',
    password: 'Password',
    passwordHint: 'Leave it empty if you would rather have a link.',
    enter: 'Enter',
    sendLink: 'Send me a link by mail',
    again: 'Say again who you are, to go on with what you were doing.',
  },
  link: {
    title: 'Enter the Studio',
    text: 'This link works once. Press to enter on this device.',
    enter: 'Enter',
  },
  sent: {
    title: 'Look at your mail',
    text: (minutes) =>
      `If this address belongs to somebody on the staff, a link is on its way. It stays open for ${minutes} minutes.`,
    nothing: 'Nothing comes? Check the address and the spam folder, then try again.',
    back: 'Back to the door',
  },
  code: {
    title: 'One more code',
    text: 'Give the six digits of your app, or one of your recovery codes.',
    code: 'Code',
    enter: 'Enter',
    back: 'Begin again at the door',
  },
  spent: {
    title: 'This link was used already',
    text: 'It was used, or its time is over. Ask for another: at the door, or by recto staff reset your@address on the server.',
    back: 'Go to the door',
  },
  join: {
    title: (publication) => `Join ${publication}`,
    text: (role) => `A place on the staff is waiting for you. Your role: ${role}.`,
    name: 'Your name, as colleagues will see it',
    enter: 'Join and enter',
    overTitle: 'This invitation is no longer open',
    overText:
      'It was taken or withdrawn, or its time is over. Ask whoever invited you for another.',
  },
  newMail: {
    title: 'A new address',
    text: (mail) => `From now on you enter the Studio with ${mail}.`,
    enter: 'Confirm this address',
    doneTitle: 'The address is changed',
    doneText: 'The old address has been told.',
    back: 'Go to my account',
  },
  setUp: {
    waitingTitle: 'A publication is being made ready here',
    waitingText:
      'Nobody has set it up yet. The set-up key is in the terminal of the server; a link is written there too.',
    key: 'Set-up key',
    go: 'Go on',
    title: 'Set up the publication',
    text: 'All of it can be changed in the Studio later.',
    publication: 'Name of the publication',
    language: 'Main language',
    others: 'Also in',
    othersHint: 'Each language has an edition with articles of its own. More can be added later.',
    zone: 'Time zone',
    zoneHint: 'For dates, and for what is published by the clock.',
    you: 'You, owner of the publication',
    name: 'Your name',
    mail: 'Your mail address',
    mailHint: 'To enter the Studio. It is never published.',
    enter: 'Make the publication and enter',
  },
  problem: 'Another look, please',
};
