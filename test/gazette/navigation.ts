import { sections } from './sections.ts';
import type { Gazette, GazetteNavigationItem, Lang } from './types.ts';

const ARCHIVE: Record<Lang, string> = { fr: 'Archives', en: 'Archive', ar: 'الأرشيف' };

function main(lang: Lang): GazetteNavigationItem[] {
  const items = sections.map(
    ({ group, editions }): GazetteNavigationItem => ({
      label: editions[lang]?.name ?? group,
      target: { type: 'section', group },
    }),
  );
  return [...items, { label: ARCHIVE[lang], target: { type: 'archive' } }];
}

function footer(labels: Record<string, string>): GazetteNavigationItem[] {
  return Object.entries(labels).map(([key, label]) => ({ label, target: { type: 'page', key } }));
}

/** Pages that the site makes by itself. */
function ways(labels: Record<string, string>): GazetteNavigationItem[] {
  return Object.entries(labels).map(([url, label]) => ({ label, target: { type: 'url', url } }));
}

export const navigation: Gazette['navigation'] = {
  fr: {
    main: main('fr'),
    footer: [
      ...ways({ '/fr/letters': 'Les lettres', '/fr/questions': 'Vos questions' }),
      ...footer({
        about: 'À propos',
        newsroom: 'La rédaction',
        standards: 'Nos règles',
        'corrections-policy': 'Nos corrections',
        'unnamed-sources': 'Sources non nommées',
        ai: 'Machines',
        'comment-charter': 'Charte des commentaires',
        accounts: 'Nos comptes',
        legal: 'Mentions légales',
        privacy: 'Vie privée',
        contact: 'Contact',
      }),
      ...ways({ '/fr/right-of-reply': 'Droit de réponse' }),
    ],
  },
  en: {
    main: main('en'),
    footer: [
      ...ways({ '/en/letters': 'Letters', '/en/questions': 'Your questions' }),
      ...footer({
        about: 'About',
        newsroom: 'The newsroom',
        standards: 'Our standards',
        'corrections-policy': 'Our corrections',
        'unnamed-sources': 'Unnamed sources',
        ai: 'Machines',
        'comment-charter': 'Comment charter',
        accounts: 'Our accounts',
        legal: 'Legal notice',
        privacy: 'Privacy',
        contact: 'Contact',
      }),
      ...ways({ '/en/right-of-reply': 'Right of reply' }),
    ],
  },
  ar: {
    main: main('ar'),
    footer: [
      ...footer({
        about: 'عن الصحيفة',
        'comment-charter': 'ميثاق التعليقات',
        legal: 'البيانات القانونية',
        privacy: 'الخصوصية',
        contact: 'اتصلوا بنا',
      }),
      ...ways({ '/ar/right-of-reply': 'حقّ الردّ' }),
    ],
  },
};
