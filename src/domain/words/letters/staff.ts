/** What the house writes to its editors about letters. */
import type { MailModel } from '../../mail.ts';
import type { WhyNot } from '../../mailing.ts';

/** A restore is seen by who does it, and on the desk. */
export type EditorNotice = Exclude<WhyNot, 'restored'> | 'short' | 'reminder' | 'proposed';

type Written = Omit<MailModel, 'to' | 'say' | 'publication'>;

interface NoticeArgs {
  what: EditorNotice;
  letter: string;
  number: number;
  url: string;
  recipients: number;
  accepted: number;
  refused: number;
  unknown: number;
}

export interface LetterMailWords {
  notice(a: NoticeArgs): Written;
}

const FOOT_FR = 'Ce message va à celles et ceux qui peuvent envoyer la lettre.';
const FOOT_EN = 'This message goes to those who may send the letter.';

const fr: LetterMailWords = {
  notice(a) {
    const title = `${a.letter}, nº\u00a0${a.number}`;
    const button = { text: 'Ouvrir la lettre', url: a.url };
    const say = (subject: string, ...paragraphs: string[]): Written => ({
      subject,
      paragraphs,
      button,
      foot: FOOT_FR,
    });
    switch (a.what) {
      case 'short':
        return say(
          `${title}\u00a0: tous ne l’ont pas reçue`,
          `Sur ${a.recipients} destinataires, ${a.accepted} envois sont acceptés, ${a.refused} refusés et ${a.unknown} inconnus.`,
          'Un envoi inconnu a été remis sans réponse du serveur. Il n’est jamais renvoyé de lui-même\u00a0: c’est à vous d’en décider.',
        );
      case 'not-approved':
        return say(
          `${title} n’est pas partie`,
          'Son heure est passée et personne n’a donné son accord. Rien n’a été envoyé.',
        );
      case 'no-server':
        return say(
          `${title} n’est pas partie`,
          'Aucun serveur de courriel n’est réglé (SMTP_URL). Rien n’a été envoyé.',
        );
      case 'nobody':
        return say(`${title} n’est pas partie`, 'Personne n’est encore abonné à cette lettre.');
      case 'reminder':
        return say(
          `${title} attend votre accord`,
          'Sans accord à son heure, rien ne partira et la raison sera écrite dans le Studio.',
        );
      case 'proposed':
        return say(
          `${title} est proposée`,
          'Elle s’est composée avec la semaine. À vous de la reprendre, puis de donner votre accord.',
        );
    }
  },
};

const en: LetterMailWords = {
  notice(a) {
    const title = `${a.letter}, no. ${a.number}`;
    const button = { text: 'Open the letter', url: a.url };
    const say = (subject: string, ...paragraphs: string[]): Written => ({
      subject,
      paragraphs,
      button,
      foot: FOOT_EN,
    });
    switch (a.what) {
      case 'short':
        return say(
          `${title}: not everybody received it`,
          `Of ${a.recipients} recipients, ${a.accepted} mails were accepted, ${a.refused} refused and ${a.unknown} are unknown.`,
          'An unknown mail was handed over and the server never answered. It is not sent again by itself: that is for you to decide.',
        );
      case 'not-approved':
        return say(
          `${title} has not left`,
          'Its hour has passed and nobody approved it. Nothing was sent.',
        );
      case 'no-server':
        return say(`${title} has not left`, 'No mail server is set (SMTP_URL). Nothing was sent.');
      case 'nobody':
        return say(`${title} has not left`, 'Nobody is subscribed to this letter yet.');
      case 'reminder':
        return say(
          `${title} waits for your approval`,
          'Without it at its hour nothing will leave, and the reason will stand in the Studio.',
        );
      case 'proposed':
        return say(
          `${title} is proposed`,
          'It composed itself from the week. Go over it, then approve it.',
        );
    }
  },
};

export const letterMailWords = (say: 'fr' | 'en'): LetterMailWords => (say === 'fr' ? fr : en);
