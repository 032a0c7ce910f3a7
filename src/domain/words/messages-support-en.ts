import type { Message } from './message.ts';

/** Refusals around readers, support and platforms, in English. */
export const supportMessagesEn: Readonly<Record<string, Message>> = {
  'pledge.bad-months': (a) => `Count between 1 and ${a.most} months.`,
  'pledge.not-by-hand': () =>
    'This support comes from a platform: that is where it stops or changes.',
  'pledge.unknown': () => 'There is no support of that number.',
  'platform.down': (a) =>
    `${a.platform} does not answer at the moment. Nothing is lost: we try again by ourselves.`,
  'platform.no-campaign': () =>
    'This key leads to no Patreon campaign. Check that it is of the account that receives.',
  'platform.not-tied': (a) => `${a.platform} is not tied. Tie it first, with its keys.`,
  'platform.other-person': () =>
    'This account is linked to another address here already. Write to us: we can join the two.',
  'platform.refused': (a) =>
    `${a.platform} refuses these keys (${a.reason}). Copy them from its site again.`,
  'reader.bad-mail': () => 'This address looks incomplete. Write it like you@example.org.',
  'reader.link-spent': () => 'This link was used already, or it is too old. Ask for another.',
  'reader.long-name': (a) => `This name has more than ${a.most} characters. Shorten it.`,
  'reader.no-such-language': () => 'Choose one of the languages on offer.',
  'support.bad-link': (a) => `The link “${a.text}” has to begin with https:// and be complete.`,
  'support.no-heading': () =>
    'Give the box a heading before it is shown: it is what people read first.',
  'tier.bad-currency': (a) => `“${a.currency}” is not a currency. Write three letters, like EUR.`,
  'tier.key-taken': (a) => `Another level is called “${a.key}” already.`,
  'tier.no-name': () => 'Give the level a name, in one language at least.',
  'tier.unknown': () => 'This level is not there any more. Choose another one.',
};
