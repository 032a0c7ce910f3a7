import type { Rendered } from '../cache/rendered.ts';
import { noteHeaders } from './listener/from-response.ts';

/** What a handler gives: an answer and how long it may be kept. The cache and the framework both read it. */
export type Answer = Rendered;

const encoder = new TextEncoder();

/** The answer as the framework sends it, with its notes for the cache as headers of ours. */
export function toResponse(answer: Answer): Response {
  const headers = new Headers(
    answer.headers.map(([name, value]): [string, string] => [name, value]),
  );
  const { cache, tags, freshUntil, varies } = answer;
  const note = { cache, tags, freshUntil, varies };
  for (const [name, value] of noteHeaders(note)) headers.set(name, value);
  const hasBody = answer.status !== 304 && answer.status !== 204;
  const body = typeof answer.body === 'string' ? encoder.encode(answer.body) : answer.body;
  return new Response(hasBody ? new Uint8Array(body) : null, { status: answer.status, headers });
}

export function redirectTo(
  location: string,
  status: 301 | 302 | 303 | 308,
  more: Partial<Answer> = {},
): Answer {
  return {
    status,
    headers: [
      ['Location', location],
      ['Content-Type', 'text/plain; charset=utf-8'],
      ['Cache-Control', status === 301 ? 'public, max-age=3600' : 'no-cache'],
    ],
    body: `${location}\n`,
    tags: [],
    cache: 'no',
    ...more,
  };
}
