/** From the end of the publishing transaction to every page that shows the article, fresh, over HTTP. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createReader, type Reader } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { spreadOf } from '../load/spread.ts';
import type { Published, Writer } from '../load/writer.ts';
import { type Measure, measured, plainly, type Where } from '../report/measure.ts';

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 2;
const REST_MS = 150;

/** Where a new article has to be seen. */
function placesOf({ path, sectionPath }: Published): Record<string, string> {
  return {
    page: path,
    front: '/fr',
    section: sectionPath,
    RSS: '/fr/feed.xml',
    Atom: '/fr/atom.xml',
    'JSON feed': '/fr/feed.json',
    'section feed': `${sectionPath}/feed.xml`,
  };
}

export async function measureVisible(
  sites: readonly Site[],
  writer: Writer,
  options: { publishes: number; where: Where },
): Promise<Measure[]> {
  const { publishes, where } = options;
  const readers = sites.map(({ url }) => createReader(url, 8));
  const commits: number[] = [];
  const wholes: number[] = [];
  const byPlace = new Map<string, number[]>();
  const before = await refillsOf(sites);
  const cpuBefore = cpuOf(sites);
  for (let i = 0; i < publishes; i += 1) {
    const published = await writer.publish();
    commits.push(published.ms);
    const waits = await Promise.all(
      readers.flatMap((reader) =>
        Object.entries(placesOf(published)).map(async ([place, path]) => {
          const ms = await untilSeen(reader, path, published);
          byPlace.set(place, [...(byPlace.get(place) ?? []), ms]);
          return ms;
        }),
      ),
    );
    // The first article only wakes what was never asked for.
    if (i > 0) wholes.push(Math.max(...waits));
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
  const made = ((await refillsOf(sites)) - before) / publishes / sites.length;
  const cpuAfter = cpuOf(sites);
  // Looking for the article every two milliseconds is in it too.
  const cpuMs =
    cpuBefore === null || cpuAfter === null
      ? null
      : (cpuAfter - cpuBefore) / publishes / sites.length;
  for (const reader of readers) reader.close();
  const places = sites.length === 1 ? [...byPlace] : [];
  return [
    measured(where, 'publish: the transaction', spreadOf(commits)),
    measured(
      where,
      sites.length === 1 ? 'publish to visible, everywhere' : 'commit to every node fresh',
      spreadOf(wholes),
      cpuMs,
    ),
    ...places.map(([place, waits]) =>
      measured(where, `publish to visible: ${place}`, spreadOf(waits.slice(1))),
    ),
    plainly(where, 'pages made anew for one article', made, ''),
  ];
}

function cpuOf(sites: readonly Site[]): number | null {
  const all = sites.map((site) => site.cpuMs());
  return all.reduce<number | null>((sum, ms) => (sum === null || ms === null ? null : sum + ms), 0);
}

async function refillsOf(sites: readonly Site[]): Promise<number> {
  const all = await Promise.all(sites.map((site) => site.cache()));
  return all.reduce((sum, { refills }) => sum + refills, 0);
}

/** Looks again and again as a browser does that has a copy: encodings welcome, and only what is new. */
async function untilSeen(reader: Reader, path: string, published: Published): Promise<number> {
  // In JSON and XML an apostrophe may be written in another way: the number is looked for.
  const mark = published.headline.split(' ').slice(0, 2).join(' ').replace(' ', '.{1,8}?');
  const wanted = new RegExp(`${mark} du banc`);
  const deadline = published.committedAt + PATIENCE_MS;
  let etag = '';
  for (;;) {
    const { status, body, headers } = await reader.ask(path, {
      'accept-encoding': 'gzip, br',
      ...(etag === '' ? {} : { 'if-none-match': etag }),
    });
    const now = performance.now();
    if (status === 200) {
      if (wanted.test(decoded(body, headers['content-encoding'])))
        return now - published.committedAt;
      etag = headers.etag ?? '';
    }
    if (now > deadline) throw new Error(`${published.path} is not to be seen on ${path}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function decoded(body: Buffer, coding: string | undefined): string {
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}
