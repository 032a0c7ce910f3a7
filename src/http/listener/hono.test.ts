import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange, parseAnswers } from '../../../test/support/raw-http.ts';
import { createPageCache } from '../../cache/page-cache.ts';
import { declaredQuery } from '../../cache/page-key.ts';
import { noteHeaders, withoutNote } from './from-response.ts';
import { createListener } from './listener.ts';
import { renderThrough } from './render-through.ts';
import { createReaderServer } from './server.ts';

/** How a site is wired: the framework behind the cache behind the listener behind the gate. */
const made: string[] = [];
let headline = 'Le bac part';
const app = new Hono();
app.get('/fr/:slug', (c) => {
  const slug = c.req.param('slug');
  const reader = c.req.header('cookie') ?? 'anyone';
  made.push(`${slug} for ${reader}`);
  for (const [name, value] of noteHeaders({ cache: 'page', tags: [`article:${slug}`, 'chrome'] })) {
    c.header(name, value);
  }
  return c.html(`<h1>${headline}</h1><p>${reader}</p>`);
});
app.post('/fr/:slug', async (c) => c.text(`heard ${await c.req.text()}`));
app.notFound((c) => {
  c.header('recto-cache', 'short');
  return c.html('<h1>Rien ici</h1>', 404);
});

const cache = createPageCache({
  maxBytes: 10_000_000,
  render: renderThrough(app.fetch, 'https://jusant.example'),
});
const listener = createListener({
  cache,
  handle: getRequestListener(async (request) => withoutNote(await app.fetch(request))),
  canonicaliseQuery: (_path, query) => declaredQuery(query, ['page']),
});
const reader = createReaderServer({ listener, gate: { cache } });
let port = 0;

beforeAll(async () => {
  reader.server.listen(0, '127.0.0.1');
  await new Promise((resolve) => reader.server.once('listening', resolve));
  port = (reader.server.address() as AddressInfo).port;
});

afterAll(async () => {
  cache.close();
  await reader.close(0);
});

async function ask(head: string, body = '') {
  const request = `${head}\r\nHost: evil.example\r\nConnection: close\r\n\r\n${body}`;
  const [answer] = parseAnswers(await exchange(port, [request]));
  if (!answer) throw new Error('No answer');
  return answer;
}

describe('a Hono application behind the cache', () => {
  it('makes a page once, for nobody in particular, and again when something has changed', async () => {
    const first = await ask('GET /fr/bac?utm_source=x HTTP/1.1\r\nCookie: theme=dark');
    const second = await ask('GET /fr/bac HTTP/1.1');
    expect(second.body.toString()).toBe('<h1>Le bac part</h1><p>anyone</p>');
    expect(second.body).toEqual(first.body);
    expect(made).toEqual(['bac for anyone']);
    headline = 'Le bac est parti';
    expect(cache.staleByTags(['article:bac'])).toBe(1);
    await cache.idle();
    expect((await ask('GET /fr/bac HTTP/1.1')).body.toString()).toContain('parti');
    expect(made.length).toBe(2);
  });

  it('answers signed-in readers itself, and tells nobody outside what it told the cache', async () => {
    const own = await ask('GET /fr/bac HTTP/1.1\r\nCookie: recto_session=abc');
    expect(own.body.toString()).toContain('recto_session=abc');
    const shared = await ask('GET /fr/bac HTTP/1.1');
    expect(shared.body.toString()).not.toContain('abc');
    for (const { headers } of [own, shared]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('recto'))).toEqual([]);
    }
  });

  it('still hears what is sent to it', async () => {
    const answer = await ask('POST /fr/bac HTTP/1.1\r\nContent-Length: 7', 'bonjour');
    expect(answer.body.toString()).toBe('heard bonjour');
  });

  it('says that there is nothing, and keeps that for a moment only', async () => {
    expect((await ask('GET /nothing HTTP/1.1')).statusLine).toBe('HTTP/1.1 404 Not Found');
    expect(cache.stats()).toMatchObject({ pages: 1, short: { pages: 1 } });
  });
});
