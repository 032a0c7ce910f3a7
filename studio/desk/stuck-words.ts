import { area } from '../words/area.ts';

/** Announcements that do not come through. */
export const stuckWords = area(
  'stuck-announcements',
  {
    title: 'Annonces bloquées',
    failed: { announce: 'Pas partie', edit: 'Pas corrigée', remove: 'Pas effacée' },
    unknown: 'Peut-être partie',
    waiting: (since: string, next: string) =>
      `Toujours pas passée, essayée depuis ${since}. Prochain essai\u00a0: ${next}.`,
    retry: 'Réessayer',
    retryAll: (n: number) => `Tout réessayer (${n})`,
    retryOne: (headline: string) => `Réessayer\u00a0: ${headline}`,
    asked: 'C’est demandé\u00a0: nous réessayons.',
    see: 'Voir',
    seeOne: (headline: string) => `Voir l’annonce de\u00a0: ${headline}`,
    leave: 'Laisser',
    leaveOne: (headline: string) => `Laisser ainsi\u00a0: ${headline}`,
    left: 'C’est noté\u00a0: on n’y touche plus.',
    connect: 'Reconnecter ce canal',
    look: 'Allez voir sur le canal avant de renvoyer\u00a0: le message y est peut-être.',
  },
  {
    title: 'Stuck announcements',
    failed: { announce: 'Not sent', edit: 'Not corrected', remove: 'Not deleted' },
    unknown: 'Perhaps sent',
    waiting: (since: string, next: string) =>
      `Still not through, tried since ${since}. Next try: ${next}.`,
    retry: 'Try again',
    retryAll: (n: number) => `Try all again (${n})`,
    retryOne: (headline: string) => `Try again: ${headline}`,
    asked: 'Asked: we try again.',
    see: 'See it',
    seeOne: (headline: string) => `See it: ${headline}`,
    leave: 'Leave it',
    leaveOne: (headline: string) => `Leave it as it is: ${headline}`,
    left: 'Noted: it is left as it is.',
    connect: 'Connect this channel again',
    look: 'Look at the channel before you send again: the message may be there.',
  },
);
