/** The web app manifest of one edition (w3.org/TR/appmanifest). */
import type { ManifestModel } from '../domain/sharing-models.ts';

export const MANIFEST_TYPE = 'application/manifest+json; charset=utf-8';

export function writeManifest(model: ManifestModel): string {
  return JSON.stringify({
    id: model.id,
    name: model.name,
    short_name: shortName(model.shortName || model.name),
    description: model.description || undefined,
    lang: model.lang,
    dir: model.dir,
    start_url: model.startUrl,
    scope: model.scope,
    display: 'standalone',
    // A paper is a set of pages: back, reload and the address are worth their strip of screen.
    display_override: ['minimal-ui', 'standalone'],
    theme_color: model.themeColor,
    background_color: model.backgroundColor,
    categories: ['news'],
    icons: model.icons,
    shortcuts: model.shortcuts.length > 0 ? model.shortcuts : undefined,
  });
}

/** What fits under an icon: fifteen letters, cut between words where possible, and not after « de ». */
function shortName(name: string): string {
  const limit = 15;
  const letters = [...name];
  if (letters.length <= limit) return name;
  const whole = letters
    .slice(0, limit + 1)
    .join('')
    .replace(/\s+\S*$/u, '');
  if ([...whole].length > limit) return letters.slice(0, limit).join('');
  return whole.replace(/(?<=\S\s.*)\s\S{1,3}$/u, '');
}
