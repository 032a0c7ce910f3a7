/**
 * A small S3: it keeps objects in memory and is as strict as Amazon's about what it is sent. Every
 * request must carry an AWS Signature Version 4 that this file computes by itself, after the
 * description in Amazon's API reference ("Authenticating Requests: Using the Authorization Header").
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  url: string;
  /** What was asked: `PUT /bucket/key`. */
  log: string[];
  objects: Map<string, { bytes: Buffer; type: string; at: number }>;
  /** The next answers are this status instead. */
  failNext(status: number, times: number): void;
  close(): Promise<void>;
}

export const S3_KEYS = { id: 'AKIDJUSTFORTESTS', secret: 'se/cr+et:of@tests', region: 'eu-west-3' };
const BUCKET = 'jusant';
const PAGE = 2;
const MAX_SKEW_MS = 15 * 60_000;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string) =>
  createHmac('sha256', key).update(text).digest();

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
  }
}

export async function startS3Server(): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map();
  const log: string[] = [];
  const failing = { status: 0, times: 0 };
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => {
        log.push(`${request.method} ${request.url}`);
        if (failing.times > 0) {
          failing.times -= 1;
          throw new Refusal(failing.status, 'SlowDown');
        }
        verify(request, body);
        answer(request, response, body, objects);
      })
      .catch((error: unknown) => {
        const status = error instanceof Refusal ? error.status : 500;
        const xml = `<?xml version="1.0"?><Error><Code>${(error as Error).message}</Code></Error>`;
        response.writeHead(status, { 'content-type': 'application/xml' });
        response.end(request.method === 'HEAD' ? undefined : xml);
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    objects,
    failNext(status, times) {
      Object.assign(failing, { status, times });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function verify(request: IncomingMessage, body: Buffer): void {
  const { headers, method = '' } = request;
  const authorization =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!authorization) throw new Refusal(403, 'AccessDenied');
  const [, id, day = '', region = '', signedNames = '', signature] = authorization;
  if (id !== S3_KEYS.id) throw new Refusal(403, 'InvalidAccessKeyId');
  if (region !== S3_KEYS.region) throw new Refusal(400, 'AuthorizationHeaderMalformed');
  const date = String(headers['x-amz-date'] ?? '');
  const at = Date.parse(
    date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
  );
  if (!date.startsWith(day) || !(Math.abs(Date.now() - at) < MAX_SKEW_MS)) {
    throw new Refusal(403, 'RequestTimeTooSkewed');
  }
  const names = signedNames.split(';');
  const mustSign = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (!mustSign.every((name) => names.includes(name))) throw new Refusal(403, 'AccessDenied');
  const payload = String(headers['x-amz-content-sha256'] ?? '');
  if (payload !== sha256(body)) throw new Refusal(400, 'XAmzContentSHA256Mismatch');
  const canonical = [
    method,
    canonicalPath(request.url ?? ''),
    canonicalQuery(request.url ?? ''),
    ...names.map(
      (name) =>
        `${name}:${String(headers[name] ?? '')
          .trim()
          .replace(/\s+/g, ' ')}`,
    ),
    '',
    signedNames,
    payload,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    hmac,
    `AWS4${S3_KEYS.secret}`,
  );
  const own = hmac(key, toSign).toString('hex');
  if (own !== signature) throw new Refusal(403, 'SignatureDoesNotMatch');
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function canonicalPath(url: string): string {
  const [path = '/'] = url.split('?', 1);
  return path.split('/').map(decodeURIComponent).map(encode).join('/');
}

/** From the raw query, in which `+` is a plus and nothing else. */
function queryOf(url: string): Map<string, string> {
  const raw = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  return new Map(
    raw
      .split('&')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [decodeURIComponent(name), decodeURIComponent(value)];
      }),
  );
}

function canonicalQuery(url: string): string {
  return [...queryOf(url)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  objects: S3Server['objects'],
): void {
  const [, bucket, ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  if (bucket !== BUCKET) throw new Refusal(404, 'NoSuchBucket');
  const key = rest.map(decodeURIComponent).join('/');
  if (key === '') {
    list(response, queryOf(request.url ?? ''), objects);
    return;
  }
  if (request.method === 'PUT') {
    if (request.headers['content-length'] === undefined) {
      throw new Refusal(411, 'MissingContentLength');
    }
    const type = request.headers['content-type'] ?? 'binary/octet-stream';
    objects.set(key, { bytes: body, type, at: Date.now() });
    response.writeHead(200).end();
    return;
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
    return;
  }
  const object = objects.get(key);
  if (!object) throw new Refusal(404, 'NoSuchKey');
  send(request, response, object);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, type }: { bytes: Buffer; type: string },
): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(Number(range?.[2] ?? bytes.length), bytes.length - 1);
  if (range && start >= bytes.length) throw new Refusal(416, 'InvalidRange');
  const part = bytes.subarray(start, end + 1);
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': part.length,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${bytes.length}` } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function list(
  response: ServerResponse,
  query: Map<string, string>,
  objects: S3Server['objects'],
): void {
  if (query.get('list-type') !== '2') throw new Refusal(400, 'InvalidArgument');
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  // A token with every character that a careless client mangles.
  const after = token ? Buffer.from(token.replace(/^ \+\/=&/, ''), 'base64').toString() : '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, PAGE);
  const next = ` +/=&${Buffer.from(page.at(-1) ?? '').toString('base64')}`.replaceAll('&', '&amp;');
  const contents = page.map((key) => {
    const { bytes, at } = objects.get(key) ?? { bytes: Buffer.alloc(0), at: 0 };
    const modified = new Date(at).toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${modified}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const more = keys.length > PAGE ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${contents.join('')}${more}</ListBucketResult>`,
  );
}
