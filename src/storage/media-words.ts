import type { Media } from '../domain/media.ts';
import { fold } from '../std/fold.ts';

/** What the library's search looks through: all that is written about a file, without case and accents. */
export function mediaWords(
  media: Pick<Media, 'name' | 'alt' | 'caption' | 'credit'> & Pick<Media, 'place'>,
): string {
  const { name, alt, caption, credit, place } = media;
  const all = [name, credit, place ?? '', ...Object.values(alt), ...Object.values(caption)];
  return folded(all.join(' '));
}

/** As words are stored, so that what is typed finds them. */
export const folded = (text: string): string => fold(text.toLowerCase()).slice(0, 8_000);
