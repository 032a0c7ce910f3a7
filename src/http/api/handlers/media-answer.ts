import type { z } from 'zod';
import type { media as mediaSchema } from '../../../contract/media.ts';
import type { Media } from '../../../domain/media.ts';
import { mediaView, originalPath, renditionPath, widthsOf } from '../../../domain/media-urls.ts';
import { message } from '../../../domain/words/messages.ts';

/** The width at which a thumbnail is sharp on a dense screen. */
const THUMBNAIL_WIDTH = 480;

/** A file as the API shows it. */
export function toMedia(media: Media, say: 'fr' | 'en'): z.input<typeof mediaSchema> {
  const { src, srcset } = mediaView(media, '');
  const { problem, replaced, takenAt, place, label } = media;
  return {
    ...media,
    takenAt: takenAt ?? null,
    place: place ?? null,
    label: label ?? null,
    problem: problem ? message(problem.key, problem.args, say) : null,
    hadCredentials: media.hadCredentials ?? false,
    canTakeBack: Boolean(replaced),
    src,
    srcset,
    thumbnail: thumbnailOf(media),
    original: media.state === 'stored' ? originalPath(media) : null,
  };
}

function thumbnailOf(media: Media): string | null {
  if (media.kind !== 'image' || media.state !== 'stored') return null;
  const widths = widthsOf(media);
  const width = widths.find((one) => one >= THUMBNAIL_WIDTH) ?? widths.at(-1);
  return width === undefined ? null : renditionPath(media, width);
}
