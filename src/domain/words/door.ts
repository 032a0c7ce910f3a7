/** What the door of the Studio says. */
export interface DoorWords {
  signInTitle: string;
  signInText: string;
  signInButton: string;
  spentTitle: string;
  spentText: string;
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
  needLinkTitle: 'The Studio',
  needLinkText: 'A personal link leads in: recto staff add your@address gives one.',
};

/** French for those whose browser prefers it, English for all others. */
export function doorWords(acceptLanguage: string): DoorWords & { lang: 'fr' | 'en' } {
  const isFrench = /^\s*fr\b/i.test(acceptLanguage);
  return isFrench ? { ...fr, lang: 'fr' } : { ...en, lang: 'en' };
}
