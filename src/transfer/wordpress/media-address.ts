import ipaddr from 'ipaddr.js';
import type { MediaKind } from '../../domain/media.ts';

/** Addresses and names of media: what may be fetched one day, and what it is called here. */

export type AddressProblem = 'media-no-address' | 'media-address' | 'media-private';

/** Null for a public web address; else why it is never fetched. The fetcher checks again where names lead. */
export function problemOfAddress(address: string): AddressProblem | null {
  if (address === '') return 'media-no-address';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'media-address';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'media-address';
  if (url.username !== '' || url.password !== '') return 'media-address';
  return isPrivateHost(url.hostname) ? 'media-private' : null;
}

const INSIDE = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/;

/** The URL parser has already undone octal, hexadecimal and one-number notations of IPv4. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (host === '' || INSIDE.test(host)) return true;
  const isNumber = host.includes(':') || /^[\d.]+$/.test(host);
  if (!isNumber || !ipaddr.isValid(host)) return !host.includes('.');
  const parsed = ipaddr.process(host);
  return parsed.range() !== 'unicast';
}

/** The last part of an address as a file name: no folders, no control characters, not hidden. */
export function nameOfAddress(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  let name =
    path
      .split('/')
      .filter((part) => part !== '')
      .pop() ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    // Half-encoded names stay as they are.
  }
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '')
    .slice(-180);
  return plain || 'file';
}

const KINDS: readonly [MediaKind, Readonly<Record<string, string>>][] = [
  [
    'image',
    {
      jpg: 'image/jpeg',
      jpeg: 'image/jpeg',
      jpe: 'image/jpeg',
      png: 'image/png',
      gif: 'image/gif',
      webp: 'image/webp',
      avif: 'image/avif',
      svg: 'image/svg+xml',
      bmp: 'image/bmp',
      tif: 'image/tiff',
      tiff: 'image/tiff',
      heic: 'image/heic',
      ico: 'image/x-icon',
    },
  ],
  [
    'audio',
    {
      mp3: 'audio/mpeg',
      m4a: 'audio/mp4',
      ogg: 'audio/ogg',
      oga: 'audio/ogg',
      opus: 'audio/ogg',
      wav: 'audio/wav',
      flac: 'audio/flac',
      wma: 'audio/x-ms-wma',
      aac: 'audio/aac',
    },
  ],
  [
    'video',
    {
      mp4: 'video/mp4',
      m4v: 'video/mp4',
      webm: 'video/webm',
      ogv: 'video/ogg',
      mov: 'video/quicktime',
      avi: 'video/x-msvideo',
      wmv: 'video/x-ms-wmv',
      mpg: 'video/mpeg',
      mpeg: 'video/mpeg',
      '3gp': 'video/3gpp',
      flv: 'video/x-flv',
    },
  ],
  [
    'file',
    {
      pdf: 'application/pdf',
      doc: 'application/msword',
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      xls: 'application/vnd.ms-excel',
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ppt: 'application/vnd.ms-powerpoint',
      pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      odt: 'application/vnd.oasis.opendocument.text',
      ods: 'application/vnd.oasis.opendocument.spreadsheet',
      txt: 'text/plain',
      csv: 'text/csv',
      zip: 'application/zip',
      epub: 'application/epub+zip',
    },
  ],
];

/** What kind of file a name promises; until it is fetched, nobody knows better. */
export function kindOfName(
  name: string,
  fallback: MediaKind,
): { kind: MediaKind; mediaType: string } {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  for (const [kind, types] of KINDS) {
    const mediaType = types[extension];
    if (mediaType) return { kind, mediaType };
  }
  const unknown = {
    image: 'image/*',
    audio: 'audio/*',
    video: 'video/*',
    file: 'application/octet-stream',
  };
  return { kind: fallback, mediaType: unknown[fallback] };
}
