import { z } from 'zod';
import { operation } from './operation.ts';
import { cursor, id, instant, lang, line } from './values.ts';

const kind = z.enum(['image', 'audio', 'video', 'file']);
const lacks = z.enum(['use', 'alt', 'credit', 'origin', 'bytes']);
/** By language; '' says that the picture says nothing. */
const words = z.record(lang, z.string());
const wordsChange = z.record(lang, z.string().trim().max(2_000).nullable());
const share = z.number().min(0).max(1);

export const media = z.object({
  id,
  kind,
  state: z.enum(['stored', 'remote']),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** Seconds. */
  duration: z.number().nullable(),
  alt: words,
  caption: words,
  credit: z.string(),
  focalX: share,
  focalY: share,
  placeholder: z.string().nullable(),
  /** A term of IPTC's Digital Source Type. */
  digitalSourceType: z.string().nullable(),
  /** Whether the file came with Content Credentials (C2PA), which are not in what is kept of it. */
  hadCredentials: z.boolean(),
  /** EDTF. */
  takenAt: z.string().nullable(),
  place: z.string().nullable(),
  label: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** Why it is still kept elsewhere, as a sentence. */
  problem: z.string().nullable(),
  /** Whether the bytes before the last replacement can come back. */
  canTakeBack: z.boolean(),
  createdAt: instant,
  /** Addresses on this site; a remote file has its own address as `src` and nothing else. */
  src: z.string(),
  srcset: z.string(),
  thumbnail: z.string().nullable(),
  original: z.string().nullable(),
});

const oneMedia = { answer: media, tag: 'media' } as const;
const taken = z.object({
  media,
  /** False when the same file was here already: it is given back with its own words. */
  isNew: z.boolean(),
});

export const listMedia = operation({
  method: 'GET',
  path: '/media',
  permission: 'studio:enter',
  summary: 'Files in the library, newest first.',
  tag: 'media',
  query: z.object({
    q: z.string().trim().max(200).optional(),
    kind: kind.optional(),
    /** What is wanting: a use, an alt in `lang`, a credit, an origin, the bytes themselves. */
    lacks: lacks.optional(),
    lang: lang.optional(),
    cursor: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(60),
  }),
  answer: z.object({ media: z.array(media), next: z.string().nullable() }),
});

export const countMedia = operation({
  method: 'GET',
  path: '/media/counts',
  permission: 'studio:enter',
  summary: 'How many files the library holds, and how many want something.',
  tag: 'media',
  query: z.object({ lang: lang.optional() }),
  answer: z.object({
    all: z.int(),
    use: z.int(),
    alt: z.int(),
    credit: z.int(),
    origin: z.int(),
    bytes: z.int(),
  }),
});

export const uploadMedia = operation({
  method: 'POST',
  path: '/media',
  permission: 'media:upload',
  summary: 'Takes a file into the library; the body is the file itself.',
  tag: 'media',
  query: z.object({
    /** As the sender has it. */
    name: z.string().max(500),
    alt: z.string().trim().max(2_000).optional(),
    /** The language of `alt`. */
    lang: lang.optional(),
    credit: line(300).optional(),
  }),
  body: 'bytes',
  answer: taken,
});

export const fetchMediaByUrl = operation({
  method: 'POST',
  path: '/media/by-url',
  permission: 'media:upload',
  summary: 'Takes a file into the library from an address on the web.',
  tag: 'media',
  body: z.object({
    url: z.string().trim().min(1).max(4_000),
    alt: words.optional(),
    credit: line(300).optional(),
  }),
  answer: taken,
});

const change = {
  alt: wordsChange.optional(),
  credit: line(300).optional(),
  digitalSourceType: line(80).nullable().optional(),
  takenAt: line(40).nullable().optional(),
  place: line(200).nullable().optional(),
};

export const changeManyMedia = operation({
  method: 'PATCH',
  path: '/media',
  permission: 'media:change',
  summary: 'Says the same of many files at once.',
  tag: 'media',
  body: z.object({ mediaIds: z.array(id).min(1).max(500), change: z.object(change) }),
  answer: z.object({ media: z.array(media) }),
});

export const readMedia = operation({
  ...oneMedia,
  method: 'GET',
  path: '/media/:mediaId',
  permission: 'studio:enter',
  summary: 'One file of the library.',
});

export const readMediaUses = operation({
  method: 'GET',
  path: '/media/:mediaId/uses',
  permission: 'studio:enter',
  summary: 'Where a file shows, and where it has shown.',
  tag: 'media',
  answer: z.object({
    isLogo: z.boolean(),
    uses: z.array(
      z.object({
        type: z.enum(['article', 'author']),
        id,
        title: z.string(),
        lang: lang.nullable(),
        slug: z.string(),
        state: z.string().nullable(),
        as: z.enum(['hero', 'text', 'past', 'portrait']),
      }),
    ),
  }),
});

export const changeMedia = operation({
  ...oneMedia,
  method: 'PATCH',
  path: '/media/:mediaId',
  permission: 'media:change',
  summary: 'Changes what is said of a file, everywhere it shows at once.',
  body: z.object({
    ...change,
    name: line(200).optional(),
    caption: wordsChange.optional(),
    label: line(300).nullable().optional(),
    focalX: share.optional(),
    focalY: share.optional(),
  }),
});

export const replaceMediaFile = operation({
  ...oneMedia,
  method: 'PUT',
  path: '/media/:mediaId/file',
  permission: 'media:change',
  summary: 'Puts other bytes behind a file; the body is the new file.',
  query: z.object({ name: z.string().max(500) }),
  body: 'bytes',
});

export const takeBackMediaFile = operation({
  ...oneMedia,
  method: 'POST',
  path: '/media/:mediaId/file/take-back',
  permission: 'media:change',
  summary: 'Brings back the bytes of before the last replacement.',
});

export const retryMedia = operation({
  ...oneMedia,
  method: 'POST',
  path: '/media/:mediaId/retry',
  permission: 'media:upload',
  summary: 'Tries again to bring in a file that is kept elsewhere.',
});

export const throwAwayMedia = operation({
  method: 'DELETE',
  path: '/media/:mediaId',
  permission: 'media:change',
  summary: 'Throws away a file that nothing shows; it can come back for thirty days.',
  tag: 'media',
  answer: 'nothing',
});

export const restoreMedia = operation({
  ...oneMedia,
  method: 'POST',
  path: '/media/:mediaId/restore',
  permission: 'media:change',
  summary: 'Takes back a file that was thrown away.',
});
