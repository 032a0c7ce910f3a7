import { cleanAddress } from './links.ts';

/**
 * Finds the medium that an address in a text means: the file itself, one of the sizes WordPress cut
 * (`-300x200`, `-scaled`, `-e1600000000000`), over http or https, with or without `www.`, or through
 * Jetpack's picture servers.
 */
export interface MediaIndex {
  add(url: string, mediaId: string): void;
  find(url: string): string | null;
}

export function createMediaIndex(): MediaIndex {
  const exact = new Map<string, string>();
  const bySize = new Map<string, string>();
  /** By what follows `uploads/`, for copies of the site under another name. */
  const byUpload = new Map<string, string>();
  const families = new Set<string>();
  return {
    add(url, mediaId) {
      const key = keyOf(url);
      if (key === null) return;
      if (!exact.has(key)) exact.set(key, mediaId);
      const original = withoutSize(key);
      if (!bySize.has(original)) bySize.set(original, mediaId);
      const upload = uploadOf(original);
      if (upload !== null && !byUpload.has(upload)) byUpload.set(upload, mediaId);
      families.add(familyOf(key));
    },
    find(url) {
      const key = keyOf(url);
      if (key === null) return null;
      const original = withoutSize(key);
      const found = exact.get(key) ?? bySize.get(original);
      if (found) return found;
      const upload = uploadOf(original);
      const isKin = families.has(familyOf(key)) || isBench(key);
      return upload !== null && isKin ? (byUpload.get(upload) ?? null) : null;
    },
  };
}

function uploadOf(key: string): string | null {
  return /\/uploads\/(.+)$/.exec(key)?.[1] ?? null;
}

/** `media.example.org` and `example.org` are of one family. */
function familyOf(key: string): string {
  return (key.split('/')[0] ?? '').split('.').slice(-2).join('.');
}

/** Where sites are built before they open: such hosts stay behind in texts. */
function isBench(key: string): boolean {
  const host = key.split('/')[0] ?? '';
  return !host.includes('.') || /\.(local|test|dev|localhost)$|^(127|10|192\.168)\./.test(host);
}

const PROXY = /^(?:i\d\.wp\.com|i\d\.wp\.com\/?)$/;

/** Host and path, without what changes from one copy of an address to the next. */
function keyOf(address: string): string | null {
  const url = cleanAddress(address);
  if (!url) return null;
  let host = url.hostname.toLowerCase();
  let path = url.pathname;
  if (PROXY.test(host)) {
    const [, first = '', ...rest] = path.split('/');
    host = first.toLowerCase();
    path = `/${rest.join('/')}`;
  }
  try {
    path = decodeURIComponent(path);
  } catch {
    // Half-encoded paths are compared as they are.
  }
  // Addresses of picture services say which picture in the query; WordPress only says which size.
  const isUpload = /\.\w{2,5}$/.test(path);
  return host.replace(/^www\./, '') + path.normalize('NFC') + (isUpload ? '' : url.search);
}

function withoutSize(key: string): string {
  return key.replace(/(?:-\d+x\d+|-scaled|-rotated|-e\d{10,14}|@2x)+(?=\.\w{2,5}$)/, '');
}
