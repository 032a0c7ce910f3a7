/** The other side of `read-copy.ts`: reads one copy and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { decodeText } from './decode.ts';
import { readPage } from './read-page.ts';
import { readPdf } from './read-pdf.ts';
import { type CopyWords, limited, NO_WORDS } from './words.ts';

export interface CopyOrder {
  bytes: Uint8Array;
  mediaType: string;
  /** The whole header, for its charset. */
  contentType: string;
}

async function read({ bytes, mediaType, contentType }: CopyOrder): Promise<CopyWords> {
  if (mediaType === 'application/pdf') return readPdf(bytes);
  const text = decodeText(bytes, contentType);
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return readPage(text);
  return { ...NO_WORDS, words: text.trim() === '' ? null : limited(text) };
}

parentPort?.postMessage(await read(workerData as CopyOrder));
