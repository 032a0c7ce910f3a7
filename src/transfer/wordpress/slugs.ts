import { RESERVED_SLUGS } from '../../domain/urls.ts';
import { slugify } from '../../std/slug.ts';

/** Addresses: the old one is kept where it can be one of ours. */

/** Percent-encoded or not, in any script. */
export function decodeSlug(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const CLEAN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.~-]*$/u;
/** In characters. WordPress allows 200 bytes, encoded. */
const LONGEST = 180;

/** A short name of the file as an address of ours; '' where nothing of it can be one. */
export function cleanSlug(name: string, lang: string): string {
  const decoded = decodeSlug(name.trim()).normalize('NFC').toLowerCase();
  if (CLEAN.test(decoded) && [...decoded].length <= LONGEST && !decoded.includes('..'))
    return decoded;
  return slugify(decoded, lang, { maxLength: LONGEST });
}

/** Hands out slugs, each once in its space. */
export interface SlugRegister {
  /** Takes the first free of `base`, `base-2`, … */
  take(space: string, base: string): string;
  reserve(space: string, slug: string): void;
  isFree(space: string, slug: string): boolean;
}

export function createSlugRegister(reserved: ReadonlySet<string> = new Set()): SlugRegister {
  const taken = new Map<string, Set<string>>();
  /** Where to go on counting, so that a thousand drafts without a name stay quick. */
  const next = new Map<string, number>();
  const spaceOf = (space: string) => {
    let found = taken.get(space);
    if (!found) {
      found = new Set();
      taken.set(space, found);
    }
    return found;
  };
  const isFree = (space: string, slug: string) => !reserved.has(slug) && !spaceOf(space).has(slug);
  return {
    isFree,
    reserve: (space, slug) => void spaceOf(space).add(slug),
    take(space, base) {
      let slug = base;
      const key = `${space}\n${base}`;
      for (let n = next.get(key) ?? 2; !isFree(space, slug); n++) {
        slug = `${base}-${n}`;
        next.set(key, n + 1);
      }
      spaceOf(space).add(slug);
      return slug;
    },
  };
}

export const articleSlugs = () => createSlugRegister(RESERVED_SLUGS);
