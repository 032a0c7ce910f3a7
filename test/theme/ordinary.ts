/** Every kind of page once, as an ordinary newsroom has them. */
import type { AnyPage, Chrome } from '../../src/domain/page-models.ts';
import { arabicArticle, arabicFront } from './arabic.ts';
import { authorCard, chrome, head, type Lang } from './newsroom.ts';
import { articlePage, frontPage, listPage, searchPage, secondRow } from './pages.ts';

/** @param over what every page's chrome has instead, such as another accent. */
export function ordinaryPages(over: Partial<Chrome> = {}): Record<string, AnyPage> {
  const dressed = <Page extends AnyPage>(page: Page): Page => ({
    ...page,
    chrome: { ...page.chrome, ...over },
  });
  const pages: Record<string, AnyPage> = {
    front: frontPage(),
    'front-ar': arabicFront(),
    article: articlePage(),
    'article-ar': arabicArticle(),
    section: listPage(),
    author: listPage({
      type: 'author',
      label: 'Signature',
      heading: 'Ysée Malavoy',
      author: authorCard(),
      children: [],
      newer: '/fr/author/ysee?after=1',
    }),
    month: listPage({
      type: 'month',
      label: 'Archives',
      heading: 'octobre 2026',
      description: '',
      children: [],
      feedHref: null,
    }),
    archive: archivePage('fr'),
    search: searchPage(),
    lost: lostPage('fr'),
    offline: { type: 'offline', chrome: chrome('fr'), head: head('Hors connexion · Le Jusant') },
  };
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, dressed(page)]));
}

function archivePage(lang: Lang): AnyPage {
  const months = (year: number) =>
    Array.from({ length: year === 2026 ? 10 : 12 }, (_, month) => ({
      href: `/${lang}/archive/${year}/${String(month + 1).padStart(2, '0')}`,
      name: new Intl.DateTimeFormat(lang, { month: 'long' }).format(new Date(2026, month, 15)),
      count: ((month * 7 + year) % 23) + 1,
    }));
  return {
    type: 'archive',
    chrome: chrome(lang),
    head: head('Archives · Le Jusant'),
    years: [2026, 2025, 2024].map((year) => {
      const list = months(year);
      return { year: String(year), count: list.reduce((sum, m) => sum + m.count, 0), months: list };
    }),
  };
}

function lostPage(lang: Lang): AnyPage {
  const { words } = chrome(lang);
  return {
    type: 'message',
    chrome: chrome(lang),
    head: head('Cette page n’est pas ici · Le Jusant', { robots: 'noindex' }),
    status: 404,
    heading: words.notFoundTitle,
    text: words.notFoundText,
    errorId: null,
    suggestions: secondRow(),
  };
}
