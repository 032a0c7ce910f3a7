/** What stands between `<head>` and `</head>`: what the browser needs first comes first. */
import type { AnyPage, Head, Theme } from '../domain/page-models.ts';
import { escapeAttr, escapeHtml } from '../std/html-escape.ts';
import { writeJsonLd } from './json-ld.ts';

/** Where the files are that every page asks for; addresses are ready to write. */
export interface PageAssets {
  cssHref: string;
  /** A further sheet that this page needs. */
  moreCssHref?: string | null;
  /** How the page stands on paper: fetched behind all else. */
  printCssHref?: string | null;
  /** @param name as the theme's `fonts` and `preloads` have it. */
  fontHref(name: string): string;
  /** Offline reading and embeds; pages are whole without it. */
  scriptHref: string | null;
  manifestHref: string;
  icons?: readonly IconLink[];
}

export interface IconLink {
  rel: 'icon' | 'apple-touch-icon' | 'mask-icon';
  href: string;
  type?: string;
  sizes?: string;
}

type Attributes = Record<string, string | number | true | null | undefined>;

/** Attributes that are absent, null or undefined are left out; `true` stands bare. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeAttr(String(value))}"`;
  });
  return `<${name}${written.join('')}>`;
}

const link = (rel: string, attributes: Attributes) => tag('link', { rel, ...attributes });
const meta = (name: string, content: string) => tag('meta', { name, content });

export function writeHead(page: AnyPage, theme: Theme, assets: PageAssets): string {
  const { head } = page;
  return [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escapeHtml(head.title)}</title>`,
    ...fetchedFirst(page, theme, assets),
    ...described(head),
    ...related(head),
    ...framed(theme, assets),
    ...shared(page),
    ...head.jsonLd.map(
      (document) => `<script type="application/ld+json">${writeJsonLd(document)}</script>`,
    ),
  ].join('\n');
}

/** The style sheet, then what the first screen is made of. */
function fetchedFirst(page: AnyPage, theme: Theme, assets: PageAssets): string[] {
  const { preloadImage } = page.head;
  const fonts = theme.preloads(page).map((name) =>
    link('preload', {
      as: 'font',
      type: 'font/woff2',
      href: assets.fontHref(name),
      crossorigin: true,
    }),
  );
  const image = preloadImage
    ? link('preload', {
        as: 'image',
        href: preloadImage.srcset ? null : preloadImage.href,
        imagesrcset: preloadImage.srcset || null,
        imagesizes: preloadImage.srcset ? preloadImage.sizes : null,
        fetchpriority: 'high',
      })
    : '';
  const script = assets.scriptHref
    ? `<script type="module" src="${escapeAttr(assets.scriptHref)}" async></script>`
    : '';
  const more = assets.moreCssHref ? link('stylesheet', { href: assets.moreCssHref }) : '';
  const paper = assets.printCssHref
    ? link('stylesheet', { href: assets.printCssHref, media: 'print' })
    : '';
  return [
    link('stylesheet', { href: assets.cssHref }),
    more,
    ...fonts,
    image,
    script,
    paper,
  ].filter(Boolean);
}

function described(head: Head): string[] {
  return [
    head.description && meta('description', head.description),
    // Without this word search engines show stamps instead of pictures.
    meta('robots', head.robots ?? 'max-image-preview:large'),
    head.fediverseCreator && meta('fediverse:creator', head.fediverseCreator),
  ].filter((line) => typeof line === 'string' && line !== '') as string[];
}

function related(head: Head): string[] {
  return [
    link('canonical', { href: head.canonical }),
    ...head.alternates.map(({ hreflang, href }) => link('alternate', { hreflang, href })),
    ...(head.prev ? [link('prev', { href: head.prev })] : []),
    ...(head.next ? [link('next', { href: head.next })] : []),
    ...head.feeds.map(({ href, title, type }) => link('alternate', { type, title, href })),
    ...(head.activityHref
      ? [link('alternate', { type: 'application/activity+json', href: head.activityHref })]
      : []),
    ...(head.oembed
      ? [link('alternate', { type: 'application/json+oembed', ...head.oembed })]
      : []),
  ];
}

/** What the browser's own frame and the home screen show. */
function framed(theme: Theme, assets: PageAssets): string[] {
  const colour = (scheme: 'light' | 'dark') =>
    tag('meta', {
      name: 'theme-color',
      content: theme.themeColor[scheme],
      media: `(prefers-color-scheme: ${scheme})`,
    });
  return [
    meta('color-scheme', 'light dark'),
    colour('light'),
    colour('dark'),
    link('manifest', { href: assets.manifestHref }),
    ...(assets.icons ?? []).map(({ rel, ...rest }) => link(rel, rest)),
  ];
}

/** Open Graph: what the page says by itself, unless the model says otherwise. */
function shared({ head, chrome }: AnyPage): string[] {
  const { image, type, extra } = head.og;
  const own: [string, string | number][] = [
    ['og:type', type],
    ['og:site_name', chrome.title],
    ['og:title', head.title],
    ['og:description', head.description],
    ['og:url', head.canonical],
    ['og:locale', chrome.locale.replaceAll('-', '_')],
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
  ];
  if (image) {
    own.push(
      ['og:image', image.url],
      ['og:image:type', image.type],
      ['og:image:width', image.width],
      ['og:image:height', image.height],
      ['og:image:alt', image.alt],
    );
  }
  const said = new Set(extra.map(([property]) => property));
  const pairs = [...own.filter(([property]) => !said.has(property)), ...extra];
  return pairs
    .filter(([, content]) => content !== '')
    .map(([property, content]) =>
      tag('meta', { [/^twitter:/.test(property) ? 'name' : 'property']: property, content }),
    );
}
