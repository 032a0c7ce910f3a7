/** What a first visit to an article fetches before its text can be read. */
import { createReader } from '../load/reader.ts';
import type { Site } from '../load/site.ts';
import { type Measure, plainly, type Where } from '../report/measure.ts';

const BROTLI = { 'accept-encoding': 'br' };
/** From so many readers on, a page gets the best compression there is; it takes a moment. */
const READERS = 12;
const MOMENT_MS = 1_500;

export async function measureWeight(site: Site, path: string, where: Where): Promise<Measure[]> {
  const reader = createReader(site.url);
  const html = await reader.read(path);
  const sheets = linked(
    upToTheLastWord(html),
    /<link\b[^>]*rel="stylesheet"(?![^>]*media="print")[^>]*>/g,
    /href="([^"]+)"/,
  );
  // A script that is put off until the page is there holds nobody up.
  const scripts = linked(
    html,
    /<script\b[^>]*src=[^>]*>/g,
    /^(?!.*\b(?:defer|async|type="module")).*src="([^"]+)"/,
  );
  let bytes = 0;
  for (const address of [path, ...sheets]) bytes += await compressedSize(reader, address);
  reader.close();
  return [
    plainly(where, 'HTML + CSS of an article, compressed', bytes / 1024, 'kB'),
    plainly(where, 'requests before text is readable', 1 + sheets.length, ''),
    plainly(where, 'scripts an article needs', scripts.length, ''),
  ];
}

/** Paper's sheet holds no screen up, and the sheet of the comments stands under the text. */
const upToTheLastWord = (html: string) => html.slice(0, html.indexOf('</article>'));

function linked(html: string, tag: RegExp, address: RegExp): string[] {
  return [...html.matchAll(tag)].flatMap(([whole]) => address.exec(whole)?.[1] ?? []);
}

async function compressedSize(reader: ReturnType<typeof createReader>, path: string) {
  for (let i = 0; i < READERS; i += 1) await reader.ask(path, BROTLI);
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
  return (await reader.ask(path, BROTLI)).body.length;
}
