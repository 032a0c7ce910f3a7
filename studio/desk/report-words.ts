import { area } from '../words/area.ts';

/** What readers say is wrong. */
export const reportWords = area(
  'reader-reports',
  {
    title: 'Signalé par des lecteurs',
    about: (claim: string) => `À propos de «\u00a0${claim}\u00a0»`,
    version: (seq: number, when: string) => `version ${seq}, ${when}`,
    answer: 'Répondre par courriel',
    subject: (headline: string) => `Votre signalement\u00a0: ${headline}`,
    atClaim: 'Ouvrir à l’affirmation',
    open: 'Ouvrir l’article',
    settle: 'C’est traité',
    settled: 'Signalement classé.',
  },
  {
    title: 'Reported by readers',
    about: (claim: string) => `About “${claim}”`,
    version: (seq: number, when: string) => `version ${seq}, ${when}`,
    answer: 'Answer by mail',
    subject: (headline: string) => `Your report: ${headline}`,
    atClaim: 'Open at the claim',
    open: 'Open the article',
    settle: 'It is dealt with',
    settled: 'The report is closed.',
  },
);
