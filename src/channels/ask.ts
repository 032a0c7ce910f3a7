import { AppError, type ErrorArgs } from '../domain/errors.ts';
import { guardedFetch } from '../net/guarded-fetch.ts';
import type { Asking } from './channel.ts';

export interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Media type of the body. */
  type?: string;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** Null where it is no JSON. */
  json: unknown;
}

const LARGEST_ANSWER = 500_000;
const PATIENCE_MS = 15_000;

/** Nothing of it reached the far end: the connection was never made. */
const NOT_BEGUN =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Asks a network, and takes any answer.
 * @throws AppError `channel.down` when nothing was sent, `channel.unsure` when something may have been, and
 *   refusals of `guardedFetch` for addresses that may not be asked.
 */
export async function ask(asking: Asking, request: Request): Promise<Answer> {
  const { method = 'GET', url, headers = {}, body, type = 'application/json' } = request;
  try {
    const answer = await guardedFetch(url, {
      ask: { method, headers, ...(body === undefined ? {} : { body, type }) },
      maxBytes: LARGEST_ANSWER,
      timeoutMs: PATIENCE_MS,
      allowPrivate: asking.allowPrivate ?? false,
    });
    const text = answer.body.toString('utf8');
    return { status: answer.status, headers: answer.headers, text, json: jsonOf(text) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unavailable') throw error;
    const key = method === 'GET' || isNotBegun(error) ? 'channel.down' : 'channel.unsure';
    throw new AppError('unavailable', key, { channel: asking.name }, { cause: error });
  }
}

function isNotBegun(error: AppError): boolean {
  if (error.key === 'net.unknown-host' || error.key === 'net.not-secure') return true;
  const codes: string[] = [];
  for (let at: unknown = error; at && codes.length < 8; at = (at as { cause?: unknown }).cause) {
    const all = at instanceof AggregateError ? at.errors : [at];
    for (const one of all) codes.push(String((one as { code?: unknown }).code ?? ''));
  }
  return codes.some((code) => NOT_BEGUN.test(code));
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Seconds or a date, RFC 9110 10.2.3; null where it says neither. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

/**
 * What an answer that is no success means, by its status, for networks that keep to HTTP.
 * @param reason what the network says, for the newsroom to read
 */
export function refusalOf(
  asking: Asking,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  reason: string,
  seconds: number | null = retryAfter(headers['retry-after'], asking.now),
): AppError {
  const args = { channel: asking.name, status, reason: reason.slice(0, 200) };
  if (status === 429 || (status === 503 && seconds !== null))
    return waitFor(asking, seconds ?? 60, status);
  // A gateway that gave up waiting: what stands behind it may have taken it.
  if (status === 504 || status === 408) return new AppError('unavailable', 'channel.unsure', args);
  if (status >= 500) return new AppError('unavailable', 'channel.down', args);
  if (status === 401 || status === 403) return new AppError('forbidden', 'channel.refused', args);
  if (status === 404 || status === 410) return new AppError('not-found', 'channel.gone', args);
  return new AppError('invalid', 'channel.not-accepted', args);
}

/** It asks for patience, and says for how long. */
export function waitFor(asking: Asking, seconds: number, status: number): AppError {
  const args: ErrorArgs = { channel: asking.name, status, seconds: Math.ceil(seconds) };
  return new AppError('unavailable', 'channel.wait', args);
}

/** What a setting lacks is said before anything is asked. */
export function needed(asking: Asking, value: string | undefined, field: string): string {
  if (value === undefined || value.trim() === '')
    throw new AppError('invalid', `channel.needs-${field}`, { channel: asking.name, field });
  return value.trim();
}

/** `https://host`, without a slash at its end; what a person typed may lack the scheme. */
export function serverOf(typed: string | undefined, usual: string): string {
  const text = typed?.trim() || usual;
  return (/^https?:\/\//i.test(text) ? text : `https://${text}`).replace(/\/+$/, '');
}
