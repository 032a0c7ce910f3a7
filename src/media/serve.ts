/** What to send for an address under `/media/`, as plain data: doors of any make can send it. */
import type { Readable } from 'node:stream';
import type { Media, RenditionFormat } from '../domain/media.ts';
import {
  downloadName,
  type MediaAddress,
  originalPath,
  parseMediaPath,
  renditionPath,
  widthsOf,
} from '../domain/media-urls.ts';
import { parseRange } from './range.ts';
import { RENDITION_TYPES, type Renditions } from './renditions.ts';
import type { MediaStore } from './store.ts';

export interface ServeDeps {
  findMedia(id: string): Promise<Media | null>;
  store: MediaStore;
  renditions: Renditions;
  /** Told of a file that should be in the store and is not. */
  onLost?(media: Media): void;
}

export interface MediaRequest {
  /** `GET` or `HEAD`. */
  method: string;
  /** Without query, as it stands in the address. */
  path: string;
  headers: { get(name: string): string | null };
}

export interface MediaAnswer {
  status: 200 | 206 | 301 | 304 | 404 | 416;
  headers: [string, string][];
  /** Null for HEAD and where there is nothing to send. A stream is read to its end or destroyed. */
  body: Buffer | Readable | null;
}

/**
 * Answers for good (`immutable`): an address holds the hash of what it leads to, and one with
 * yesterday's hash leads to today's.
 *
 * @throws AppError `unavailable` as `Renditions.get` and the store do
 */
export async function serveMedia(deps: ServeDeps, request: MediaRequest): Promise<MediaAnswer> {
  const address = parseMediaPath(request.path);
  const media = address && (await deps.findMedia(address.id));
  if (!address || !media || media.state !== 'stored' || media.sha256 === null) return NOT_FOUND;
  const current = currentPath(media, address);
  if (current === null) return NOT_FOUND;
  if (!leadsToSame(current, request.path)) return movedTo(current);
  const answer =
    'width' in address
      ? await rendition(deps, media, address, request)
      : await original(deps, media, request);
  return request.method === 'HEAD' ? withoutBody(answer) : answer;
}

const NOT_FOUND: MediaAnswer = { status: 404, headers: [], body: null };

/** Where the same thing is to be found now. Another picture may not have the width that was asked for. */
function currentPath(media: Media, address: MediaAddress): string | null {
  if (!('width' in address)) return originalPath(media);
  if (media.kind !== 'image') return null;
  const { width, format } = address;
  const widths = widthsOf(media);
  if (widths.includes(width)) return renditionPath(media, width, format);
  if (media.sha256?.startsWith(address.hash8)) return null;
  const nearest = widths.findLast((other) => other <= width) ?? widths[0];
  return nearest === undefined ? null : renditionPath(media, nearest, format);
}

/** Whether two addresses are the same but for how their signs are encoded, which proxies may change. */
function leadsToSame(current: string, asked: string): boolean {
  return decodeURIComponent(current).normalize() === decodeURIComponent(asked).normalize();
}

/** Kept for a minute only: a picture may be changed back, and two lasting redirects would circle. */
function movedTo(path: string): MediaAnswer {
  return {
    status: 301,
    headers: [
      ['Location', path],
      ['Cache-Control', 'public, max-age=60'],
    ],
    body: null,
  };
}

/**
 * A file opened by itself runs nothing, frames nothing and may not be taken for another type. Other
 * sites may show it: feeds, previews and mails do.
 */
function lasting(contentType: string, etag: string): [string, string][] {
  return [
    ['Content-Type', contentType],
    ['ETag', etag],
    ['Cache-Control', 'public, max-age=31536000, immutable'],
    ['X-Content-Type-Options', 'nosniff'],
    [
      'Content-Security-Policy',
      "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'",
    ],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
}

async function rendition(
  { renditions }: ServeDeps,
  media: Media,
  { width, format }: { width: number; format: RenditionFormat },
  request: MediaRequest,
): Promise<MediaAnswer> {
  const etag = `"${media.sha256?.slice(0, 16)}-${width}-${format}"`;
  const headers = lasting(RENDITION_TYPES[format], etag);
  if (isKnown(request, etag)) return { status: 304, headers, body: null };
  const body = await renditions.get(media, width, format);
  if (!body) return NOT_FOUND;
  headers.push(['Content-Length', String(body.length)]);
  return { status: 200, headers, body };
}

async function original(
  { store, onLost }: ServeDeps,
  media: Media,
  request: MediaRequest,
): Promise<MediaAnswer> {
  const etag = `"${media.sha256?.slice(0, 32)}"`;
  const headers = lasting(media.mediaType, etag);
  headers.push(['Accept-Ranges', 'bytes']);
  if (media.kind === 'file') headers.push(['Content-Disposition', attachment(media)]);
  if (isKnown(request, etag)) return { status: 304, headers, body: null };
  const range = parseRange(wantedRange(request, etag), media.bytes);
  if (range === 'unsatisfiable') {
    const whole: [string, string] = ['Content-Range', `bytes */${media.bytes}`];
    return { status: 416, headers: [whole, ['Cache-Control', 'no-store']], body: null };
  }
  const blob = await store.stream(media.blobKey ?? '', range ?? undefined);
  if (!blob) {
    onLost?.(media);
    return NOT_FOUND;
  }
  if (!range) {
    headers.push(['Content-Length', String(blob.bytes)]);
    return { status: 200, headers, body: blob.body };
  }
  headers.push(
    ['Content-Range', `bytes ${range.start}-${range.end}/${blob.bytes}`],
    ['Content-Length', String(range.end - range.start + 1)],
  );
  return { status: 206, headers, body: blob.body };
}

/** A range counts for GET only, and under `If-Range` only for the same bytes. */
function wantedRange({ method, headers }: MediaRequest, etag: string): string | null {
  const condition = headers.get('if-range');
  if (method !== 'GET' || (condition !== null && condition !== etag)) return null;
  return headers.get('range');
}

function isKnown({ headers }: MediaRequest, etag: string): boolean {
  const known = headers.get('if-none-match');
  if (known === null) return false;
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) || known === '*';
}

/** RFC 6266 and 8187: plain letters for old readers, then the name in full. */
function attachment(media: Media): string {
  const plain = downloadName(media)
    .replace(/[^\w.-]+/g, '')
    .replace(/^-*(?=\.|$)/, 'file');
  const full = encodeURIComponent(media.name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

function withoutBody(answer: MediaAnswer): MediaAnswer {
  if (answer.body && 'destroy' in answer.body) answer.body.destroy();
  return { ...answer, body: null };
}
