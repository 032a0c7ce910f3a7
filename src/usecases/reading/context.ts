import { moment } from '../../domain/dates.ts';
import type { AnyPage, Moment } from '../../domain/page-models.ts';
import type { Db } from '../../storage/schema.ts';
import type { EditionSite, Site } from './site.ts';

/** What every use case of the reader site is given. It only reads. */
export interface ReadingContext {
  db: Db;
  site: Site;
  /** In milliseconds since 1970. */
  now: number;
  /** The head of the log that was signed last, as this process knows it. */
  head?: { size: number; fingerprint: string } | null;
}

/** A page, and what it was made from: when one of these changes, the page is made again. */
export interface Reading<Page extends AnyPage = AnyPage> {
  page: Page;
  tags: string[];
}

export function momentIn(ctx: ReadingContext, edition: EditionSite, instant: number): Moment {
  return moment(instant, edition.timeZone, edition.locale, ctx.now);
}
