import type { Message } from './message.ts';

/** Refusals of channels, and what the delivery log says, in English. */
export const channelMessagesEn: Readonly<Record<string, Message>> = {
  'announcement.not-found': () => 'This article has no announcement on that channel.',
  'announcement.not-public': () =>
    'Readers do not have the article yet. Publish it first; the announcement follows.',
  'announcement.too-long': (a) =>
    `The text counts ${a.length} characters and this channel takes ${a.limit}. Shorten it.`,
  'announcement.wrong-state': () =>
    'The announcement has moved on, and this can no longer be done. Look where it stands.',
  'channel.cut-off': () =>
    'Sending was cut off, and the network may have the message. Look at the channel, then say what you see.',
  'channel.down': (a) => `${a.channel} does not answer. Nothing is lost: we try again.`,
  'channel.gone': (a) =>
    `The message is no longer on ${a.channel}. Somebody probably deleted it there.`,
  'channel.look-again': () =>
    'The line broke while sending. We look whether the message is there before we try again.',
  'channel.restored': () =>
    'The publication came back from a backup, and this may have been sent since. Look at the channel, then say what you see.',
  'channel.needs-target': (a) => `${a.channel} lacks the place to write to. Complete the channel.`,
  'channel.needs-token': (a) => `${a.channel} lacks its key. Complete the channel.`,
  'channel.needs-appKey': (a) => `${a.channel} lacks the key of the app.`,
  'channel.needs-appSecret': (a) => `${a.channel} lacks the secret of the app.`,
  'channel.needs-tokenSecret': (a) => `${a.channel} lacks the secret of the account.`,
  'channel.needs-server': (a) => `${a.channel} lacks the address of its server.`,
  'channel.no-name': () => 'Give the channel a name to know it by.',
  'channel.no-address': () => 'Write the address or handle that readers will follow.',
  'channel.down-now': (a) => `${a.channel} did not answer the last time. We try again.`,
  'channel.refused-now': (a) =>
    `${a.channel} no longer takes our key. Give a new one here, then try it.`,
  'channel.no-right-now': (a) =>
    `${a.channel} did not let us write the last time. Give back that right on the network, then try it.`,
  'channel.trouble-now': (a) =>
    `The last try with ${a.channel} did not go well. Try it to see what is missing.`,
  'channel.not-accepted': (a) =>
    a.reason
      ? `${a.channel} does not take this message: “${a.reason}”. Change the text, then try again.`
      : `${a.channel} does not take this message. Change the text, then try again.`,
  'channel.not-found': () => 'This channel no longer exists.',
  'channel.not-there': () => 'We looked: the message was not there. It is sent again.',
  'channel.bad-address': () =>
    'This is no address on that network. Write a handle or a whole address.',
  'channel.bad-server': () => 'The server’s address begins with https:// and has a full name.',
  'channel.bad-delay': () => 'Give between 1 and 10,080 minutes.',
  'channel.bad-choice': () =>
    'An edition or section that was chosen no longer exists. Choose another.',
  'channel.posts-nothing': (a) => `Nothing goes to ${a.channel} by itself: a person posts there.`,
  'channel.refused': (a) =>
    a.reason
      ? `${a.channel} no longer takes our key: it has expired or was withdrawn. Connect the channel again with a new key, then try again. The network says: “${a.reason}”.`
      : `${a.channel} no longer takes our key: it has expired or was withdrawn. Connect the channel again with a new key, then try again.`,
  'channel.no-right': (a) =>
    a.reason
      ? `${a.channel} knows our key, but does not let us do this. Give us back that right on the network, then try again. The network says: “${a.reason}”.`
      : `${a.channel} knows our key, but does not let us do this. Give us back that right on the network, then try again.`,
  'channel.no-place': (a) =>
    `The place to write to on ${a.channel} does not exist, or no longer. Check its address in the settings, then try again.`,
  'channel.unknown-piece': (a) =>
    `The template names {${a.name}}, which nobody knows. Use the words that are offered.`,
  'channel.unsure': (a) =>
    `The line to ${a.channel} broke after sending. Look whether the message is there, then say so.`,
  'channel.wait': (a) => `${a.channel} asks to wait ${a.seconds} seconds.`,
  'channel.weak-secret': () =>
    'The signing key is too short. It begins with whsec_ and has at least 24 characters after that.',
};
