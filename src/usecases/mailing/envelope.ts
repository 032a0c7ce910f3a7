import type { Letter } from '../../domain/letter.ts';
import type { LetterModel } from '../../domain/letter-models.ts';
import type { LetterCopy, LetterOnItsWay, SetLetter } from '../../domain/letter-post.ts';
import type { MailSettings } from '../../domain/mail-settings.ts';
import type { Mailing } from '../../domain/mailing.ts';
import { stopPath } from '../../domain/urls.ts';
import type { Claimed } from '../../storage/deliveries.ts';
import { askUrl } from '../question/ask-token.ts';
import type { MailingDeps } from './deps.ts';
import { returnPath } from './return-path.ts';

export interface Envelope {
  onItsWay: LetterOnItsWay;
  copyOf(one: Claimed & { stopKey: string }, set: SetLetter): LetterCopy;
}

/** Everything around the letter itself: who it comes from, where it returns to, how it is left. */
export function envelopeOf(
  deps: Pick<MailingDeps, 'origin' | 'post' | 'sealer' | 'clock'>,
  of: { mailing: Mailing; letter: Letter; model: LetterModel; settings: MailSettings },
): Envelope {
  const { mailing, letter, model, settings } = of;
  const fromMail = letter.senderMail || (deps.post?.defaultSender ?? '');
  const host = fromMail.slice(fromMail.lastIndexOf('@') + 1);
  const { bounceHost } = settings;
  return {
    onItsWay: {
      subject: model.subject,
      fromName: letter.senderName || model.publication,
      fromMail,
      replyTo: letter.replyTo,
      listId: `${letter.slug}.${model.lang}.${new URL(deps.origin).hostname}`,
      listName: letter.name,
      date: deps.clock(),
      dkim: settings.isSigning
        ? {
            host,
            selector: settings.dkimSelector,
            privateKey: deps.sealer.open(settings.dkimPrivate, 'dkim'),
          }
        : null,
    },
    copyOf(one, set) {
      const isSupporter = one.audience === 'supporters';
      return {
        to: one.mail,
        set,
        messageId: `${mailing.id}.${one.position}`,
        returnPath: bounceHost
          ? returnPath(
              { mailingId: mailing.id, position: one.position, secret: mailing.secret },
              bounceHost,
            )
          : fromMail,
        stopUrl: deps.origin + stopPath(model.lang, one.stopKey),
        stopMail: bounceHost ? `stop+${one.stopKey}@${bounceHost}` : null,
        askUrl: isSupporter
          ? askUrl(deps, { readerId: one.readerId, lang: model.lang })
          : model.questionsUrl,
      };
    },
  };
}
