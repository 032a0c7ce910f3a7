/**
 * The only door for requests to addresses that a person or an import gave. It asks nothing of this
 * machine or its network (see `check-url.ts`, `pinned-agent.ts`), follows few redirects and looks at
 * each as at the first address, and stops at a number of bytes and of milliseconds.
 */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Agent, Dispatcher } from 'undici';
import { AppError } from '../domain/errors.ts';
import { bareHost, checkUrl } from './check-url.ts';
import { decodeBody, ENCODINGS } from './decode-body.ts';
import { essence, isAccepted } from './media-type.ts';
import { asRefusal } from './net-errors.ts';
import { pinnedAgent, type Resolve } from './pinned-agent.ts';

export interface GuardedFetchOptions {
  /** Of the body, before and after decompression. */
  maxBytes: number;
  /** For everything: names, connections, redirects, body. */
  timeoutMs: number;
  /** Sends this instead of asking; a redirect is then an answer like any other. */
  post?: { body: string; type: string };
  /**
   * Asks in another way, with headers that only this host may see: a redirect is then an answer like any
   * other, for what is said to one host is not for the next.
   */
  ask?: {
    method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    headers: Record<string, string>;
    body?: string | Uint8Array;
    type?: string;
  };
  /** Default 5. */
  maxRedirects?: number;
  /** Media types a successful answer may have, such as `['image/*', 'application/pdf']`. Default: any. */
  accept?: readonly string[];
  /** Besides those that are sent anyway: signatures. Names in lower case. */
  headers?: Readonly<Record<string, string>>;
  /** Default `Recto`. */
  userAgent?: string;
  signal?: AbortSignal;
  /**
   * For tests, which play both sides on one machine, and for an address of this machine that a person
   * typed at its command line. Never set from a setting or a request.
   */
  allowPrivate?: boolean;
  /** For tests: stands in for the system's resolver. */
  resolve?: Resolve;
}

export interface GuardedAnswer {
  /** Where the last redirect led. */
  finalUrl: string;
  /** As sent: a 404 is an answer, not an error. */
  status: number;
  /** Lower-case names; of repeated ones the last. */
  headers: Record<string, string>;
  /** `Content-Type` without parameters, '' where there is none. What a server says, no more. */
  mediaType: string;
  /** Length of the body, decompressed. */
  bytes: number;
}

/**
 * Fetches into memory.
 *
 * @throws AppError `invalid`: `net.bad-address`, `net.bad-scheme`, `net.bad-port`,
 *   `net.private-address`, `net.too-many-redirects`, `net.unexpected-type`, `net.bad-encoding`;
 *   `too-much`: `net.too-large`; `unavailable`: `net.unknown-host`, `net.unreachable`,
 *   `net.timeout`, `net.not-secure`, `net.broken-answer`. The caller's own abort is thrown as
 *   it came.
 */
export function guardedFetch(
  url: string | URL,
  options: GuardedFetchOptions,
): Promise<GuardedAnswer & { body: Buffer }> {
  return withAnswer(url, options, async (body) => {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(piece);
    return { body: Buffer.concat(pieces) };
  });
}

/**
 * Fetches into a new file, a piece at a time; nothing is left of it after an error. For the rest
 * like `guardedFetch`.
 */
export function guardedDownload(
  url: string | URL,
  file: string,
  options: GuardedFetchOptions,
): Promise<GuardedAnswer & { file: string }> {
  return withAnswer(url, options, async (body) => {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    try {
      await pipeline(body, target);
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
    return { file };
  });
}

type Counted = AsyncGenerator<Buffer>;

async function withAnswer<Result extends object>(
  address: string | URL,
  options: GuardedFetchOptions,
  take: (body: Counted) => Promise<Result>,
): Promise<GuardedAnswer & Result> {
  const { timeoutMs, signal, allowPrivate = false } = options;
  const timer = AbortSignal.timeout(timeoutMs);
  const either = signal ? AbortSignal.any([timer, signal]) : timer;
  const agent = await pinnedAgent({ allowPrivate, timeoutMs, resolve: options.resolve });
  let host = '';
  try {
    const start = checkUrl(address, allowPrivate);
    host = start.hostname;
    const { url, answer } = await follow(start, options, agent, either);
    host = url.hostname;
    const count = { bytes: 0 };
    const result = await take(readAnswer(answer, options, count));
    const headers = flatHeaders(answer.headers);
    const mediaType = essence(headers['content-type']);
    const { statusCode: status } = answer;
    return { finalUrl: url.href, status, headers, mediaType, bytes: count.bytes, ...result };
  } catch (error) {
    throw asRefusal(error, host, timer, signal);
  } finally {
    await agent.destroy();
  }
}

/** Goes from address to address until one answers with something else than a redirect. */
async function follow(
  start: URL,
  options: GuardedFetchOptions,
  agent: Agent,
  signal: AbortSignal,
): Promise<{ url: URL; answer: Dispatcher.ResponseData }> {
  const { maxRedirects = 5, accept, userAgent = 'Recto', allowPrivate = false } = options;
  const ask = options.ask ?? (options.post ? asPost(options.post) : null);
  const { request } = await import('undici');
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      ...(ask ? { method: ask.method, body: ask.body ?? null } : {}),
      headers: {
        ...(ask?.type ? { 'content-type': ask.type } : {}),
        ...ask?.headers,
        'user-agent': userAgent,
        accept: accept?.join(', ') ?? '*/*',
        'accept-encoding': ENCODINGS,
        ...options.headers,
      },
    });
    const next = ask ? null : redirectOf(answer);
    if (next === null) return { url, answer };
    answer.body.on('error', () => undefined).destroy();
    const target = URL.canParse(next, url.href) ? new URL(next, url) : next;
    url = checkUrl(target, allowPrivate);
  }
  const args = { host: bareHost(start), limit: maxRedirects };
  throw new AppError('invalid', 'net.too-many-redirects', args);
}

const asPost = ({ body, type }: { body: string; type: string }) => ({
  method: 'POST' as const,
  headers: {},
  body,
  type,
});

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const location = headers.location;
  return (Array.isArray(location) ? location.at(-1) : location) ?? null;
}

/** The body, decoded and counted, both as sent and as it comes out. */
async function* readAnswer(
  answer: Dispatcher.ResponseData,
  options: GuardedFetchOptions,
  count: { bytes: number },
): Counted {
  const { maxBytes, accept } = options;
  const headers = flatHeaders(answer.headers);
  const tooLarge = () => new AppError('too-much', 'net.too-large', { limit: maxBytes });
  answer.body.on('error', () => undefined);
  try {
    const type = essence(headers['content-type']);
    if (accept && answer.statusCode < 300 && !isAccepted(type, accept)) {
      throw new AppError('invalid', 'net.unexpected-type', { type: type.slice(0, 80) });
    }
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
    const raw = limited(answer.body, maxBytes, { bytes: 0 }, tooLarge);
    const encoding = headers['content-encoding'] ?? '';
    yield* limited(decodeBody(raw, encoding), maxBytes, count, tooLarge);
  } finally {
    answer.body.destroy();
  }
}

async function* limited(
  body: AsyncIterable<Buffer>,
  maxBytes: number,
  count: { bytes: number },
  refuse: () => AppError,
): Counted {
  for await (const piece of body) {
    count.bytes += piece.length;
    if (count.bytes > maxBytes) throw refuse();
    yield piece;
  }
}

function flatHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) flat[name.toLowerCase()] = last;
  }
  return flat;
}
