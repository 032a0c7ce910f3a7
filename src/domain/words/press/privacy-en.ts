/** The privacy page in English, from what the house keeps as it is set up. */
import { h2, li, link, p, ul } from '../../document/build.ts';
import type { NodeJson } from '../../document/types.ts';
import type { PressFacts } from '../../press.ts';

const list = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

export const privacyEn =
  (to: (path: string) => string) =>
  ({ name, press, contactMail, stored }: PressFacts): NodeJson[] => {
    const { days, comments, letters, platforms, hasAccounts, isFollowable } = stored;
    const { takesQuestions, keepsEchoes } = stored;
    return [
      p(
        `${press.publisher || 'TK name and legal form'} is responsible for what ${name} keeps. For any question: ${contactMail || 'TK mail address'}.`,
      ),
      h2('Reading'),
      p(
        'Reading this site leaves nothing by which you could be recognised: no cookie, no tool that measures audiences, no typeface or picture from elsewhere. We count how often each article is read on each day: a number, and nobody in it. A video or a message of another site is loaded only if you ask for it; that site then follows its own rules.',
      ),
      ...(hasAccounts
        ? [
            h2('Signing in'),
            p(
              `Your mail address, your name if you give it, your language, and the name of the browser of each session. One cookie keeps you signed in, for ${days.session} days at most. There is no password: a link comes by mail.`,
            ),
          ]
        : []),
      ...(platforms.length > 0
        ? [
            h2('Supporting'),
            p(
              `You pay at ${list(platforms)}: your card does not pass through us. We are told your mail address, the sum, the date, and whether the support goes on. Receipts are kept as long as bookkeeping demands, without your name if you erase your account.`,
            ),
          ]
        : []),
      ...(takesQuestions
        ? [
            h2('Asking us a question'),
            p(
              'A question that you ask as a supporter is kept with your mail address, and with your name if you wish to be named. If you erase your account, it stays without anything that leads to you.',
            ),
          ]
        : []),
      ...(letters.length > 0
        ? [
            h2('Our letters'),
            p(
              `For ${list(letters.map((letter) => `“${letter}”`))} we keep your mail address and the day on which you confirmed it. An address that is not confirmed is not kept. Of each sending we keep whether your mail server took it. Our letters have no spying picture and no counted link: we do not know whether you read them. Each ends with a link that stops it.`,
            ),
          ]
        : []),
      ...(isFollowable
        ? [
            h2('Following us from another server'),
            p(
              'If you follow us from Mastodon or a server like it, we keep the public address of your account for as long as you follow us. Your replies to our articles are read like comments, and may appear with your name and a link to them; our answer names you and goes to your server. What you take back there is gone here.',
            ),
            ...(keepsEchoes
              ? [
                  p(
                    'If you like an article or pass it on, we keep the public address of your account with it, so that you count once: we show numbers only. It is deleted when you take that back.',
                  ),
                ]
              : []),
          ]
        : []),
      ...(comments.mode === 'closed'
        ? []
        : [
            h2('Commenting'),
            p(
              `Your name, your text, your site if you give it: these are published. Your mail address never is. A hash of your network address, from which it cannot be found again, serves for ${days.commentMark} days to stop abuse. An unwanted comment is deleted after ${days.spam} days. If you report a comment, your reasons are kept for ${days.commentMark} days. Who abuses the comments may be banned: their name and what they are known by, a hash of the mail address or a page, are then kept until the ban is lifted.`,
            ),
          ]),
      h2('Writing to us'),
      p(
        `A reported error, a reply: we keep your words and the address that you give. Once the request is settled, your name and address are deleted after ${days.message} days.`,
      ),
      h2('Against abuse'),
      p(
        'So that no program fills in our forms, we count tries by network address, under a hash, for a day at most. Our host may keep records of its own: TK for how long.',
      ),
      h2('Where your data are'),
      p(
        `With ${press.host || 'TK name and country of the host'}. We neither sell nor give them to anybody. TK who carries our mail.`,
      ),
      h2('Your rights'),
      ul(
        ...(hasAccounts
          ? [
              li(
                'From ',
                link('your account', to('account')),
                ': see what we keep, take it along, erase it.',
              ),
            ]
          : []),
        li('By mail: the same, and have what is wrong corrected. We answer within a month.'),
        li(
          'You can complain to your data protection authority; in France that is the CNIL, ',
          link('cnil.fr', 'https://www.cnil.fr'),
          '.',
        ),
      ),
    ];
  };
