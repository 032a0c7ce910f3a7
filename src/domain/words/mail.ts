/** What the house writes to its staff. */
import type { MailModel } from '../mail.ts';

type Written = Omit<MailModel, 'to' | 'say' | 'publication'>;

/** What changed in somebody's account, and is told them whoever did it. */
export const ACCOUNT_CHANGES = [
  'password',
  'no-password',
  'totp-on',
  'totp-off',
  'passkey',
  'no-passkey',
  'recovery-codes',
  'mail',
  'key',
  'reset',
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

export interface MailWords {
  signIn(a: { publication: string; url: string; minutes: number }): Written;
  newMail(a: { publication: string; url: string; hours: number }): Written;
  invitation(a: {
    publication: string;
    by: string;
    role: string;
    url: string;
    days: number;
  }): Written;
  accountChanged(a: { publication: string; change: AccountChange; url: string }): Written;
  roles: Record<string, string>;
}

const fr: MailWords = {
  signIn: ({ publication, url, minutes }) => ({
    subject: `Entrer dans le Studio de ${publication}`,
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé à entrer dans le Studio avec cette adresse.',
      `Le lien sert une fois et reste ouvert ${minutes} minutes.`,
    ],
    button: { text: 'Ouvrir la page d’entrée', url },
    foot: 'Si ce n’était pas vous, laissez ce message\u00a0: sans le lien, personne n’entre.',
  }),
  newMail: ({ publication, url, hours }) => ({
    subject: `Une nouvelle adresse pour le Studio de ${publication}`,
    paragraphs: [
      `Quelqu’un, sans doute vous, veut entrer dans le Studio de ${publication} avec cette adresse.`,
      `Elle comptera quand vous l’aurez confirmée. Le lien reste ouvert ${hours} heures.`,
    ],
    button: { text: 'Confirmer cette adresse', url },
    foot: 'Si ce n’était pas vous, laissez ce message\u00a0: rien ne changera.',
  }),
  invitation: ({ publication, by, role, url, days }) => ({
    subject: `${publication} vous ouvre son Studio`,
    paragraphs: [
      `${by} vous invite à rejoindre l’équipe de ${publication}. Votre rôle\u00a0: ${role}.`,
      `Le lien est pour vous seul et reste ouvert ${days} jours.`,
    ],
    button: { text: 'Rejoindre l’équipe', url },
    foot: 'Si vous ne connaissez pas cette publication, laissez ce message\u00a0: il ne se passera rien.',
  }),
  accountChanged: ({ publication, change, url }) => ({
    subject: `Votre compte au Studio de ${publication} a changé`,
    paragraphs: [changesFr[change]],
    button: { text: 'Voir mon compte', url },
    foot: 'Si ce n’était pas vous, prévenez tout de suite un propriétaire de la publication\u00a0: il peut fermer vos sessions et vous faire un nouveau lien.',
  }),
  roles: {
    owner: 'propriétaire',
    editor: 'rédaction en chef',
    author: 'auteur ou autrice',
    translator: 'traduction',
    checker: 'vérification',
    moderator: 'modération',
  },
};

const changesFr: Record<AccountChange, string> = {
  password: 'Un nouveau mot de passe a été choisi, et les autres sessions ont été fermées.',
  'no-password': 'Le mot de passe a été retiré.',
  'totp-on': 'Un code à six chiffres est désormais demandé à l’entrée.',
  'totp-off': 'Le code à six chiffres n’est plus demandé à l’entrée.',
  passkey: 'Une clé d’accès a été ajoutée.',
  'no-passkey': 'Une clé d’accès a été retirée.',
  'recovery-codes': 'De nouveaux codes de secours ont été faits\u202f; les anciens ne valent plus.',
  mail: 'L’adresse électronique du compte a été changée pour une autre.',
  key: 'Une clé de l’API a été faite en votre nom.',
  reset:
    'Un propriétaire a remis votre compte à zéro\u00a0: mot de passe, code et clés d’accès ne valent plus.',
};

const en: MailWords = {
  signIn: ({ publication, url, minutes }) => ({
    subject: `Enter the Studio of ${publication}`,
    paragraphs: [
      'Somebody, probably you, asked to enter the Studio with this address.',
      `The link works once and stays open for ${minutes} minutes.`,
    ],
    button: { text: 'Open the way in', url },
    foot: 'If it was not you, leave this message alone: without the link nobody gets in.',
  }),
  newMail: ({ publication, url, hours }) => ({
    subject: `A new address for the Studio of ${publication}`,
    paragraphs: [
      `Somebody, probably you, wants to enter the Studio of ${publication} with this address.`,
      `It counts once you have confirmed it. The link stays open for ${hours} hours.`,
    ],
    button: { text: 'Confirm this address', url },
    foot: 'If it was not you, leave this message alone: nothing will change.',
  }),
  invitation: ({ publication, by, role, url, days }) => ({
    subject: `${publication} opens its Studio to you`,
    paragraphs: [
      `${by} invites you to join the staff of ${publication}. Your role: ${role}.`,
      `The link is for you alone and stays open for ${days} days.`,
    ],
    button: { text: 'Join the staff', url },
    foot: 'If you do not know this publication, leave this message alone: nothing will happen.',
  }),
  accountChanged: ({ publication, change, url }) => ({
    subject: `Your account at the Studio of ${publication} has changed`,
    paragraphs: [changesEn[change]],
    button: { text: 'See my account', url },
    foot: 'If it was not you, tell an owner of the publication at once: they can end your sessions and make you a new link.',
  }),
  roles: {
    owner: 'owner',
    editor: 'editor',
    author: 'author',
    translator: 'translator',
    checker: 'checker',
    moderator: 'moderator',
  },
};

const changesEn: Record<AccountChange, string> = {
  password: 'A new password was chosen, and the other sessions were ended.',
  'no-password': 'The password was taken away.',
  'totp-on': 'A six-digit code is now asked for at the door.',
  'totp-off': 'The six-digit code is no longer asked for at the door.',
  passkey: 'A passkey was added.',
  'no-passkey': 'A passkey was taken away.',
  'recovery-codes': 'New recovery codes were made; the old ones no longer work.',
  mail: 'The mail address of the account was changed to another.',
  key: 'A key of the API was made in your name.',
  reset: 'An owner reset your account: its password, code and passkeys no longer work.',
};

export const mailWords = (say: 'fr' | 'en'): MailWords => (say === 'fr' ? fr : en);
