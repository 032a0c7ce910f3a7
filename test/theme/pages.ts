/** One page of each kind, as an ordinary newsroom has them. */
import type { ArticlePage, FrontPage, ListPage, SearchPage } from '../../src/domain/page-models.ts';
import { bodies } from './bodies.ts';
import { author, authorCard, chrome, head, moment, picture, teaser } from './newsroom.ts';

const NBSP = '\u00a0';

export const leadTeaser = () =>
  teaser('Pont des Cordiers\u202f: la facture grimpe, l’accord recule', {
    kind: 'investigation',
    kindLabel: 'Enquête',
    standfirst:
      'Bloqué depuis le 2 mars, le pont tournant devait être réparé pour 1,9 million d’euros. L’étude commandée par le port en compte 2,74. Entre les deux, onze galets fendus et deux rives qui s’impatientent.',
    picture: picture('pont'),
    updated: moment('fr', 2),
  });

export const secondRow = () => [
  teaser('À la criée, le maquereau se vend désormais le soir', {
    kindLabel: 'Reportage',
    section: { href: '/fr/section/peche', text: 'Pêche' },
    standfirst:
      'Les acheteurs de l’intérieur n’arrivent plus avant l’aube. Les bateaux ont changé d’heure, les familles aussi.',
    picture: picture('criee'),
  }),
  teaser('Le phare de la Basse change d’ampoule, et les oiseaux de route', {
    kindLabel: 'Analyse',
    standfirst:
      'Plus blanche, plus sobre, la nouvelle lampe attire moins de migrateurs. Le comptage ne porte encore que sur un automne.',
    picture: picture('phare'),
  }),
  teaser(
    `«${NBSP}Le sel, on le fait deux mois. Le reste de l’année, on répare de la boue${NBSP}»`,
    {
      kindLabel: 'Entretien',
      section: { href: '/fr/section/marais', text: 'Marais' },
      standfirst:
        'Paludière aux Grands-Clos, Ninon Tasseau tient quarante œillets et un journal de météo ouvert par son arrière-grand-père en 1911.',
      isForSupporters: true,
    },
  ),
];

const briefs = () =>
  [
    'La navette de la rive sud passera toutes les vingt minutes samedi, jour de foire.',
    'Avis de coup de vent\u00a0: la jetée est fermée aux promeneurs jusqu’à midi.',
    'Le cinéma l’Embrun rouvre sa petite salle, trente-deux fauteuils refaits par le lycée.',
    'Eau potable\u00a0: les analyses du forage des Sables sont revenues conformes.',
    'Un troupeau de cinquante brebis traverse la place aux Œufs pour gagner les prés salés.',
  ].map((headline, at) => teaser(headline, { published: moment('fr', at > 1 ? 1 : 0) }));

const opinions = () => [
  teaser('Payons la passerelle d’abord, nous compterons ensuite', {
    kind: 'opinion',
    authors: [author('Léa Vauquelin', { role: 'pilote du port à la retraite' })],
    portrait: picture('lea'),
  }),
  teaser('Un pont fermé, c’est aussi une rive qu’on entend mieux', {
    kind: 'opinion',
    authors: [author('Anselme Griot', { role: 'luthier' })],
    portrait: picture('ansel'),
  }),
  teaser('Pourquoi nous publions nos devis, même ratés', {
    kind: 'opinion',
    authors: [author('Ysée Malavoy', { role: 'pour la rédaction' })],
  }),
];

const SECTIONS: [title: string, headlines: string[]][] = [
  [
    'Ville',
    [
      'Rue des Vents, onze façades et un seul échafaudage',
      'La cantine passe à deux services, les parents comptent les minutes',
      'Bibliothèque\u00a0: le fonds marin prêté pour la première fois',
      'Les boîtes aux lettres du quai seront relevées',
    ],
  ],
  [
    'Marais',
    [
      'La digue du Petit-Clos cède sur six mètres, sans dégât',
      'Prés salés\u00a0: le loyer des herbages gelé un an',
      'Qui compte les avocettes, et comment',
    ],
  ],
  [
    'Culture',
    [
      'L’orgue de la chapelle joue faux depuis 1954, on sait pourquoi',
      'Un bal dans la forme de radoub',
      'Trois livres pour attendre la renverse',
      'La fanfare cherche un soubassophone',
    ],
  ],
];

export function frontPage(over: Partial<FrontPage> = {}): FrontPage {
  return {
    type: 'front',
    chrome: chrome('fr', { nav: chrome('fr').nav.map((l) => ({ ...l, isCurrent: false })) }),
    head: head('Le Jusant', {
      preloadImage: { href: '/img/pont.svg', srcset: picture('pont').srcset, sizes: '100vw' },
    }),
    blocks: ['lead', 'briefs', 'second', 'opinions', 'sections', 'latest'],
    lead: leadTeaser(),
    more: [
      teaser('Comment tourne un pont de 412 tonnes', { kindLabel: 'Repères' }),
      teaser('Une nuit dans la navette de la rive sud', { kindLabel: 'Reportage' }),
    ],
    second: secondRow(),
    briefs: briefs(),
    opinions: opinions(),
    sections: SECTIONS.map(([title, headlines]) => ({
      title,
      href: `/fr/section/${title.toLowerCase()}`,
      articles: headlines.map((headline) => teaser(headline)),
    })),
    latest: SECTIONS.flatMap(([, headlines]) => headlines.map((headline) => teaser(headline))),
    archiveHref: '/fr/archive',
    ...over,
  };
}

