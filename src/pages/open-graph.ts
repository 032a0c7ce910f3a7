/** Open Graph (ogp.me) and X card properties, in the order in which they are written in `<head>`. */
import type { OpenGraphModel } from '../domain/sharing-models.ts';

/** `[property, content]`; those that begin with `twitter:` are `name`s, all others `property`s. */
export type MetaPair = [property: string, content: string];

export function openGraph(model: OpenGraphModel): MetaPair[] {
  const pairs: [string, string | number | null | undefined][] = [
    ['og:type', model.type],
    ['og:site_name', model.siteName],
    ['og:title', model.title],
    ['og:description', model.description],
    ['og:url', model.url],
    ['og:locale', underscored(model.locale)],
    ...model.alternateLocales.map(
      (locale): MetaPair => ['og:locale:alternate', underscored(locale)],
    ),
    ...image(model),
    ...article(model),
    ['profile:first_name', model.profile?.name],
    ['profile:username', model.profile?.username],
    ['twitter:card', model.image ? 'summary_large_image' : 'summary'],
    ['twitter:site', model.xSite],
  ];
  return pairs.flatMap(([property, content]) =>
    content === null || content === undefined || content === ''
      ? []
      : [[property, String(content)] satisfies MetaPair],
  );
}

function image({ image }: OpenGraphModel): [string, string | number][] {
  if (!image) return [];
  return [
    ['og:image', image.url],
    ['og:image:type', image.type],
    ['og:image:width', image.width],
    ['og:image:height', image.height],
    ['og:image:alt', image.alt],
    ['twitter:image:alt', image.alt],
  ];
}

function article({ article }: OpenGraphModel): [string, string | null][] {
  if (!article) return [];
  return [
    ['article:published_time', article.published],
    ['article:modified_time', article.modified],
    ['article:section', article.section],
    ...article.authorUrls.map((url): [string, string] => ['article:author', url]),
  ];
}

function underscored(locale: string): string {
  return locale.replaceAll('-', '_');
}
