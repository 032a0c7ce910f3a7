/** What is said in the Studio of each thing that happened around a reader's support. */

export interface SupporterLogWords {
  lang: 'fr' | 'en';
  started: (a: { platform: string; amount: string; tier: string }) => string;
  goesOn: (a: { platform: string; amount: string; until: string }) => string;
  paused: (a: { platform: string }) => string;
  ended: (a: { platform: string; until: string }) => string;
  late: (a: { platform: string }) => string;
  linked: (a: { platform: string }) => string;
  checked: (a: { platform: string }) => string;
  checkFailed: (a: { platform: string }) => string;
  given: (a: { amount: string; note: string; by: string }) => string;
  handEnded: (a: { by: string }) => string;
  receipt: (a: { number: number; amount: string }) => string;
  merged: (a: { mail: string; by: string }) => string;
  parted: (a: { mail: string; by: string }) => string;
  theHouse: string;
  theReader: string;
  platforms: Record<string, string>;
  intervals: Record<'month' | 'year' | 'once', string>;
}

const NAMES = {
  stripe: 'Stripe',
  patreon: 'Patreon',
  buymeacoffee: 'Buy Me a Coffee',
  kofi: 'Ko-fi',
  liberapay: 'Liberapay',
};

const fr: SupporterLogWords = {
  lang: 'fr',
  started: ({ platform, amount, tier }) =>
    `${platform}\u00a0: soutien commencé, ${amount}${tier === '' ? '' : ` (${tier})`}`,
  goesOn: ({ platform, amount, until }) =>
    `${platform}\u00a0: ${amount}${until === '' ? ', à jour' : `, ouvert jusqu’au ${until}`}`,
  paused: ({ platform }) => `${platform}\u00a0: en pause`,
  ended: ({ platform, until }) =>
    `${platform}\u00a0: soutien terminé${until === '' ? '' : `, ouvert jusqu’au ${until}`}`,
  late: ({ platform }) => `${platform}\u00a0: avis arrivé en retard, sans effet`,
  linked: ({ platform }) => `Compte ${platform} relié`,
  checked: ({ platform }) => `${platform} vérifié`,
  checkFailed: ({ platform }) =>
    `${platform} n’a pas répondu à la vérification\u202f; rien n’a changé`,
  given: ({ amount, note, by }) =>
    `${by} note un soutien de ${amount}${note === '' ? '' : `\u00a0: ${note}`}`,
  handEnded: ({ by }) => `${by} met fin au soutien donné à la main`,
  receipt: ({ number, amount }) => `Reçu n°\u00a0${number} de ${amount}`,
  merged: ({ mail, by }) => `${by} réunit ${mail} et cette personne`,
  parted: ({ mail, by }) => `${by} sépare de nouveau ${mail}`,
  theHouse: 'La maison',
  theReader: 'La personne',
  platforms: { ...NAMES, hand: 'À la main' },
  intervals: { month: 'par mois', year: 'par an', once: 'une fois' },
};

const en: SupporterLogWords = {
  lang: 'en',
  started: ({ platform, amount, tier }) =>
    `${platform}: support began, ${amount}${tier === '' ? '' : ` (${tier})`}`,
  goesOn: ({ platform, amount, until }) =>
    `${platform}: ${amount}${until === '' ? ', up to date' : `, open until ${until}`}`,
  paused: ({ platform }) => `${platform}: paused`,
  ended: ({ platform, until }) =>
    `${platform}: support ended${until === '' ? '' : `, open until ${until}`}`,
  late: ({ platform }) => `${platform}: a notice came late, without effect`,
  linked: ({ platform }) => `${platform} account linked`,
  checked: ({ platform }) => `${platform} checked`,
  checkFailed: ({ platform }) => `${platform} did not answer when asked; nothing changed`,
  given: ({ amount, note, by }) =>
    `${by} noted support of ${amount}${note === '' ? '' : `: ${note}`}`,
  handEnded: ({ by }) => `${by} ended the support given by hand`,
  receipt: ({ number, amount }) => `Receipt no. ${number} of ${amount}`,
  merged: ({ mail, by }) => `${by} joined ${mail} with this person`,
  parted: ({ mail, by }) => `${by} parted ${mail} again`,
  theHouse: 'The house',
  theReader: 'The person',
  platforms: { ...NAMES, hand: 'By hand' },
  intervals: { month: 'a month', year: 'a year', once: 'once' },
};

export const supporterLogWords = (say: 'fr' | 'en'): SupporterLogWords => (say === 'fr' ? fr : en);
