import { archivePath, searchPath } from '../../domain/urls.ts';

/** How WordPress writes its addresses, so that those nobody could list beforehand find their way too. */

/** Parameters by which WordPress without permalinks names its pages, and its search. */
export const OLD_PARAMETERS = [
  'p',
  'page_id',
  'attachment_id',
  'cat',
  'tag',
  'author',
  'author_name',
  'm',
  'feed',
  's',
] as const;

/** Feeds, pages of lists and of comments, and machine forms, below the address of a thing. */
const BELOW = /\/(feed(\/(rss2?|atom|rdf|json))?|amp|embed|trackback|page\/\d+|comment-page-\d+)$/;

/** The forms under which an old address may have been kept, most exact first. */
export function oldForms(path: string, query: string): string[] {
  const bare = path.replace(/\/+$/, '') || '/';
  const forms = query ? [`${bare}?${query}`, ...firstParameter(bare, query)] : [];
  const all = [
    ...forms,
    ...queryAsPath(bare, query),
    bare,
    bare === '/' ? bare : `${bare}/`,
    bare.replace(BELOW, '') || '/',
    ...wholePictures(bare),
    // A day leads to its month.
    bare.replace(/(\/\d{4}\/\d{2})\/\d{2}$/, '$1'),
    bare.toLowerCase(),
  ];
  return [...new Set(all)].filter((form) => form !== '/');
}

/** `/?p=12&utm_source=…` is `/?p=12`. */
function firstParameter(path: string, query: string): string[] {
  const parameters = new URLSearchParams(query);
  return OLD_PARAMETERS.flatMap((name) => {
    const value = parameters.get(name);
    return value === null ? [] : [`${path}?${name}=${value}`];
  });
}

/** `/?m=202405` is `/2024/05`, `/?feed=rss2` is `/feed`. */
function queryAsPath(path: string, query: string): string[] {
  const parameters = new URLSearchParams(query);
  const root = path === '/' ? '' : path;
  const [, year, month] = /^(\d{4})(\d{2})?/.exec(parameters.get('m') ?? '') ?? [];
  const asPath: string[] = [];
  if (year) asPath.push([root, year, ...(month ? [month] : [])].join('/'));
  if (parameters.has('feed')) asPath.push(`${root}/feed`);
  return asPath;
}

/** WordPress keeps a picture in many sizes, `quay-640x480.jpg`; other sites and search engines point to those. */
function wholePictures(path: string): string[] {
  const [, name, ending] = /^(.*\/[^/]+)-\d+x\d+(\.\w+)$/.exec(path) ?? [];
  return name ? [`${name}${ending}`, `${name}-scaled${ending}`] : [];
}

/**
 * Where a place leads that every WordPress site has, though nobody recorded it.
 * @param lang of the main edition
 */
export function commonPlace(path: string, query: string, lang: string): string | null {
  const bare = path.replace(/\/+$/, '');
  const words = new URLSearchParams(query).get('s');
  if (bare === '' && words !== null)
    return `${searchPath(lang)}?${new URLSearchParams({ q: words })}`;
  if (
    /^\/(wp-sitemap|sitemap_index|sitemap-index|news-sitemap|(post|page|category|author)-sitemap\d*|wp-sitemap-[\w-]+)\.xml$/.test(
      bare,
    )
  )
    return '/sitemap.xml';
  if (/^\/page\/\d+$/.test(bare)) return archivePath(lang);
  return null;
}
