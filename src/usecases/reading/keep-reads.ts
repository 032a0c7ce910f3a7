import { addReads, findBySlugs } from '../../storage/article-reads.ts';
import type { Context } from '../context.ts';
import { editionByLang, type Site } from './site.ts';

/** Slugs in one question. */
const AT_ONCE = 400;

/** UTC. */
export const readingDay = (now: number) => new Date(now).toISOString().slice(0, 10);

/**
 * Writes down how often articles were read since the last time: a number for each article and day, from
 * which nobody can be recognised. What stands at an address that is no article's is let go.
 * @param counts times by address, `/fr/headline`
 */
export async function keepReads(
  ctx: Pick<Context, 'db' | 'now'>,
  site: Site,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const bySlug = new Map<string, Map<string, number>>();
  for (const [path, times] of counts) {
    const [, lang = '', slug = ''] = path.split('/');
    const edition = editionByLang(site, lang);
    if (!edition) continue;
    const of = bySlug.get(edition.id) ?? new Map<string, number>();
    of.set(decodeURIComponent(slug).normalize('NFC'), times);
    bySlug.set(edition.id, of);
  }
  for (const [editionId, times] of bySlug) {
    const slugs = [...times.keys()];
    for (let from = 0; from < slugs.length; from += AT_ONCE) {
      const found = await findBySlugs(ctx.db, editionId, slugs.slice(from, from + AT_ONCE));
      const reads = new Map(found.map(({ id, slug }) => [id, times.get(slug) ?? 0]));
      await addReads(ctx.db, readingDay(ctx.now), reads);
    }
  }
}
