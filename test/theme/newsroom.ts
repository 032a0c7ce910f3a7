/** A small harbour paper in page models: the parts that the sample pages are put together from. */
import type {
  AuthorCard,
  AuthorRef,
  Chrome,
  Head,
  Link,
  Moment,
  Picture,
  Teaser,
} from '../../src/domain/page-models.ts';
import { readerWords } from '../../src/domain/words/index.ts';

export type Lang = 'fr' | 'en' | 'ar';

const DAY = 86_400_000;
const PRESS_DAY = Date.UTC(2026, 9, 9, 5, 5);

const dateIn = (lang: Lang, at: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang === 'ar' ? 'ar-u-nu-latn' : lang, {
    timeZone: 'Europe/Paris',
    ...options,
  }).format(at);

/** @param daysAgo before the sample's own day, 9 October 2026. */
export function moment(lang: Lang, daysAgo = 0): Moment {
  const at = PRESS_DAY - daysAgo * DAY;
  const date = dateIn(lang, at, { dateStyle: 'long' });
  const clock = lang === 'fr' ? '7\u00a0h\u00a005' : '7:05';
  const short = dateIn(lang, at, { day: 'numeric', month: 'short' });
  return {
    iso: `${new Date(at).toISOString().slice(0, 16)}+02:00`,
    full: `${date}, ${clock}`,
    date,
    short,
    recent: daysAgo === 0 ? clock : short,
  };
}

const SHAPES: Record<string, [width: number, height: number]> = {
  pont: [1600, 1000],
  criee: [1200, 900],
  phare: [1200, 900],
  plan: [1200, 700],
  ysee: [320, 400],
  lea: [320, 400],
  ansel: [320, 400],
};

export function picture(name: keyof typeof SHAPES & string, over: Partial<Picture> = {}): Picture {
  const [width, height] = SHAPES[name] ?? [1200, 900];
  return {
    src: `/img/${name}.svg`,
    srcset: `/img/${name}.svg?w=640 640w, /img/${name}.svg?w=1280 1280w`,
    width,
    height,
    alt: 'Gravure : le port au petit matin.',
    focusX: 5,
    focusY: 7,
    placeholder: null,
    ...over,
  };
}

export function author(text: string, over: Partial<AuthorRef> = {}): AuthorRef {
  const href = `/fr/author/${encodeURIComponent(text)}`;
  return { href, text, part: '', role: '', isWriter: true, ...over };
}

export function authorCard(over: Partial<AuthorCard> = {}): AuthorCard {
  return {
    href: '/fr/author/ysee-malavoy',
    text: 'Ysée Malavoy',
    role: 'Journaliste, port et littoral',
    bio: [
      'Elle suit les quais de Port-Hévin depuis 2018. Ancienne matelote, autrice d’un livre sur les passeurs de la Doëre.',
    ],
    portrait: picture('ysee'),
    contacts: ['Courriel', 'WhatsApp', 'Telegram', 'Mastodon'].map((text) => ({
      kind: text.toLowerCase(),
      text,
      href: `https://${text.toLowerCase()}.example/ysee`,
      rel: text === 'Mastodon' ? 'me' : '',
    })),
    books: [
      { title: 'L’Autre Rive', detail: 'Éditions du Môle, 2022', href: 'https://mole.example/' },
    ],
    ...over,
  };
}

let count = 0;
export function teaser(headline: string, over: Partial<Teaser> = {}): Teaser {
  count += 1;
  return {
    href: `/fr/article-${count}`,
    headline,
    standfirst: '',
    kind: 'news',
    kindLabel: 'Actualité',
    section: { href: '/fr/section/port', text: 'Port' },
    authors: [author('Ysée Malavoy')],
    published: moment('fr', count % 9),
    updated: null,
    picture: null,
    portrait: null,
    isForSupporters: false,
    ...over,
  };
}

