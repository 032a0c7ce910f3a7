import type { MediaKind } from '../domain/media.ts';

/** One kind of file that may be uploaded, as it is named and served. */
export interface FileType {
  kind: MediaKind;
  mediaType: string;
  /** Without the dot. */
  extension: string;
}

const picture = (mediaType: string, extension: string): FileType => ({
  kind: 'image',
  mediaType,
  extension,
});
const sound = (mediaType: string, extension: string): FileType => ({
  kind: 'audio',
  mediaType,
  extension,
});
const film = (mediaType: string, extension: string): FileType => ({
  kind: 'video',
  mediaType,
  extension,
});
const file = (mediaType: string, extension: string): FileType => ({
  kind: 'file',
  mediaType,
  extension,
});

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** Everything that Recto takes. SVG comes in and is kept as PNG, AVIF as WebP. */
export const FILE_TYPES = {
  jpeg: picture('image/jpeg', 'jpg'),
  png: picture('image/png', 'png'),
  gif: picture('image/gif', 'gif'),
  webp: picture('image/webp', 'webp'),
  avif: picture('image/avif', 'avif'),
  svg: picture('image/svg+xml', 'svg'),
  mp3: sound('audio/mpeg', 'mp3'),
  m4a: sound('audio/mp4', 'm4a'),
  ogg: sound('audio/ogg', 'ogg'),
  opus: sound('audio/ogg', 'opus'),
  wav: sound('audio/wav', 'wav'),
  flac: sound('audio/flac', 'flac'),
  weba: sound('audio/webm', 'weba'),
  mp4: film('video/mp4', 'mp4'),
  webm: film('video/webm', 'webm'),
  pdf: file('application/pdf', 'pdf'),
  csv: file('text/csv', 'csv'),
  txt: file('text/plain', 'txt'),
  odt: file(`${OPEN_DOCUMENT}.text`, 'odt'),
  ods: file(`${OPEN_DOCUMENT}.spreadsheet`, 'ods'),
  odp: file(`${OPEN_DOCUMENT}.presentation`, 'odp'),
  docx: file(`${OPEN_XML}.wordprocessingml.document`, 'docx'),
  xlsx: file(`${OPEN_XML}.spreadsheetml.sheet`, 'xlsx'),
  pptx: file(`${OPEN_XML}.presentationml.presentation`, 'pptx'),
  zip: file('application/zip', 'zip'),
} as const satisfies Record<string, FileType>;

export type FileTypeName = keyof typeof FILE_TYPES;
