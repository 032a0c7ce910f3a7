/** The words of a PDF, page by page. Runs in a thread of its own, with a limit on its memory. */
import { getDocumentProxy, getMeta } from 'unpdf';
import { type CopyWords, limited, NO_WORDS } from './words.ts';

/** Longer papers keep their words to here; the copy itself is whole. */
const MOST_PAGES = 1_000;

/** A scan has no words in it: `words` is null, and a person types the passage in by hand. */
export async function readPdf(bytes: Uint8Array): Promise<CopyWords> {
  const pdf = await getDocumentProxy(bytes, { maxImageSize: 1_000_000 });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        // A word parted at the end of a line is one word.
        .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2'),
    );
    page.cleanup();
  }
  const words = pages
    .join('\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return { ...NO_WORDS, ...(await factsOf(pdf)), words: words === '' ? null : limited(words) };
}

async function factsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>) {
  const { info } = await getMeta(pdf);
  const said = (name: string) => {
    const value = (info as Record<string, unknown>)[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : null;
  };
  // `D:20260504…`
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(said('CreationDate') ?? '');
  return {
    title: said('Title'),
    author: said('Author'),
    publishedAt: day ? `${day[1]}-${day[2]}-${day[3]}` : null,
  };
}
