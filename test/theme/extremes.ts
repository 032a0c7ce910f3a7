/** Pages of newsrooms that no designer thinks of first. */
import type { AnyPage } from '../../src/domain/page-models.ts';
import { bodies } from './bodies.ts';
import { author, authorCard, chrome, head, picture, teaser } from './newsroom.ts';
import { articlePage, frontPage, listPage, searchPage, secondRow } from './pages.ts';

const LONG_NAME = 'La Gazette des Deux Rives et des Environs';
const LONG_HEADLINE =
  'Au terme d’une nuit de discussions, les deux rives, le syndicat mixte, l’union des commerçants, la compagnie des pilotes et les écoles s’accordent pour rouvrir le passage à pied avant la fin de l’hiver, et en faire la fête';
const ONE_WORD = 'Anticonstitutionnellementinterdépartemental';

const PEOPLE = Array.from({ length: 40 }, (_, n) =>
  author(`Camille ${String.fromCharCode(65 + (n % 26))}. Lavandier-${n + 1}`),
);

const MANY_SECTIONS = [
  'Port',
  'Ville',
  'Pêche',
  'Marais',
  'Culture',
  'Sports',
  'Écoles',
  'Environnement',
  'Commerces',
  'Justice',
  'Opinions',
  'Petites annonces',
].map((text) => ({ href: `/fr/section/${encodeURIComponent(text)}`, text, isCurrent: false }));

const plain = { picture: null, portrait: null, standfirst: '', updated: null };
const bare = (headlines: string[]) => headlines.map((headline) => teaser(headline, plain));

export function extremePages(): Record<string, AnyPage> {
  const gazette = chrome('fr', {
    title: LONG_NAME,
    nav: MANY_SECTIONS,
    tagline: '',
    ear: '',
    editions: [],
    theme: {
      pairing: 'gazette',
      accent: '#ffd400',
      accentDark: '#102a80',
      ornament: 'rule',
      logoMediaId: null,
    },
  });
  const empty = { more: [], second: [], briefs: [], opinions: [], sections: [], latest: [] };
  const { html, footnotes } = bodies.everything();
  return {
    'front-empty': frontPage({ ...empty, lead: null }),
    'front-three': frontPage({
      ...empty,
      chrome: gazette,
      lead: teaser(LONG_HEADLINE, plain),
      second: bare(['Un deuxième article, sans image ni chapeau', ONE_WORD]),
    }),
    'front-pictureless': frontPage({
      lead: teaser('Un seul mot suffit parfois à remplir la une d’un journal', {
        ...plain,
        authors: PEOPLE,
      }),
      second: bare(['Premier', 'Deuxième', 'Troisième article de la rangée']),
      opinions: bare(['Une opinion sans portrait', 'Une autre, sans portrait non plus']),
      blocks: ['briefs', 'lead', 'opinions', 'second', 'latest', 'sections', 'support'],
    }),
    'article-bare': articlePage({
      chrome: gazette,
      headline: LONG_HEADLINE,
      standfirst: '',
      hero: null,
      authors: PEOPLE,
      authorCards: PEOPLE.map(({ text, href }) =>
        authorCard({ text, href, portrait: null, bio: [], contacts: [], books: [] }),
      ),
      dateline: null,
      updated: null,
      tags: [],
      related: [],
    }),
    'article-everything': articlePage({
      headline: ONE_WORD,
      bodyHtml: html,
      footnotes,
      hero: {
        picture: picture('ysee', { width: 1200, height: 1500 }),
        captionHtml: '',
        credit: 'Dessin\u00a0: atelier',
      },
    }),
    'article-opinion': articlePage({
      kind: 'opinion',
      kindLabel: 'Opinion',
      headline: 'Un pont fermé, c’est aussi une rive qu’on entend mieux',
      hero: null,
      authors: [author('Anselme Griot', { role: 'luthier' })],
      authorCards: [
        authorCard({ text: 'Anselme Griot', role: 'luthier', portrait: picture('ansel') }),
      ],
    }),
    'front-logo': frontPage({
      chrome: chrome('fr', {
        logo: picture('plan', { width: 1200, height: 300 }),
        editions: chrome('fr').editions.map((link) => ({
          ...link,
          isTranslation: link.isCurrent,
        })),
      }),
    }),
    page: articlePage({
      type: 'page',
      kind: 'page',
      kindLabel: '',
      section: null,
      headline: 'Mentions légales',
      standfirst: '',
      hero: null,
      authors: [],
      authorCards: [],
      related: [],
      tags: [],
      published: null,
      bodyHtml: bodies.short().html,
      footnotes: [],
      parents: [{ href: '/fr/maison', text: 'La maison' }],
      children: [{ href: '/fr/maison/charte', text: 'Charte des commentaires' }],
    }),
    'section-empty': listPage({
      articles: [],
      older: null,
      children: [],
      description: '',
      feedHref: null,
    }),
    'search-nothing': searchPage({ query: 'zzz', total: 0, hits: [], older: null }),
    'search-new': searchPage({ query: '', total: null, hits: [], older: null }),
    broken: {
      type: 'message',
      chrome: gazette,
      head: head('Erreur', { robots: 'noindex' }),
      status: 500,
      heading: gazette.words.errorTitle,
      text: gazette.words.errorText,
      errorId: '7f3a-91c0',
      suggestions: [],
    },
    'section-plain': listPage({
      chrome: gazette,
      articles: [...bare([LONG_HEADLINE, 'Court']), ...secondRow()],
    }),
  };
}
