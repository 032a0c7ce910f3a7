import { area } from '../words/area.ts';

/** What people named in articles ask to be published in answer. */
export const replyRequestWords = area(
  'reply-requests',
  {
    title: 'Droit de réponse',
    byName: (name: string) => `${name}, que l’article nomme ou désigne.`,
    byOther: (name: string) => `${name}, au nom d’une personne ou d’une organisation qu’il nomme.`,
    on: (passage: string) => `Répond à «\u00a0${passage}\u00a0»`,
    due: (when: string) => `En droit français, à publier avant ${when}.`,
    late: (when: string) => `En droit français, il fallait publier avant ${when}.`,
    open: 'Ouvrir l’article',
    answer: 'Répondre par courriel',
    subject: (headline: string) => `Votre droit de réponse\u00a0: ${headline}`,
    settle: 'C’est traité',
    settled: 'Demande classée.',
  },
  {
    title: 'Right of reply',
    byName: (name: string) => `${name}, whom the article names or means.`,
    byOther: (name: string) => `${name}, for a person or an organisation that it names.`,
    on: (passage: string) => `Replies to “${passage}”`,
    due: (when: string) => `French law wants it published before ${when}.`,
    late: (when: string) => `French law wanted it published before ${when}.`,
    open: 'Open the article',
    answer: 'Answer by mail',
    subject: (headline: string) => `Your right of reply: ${headline}`,
    settle: 'It is dealt with',
    settled: 'The request is closed.',
  },
);
