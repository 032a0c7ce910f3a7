import type { Db } from '../storage/schema.ts';
import { loadSite, type Site } from '../usecases/reading/site.ts';

export interface SiteHolder {
  current(): Promise<Site | null>;
  /** Has it read again at the next question; questions under way get the old one. */
  forget(): void;
}

/** Keeps what stands on every page, and reads it again after a change. */
export function holdSite(db: Db, origin: string): SiteHolder {
  let held: Promise<Site | null> | null = null;
  return {
    async current() {
      held ??= loadSite(db, origin);
      const asked = held;
      try {
        const site = await asked;
        // Before the publication is set up there is nothing worth keeping.
        if (site === null && held === asked) held = null;
        return site;
      } catch (error) {
        if (held === asked) held = null;
        throw error;
      }
    },
    forget() {
      held = null;
    },
  };
}
