/** What the door of the Studio says. */
export interface DoorWords {
  signInTitle: string;
  signInText: string;
  signInButton: string;
  spentTitle: string;
  spentText: string;
  deskTitle: string;
  signedInAs: (name: string, role: string) => string;
  soon: string;
  articles: string;
  states: Record<string, string>;
  signOut: string;
  needLinkTitle: string;
  needLinkText: string;
}

const fr: DoorWords = {
  signInTitle: 'Entrer dans le Studio',
  signInText: 'Ce lien sert une seule fois. Appuyez pour entrer sur cet appareil.',
  signInButton: 'Entrer',
  spentTitle: 'Ce lien a déjà servi',
  spentText:
    'Il a été utilisé, ou il a plus d’un jour. Demandez-en un autre\u00a0: recto staff reset votre@adresse.',
  deskTitle: 'Le bureau',
  signedInAs: (name, role) => `${name}, ${role}`,
  soon: 'L’atelier d’écriture n’est pas encore dans cette version\u00a0; voici où en sont les articles.',
  articles: 'Articles',
  states: {
    draft: 'Brouillon',
    'in-review': 'En relecture',
    scheduled: 'Programmé',
    published: 'Paru',
    unpublished: 'Dépublié',
  },
  signOut: 'Sortir',
  needLinkTitle: 'Le Studio',
  needLinkText:
    'On y entre par un lien personnel\u00a0: recto staff add votre@adresse en donne un.',
};

const en: DoorWords = {
  signInTitle: 'Enter the Studio',
  signInText: 'This link works once. Press to enter on this device.',
  signInButton: 'Enter',
  spentTitle: 'This link was used already',
  spentText:
    'It was used, or it is more than a day old. Ask for another: recto staff reset your@address.',
  deskTitle: 'The desk',
  signedInAs: (name, role) => `${name}, ${role}`,
  soon: 'The writing room is not in this version yet; here is how the articles stand.',
  articles: 'Articles',
  states: {
    draft: 'Draft',
    'in-review': 'In review',
    scheduled: 'Scheduled',
    published: 'Published',
    unpublished: 'Unpublished',
  },
  signOut: 'Leave',
  needLinkTitle: 'The Studio',
  needLinkText: 'A personal link leads in: recto staff add your@address gives one.',
};

/** French for those whose browser prefers it, English for all others. */
export function doorWords(acceptLanguage: string): DoorWords & { lang: 'fr' | 'en' } {
  const isFrench = /^\s*fr\b/i.test(acceptLanguage);
  return isFrench ? { ...fr, lang: 'fr' } : { ...en, lang: 'en' };
}
