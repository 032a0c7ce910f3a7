import type { Message } from './message.ts';

/** What refusals about the settings of the newsroom say in English. */
export const settingsMessagesEn: Readonly<Record<string, Message>> = {
  'author.has-articles': (a) =>
    `${a.name} has signed articles. Merge this name with another; the articles go with it.`,
  'author.no-name': () => 'An author needs a name. Write the one that stands in the byline.',
  'author.no-staff': () =>
    'This person is not on the staff, or no longer. Choose another, or nobody.',
  'author.same': (a) => `${a.name} is that author already. Choose another one to merge with.`,
  'author.slug-taken': (a) => `The address “${a.slug}” belongs to ${a.name}. Choose another.`,
  'author.unknown': (a) => `There is no author ${a.id}.`,
  'edition.exists': (a) =>
    `There is an edition “${a.lang}” already. Open it again if it was laid aside, or take another language.`,
  'edition.last': () => 'This is the only open edition. Add another before you lay this one aside.',
  'edition.no-locale': (a) =>
    `“${a.locale}” is no known usage. Write fr-FR, en-GB or ar, for example.`,
  'edition.no-title': () => 'An edition needs a title: the one at the head of its pages.',
  'edition.no-zone': (a) => `“${a.zone}” is no known time zone. Write Europe/Paris, for example.`,
  'menu.no-label': () => 'A menu item needs a name. Write what readers will see.',
  'menu.no-target': (a) =>
    `“${a.label}” leads to something that is not in this edition. Choose another.`,
  'page.too-deep': (a) =>
    `“${a.name}” cannot go so deep: a page stands under another, no further down.`,
  'publication.missing': () => 'There is no publication here yet. Set one up first.',
  'redirect.bad-from': (a) =>
    `“${a.from}” is no old address. Write what follows the name of the site, such as /2019/03/title.`,
  'redirect.bad-target': (a) =>
    `“${a.to}” is no address to lead to. Write /en/title, or an address with https://.`,
  'redirect.loop': (a) => `${a.from} would lead to itself. Choose another place to lead to.`,
  'redirect.own-place': (a) => `${a.from} belongs to the site itself. Choose another address.`,
  'redirect.page-there': (a) =>
    `There is a page at ${a.from}. Change its address first; the redirect then makes itself.`,
  'redirect.unknown': () => 'This redirect is no longer there. Reload the list.',
  'section.has-twin': (a) =>
    `“${a.name}” is the translation of this section in this edition already. Unlink it first.`,
  'section.no-name': () => 'A section needs a name. Write it as it will be shown.',
  'section.not-empty': (a) =>
    `“${a.name}” holds ${a.count} articles. Choose the section that they go to.`,
  'section.other-edition': () =>
    'Articles must stay in their edition. Choose another section of the same edition.',
  'section.slug-taken': (a) =>
    `Another section already has the address “${a.slug}”. Choose another.`,
  'section.too-deep': (a) =>
    `“${a.name}” cannot go so deep: a section stands under another, no further down.`,
  'section.unknown': (a) => `There is no section ${a.id}.`,
  'settings.address': (a) =>
    `“${a.value}” is no address to lead to. Write /en/page, or an address with https://.`,
  'settings.blocks': () =>
    'A block of the front page is unknown or stands there twice. Reload the page and try again.',
  'settings.colour': (a) =>
    `“${a.value}” is no colour that is understood here. Write it like this: #b5351a.`,
  'settings.contact': (a) =>
    `“${a.value}” is no address on that network. Give the whole address, or the name used there.`,
  'settings.date': (a) => `“${a.value}” is no date. Write it like this: 2027-06-30.`,
  'settings.mail': (a) => `“${a.value}” is not a mail address.`,
  'settings.no-name': () => 'The publication needs a name.',
  'settings.no-picture': () => 'This file is no picture of the library. Choose another.',
  'settings.no-such-rule': (a) =>
    `The linter does not know “${a.value}”. Reload the page and try again.`,
  'settings.page-size': () => 'A page of a list shows 5 to 100 articles.',
  'settings.security-contact': (a) =>
    `Nobody can be reached by “${a.value}”. Give a mail address, or a page with https://.`,
  'settings.trust-line': (a) =>
    `“${a.value}” is no line of trust.txt. Write belongto=https://association.example, for example.`,
  'settings.year': () => 'The founding year is between 1500 and this year.',
  'tag.has-twin': (a) =>
    `“${a.name}” is the translation of this subject in this edition already. Unlink it first.`,
  'tag.no-name': () => 'A subject needs a name.',
  'tag.other-edition': () =>
    'Articles must stay in their edition. Choose another subject of the same edition.',
  'tag.slug-taken': (a) =>
    `Another subject already has the address “${a.slug}”. Choose another, or merge the two.`,
  'tag.unknown': (a) => `There is no subject ${a.id}.`,
  'fediverse.answered': (a) => `${a.host} answered ${a.status}.`,
  'fediverse.no-host': () =>
    'Type the name of a server, such as mastodon.example, or the address of somebody there.',
  'press.no-page': () => 'This page was not added yet.',
  'press.page-exists': () =>
    'This edition has this page already. Open it, or put it in the bin first.',
  'reply-request.bad-mail': () => 'This mail address does not seem complete.',
  'reply-request.no-article': () => 'We did not find this article. Copy its whole address.',
  'reply-request.no-name': () => 'Say your name.',
  'reply-request.no-passage': () => 'Copy the words of the article that you reply to.',
  'reply-request.not-found': () => 'This request was settled already, or it is not there.',
  'reply-request.too-long': () => 'This reply is longer than 12,000 characters. Shorten it.',
  'reply-request.too-many': () =>
    'Several requests have just come from your network. Try again in a quarter of an hour.',
  'reply-request.too-short': () => 'Write your reply, in one sentence at least.',
};
