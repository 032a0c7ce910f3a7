/** The paper itself: its name, its editions, how it looks and what stands around every page. */
import type { Contacts } from '../../src/domain/author.ts';
import type { Settings } from '../../src/domain/publication.ts';
import type { GazetteEdition } from './types.ts';
import { at } from './write.ts';

const FOUNDED = 2018;

export const settings: Settings = {
  theme: {
    pairing: 'jusant',
    accent: '#b5351a',
    accentDark: '#ff8a66',
    ornament: 'tide',
    logoMediaId: null,
  },
  front: {
    blocks: ['lead', 'briefs', 'second', 'opinions', 'sections', 'latest'],
    secondCount: 3,
    sectionGroups: ['ville', 'marais', 'culture', 'port', 'peche', 'sport'],
    perSection: 4,
    briefCount: 5,
  },
  comments: { mode: 'first-held', closeAfterDays: null, maxLinks: 2, asksProof: false },
  fediverse: { off: [], blockedHosts: [] },
  follow: { rss: true },
  words: {
    fr: {
      ear: 'Journal indépendant de Port-Hévin, fondé en 2018, payé par 538 lecteurs.',
      colophon:
        'Édité par l’association Le Jusant, 4 quai aux Morutiers, Port-Hévin. Directeur de la publication\u00a0: Bastien Orgeval.',
      place: 'Port-Hévin',
      policies: {
        publishingPrinciples: '/fr/nos-regles',
        ethicsPolicy: '/fr/nos-regles',
        correctionsPolicy: '/fr/nos-corrections',
        unnamedSourcesPolicy: '/fr/sources-non-nommees',
        masthead: '/fr/la-redaction',
        ownershipFundingInfo: '/fr/nos-comptes',
        legalNotice: '/fr/mentions-legales',
        privacyPolicy: '/fr/vie-privee',
        aiPolicy: '/fr/intelligence-artificielle',
        commentCharter: '/fr/charte-des-commentaires',
      },
    },
    en: {
      ear: 'Port-Hévin’s independent paper, founded in 2018, paid for by 538 readers.',
      colophon:
        'Published by the association Le Jusant, 4 quai aux Morutiers, Port-Hévin. Publisher: Bastien Orgeval.',
      place: 'Port-Hévin',
      policies: {
        publishingPrinciples: '/en/our-standards',
        ethicsPolicy: '/en/our-standards',
        correctionsPolicy: '/en/our-corrections',
        unnamedSourcesPolicy: '/en/unnamed-sources',
        masthead: '/en/the-newsroom',
        ownershipFundingInfo: '/en/our-accounts',
        legalNotice: '/en/legal-notice',
        privacyPolicy: '/en/privacy',
        aiPolicy: '/en/artificial-intelligence',
        commentCharter: '/en/comment-charter',
      },
    },
    ar: {
      ear: 'صحيفة بور-إيفان المستقلة، تأسست عام 2018، ويموّلها 538 قارئًا.',
      colophon:
        'تصدرها جمعية «لو جوزان»، 4 رصيف المورتييه، بور-إيفان. مدير النشر: باستيان أورجوفال.',
      place: 'بور-إيفان',
      policies: {
        legalNotice: '/ar/البيانات-القانونية',
        privacyPolicy: '/ar/الخصوصية',
        commentCharter: '/ar/ميثاق-التعليقات',
      },
    },
  },
  contactMail: 'redaction@jusant.example',
  foundedYear: FOUNDED,
  pageSize: 20,
  trustTxt: ['contact=https://jusant.example/fr/contact', 'datatrainingallowed=no'],
  security: { contact: 'mailto:securite@jusant.example', expiresAt: '2027-10-09T00:00:00Z' },
  allowAiCrawlers: false,
  linter: { lists: {}, off: [], showReasons: true },
  press: {
    publisher: 'Association Le Jusant, régie par la loi de 1901',
    address: '4 quai aux Morutiers, Port-Hévin',
    registration: 'W000000000 (inventé)',
    director: 'Bastien Orgeval',
    editorInChief: 'Maïwenn Galland',
    host: 'Le Jusant lui-même, 4 quai aux Morutiers, Port-Hévin, 01 99 00 41 20',
    cppap: '0000 Y 00000, inventé',
    aiReviewer: 'Ysée Malavoy',
    answered: [
      ...(['identity', 'mission', 'owners', 'funding', 'contact', 'direction', 'labels'] as const),
      ...(['accuracy', 'unnamed', 'images', 'algorithms', 'corrections', 'reply'] as const),
      ...(['comments', 'data'] as const),
    ],
  },
};

/** Where readers follow it; nothing is announced there before somebody gives the keys. */
export const follow: Contacts = {
  mail: 'redaction@jusant.example',
  telegram: '@exemple_jusant',
  facebook: 'exemple.jusant',
  x: '@exemple_jusant',
  mastodon: '@redaction@social.jusant.example',
  bluesky: 'jusant.example',
};

export const newsroom = {
  name: 'Le Jusant',
  settings,
  follow,
  createdAt: at('2018-03-21T08:00+01:00'),
};

export const editions: GazetteEdition[] = [
  {
    lang: 'fr',
    locale: 'fr-FR',
    title: 'Le Jusant',
    tagline: 'Ce que la mer découvre.',
    description:
      'Le Jusant, journal indépendant de Port-Hévin\u00a0: le port, la ville, la pêche, les marais.',
    timeZone: 'Europe/Paris',
    dir: 'ltr',
    position: 0,
  },
  {
    lang: 'en',
    locale: 'en-GB',
    title: 'Le Jusant',
    tagline: 'What the ebb lays bare.',
    description:
      'Le Jusant, the independent paper of Port-Hévin: harbour, town, fishing and salt marsh, in English.',
    timeZone: 'Europe/Paris',
    dir: 'ltr',
    position: 1,
  },
  {
    lang: 'ar',
    locale: 'ar',
    title: 'الجَزْر',
    tagline: 'ما يكشفه البحر حين ينحسر.',
    description: '«الجَزْر»، صحيفة بور-إيفان المستقلة: الميناء والمدينة والصيد والمستنقعات.',
    timeZone: 'Europe/Paris',
    dir: 'rtl',
    position: 2,
  },
];
