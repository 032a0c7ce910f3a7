import { SaxesParser } from 'saxes';
import type { ListedBlob } from './store.ts';

export interface S3ListPage {
  blobs: ListedBlob[];
  /** For the next page; null on the last one. */
  next: string | null;
}

/** Reads an answer to `ListObjectsV2` (Amazon S3 API, 2006-03-01). */
export function parseS3List(xml: string): S3ListPage {
  const page: S3ListPage = { blobs: [], next: null };
  const path: string[] = [];
  let fields: Record<string, string> = {};
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    text = '';
    if (name === 'Contents') fields = {};
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (path.at(-1) === 'Contents') fields[name] = text;
    if (name === 'NextContinuationToken') page.next = text;
    if (name === 'Contents') {
      page.blobs.push({
        key: fields.Key ?? '',
        bytes: Number(fields.Size ?? 0),
        modifiedAt: Date.parse(fields.LastModified ?? '') || 0,
      });
    }
  });
  parser.write(xml).close();
  return page;
}
