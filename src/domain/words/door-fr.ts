import type { DoorWords } from './door.ts';

export const doorWordsFr: DoorWords = {
  signIn: {
    title: 'Entrer dans le Studio',
    passkey: 'Entrer avec une clé d’accès',
    passkeyBusy: 'Votre appareil demande qui vous êtes…',
    passkeyFailed: 'Rien n’est venu de votre appareil. Recommencez, ou entrez autrement.',
    or: 'ou',
    mail: 'Adresse électronique',
    password: 'Mot de passe',
    passwordHint: 'Laissez vide si vous préférez un lien.',
    enter: 'Entrer',
    sendLink: 'Recevoir un lien par courriel',
    again: 'Redites qui vous êtes, pour continuer ce que vous faisiez.',
  },
  link: {
    title: 'Entrer dans le Studio',
    text: 'Ce lien sert une seule fois. Appuyez pour entrer sur cet appareil.',
    enter: 'Entrer',
  },
  sent: {
    title: 'Regardez votre courrier',
    text: (minutes) =>
      `Si cette adresse est celle de quelqu’un de l’équipe, un lien vient de partir. Il reste ouvert ${minutes} minutes.`,
    nothing:
      'Rien n’arrive\u202f? Vérifiez l’adresse et le dossier des indésirables, puis recommencez.',
    back: 'Revenir à l’entrée',
  },
  code: {
    title: 'Encore un code',
    text: 'Donnez les six chiffres de votre application, ou un de vos codes de secours.',
    code: 'Code',
    enter: 'Entrer',
    back: 'Recommencer depuis l’entrée',
  },
  spent: {
    title: 'Ce lien a déjà servi',
    text: 'Il a été utilisé, ou son temps est passé. Demandez-en un autre\u00a0: à l’entrée, ou par recto staff reset votre@adresse sur le serveur.',
    back: 'Aller à l’entrée',
  },
  join: {
    title: (publication) => `Rejoindre ${publication}`,
    text: (role) => `Une place vous attend dans l’équipe. Votre rôle\u00a0: ${role}.`,
    name: 'Votre nom, tel que l’équipe le verra',
    enter: 'Rejoindre et entrer',
    overTitle: 'Cette invitation n’est plus ouverte',
    overText:
      'Elle a été prise, retirée, ou son temps est passé. Demandez-en une autre à qui vous a invité.',
  },
  newMail: {
    title: 'Une nouvelle adresse',
    text: (mail) => `Vous entrerez désormais dans le Studio avec ${mail}.`,
    enter: 'Confirmer cette adresse',
    doneTitle: 'L’adresse est changée',
    doneText: 'L’ancienne adresse en est prévenue.',
    back: 'Aller à mon compte',
  },
  setUp: {
    waitingTitle: 'Une publication se prépare ici',
    waitingText:
      'Personne ne l’a encore mise en place. La clé d’installation est dans le terminal du serveur\u202f; un lien y est écrit aussi.',
    key: 'Clé d’installation',
    go: 'Continuer',
    title: 'Mettre la publication en place',
    text: 'Tout pourra être changé ensuite dans le Studio.',
    publication: 'Nom de la publication',
    language: 'Langue principale',
    others: 'Aussi en',
    othersHint: 'Chaque langue a son édition, avec ses articles. On peut en ajouter plus tard.',
    zone: 'Fuseau horaire',
    zoneHint: 'Celui des dates et des parutions programmées.',
    you: 'Vous, propriétaire de la publication',
    name: 'Votre nom',
    mail: 'Votre adresse électronique',
    mailHint: 'Pour entrer dans le Studio. Elle n’est jamais publiée.',
    enter: 'Créer la publication et entrer',
  },
  problem: 'À revoir',
};
