import type { Head, OgImage } from '../../domain/page-models.ts';
import { feedPaths, frontPath } from '../../domain/urls.ts';
import type { Alternates } from './chrome.ts';
import type { ReadingContext } from './context.ts';
import type { EditionSite } from './site.ts';

export interface HeadParts {
  /** The page's own title; the edition's is added, except on the front page. */
  title: string | null;
  description: string;
  path: string;
  robots?: string | null;
  alternates?: Alternates;
  /** A list with feeds of its own: its path and title. */
  list?: { path: string; title: string };
  prev?: string | null;
  next?: string | null;
  ogType?: Head['og']['type'];
  ogImage?: OgImage | null;
}

const FEED_TYPES = [
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** The head of a page. Schema.org, Open Graph and oEmbed are added where the page is written. */
export function headOf(ctx: ReadingContext, edition: EditionSite, parts: HeadParts): Head {
  const { origin } = ctx.site;
  const feedsOf = (path: string, title: string) =>
    FEED_TYPES.map(([form, type]) => ({
      href: feedPaths(path)[form],
      title: `${title} (${form.toUpperCase()})`,
      type,
    }));
  return {
    title: parts.title === null ? edition.title : `${parts.title} · ${edition.title}`,
    description: parts.description,
    canonical: origin + parts.path,
    robots: parts.robots ?? null,
    alternates: hreflangs(ctx, edition, parts),
    feeds: [
      ...(parts.list ? feedsOf(parts.list.path, `${edition.title} · ${parts.list.title}`) : []),
      ...feedsOf(frontPath(edition.lang), edition.title),
    ],
    prev: parts.prev ?? null,
    next: parts.next ?? null,
    og: { type: parts.ogType ?? 'website', image: parts.ogImage ?? null, extra: [] },
    jsonLd: [],
    oembed: null,
    fediverseCreator: null,
    preloadImage: null,
  };
}

/** The page in each of its languages, itself included; `x-default` is the first edition that has it. */
function hreflangs(
  ctx: ReadingContext,
  edition: EditionSite,
  parts: HeadParts,
): Head['alternates'] {
  const { origin, editions } = ctx.site;
  const paths: Record<string, string> = { ...parts.alternates, [edition.lang]: parts.path };
  const present = editions.filter(({ lang }) => paths[lang] !== undefined);
  if (present.length < 2) return [];
  const links = present.map(({ lang }) => ({ hreflang: lang, href: origin + paths[lang] }));
  const fallback = links[0];
  return fallback ? [...links, { hreflang: 'x-default', href: fallback.href }] : links;
}
