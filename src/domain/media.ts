import type { ErrorArgs } from './errors.ts';

export type MediaKind = 'image' | 'audio' | 'video' | 'file';

/** An uploaded file. Words about it are kept per language, so that a change shows everywhere. */
export interface Media {
  id: string;
  kind: MediaKind;
  /** `stored`: bytes are in the media store; `remote`: only its address is known so far. */
  state: 'stored' | 'remote';
  name: string;
  mediaType: string;
  bytes: number;
  /** SHA-256, hex, of the stored bytes; null while remote. */
  sha256: string | null;
  /** SHA-256, hex, of the bytes as they were given: the same file given again is known by it. */
  inputSha256?: string | null;
  /** Key in the media store of the original, re-encoded bytes. */
  blobKey: string | null;
  sourceUrl: string | null;
  width: number | null;
  height: number | null;
  /** Seconds, for sound and film. */
  duration: number | null;
  /** By language: `{ fr: '…', en: '…' }`. */
  alt: Record<string, string>;
  caption: Record<string, string>;
  credit: string;
  /** Where the eye goes, from 0 to 1 of width and height. */
  focalX: number;
  focalY: number;
  /** A few colours as a tiny data image, shown until the picture is there; null if none. */
  placeholder: string | null;
  /** IPTC digital source type, such as `digitalCapture`. */
  digitalSourceType: string | null;
  /** Whether the file came with Content Credentials (C2PA), which a picture drawn anew no longer has. */
  hadCredentials?: boolean;
  /** When the picture was taken, in EDTF: `2026-10-02`, `1954~`. */
  takenAt?: string | null;
  /** Where it was taken, as people say it. Coordinates are never kept. */
  place?: string | null;
  /** What readers are told of its making: “drawn by software after a photograph”. */
  label?: string | null;
  /** Why a remote file could not be brought in so far, as a refusal says it. */
  problem?: { key: string; args: ErrorArgs } | null;
  /** What its bytes said before they were last replaced, so that the old ones can come back. */
  replaced?: MediaFacts | null;
  /** Thrown away at; it can be taken back for a while. */
  deletedAt?: number | null;
  createdAt: number;
}

/** What the bytes of a file tell, as opposed to what people say of it. */
export type MediaFacts = Pick<
  Media,
  | 'mediaType'
  | 'bytes'
  | 'sha256'
  | 'inputSha256'
  | 'blobKey'
  | 'width'
  | 'height'
  | 'duration'
  | 'placeholder'
  | 'hadCredentials'
>;

/**
 * How a picture came to be, by IPTC's NewsCodes: https://cv.iptc.org/newscodes/digitalsourcetype/
 * Those that a newsroom meets, in the order in which one would look.
 */
export const DIGITAL_SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeCapture',
  'digitalCreation',
  'dataDrivenMedia',
  'screenCapture',
  'virtualRecording',
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'trainedAlgorithmicMedia',
] as const;

/** Widths, in pixels, in which pictures are served; no other width is ever made. */
export const RENDITION_WIDTHS = [320, 480, 640, 800, 960, 1280, 1600, 2000] as const;
export type RenditionFormat = 'webp' | 'avif' | 'jpeg';
