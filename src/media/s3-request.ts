import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { Agent, type Dispatcher, request } from 'undici';
import { AppError } from '../domain/errors.ts';
import { type ByteSource, sha256Of } from './byte-source.ts';
import type { S3Address } from './s3-address.ts';

export interface S3Question {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Without bucket and prefix; '' for the bucket itself. */
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: ByteSource;
}

export interface S3Answer {
  status: number;
  headers: Dispatcher.ResponseData['headers'];
  body: Readable;
}

export type AskS3 = (question: S3Question) => Promise<S3Answer>;

const NO_BYTES = createHash('sha256').digest('hex');
const ATTEMPTS = 4;

/**
 * Asks the storage, signed with AWS Signature Version 4, payload included, so that a byte changed on
 * the way is refused. What fails in passing (no connection, 429, 5xx) is tried again four times in
 * all, waiting longer each time; a 404 is an answer.
 *
 * @param firstWaitMs doubled after each failure.
 */
export function s3Asker(address: S3Address, firstWaitMs = 200): AskS3 {
  const agent = new Agent({ headersTimeout: 60_000, bodyTimeout: 60_000, connectTimeout: 10_000 });
  const keys = new Map();
  return async (question) => {
    const payload = question.body ? await sha256Of(question.body) : NO_BYTES;
    for (let attempt = 1; ; attempt++) {
      const answer = await askOnce(address, question, payload, agent, keys);
      if ('status' in answer && answer.status < 400) return answer;
      if ('status' in answer && answer.status === 404) return answer;
      const reason = 'status' in answer ? await reasonOf(answer) : String(answer.error);
      const isPassing = !('status' in answer) || answer.status === 429 || answer.status >= 500;
      if (!isPassing || attempt === ATTEMPTS) {
        const cause = 'error' in answer ? answer.error : undefined;
        throw new AppError('unavailable', 'media.store-unavailable', { reason }, { cause });
      }
      await wait(firstWaitMs * 2 ** (attempt - 1));
    }
  };
}

async function askOnce(
  address: S3Address,
  { method, key, query, headers, body }: S3Question,
  payload: string,
  agent: Agent,
  cache: Map<string, ArrayBuffer>,
): Promise<S3Answer | { error: unknown }> {
  const path = key === '' ? address.bucket : `${address.bucket}/${address.prefix}${key}`;
  const url = new URL(`${address.endpoint}/${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const { accessKeyId, secretAccessKey, region } = address;
  const signer = new AwsV4Signer({
    method,
    url: url.href,
    headers: { ...headers, 'x-amz-content-sha256': payload },
    accessKeyId,
    secretAccessKey,
    region,
    service: 's3',
    cache,
  });
  try {
    const signed = await signer.sign();
    const size = body ? { 'content-length': String(body.size) } : {};
    const answer = await request(`${url.origin}${url.pathname}${searchOf(url)}`, {
      method,
      headers: { ...Object.fromEntries(signed.headers), ...size },
      body: body ? body.stream() : null,
      dispatcher: agent,
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  } catch (error) {
    return { error };
  }
}

/** As Signature Version 4 writes it: a blank is `%20`, never `+`. */
function searchOf(url: URL): string {
  return url.search.replaceAll('+', '%20');
}

/** What the storage says in its XML, such as `SignatureDoesNotMatch`; else the status. */
async function reasonOf({ status, body }: S3Answer): Promise<string> {
  const text = await readText(body, 10_000).catch(() => '');
  return /<Code>([\w.-]{1,100})<\/Code>/.exec(text)?.[1] ?? `HTTP ${status}`;
}

/** @param limit in bytes; what is beyond is left unread. */
export async function readText(body: Readable, limit: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > limit) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}
