import type { Message } from './message.ts';

/** Refusals at the door of the Studio, of its people and its keys, in English. */
export const doorEn: Readonly<Record<string, Message>> = {
  'door.busy': () => 'Many people are coming in at this moment. Try again in a few seconds.',
  'door.code-over': () => 'The time for this code is over. Begin again at the door.',
  'door.not-recent': () =>
    'For this you are asked again who you are: you came in more than a quarter of an hour ago.',
  'door.passkey-known': () => 'This passkey is registered already.',
  'door.passkey-needs-name': () =>
    'Passkeys do not work at an address of figures. Open the Studio by its name, or as localhost.',
  'door.passkey-refused': () =>
    'This passkey was not recognised. Try again, or come in another way.',
  'door.passkey-unknown': () => 'You have no such passkey.',
  'door.password-known': () =>
    'This password is little more than your name or address. Take a few words that have nothing to do with them.',
  'door.password-long': () => 'This password has more than 200 characters. Shorten it.',
  'door.password-plain': () =>
    'This password says the same few signs again and again. Take a few different words.',
  'door.password-short': (a) =>
    `At least ${a.least} characters are needed. A few words in a row make a good password.`,
  'door.too-many': () =>
    'Too many tries for now. Wait a quarter of an hour, or come in by a passkey or by a link sent by mail.',
  'door.totp-is-off': () => 'No six-digit code is asked for, so there are no recovery codes.',
  'door.totp-is-on': () => 'A six-digit code is asked for already. Switch it off first.',
  'door.wrong-code': () =>
    'This code is not right, or it was used already. Wait for the next one, or take a recovery code.',
  'door.wrong-password': () =>
    'The address or the password is not right. Try again, or ask for a link by mail.',
  'invitation.exists': (a) =>
    `An invitation is waiting for ${a.mail} already. Send it again, or withdraw it first.`,
  'invitation.over': () =>
    'This invitation was taken or withdrawn, or has expired. Ask whoever invited you for another.',
  'invitation.unknown': () => 'This invitation is not waiting for anybody any more.',
  'key.no-name': () => 'Give the key a name: what it is for.',
  'key.unknown': () => 'There is no such key, or it works no longer.',
  'key.unknown-scope': (a) =>
    `A key cannot be given this right (${a.scope}). Choose from the list.`,
  'mail.refused': (a) => `The mail server refuses this message for good (${a.reason}).`,
  'mail.unavailable': (a) =>
    `The mail server does not answer (${a.reason}). The message will be tried again.`,
  'session.unknown': () => 'This session is not yours, or it has ended already.',
  'set-up.bad-zone': (a) => `“${a.zone}” is not a time zone. Examples: Europe/Paris, Africa/Dakar.`,
  'set-up.done': () => 'This publication is set up already. Enter the Studio.',
  'set-up.no-edition': () => 'Choose at least one language for the publication.',
  'set-up.no-name': () => 'Give the publication a name.',
  'set-up.wrong-key': () =>
    'This set-up key is not right. Copy the one that the server wrote in its terminal.',
  'staff.last-owner': () =>
    'They are the last owner of the publication. Make somebody else an owner first.',
  'staff.no-name': () => 'Give a name: it is how colleagues will know you.',
  'staff.unknown-id': () => 'This person is not, or no longer, on the staff.',
};
