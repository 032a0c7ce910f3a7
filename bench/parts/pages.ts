/** What each kind of page costs when it has to be made: nothing of it is in memory. */
import { createReader, type Reader, UNCACHED } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import { type Measure, measured, type Where } from '../report/measure.ts';

const TIMES = 60;
const DEEP_PAGE = 500;

/** Distinct articles, none asked for before: each is made, compressed, kept and sent. */
export async function measureArticles(
  site: Site,
  paths: readonly string[],
  where: Where,
): Promise<Measure> {
  const reader = createReader(site.url);
  const { waits, cpuMs } = await askAll(site, reader, paths, { 'accept-encoding': 'br' });
  reader.close();
  return measured(where, 'article page, first time', spreadOf(waits), cpuMs);
}

async function askAll(
  site: Site,
  reader: Reader,
  paths: readonly string[],
  headers: Record<string, string>,
) {
  const before = site.cpuMs();
  const waits: number[] = [];
  for (const path of paths) waits.push((await reader.ask(path, headers)).ms);
  const after = site.cpuMs();
  const cpuMs = before === null || after === null ? null : (after - before) / paths.length;
  return { waits, cpuMs };
}

export async function measureKinds(site: Site, where: Where): Promise<Measure[]> {
  const reader = createReader(site.url);
  const section = '/fr/section/port';
  const deep = await walk(reader, section, DEEP_PAGE);
  const month = await first(reader, '/fr/archive', /href="(\/fr\/archive\/\d{4}\/\d{2})"/g, 'last');
  const article = await first(reader, '/fr', /<h[12][^>]*>\s*<a href="(\/fr\/[^"/]+)"/g);
  const author = await first(reader, article, /href="(\/fr\/author\/[^"/]+)"/g);
  const tag = await first(reader, article, /href="(\/fr\/tag\/[^"/]+)"/g);
  const sitemap = await first(
    reader,
    '/sitemap.xml',
    /<loc>[^<]*?(\/sitemaps\/fr\/\d[^<]+)<\/loc>/g,
  );
  const kinds: [string, string][] = [
    ['front page', '/fr'],
    ['section, page 1', section],
    [`section, page ${deep.number}`, deep.path],
    ['tag', tag],
    ['author', author],
    ['archive', '/fr/archive'],
    ['month', month],
    ['feed', '/fr/feed.xml'],
    ['sitemap index', '/sitemap.xml'],
    ['sitemap of a month', sitemap],
    ['sitemap of pages', '/sitemaps/fr/pages.xml'],
    ['news sitemap', '/news-sitemap.xml'],
    ['no such page', '/fr/nowhere-at-all'],
  ];
  const found: Measure[] = [];
  for (const [work, path] of kinds) {
    const paths = Array.from({ length: TIMES }, () => path);
    const { waits, cpuMs } = await askAll(site, reader, paths, UNCACHED);
    found.push(measured(where, nameOf(work), spreadOf(waits), cpuMs));
  }
  reader.close();
  return found;
}

/** One name for the deepest page, however deep the publication is. */
function nameOf(work: string): string {
  return work.startsWith('section, page ') && !work.endsWith(' 1') ? 'section, deepest page' : work;
}

/** From page to older page, as a reader would, up to so many. */
async function walk(reader: Reader, path: string, most: number) {
  let here = path;
  for (let number = 1; ; number += 1) {
    const html = await reader.read(here, UNCACHED);
    const older = /href="(\/[^"]+\?before=[^"]+)"/.exec(html)?.[1];
    if (!older || number === most) return { path: here, number };
    here = older.replaceAll('&amp;', '&');
  }
}

async function first(
  reader: Reader,
  path: string,
  pattern: RegExp,
  which: 'first' | 'last' = 'first',
) {
  const text = await reader.read(path, UNCACHED);
  const found = [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const one = which === 'first' ? found[0] : found.at(-1);
  if (!one) throw new Error(`${path} leads to no ${pattern}`);
  return one;
}
