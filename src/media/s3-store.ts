import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { AppError } from '../domain/errors.ts';
import { fromBuffer } from './byte-source.ts';
import type { S3Address } from './s3-address.ts';
import { parseS3List } from './s3-list.ts';
import { type AskS3, readText, type S3Answer, s3Asker } from './s3-request.ts';
import { assertKey, type ListedBlob, type MediaStore } from './store.ts';

/** A media store in storage that speaks S3: Amazon's, Scaleway's, OVH's, Garage, MinIO, Ceph. */
export function openS3Store(address: S3Address, ask: AskS3 = s3Asker(address)): MediaStore {
  const found = async (question: Parameters<AskS3>[0]): Promise<S3Answer | null> => {
    assertKey(question.key);
    const answer = await ask(question);
    if (answer.status !== 404) return answer;
    discard(answer.body);
    return null;
  };
  return {
    async put(key, given, mediaType) {
      assertKey(key);
      const body = Buffer.isBuffer(given) ? fromBuffer(given) : given;
      const headers = { 'content-type': mediaType };
      const answer = await ask({ method: 'PUT', key, body, headers });
      discard(answer.body);
      if (answer.status === 404) throw unavailable('NoSuchBucket');
    },
    async get(key) {
      const answer = await found({ method: 'GET', key });
      if (!answer) return null;
      const pieces: Buffer[] = [];
      for await (const piece of answer.body as AsyncIterable<Buffer>) pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      if (bytes.length !== lengthOf(answer.headers)) throw unavailable('short answer');
      return bytes;
    },
    async stream(key, range) {
      const headers = range && { range: `bytes=${range.start}-${range.end}` };
      const answer = await found({ method: 'GET', key, ...(headers && { headers }) });
      if (!answer) return null;
      const total = /\/(\d+)$/.exec(String(answer.headers['content-range'] ?? ''))?.[1];
      return { body: answer.body, bytes: Number(total ?? lengthOf(answer.headers)) };
    },
    async has(key) {
      const answer = await found({ method: 'HEAD', key });
      if (answer) discard(answer.body);
      return answer !== null;
    },
    async delete(key) {
      const answer = await found({ method: 'DELETE', key });
      if (answer) discard(answer.body);
    },
    list: (prefix) => listAll(ask, address.prefix, prefix),
  };
}

/** Lets the connection serve again. */
function discard(body: Readable): void {
  body.on('error', () => undefined).resume();
}

function lengthOf(headers: Dispatcher.ResponseData['headers']): number {
  return Number(headers['content-length'] ?? -1);
}

function unavailable(reason: string): AppError {
  return new AppError('unavailable', 'media.store-unavailable', { reason });
}

async function* listAll(ask: AskS3, folder: string, prefix: string): AsyncIterable<ListedBlob> {
  let token: string | null = null;
  do {
    const query: Record<string, string> = { 'list-type': '2', prefix: folder + prefix };
    if (token !== null) query['continuation-token'] = token;
    const answer = await ask({ method: 'GET', key: '', query });
    // A page holds at most a thousand names.
    const text = await readText(answer.body, 10_000_000);
    if (answer.status === 404) throw unavailable('NoSuchBucket');
    const page = parseS3List(text);
    for (const blob of page.blobs) yield { ...blob, key: blob.key.slice(folder.length) };
    token = page.next;
  } while (token !== null);
}