const TITLES: Record<Lang, string> = { fr: 'Le Jusant', en: 'The Ebb', ar: 'الجَزْر' };
const TAGLINES: Record<Lang, string> = {
  fr: 'Ce que la mer découvre.',
  en: 'What the sea uncovers.',
  ar: 'ما يكشفه البحر.',
};
const EARS: Record<Lang, string> = {
  fr: 'Journal indépendant de Port-Hévin, fondé en 2018, payé par ses lecteurs.',
  en: 'The independent paper of Port-Hévin, founded in 2018, paid for by its readers.',
  ar: 'صحيفة بور-إيفان المستقلة، تأسست عام 2018، يموّلها قرّاؤها.',
};
const NAV: Record<Lang, string[]> = {
  fr: ['Port', 'Ville', 'Pêche', 'Marais', 'Culture', 'Opinions', 'Archives'],
  en: ['Harbour', 'Town', 'Fishing', 'Marshes', 'Culture', 'Opinions', 'Archive'],
  ar: ['الميناء', 'المدينة', 'الصيد', 'المستنقعات', 'الثقافة', 'آراء', 'الأرشيف'],
};
const LANGUAGES: Record<Lang, string> = { fr: 'Français', en: 'English', ar: 'العربية' };

const linkOf = (text: string): Link => ({ href: `/page/${encodeURIComponent(text)}`, text });

export function chrome(lang: Lang, over: Partial<Chrome> = {}): Chrome {
  return {
    publication: 'Le Jusant',
    lang,
    locale: lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    title: TITLES[lang],
    tagline: TAGLINES[lang],
    ear: EARS[lang],
    colophon: 'Directeur de la publication : Bastien Orgeval.',
    place: lang === 'ar' ? 'بور-إيفان' : 'Port-Hévin',
    homeHref: `/${lang}`,
    today: { iso: '2026-10-09', text: dateIn(lang, PRESS_DAY, { dateStyle: 'full' }) },
    editions: (['fr', 'en', 'ar'] as const).map((other) => ({
      lang: other,
      dir: other === 'ar' ? 'rtl' : 'ltr',
      text: LANGUAGES[other],
      href: `/${other}`,
      isCurrent: other === lang,
      isTranslation: true,
    })),
    nav: NAV[lang].map((text, at) => ({
      href: `/${lang}/section/${encodeURIComponent(text)}`,
      text,
      isCurrent: at === 0,
    })),
    footer: [
      {
        title: readerWords(lang).house,
        links: ['Mentions légales', 'Droit de réponse', 'Nos corrections', 'Vie privée'].map(
          linkOf,
        ),
      },
    ],
    follow: ['Telegram', 'Facebook', 'Mastodon', 'Flux RSS'].map((text) => ({
      kind: text.toLowerCase(),
      text,
      href: `https://example.org/${encodeURIComponent(text)}`,
      rel: text === 'Mastodon' ? 'me' : '',
    })),
    searchHref: `/${lang}/search`,
    log: {
      title: 'Registre des publications',
      entries: '148 entrées',
      fingerprint: '148-9f2ca41b77d0a41b77d0',
      href: '/log/checkpoint',
    },
    logo: null,
    theme: {
      pairing: 'jusant',
      accent: '#b5351a',
      accentDark: '#ff8a66',
      ornament: 'tide',
      logoMediaId: null,
    },
    words: readerWords(lang),
    ...over,
  };
}

export function head(title: string, over: Partial<Head> = {}): Head {
  return {
    title,
    description: 'Le port, la ville, la pêche, les marais.',
    canonical: 'https://jusant.example/fr',
    robots: null,
    alternates: [
      { hreflang: 'fr', href: 'https://jusant.example/fr' },
      { hreflang: 'en', href: 'https://jusant.example/en' },
      { hreflang: 'x-default', href: 'https://jusant.example/fr' },
    ],
    feeds: [{ href: '/fr/feed.xml', title: 'Le Jusant', type: 'application/rss+xml' }],
    prev: null,
    next: null,
    og: { type: 'website', image: null, extra: [] },
    jsonLd: [{ '@context': 'https://schema.org', '@type': 'WebSite', name: 'Le Jusant' }],
    oembed: null,
    fediverseCreator: null,
    preloadImage: null,
    ...over,
  };
}
