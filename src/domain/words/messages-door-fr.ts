import type { Message } from './message.ts';

/** Refusals at the door of the Studio, of its people and its keys, in French. */
export const doorFr: Readonly<Record<string, Message>> = {
  'door.busy': () => 'Beaucoup de monde entre en ce moment. Recommencez dans quelques secondes.',
  'door.code-over': () => 'Le temps de ce code est passé. Recommencez depuis l’entrée.',
  'door.not-recent': () =>
    'Pour cela, il faut redire qui vous êtes\u00a0: votre dernière entrée date de plus d’un quart d’heure.',
  'door.passkey-known': () => 'Cette clé d’accès est déjà enregistrée.',
  'door.passkey-needs-name': () =>
    'Les clés d’accès ne fonctionnent pas à une adresse en chiffres. Ouvrez le Studio par son nom, ou par localhost.',
  'door.passkey-refused': () =>
    'Cette clé d’accès n’a pas été reconnue. Recommencez, ou entrez autrement.',
  'door.passkey-unknown': () => 'Vous n’avez pas de clé d’accès de ce nom.',
  'door.password-known': () =>
    'Ce mot de passe tient presque tout entier dans votre nom ou votre adresse. Prenez quelques mots sans rapport.',
  'door.password-long': () => 'Ce mot de passe dépasse 200 caractères. Raccourcissez-le.',
  'door.password-plain': () =>
    'Ce mot de passe répète presque toujours les mêmes signes. Prenez quelques mots différents.',
  'door.password-short': (a) =>
    `Il faut au moins ${a.least} caractères. Quelques mots à la suite font un bon mot de passe.`,
  'door.too-many': () =>
    'Trop d’essais pour le moment. Attendez un quart d’heure, ou entrez par une clé d’accès ou par un lien reçu par courriel.',
  'door.totp-is-off': () =>
    'Le code à six chiffres n’est pas demandé\u00a0: il n’y a pas de codes de secours.',
  'door.totp-is-on': () => 'Le code à six chiffres est déjà demandé. Retirez-le d’abord.',
  'door.wrong-code': () =>
    'Ce code ne convient pas, ou il a déjà servi. Attendez le suivant, ou prenez un code de secours.',
  'door.wrong-password': () =>
    'L’adresse ou le mot de passe ne convient pas. Recommencez, ou demandez un lien par courriel.',
  'invitation.exists': (a) =>
    `Une invitation attend déjà ${a.mail}. Renvoyez-la, ou retirez-la d’abord.`,
  'invitation.over': () =>
    'Cette invitation a été prise, retirée, ou a expiré. Demandez-en une autre à qui vous a invité.',
  'invitation.unknown': () => 'Cette invitation n’attend plus personne.',
  'key.no-name': () => 'Donnez un nom à la clé\u00a0: ce à quoi elle sert.',
  'key.unknown': () => 'Cette clé n’existe pas, ou ne vaut déjà plus.',
  'key.unknown-scope': (a) =>
    `Une clé ne peut pas recevoir ce droit (${a.scope}). Choisissez dans la liste.`,
  'mail.refused': (a) => `Le serveur de courrier refuse ce message pour de bon (${a.reason}).`,
  'mail.unavailable': (a) =>
    `Le serveur de courrier ne répond pas (${a.reason}). Le message sera retenté.`,
  'session.unknown': () => 'Cette session n’est pas à vous, ou elle a déjà pris fin.',
  'set-up.bad-zone': (a) =>
    `«\u00a0${a.zone}\u00a0» n’est pas un fuseau horaire. Exemples\u00a0: Europe/Paris, Africa/Dakar.`,
  'set-up.done': () => 'Cette publication est déjà en place. Entrez dans le Studio.',
  'set-up.no-edition': () => 'Choisissez au moins une langue pour la publication.',
  'set-up.no-name': () => 'Donnez un nom à la publication.',
  'set-up.wrong-key': () =>
    'Cette clé d’installation ne convient pas. Recopiez celle que le terminal du serveur a écrite.',
  'staff.last-owner': () =>
    'C’est la dernière personne propriétaire de la publication. Nommez-en une autre d’abord.',
  'staff.no-name': () => 'Donnez un nom\u00a0: c’est ainsi que l’équipe vous connaîtra.',
  'staff.unknown-id': () => 'Cette personne n’est pas, ou n’est plus, de l’équipe.',
};
