import { area } from '../words/area.ts';

const many = (n: number, one: string, several: string) => `${n}\u00a0${n < 2 ? one : several}`;

/** Letters that want somebody. */
export const letterDeskWords = area(
  'letter-desk',
  {
    title: 'Lettres',
    numbered: (name: string, number: number) => `${name}, nº\u00a0${number}`,
    erratum: (name: string) => `${name}, rectification`,
    short: (accepted: number, all: number) => `${accepted} acceptés sur ${all}`,
    parts: (refused: number, unknown: number) =>
      `${many(refused, 'refusé', 'refusés')}, ${many(unknown, 'inconnu', 'inconnus')}`,
    notLeft: 'Rien n’est parti',
    whyNot: {
      'not-approved': 'Personne n’avait donné son accord à son heure.',
      'no-server': 'Aucun serveur de courriel n’est réglé (SMTP_URL).',
      nobody: 'Personne n’est abonné à cette lettre.',
      restored:
        'La publication revient d’une sauvegarde\u00a0: cette lettre a pu partir depuis. À vous d’en décider.',
    },
    toApprove: 'Attend votre accord',
    leaves: (when: string) => `Part ${when}, si quelqu’un l’approuve.`,
    see: 'Voir le registre',
    open: 'Ouvrir la lettre',
    settle: 'C’est vu',
    settled: 'Vu. Le registre reste sur la page de la lettre.',
  },
  {
    title: 'Letters',
    numbered: (name: string, number: number) => `${name}, no. ${number}`,
    erratum: (name: string) => `${name}, correction`,
    short: (accepted: number, all: number) => `${accepted} of ${all} accepted`,
    parts: (refused: number, unknown: number) => `${refused} refused, ${unknown} unknown`,
    notLeft: 'Nothing left',
    whyNot: {
      'not-approved': 'Nobody had approved it at its hour.',
      'no-server': 'No mail server is set (SMTP_URL).',
      nobody: 'Nobody is subscribed to this letter.',
      restored:
        'The publication came back from a backup: this letter may have left since. That is for you to decide.',
    },
    toApprove: 'Waits for your approval',
    leaves: (when: string) => `Leaves ${when}, if somebody approves it.`,
    see: 'See the ledger',
    open: 'Open the letter',
    settle: 'I have seen it',
    settled: 'Seen. The ledger stays on the letter’s page.',
  },
);
