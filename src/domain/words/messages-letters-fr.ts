import type { Message } from './message.ts';

/** Refusals about letters, mailings and questions. */
export const lettersMessagesFr: Readonly<Record<string, Message>> = {
  'hook.bad-signature': () => 'La signature de cet avis n’est pas la bonne.',
  'letter.bad-hour': () => 'L’heure s’écrit en heures et minutes, comme 07:00.',
  'letter.bad-mail': () =>
    'Cette adresse est incomplète. Il faut un nom, une arobase et un domaine.',
  'letter.choose-one': () => 'Choisissez au moins une lettre.',
  'letter.link-over': () => 'Ce lien ne vaut plus. Demandez-en un autre.',
  'letter.no-name': () => 'Donnez un nom à la lettre.',
  'letter.not-found': () => 'Cette lettre n’existe plus.',
  'letter.slug-taken': () => 'Une autre lettre de cette édition a déjà cette adresse.',
  'letter.too-many': () =>
    'Trop de demandes viennent de cet endroit. Revenez dans un quart d’heure.',
  'mailing.changed-since': () =>
    'Quelqu’un a changé cette lettre depuis que vous l’avez ouverte. Rechargez-la, puis reprenez.',
  'mailing.empty': () => 'La lettre est vide. Gardez un article ou écrivez quelques mots.',
  'mailing.no-hour': () => 'Choisissez une heure de départ.',
  'mailing.no-subject': () => 'La lettre n’a pas d’objet. Donnez-lui-en un.',
  'mailing.not-found': () => 'Cet envoi n’existe pas.',
  'mailing.not-sent': () => 'On ne rectifie que ce qui est parti.',
  'mailing.past-hour': () => 'Cette heure est passée. Choisissez-en une à venir.',
  'mailing.wrong-state': () =>
    'La lettre a avancé entre-temps, et cela ne peut plus se faire. Regardez où elle en est.',
  'question.answered-privately': () => 'La réponse est partie par courriel et ne se reprend plus.',
  'question.changed-since': () =>
    'Quelqu’un a touché à cette question entre-temps. Rechargez-la, puis reprenez.',
  'question.no-answer': () => 'La réponse est vide. Écrivez quelques mots.',
  'question.nobody-left': () =>
    'La personne qui demandait est partie. Répondez dans la lettre ou en public.',
  'question.not-found': () => 'Cette question n’existe plus.',
  'question.too-many': () => 'Cinq questions sont déjà arrivées de vous. Revenez dans une heure.',
  'question.too-short': () =>
    'La question est trop courte pour être comprise. Ajoutez quelques mots.',
};
