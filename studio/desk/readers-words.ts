import { area } from '../words/area.ts';

/** What readers wrote and waits on the desk. */
export const readersWords = area(
  'desk-readers',
  {
    comments: (n: number) => (n === 1 ? 'Un commentaire à lire' : `${n} commentaires à lire`),
    questions: (n: number) =>
      n === 1 ? 'Une question attend sa réponse' : `${n} questions attendent leur réponse`,
    moderate: 'Lire et décider',
    answer: 'Répondre',
  },
  {
    comments: (n: number) => (n === 1 ? 'One comment to read' : `${n} comments to read`),
    questions: (n: number) =>
      n === 1 ? 'One question waits for an answer' : `${n} questions wait for an answer`,
    moderate: 'Read and decide',
    answer: 'Answer',
  },
);
