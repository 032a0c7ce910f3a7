/** From bytes that somebody gave to an original in the store, and what is to be known of it. */
import { AppError } from '../domain/errors.ts';
import type { Media, MediaKind } from '../domain/media.ts';
import { type ByteSource, fromBuffer, patched, readAll, sha256Of } from './byte-source.ts';
import { hasContentCredentials } from './content-credentials.ts';
import type { Darkroom } from './darkroom/darkroom.ts';
import type { PictureType } from './darkroom/orders.ts';
import { cleanFileName } from './file-name.ts';
import { FILE_TYPES, type FileType, type FileTypeName } from './file-types.ts';
import { originalKey } from './keys.ts';
import { UNKNOWN } from './probe/probe.ts';
import { PROBERS } from './probe/probers.ts';
import { sniff } from './sniff.ts';
import type { MediaStore } from './store.ts';

export interface IngestDeps {
  store: MediaStore;
  darkroom: Darkroom;
}

/** What the bytes tell; the rest of a `Media` is for people to say. */
export type Ingested = Pick<
  Media,
  | 'kind'
  | 'name'
  | 'mediaType'
  | 'bytes'
  | 'width'
  | 'height'
  | 'duration'
  | 'placeholder'
  | 'credit'
  | 'digitalSourceType'
  | 'hadCredentials'
> & {
  /** Of the bytes as kept. */
  sha256: string;
  /** Of the bytes as given: the same file given again is known by it. */
  inputSha256: string;
  blobKey: string;
};

/** Bytes, by kind. Pictures are held in memory while they are drawn, others are streamed. */
export const MAX_BYTES: Readonly<Record<Media['kind'], number>> = {
  image: 40_000_000,
  audio: 500_000_000,
  video: 2_000_000_000,
  file: 200_000_000,
};

/**
 * Finds out what a file is, makes it harmless, and keeps it: pictures are redrawn, sounds and films
 * lose the place they were made at, other files are kept as they are and served as downloads only.
 * Keeping the same bytes twice is harmless: the key is their hash.
 *
 * @param input `name` as the sender has it, path and all; `expected` what it is said to be: a page that
 *   says "not found" is no picture. Sound and film stand for each other, and anything for a file.
 * @throws AppError of `sniff` and `Darkroom.redraw`; `too-much` / `media.too-large`; `invalid` /
 *   `media.broken-file`, `media.other-kind`; `unavailable` / `media.store-unavailable`
 */
export async function ingest(
  deps: IngestDeps,
  input: { source: ByteSource; name: string; expected?: MediaKind },
): Promise<Ingested> {
  const typeName = await sniff(input.source, input.name);
  const { kind, extension } = FILE_TYPES[typeName];
  if (!isExpected(kind, input.expected ?? 'file')) {
    throw new AppError('invalid', 'media.other-kind', { type: extension });
  }
  if (input.source.size > MAX_BYTES[kind]) {
    throw new AppError('too-much', 'media.too-large', { limit: MAX_BYTES[kind] });
  }
  const inputSha256 = await sha256Of(input.source);
  const kept =
    kind === 'image'
      ? await keepPicture(deps, input.source, typeName as PictureType)
      : await keepStream(input.source, typeName);
  const { source, type, facts } = kept;
  const sha256 = source === input.source ? inputSha256 : await sha256Of(source);
  const blobKey = originalKey(sha256, type.extension);
  // The same bytes under the same hash: what is there need not be written again.
  if (!(await deps.store.has(blobKey))) await deps.store.put(blobKey, source, type.mediaType);
  return {
    kind: type.kind,
    name: cleanFileName(input.name, type.extension),
    mediaType: type.mediaType,
    bytes: source.size,
    sha256,
    inputSha256,
    blobKey,
    ...facts,
  };
}

function isExpected(kind: MediaKind, expected: MediaKind): boolean {
  const isHeard = (one: MediaKind) => one === 'audio' || one === 'video';
  return expected === 'file' || kind === expected || (isHeard(kind) && isHeard(expected));
}

type Facts = Pick<
  Ingested,
  | 'width'
  | 'height'
  | 'duration'
  | 'placeholder'
  | 'credit'
  | 'digitalSourceType'
  | 'hadCredentials'
>;

interface Kept {
  source: ByteSource;
  type: FileType;
  facts: Facts;
}

async function keepPicture(
  { darkroom }: IngestDeps,
  source: ByteSource,
  type: PictureType,
): Promise<Kept> {
  const given = await readAll(source);
  const hadCredentials = hasContentCredentials(given, type);
  const drawn = await darkroom.redraw(given, type);
  const { width, height, placeholder, credit, digitalSourceType } = drawn;
  return {
    source: fromBuffer(drawn.bytes),
    type: FILE_TYPES[drawn.type],
    facts: {
      ...{ width, height, duration: null, placeholder, credit, digitalSourceType },
      hadCredentials,
    },
  };
}

async function keepStream(source: ByteSource, typeName: FileTypeName): Promise<Kept> {
  const prober = PROBERS[typeName];
  const found = prober ? await prober(source) : UNKNOWN;
  if (!found) throw new AppError('invalid', 'media.broken-file');
  return {
    source: patched(source, found.patches),
    type: FILE_TYPES[withoutPicture(typeName, found.hasPicture)],
    facts: {
      width: found.width,
      height: found.height,
      duration: found.duration,
      placeholder: null,
      credit: '',
      digitalSourceType: null,
      hadCredentials: false,
    },
  };
}

/** A film's container that holds sound only is sound. */
function withoutPicture(typeName: FileTypeName, hasPicture: boolean | null): FileTypeName {
  if (hasPicture !== false) return typeName === 'm4a' && hasPicture ? 'mp4' : typeName;
  if (typeName === 'mp4') return 'm4a';
  return typeName === 'webm' ? 'weba' : typeName;
}
