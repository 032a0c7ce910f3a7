import type { EditionWords } from '../../domain/publication.ts';
import { getMedia } from '../../storage/media.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import type { Site } from '../reading/site.ts';
import { requireSoundPublication, type SettingsChange, withChange } from './change-settings.ts';

const NO_WORDS: EditionWords = { ear: '', colophon: '', place: '', policies: {} };

/**
 * The site as it would be with these settings. Nothing is written.
 * @throws AppError `forbidden`; `invalid` as `changeSettings` does
 */
export async function previewSite(ctx: Context, site: Site, change: SettingsChange): Promise<Site> {
  mustBeAllowed(ctx.actor, 'publication:change');
  const publication = withChange(site.publication, change);
  await requireSoundPublication(publication, ctx.now);
  const logoId = publication.settings.theme.logoMediaId;
  return {
    ...site,
    publication,
    logo: logoId ? await getMedia(ctx.db, logoId) : null,
    editions: site.editions.map((edition) => ({
      ...edition,
      own: publication.settings.words[edition.lang] ?? NO_WORDS,
    })),
  };
}
