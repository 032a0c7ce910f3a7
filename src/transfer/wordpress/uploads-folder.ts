import { lstatSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** A local copy of `wp-content/uploads`. Nothing outside of it is ever read, whatever a file is called. */
export interface UploadsFolder {
  /** The file's place on the disk; `OUTSIDE` where its name or a link leads out; null if it is missing. */
  find(relative: string): string | null;
}

export const OUTSIDE = '..';

/** @throws if there is no such folder */
export function openUploads(folder: string): UploadsFolder {
  const root = realpathSync(resolve(folder));
  const inside = (path: string) => path === root || path.startsWith(root + sep);
  return {
    find(relative) {
      if (relative.includes('\0')) return OUTSIDE;
      for (const form of forms(relative)) {
        const path = resolve(join(root, form));
        if (!inside(path)) return OUTSIDE;
        const real = realPathOf(path);
        if (real === null) continue;
        if (!inside(real)) return OUTSIDE;
        if (lstatSync(real).isFile()) return real;
      }
      return null;
    },
  };
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** A name as it is written, decoded, and in the forms that file systems give to accents. */
function* forms(relative: string): Generator<string> {
  const bare = relative.replaceAll('\\', '/').replace(/^\/+/, '');
  const seen = new Set<string>();
  let decoded = bare;
  try {
    decoded = decodeURIComponent(bare);
  } catch {
    // A name with a lone percent sign is just that.
  }
  for (const form of [bare, decoded, decoded.normalize('NFC'), decoded.normalize('NFD')]) {
    if (!seen.has(form)) yield form;
    seen.add(form);
  }
}

/** The part of an address that is the path below `uploads`. */
export function uploadPath(url: string, attachedFile: string): string | null {
  if (attachedFile !== '' && !/^https?:/.test(attachedFile)) {
    return attachedFile.replace(/^.*\/uploads\//, '');
  }
  const path = url.split(/[?#]/)[0] ?? '';
  const found = /\/(?:uploads|files)\/(.+)$/.exec(path)?.[1];
  // WordPress.com keeps files on a host of their own: `name.files.wordpress.com/2010/06/…`.
  return found ?? /^https?:\/\/[^/]*\.files\.wordpress\.com\/(.+)$/.exec(path)?.[1] ?? null;
}
