/** The Friday letter of *Le Jusant*: two that left, readers who receive it, and what they ask. */
import { bold, doc, p } from '../../src/domain/document/build.ts';
import type { DocumentJson } from '../../src/domain/document/types.ts';

export interface GazetteLetter {
  lang: string;
  slug: string;
  name: string;
  description: string;
  weekday: number;
  hour: string;
}

export const letters: readonly GazetteLetter[] = [
  {
    lang: 'fr',
    slug: 'vendredi',
    name: 'La lettre du vendredi',
    description: 'La semaine à Port-Hévin, le vendredi à sept heures, avec l’heure de la marée.',
    weekday: 5,
    hour: '07:00',
  },
  {
    lang: 'en',
    slug: 'friday',
    name: 'The Friday letter',
    description: 'The week in Port-Hévin, on Fridays at seven, with the hour of the tide.',
    weekday: 5,
    hour: '07:00',
  },
];

export interface GazetteMailing {
  number: number;
  /** On the clocks of Port-Hévin. */
  wall: string;
  subject: string;
  preheader: string;
  opening: DocumentJson;
  exclusive: { title: string; text: DocumentJson; signature: string };
  /** Whether it carries the question that was answered for the letter. */
  hasQuestion: boolean;
}

/** In French; the oldest first. */
export const mailings: readonly GazetteMailing[] = [
  {
    number: 57,
    wall: '2026-10-02T07:00',
    subject: 'Le bac change d’heure, les brebis changent de rive',
    preheader: 'Et trois recettes pour les coings que tout le monde donne en même temps.',
    opening: doc(
      p('Bonjour,'),
      p(
        'Il a plu quatre jours, et quatre lecteurs nous ont écrit que le vieux puits de la place aux Œufs rendait un son. Nous y sommes allés avec une lampe et un seau. C’était une grenouille, de belle taille, et de bonne humeur.',
      ),
      p('Bonne lecture. La mer est basse à 13 h 06.'),
    ),
    exclusive: {
      title: 'Carnet de route : le seau',
      text: doc(
        p(
          'Pour descendre un seau dans un puits, il faut une corde plus longue que le puits. Nous l’avons appris sur place. La boulangère a prêté la sienne, qui sert d’habitude à hisser la farine, et la moitié de la rue est venue voir.',
        ),
      ),
      signature: 'Ysée Malavoy',
    },
    hasQuestion: false,
  },
  {
    number: 58,
    wall: '2026-10-09T07:00',
    subject: 'Onze galets, un chiffre corrigé, et la sirène du mercredi',
    preheader: 'Le pont, le maquereau du soir, et pourquoi la sirène sonne le mercredi.',
    opening: doc(
      p('Bonjour,'),
      p(
        'Cette semaine nous avons corrigé un chiffre, et c’est une lectrice qui l’a vu. Elle a ouvert l’étude à la page dix-huit, elle a compté, elle nous a écrit le soir même. ',
        bold('Le reste de la lettre lui doit un peu de sa tenue.'),
      ),
      p('Bonne lecture. La mer est haute à 19 h 22.'),
    ),
    exclusive: {
      title: 'Carnet de route : la fonderie',
      text: doc(
        p(
          'J’ai appelé neuf fonderies. Sept ne coulent plus de fonte grise à ce diamètre. La huitième a ri, gentiment. La neuvième m’a demandé d’attendre, est revenue avec un classeur et m’a lu une cote au millimètre : celle de nos galets, relevée en 1931. J’y vais mardi.',
        ),
      ),
      signature: 'Ysée Malavoy',
    },
    hasQuestion: true,
  },
];

export interface GazetteQuestion {
  words: string;
  /** Empty: unnamed, as they wished. */
  name: string;
  askedOn: string;
  answer: string;
  way: 'letter' | 'public' | null;
}

export const questions: readonly GazetteQuestion[] = [
  {
    words: 'Pourquoi la sirène sonne-t-elle le premier mercredi, et pas le jeudi, jour de marché ?',
    name: 'Jeanne, place aux Œufs',
    askedOn: '2026-10-03T10:12',
    answer:
      'Parce qu’en 1958 le marché se tenait le mercredi, et que la sirène devait être entendue du plus grand nombre.\n\nLe marché a changé de jour en 1974, le règlement de la sirène, jamais. Nous l’avons retrouvé aux archives, chemise douze.',
    way: 'letter',
  },
  {
    words: 'Qui remet à l’heure l’horloge de la criée, qui avance toujours de quatre minutes ?',
    name: '',
    askedOn: '2026-10-05T18:40',
    answer:
      'Personne, et c’est voulu. Le maître de criée de 1962 l’avait avancée pour que les bateaux en retard ne le soient plus. Ses successeurs ont trouvé l’idée bonne.',
    way: 'public',
  },
  {
    words: 'Est-il vrai que le phare de la Basse a été peint en rouge pendant un hiver ?',
    name: 'Un ancien du bac',
    askedOn: '2026-10-08T21:05',
    answer: '',
    way: null,
  },
];

/**
 * Readers of the letter, all of them invented; `example` is nobody's domain (RFC 2606). `tierKey` is the
 * level at which they support the paper; null for who only reads.
 */
export const readers: readonly { name: string; tierKey: string | null }[] = [
  { name: 'Jeanne Corbel', tierKey: 'matelot' },
  { name: 'Malo Guéguen', tierKey: 'mousse' },
  { name: 'Rozenn Abgrall', tierKey: 'matelot' },
  { name: 'Tual Le Bihan', tierKey: null },
  { name: 'Enora Quéré', tierKey: null },
  { name: 'Gaspard Morin', tierKey: null },
  { name: 'Nolwenn Tanguy', tierKey: 'capitaine' },
  { name: 'Aziz Belkacem', tierKey: null },
  { name: 'Perrine Lagadec', tierKey: null },
  { name: 'Youenn Salaün', tierKey: null },
  { name: 'Salomé Dréan', tierKey: 'mousse' },
  { name: 'Ivo Kerdoncuff', tierKey: null },
];
