/** Every address of the reader site, made in one place. Slugs keep their script and are encoded here. */

export const frontPath = (lang: string) => `/${lang}`;
export const articlePath = (lang: string, slug: string) => `/${lang}/${encodeURIComponent(slug)}`;
/** The other side of an article, which stands on what it shows. */
export const versoPath = (lang: string, slug: string) => `${articlePath(lang, slug)}/verso`;
/** What readers say about an article, on a page of its own. */
export const commentsPath = (lang: string, slug: string) => `${articlePath(lang, slug)}/comments`;
/** What somebody may do about comments of their own, by links from mails: below no article, for those move. */
export const ownCommentsPath = (lang: string) => `/${lang}/comments`;
export const correctionsPath = (lang: string) => `/${lang}/corrections`;
export const sectionPath = (lang: string, slug: string) =>
  `/${lang}/section/${encodeURIComponent(slug)}`;
export const tagPath = (lang: string, slug: string) => `/${lang}/tag/${encodeURIComponent(slug)}`;
export const authorPath = (lang: string, slug: string) =>
  `/${lang}/author/${encodeURIComponent(slug)}`;
export const archivePath = (lang: string) => `/${lang}/archive`;
/** @param month `YYYY-MM` */
export const monthPath = (lang: string, month: string) =>
  `/${lang}/archive/${month.replace('-', '/')}`;
export const searchPath = (lang: string) => `/${lang}/search`;
export const signInPath = (lang: string, to = '') =>
  `/${lang}/sign-in${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`;
export const accountPath = (lang: string) => `/${lang}/account`;
export const lettersPath = (lang: string) => `/${lang}/letters`;
/** The copy on the web of one mailing. */
export const letterPath = (lang: string, slug: string, number: number) =>
  `/${lang}/letters/${encodeURIComponent(slug)}/${number}`;
export const stopPath = (lang: string, key: string) => `/${lang}/letters/stop/${key}`;
export const questionsPath = (lang: string) => `/${lang}/questions`;
export const supportPath = (lang: string) => `/${lang}/support`;
export const rightOfReplyPath = (lang: string) => `/${lang}/right-of-reply`;
export const offlinePath = (lang: string) => `/${lang}/offline`;

/**
 * Second segments that are places of the site and therefore never slugs of articles. `articlePath`
 * of such a slug would lead elsewhere.
 */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'section',
  'tag',
  'author',
  'archive',
  'search',
  'corrections',
  'questions',
  'support',
  'letters',
  'sign-in',
  'account',
  'right-of-reply',
  'verso',
  'offline',
  'feed.xml',
  'atom.xml',
  'feed.json',
  'manifest.webmanifest',
]);

/** First segments that no edition may take. */
export const RESERVED_ROOTS: ReadonlySet<string> = new Set([
  'studio',
  'api',
  'assets',
  'media',
  'cards',
  'log',
  'oembed',
  'hooks',
  'ap',
  'nodeinfo',
  'webmention',
]);

/** The three feeds beside a list page. */
export function feedPaths(listPath: string): { rss: string; atom: string; json: string } {
  return {
    rss: `${listPath}/feed.xml`,
    atom: `${listPath}/atom.xml`,
    json: `${listPath}/feed.json`,
  };
}
