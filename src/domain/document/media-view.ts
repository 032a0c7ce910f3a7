import type { MediaKind } from '../media.ts';

/** A media file as a renderer needs it: addresses made, words already in this edition's language. */
export interface MediaView {
  kind: MediaKind;
  /** Root-relative or absolute. For pictures, the fallback size. */
  src: string;
  /** Ready to write; '' where there is one size only. */
  srcset: string;
  /** Pixels; null where unknown. */
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  credit: string;
  /** Where the eye goes, from 0 to 10 across and down. */
  focusX: number;
  focusY: number;
  mediaType: string;
  /** 0 where unknown. */
  bytes: number;
  /** File name, for downloads. */
  name: string;
  /** Seconds, for sound and film. */
  duration: number | null;
  placeholder: string | null;
}
