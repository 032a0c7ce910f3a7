/** What readers of *Le Jusant* say under its articles, and what the newsroom answers. Nobody here exists. */
import { setFrenchSpaces } from './french-spaces.ts';
import type { Lang } from './types.ts';
import { at } from './write.ts';

export interface GazetteComment {
  /** Key of the story, and the edition in which it was written. */
  story: string;
  lang: Lang;
  /** Named where another answers it. */
  key?: string;
  answers?: string;
  /** A reader, or an author of the paper by key. */
  by: { name: string; mail: string; site?: string } | { author: string };
  body: string;
  at: number;
  /** Not read yet: waits at the desk. */
  isHeld?: boolean;
  note?: string;
}

const armelle = { name: 'Armelle R.', mail: 'armelle.r@courrier.example' };
const gael = { name: 'Gaël', mail: 'gael.du-vau@courrier.example' };
const paulette = { name: 'Paulette du quai', mail: 'paulette@courrier.example' };

const french: GazetteComment[] = [
  {
    story: 'corne',
    lang: 'fr',
    key: 'deux-coups',
    by: paulette,
    at: at('2026-04-25T09:12+02:00'),
    body: 'Je l’ai entendue depuis la cuisine, fenêtre fermée. J’ai compté les coups comme mon père me l’avait appris, et je suis allée réveiller la petite pour qu’elle les compte aussi.',
  },
  {
    story: 'corne',
    lang: 'fr',
    answers: 'deux-coups',
    by: gael,
    at: at('2026-04-25T10:03+02:00'),
    body: 'Chez nous c’est le chien qui a répondu. Deux fois lui aussi, on s’est dit qu’il savait lire le livre des feux.',
  },
  {
    story: 'corne',
    lang: 'fr',
    key: 'compresseur',
    by: armelle,
    at: at('2026-04-25T11:40+02:00'),
    body: 'Le local a-t-il été refait plus haut, ou la prochaine lame le noiera-t-elle encore ? On ne le lit pas dans l’article.',
  },
  {
    story: 'corne',
    lang: 'fr',
    answers: 'compresseur',
    by: { author: 'bastien' },
    at: at('2026-04-25T14:20+02:00'),
    body: '> Le local a-t-il été refait plus haut ?\n\nVous avez raison, cela manquait. Gwenn Tanguy me répond : le compresseur est maintenant à deux mètres quarante du sol, sur une console, et la porte s’ouvre vers l’extérieur. Merci de l’avoir demandé.',
  },
  {
    story: 'avocettes',
    lang: 'fr',
    key: 'sandwich',
    by: { name: 'Nolwenn', mail: 'nolwenn@courrier.example' },
    at: at('2026-06-27T18:05+02:00'),
    body: 'Nino a lu l’article à toute la table. Depuis, il tient à ce que l’on dise que le sandwich était au pâté.',
  },
  {
    story: 'avocettes',
    lang: 'fr',
    answers: 'sandwich',
    by: { author: 'ysee' },
    at: at('2026-06-27T19:30+02:00'),
    body: 'C’est noté dans mon carnet, et dans celui du Conservatoire.',
  },
  {
    story: 'pont',
    lang: 'fr',
    by: { name: 'Corentin', mail: 'corentin@courrier.example' },
    at: at('2026-10-09T08:15+02:00'),
    body: 'Bravo pour le tableau des devis : je n’avais jamais vu les trois côte à côte.',
    isHeld: true,
  },
  {
    story: 'corne',
    lang: 'fr',
    by: { name: 'Un ancien mousse', mail: 'mousse@courrier.example' },
    at: at('2026-10-08T21:48+02:00'),
    body: 'On l’appelait la vieille dame. Demandez donc aux anciens de la criée pourquoi elle sonnait trois coups le jour de la foire.',
    isHeld: true,
  },
  {
    story: 'avocettes',
    lang: 'fr',
    by: {
      name: 'promo-voiles-72',
      mail: 'promo@voiles-72.example',
      site: 'https://voiles-72.example',
    },
    at: at('2026-10-08T23:02+02:00'),
    body: 'Super article !! Nos voiles à prix cassés sur https://voiles-72.example et https://voiles-72.example/promo et https://voiles-72.example/solde',
    isHeld: true,
  },
];

const english: GazetteComment[] = [
  {
    story: 'pont',
    lang: 'en',
    key: 'turning',
    by: { name: 'Hamish', mail: 'hamish@post.example' },
    at: at('2026-10-08T17:20+02:00'),
    body: 'We crossed it by boat in June and waited four tides for it to turn. Nobody minded; the café on the south bank does a fine crêpe.',
  },
];

export const comments: readonly GazetteComment[] = [
  ...french.map((comment) => ({ ...comment, body: setFrenchSpaces(comment.body) })),
  ...english,
];