export function articlePage(over: Partial<ArticlePage> = {}): ArticlePage {
  const { html, footnotes } = bodies.article();
  return {
    type: 'article',
    chrome: chrome('fr'),
    head: head('Pont des Cordiers, la facture grimpe · Le Jusant', {
      og: {
        type: 'article',
        image: {
          url: 'https://jusant.example/cards/pont.png',
          width: 1200,
          height: 630,
          alt: 'Pont des Cordiers',
          type: 'image/png',
        },
        extra: [['article:published_time', '2026-10-02T07:00:00+02:00']],
      },
      oembed: { href: 'https://jusant.example/oembed?url=x', title: 'Pont des Cordiers' },
      fediverseCreator: '@ysee@jusant.example',
    }),
    kind: 'investigation',
    kindLabel: 'Enquête',
    gate: null,
    section: { href: '/fr/section/port', text: 'Port' },
    headline: 'Pont des Cordiers\u202f: la facture grimpe, l’accord recule',
    standfirst:
      'Bloqué depuis le 2 mars, le pont tournant de Port-Hévin devait être réparé pour 1,9 million d’euros. L’étude commandée par le port en compte 2,74. Entre les deux, onze galets fendus, un devis de 2019 et deux rives qui s’impatientent.',
    dateline: 'Port-Hévin',
    hero: {
      picture: picture('pont'),
      captionHtml: 'Ouvert aux bateaux, fermé aux gens\u00a0: le pont des Cordiers vu de l’amont.',
      credit: 'Gravure\u00a0: atelier du Jusant',
    },
    authors: [
      author('Ysée Malavoy', { role: 'journaliste, port et littoral' }),
      author('Bastien Orgeval', { part: 'relecture', role: 'rédacteur en chef', isWriter: false }),
    ],
    published: moment('fr', 7),
    updated: moment('fr', 2),
    readingMinutes: 5,
    bodyHtml: html,
    footnotes,
    evidence: null,
    corner: null,
    corrections: [],
    replaced: null,
    tags: ['pont des Cordiers', 'travaux', 'syndicat du port', 'rive sud'].map((text) => ({
      href: `/fr/tag/${encodeURIComponent(text)}`,
      text,
    })),
    authorCards: [authorCard()],
    talk: null,
    letter: null,
    related: [
      teaser('Comment tourne un pont de 412 tonnes', { kindLabel: 'Repères' }),
      teaser('Une nuit dans la navette de la rive sud', { kindLabel: 'Reportage' }),
      teaser('Payons la passerelle d’abord', { kindLabel: 'Opinion' }),
    ],
    parents: [],
    children: [],
    ...over,
  };
}

export function listPage(over: Partial<ListPage> = {}): ListPage {
  return {
    type: 'section',
    chrome: chrome('fr'),
    head: head('Port · Le Jusant', { next: '/fr/section/port?page=2' }),
    heading: 'Port',
    label: 'Rubrique',
    description: 'Les quais, les bateaux, ceux qui les tiennent et ceux qui attendent.',
    author: null,
    children: [
      { href: '/fr/section/criee', text: 'Criée' },
      { href: '/fr/section/plaisance', text: 'Plaisance' },
    ],
    articles: [leadTeaser(), ...secondRow(), ...briefs()],
    newer: null,
    older: '/fr/section/port?before=5',
    feedHref: '/fr/section/port/feed.xml',
    ...over,
  };
}

export function searchPage(over: Partial<SearchPage> = {}): SearchPage {
  const hit = (headlineHtml: string, snippetHtml: string, at: number) => ({
    href: `/fr/trouve-${at}`,
    headlineHtml,
    snippetHtml,
    kindLabel: 'Enquête',
    section: 'Port',
    authors: 'Ysée Malavoy',
    published: moment('fr', at * 30),
  });
  return {
    type: 'search',
    chrome: chrome('fr'),
    head: head('Recherche · Le Jusant', { robots: 'noindex' }),
    query: 'pont des cordiers',
    filters: {
      sections: [
        { value: 'port', text: 'Port', isChosen: true },
        { value: 'ville', text: 'Ville', isChosen: false },
      ],
      authors: [{ value: 'ysee', text: 'Ysée Malavoy', isChosen: false }],
      from: '',
      to: '',
    },
    total: 12,
    hits: [
      hit(
        '<mark>Pont</mark> des <mark>Cordiers</mark>\u202f: la facture grimpe',
        'Entre les deux, le <mark>pont</mark> des <mark>Cordiers</mark> est ouvert aux bateaux et fermé aux gens depuis le lundi 2 mars…',
        1,
      ),
      hit(
        'Une nuit dans la navette de la rive sud',
        '… depuis que le <mark>pont</mark> ne tourne plus, Basile conduit la navette trois nuits sur quatre…',
        2,
      ),
    ],
    corrected: null,
    newer: null,
    older: '/fr/search?q=pont&page=2',
    ...over,
  };
}
